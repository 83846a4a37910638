import ProcedureModel

extension SiteContext {
  /// Who or what a row is for, in words; the channel and the dates only if asked for.
  ///
  /// Cases are named from those of its procedure, and not where `cases` is `nil`.
  func labels(
    of qualifiers: Qualifiers, cases: [Case]?, channel: Bool = true, dates: Bool = true,
    when: Bool = true
  ) -> [Phrase] {
    var labels: [Phrase] = []
    if let cases, !qualifiers.cases.isEmpty {
      let names = qualifiers.cases.map { caseName($0.value, among: cases) }
      labels.append(texts(.whenCase, ["cases": texts.or(names)]))
    }
    if channel, !qualifiers.channels.isEmpty {
      let ways = qualifiers.channels.map { Phrase.own(texts.word(ChannelWay($0.value))) }
      labels.append(texts.or(ways))
    }
    if !qualifiers.subjects.isEmpty {
      let names = qualifiers.subjects.map { subject($0.value) }
      labels.append(texts(.whenSubject, ["subjects": texts.or(names)]))
    }
    if !qualifiers.areas.isEmpty {
      let names = qualifiers.areas.map { area($0.value) }
      labels.append(texts(.whenArea, ["areas": texts.or(names)]))
    }
    let outcomes = qualifiers.outcomes.filter { $0.value != .granted }
    if !outcomes.isEmpty {
      let words = outcomes.map { Phrase.own(texts.word($0.value)) }
      labels.append(texts(.whenOutcome, ["outcome": texts.or(words)]))
    }
    if when, let when = qualifiers.when?.value {
      labels.append(condition(when))
    }
    if dates {
      if let from = qualifiers.from?.value, from > day {
        labels.append(texts(.whenFrom, ["day": .own(texts.day(from))]))
      }
      if let until = qualifiers.until?.value {
        labels.append(texts(.whenUntil, ["day": .own(texts.day(until))]))
      }
    }
    return labels
  }

  /// What only a person can judge, as the end of *Only …*; a conjunction of its own is kept.
  func condition(_ when: String) -> Phrase {
    if Self.openings.contains(where: { when.utf8.starts(with: $0.utf8) }) {
      return .quoted(when.prefix(1).lowercased() + when.dropFirst())
    }
    return texts(.whenText, ["when": .quoted(when)])
  }

  /// Words a condition may begin with that already say *when*.
  private static let openings = [
    "khi ", "Khi ", "nếu ", "Nếu ", "với ", "Với ", "đối với ", "Đối với ", "trường hợp ",
    "Trường hợp ", "trong trường hợp ", "Trong trường hợp ",
  ]

  /// A case's name, or its id where it has none; namesakes are numbered in the order written.
  func caseName(_ id: String, among cases: [Case]) -> Phrase {
    guard let found = cases.first(where: { $0.key == id }) else { return .quoted(id) }
    let name = caseName(found)
    let namesakes = cases.filter { caseName($0) == name }
    guard namesakes.count > 1, let place = namesakes.firstIndex(where: { $0.key == id }) else {
      return name
    }
    return name + .own(" (\(place + 1))")
  }

  func caseName(_ element: Case) -> Phrase {
    if let name = element.name?.value { return .quoted(name) }
    return element.key == "chung" ? .own(texts(.caseGeneral)) : .quoted(element.key)
  }
}

/// A channel as it stands in a sentence: *khi nộp trực tiếp*.
enum ChannelWay: String, NamedWord {
  case inPerson = "in-person"
  case online
  case post

  static var textGroup: String { "channel-way" }

  init(_ channel: Channel) {
    switch channel {
    case .inPerson: self = .inPerson
    case .online: self = .online
    case .post: self = .post
    }
  }
}
