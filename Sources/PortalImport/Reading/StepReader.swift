import ProcedureModel
import VietnameseText

/// Steps out of prose: who does what, where a sentence says both.
struct StepReader {
  /// One step, and the clause it was read from.
  struct Found: Hashable {
    /// An agency's id, `applicant`, or `unstated` where the text names nobody that is known.
    var actor: String
    var action: Action
    var span: TimeSpan?
    var clause: String
    /// Who acts in an office that is not named, in the text's words.
    var role = ""
    /// Whether the clause opens with its verb and says nothing of who acts.
    var isOpening = false
  }

  private let known: KnownNames

  init(_ known: KnownNames) {
    self.known = known
  }

  /// The steps that a piece states, one a clause.
  func steps(in segment: String) -> [Found] {
    var heading: String?
    return steps(in: segment, under: &heading)
  }

  /// The steps that a piece states, one a clause.
  ///
  /// - Parameters:
  ///   - segment: the piece.
  ///   - heading: the agency that `Ủy ban nhân dân cấp xã thực hiện:` named, who does what the items
  ///     below it say; it ends with the items.
  /// - Returns: the steps, in the order of the text.
  func steps(in segment: String, under heading: inout String?) -> [Found] {
    var found: [Found] = []
    if withoutListMark(segment) == segment { heading = nil }
    for (index, clause) in Self.clauses(segment).enumerated() {
      let sentence = step(in: clause) ?? officeStep(in: clause)
      if sentence == nil, clause.hasSuffix(":"), let named = actor(clause), named.id != "applicant"
      {
        heading = named.id
      }
      guard let step = sentence ?? opening(clause, index == 0, under: heading) else { continue }
      if let last = found.last, last.action == step.action,
        last.actor == step.actor || last.isOpening || step.isOpening
      {
        // A heading says the same as the sentence under it, which says more.
        if last.isOpening {
          found[found.count - 1] = step
          found[found.count - 1].span = step.span ?? last.span
        } else if last.span == nil {
          found[found.count - 1].span = step.span
        }
        continue
      }
      found.append(step)
    }
    return found
  }

  private static func clauses(_ text: String) -> [String] {
    var clauses: [String] = []
    var current = ""
    var previous: Character = " "
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      let isBreak =
        character == "\n" || (depth == 0 && character == ";")
        || (depth == 0 && character == " " && previous == ".")
      if isBreak {
        if !current.isEmpty { clauses.append(current) }
        current = ""
        if character == "\n" { depth = 0 }
      } else {
        current.append(character)
      }
      previous = character
    }
    if !current.isEmpty { clauses.append(current) }
    return clauses.map { trimmed($0) }.filter { $0.count > 8 }
  }

  private func step(in clause: String) -> Found? {
    guard let actor = actor(clause) else { return nil }
    // The verb stands behind its subject, not far away.
    for match in Self.verbMatcher.matches(in: clause)
    where match.range.lowerBound >= actor.end && match.range.lowerBound - actor.end < 260 {
      guard let action = Self.verbs[match.phrase].action,
        action.isApplicants == (actor.id == "applicant")
      else { continue }
      return Found(
        actor: actor.id, action: action, span: Self.span(clause, folded(clause)), clause: clause)
    }
    return nil
  }

  /// A step of an office that the text does not name: it is told by its words, never guessed.
  private func officeStep(in clause: String) -> Found? {
    let office = Self.subject(Self.officeMatcher, in: clause) { _, before in
      !["do", "tai", "ma"].contains(before)
    }
    guard let office, office.range.lowerBound < 200,
      let verb = Self.verbMatcher.matches(in: clause).first(where: {
        $0.range.lowerBound >= office.range.upperBound
      }), verb.range.lowerBound - office.range.upperBound < 120,
      let action = Self.verbs[verb.phrase].action, !action.isApplicants
    else { return nil }
    let printed = String(decoding: Array(clause.utf8)[office.range], as: UTF8.self)
    return Found(
      actor: "unstated", action: action, span: Self.span(clause, folded(clause)), clause: clause,
      role: printed.prefix(1).uppercased() + printed.dropFirst())
  }

  /// A heading, or a sentence that opens with its verb: what is done is certain, who does it is not.
  private func opening(_ clause: String, _ isFirst: Bool, under heading: String?) -> Found? {
    let text = Self.withoutNumber(clause)
    guard let match = Self.openingMatcher.firstMatch(in: text), match.range.lowerBound == 0,
      let action = Self.openings[match.phrase].action
    else { return heading.flatMap { item(text, clause, of: $0) } }
    return Found(
      actor: action.isApplicants ? "applicant" : heading ?? "unstated", action: action,
      span: Self.span(clause, folded(clause)), clause: clause, isOpening: isFirst)
  }

  /// An item that opens with any verb of an office, below a heading that names the office.
  private func item(_ text: String, _ clause: String, of agency: String) -> Found? {
    guard let match = Self.verbMatcher.matches(in: text).first, match.range.lowerBound == 0,
      let action = Self.verbs[match.phrase].action, !action.isApplicants
    else { return nil }
    return Found(
      actor: agency, action: action, span: Self.span(clause, folded(clause)), clause: clause)
  }

  /// A clause without `Bước 2:` and list marks before it.
  private static func withoutNumber(_ clause: String) -> String {
    var text = withoutListMark(clause)
    guard text.hasPrefix("Bước ") else { return text }
    text = String(text.dropFirst(5).drop { $0.isNumber || ".:-)–".contains($0) || $0 == " " })
    return withoutListMark(text)
  }

  /// Who acts: a known agency or words for the applicant, whichever comes first, near the start.
  private func actor(_ clause: String) -> (id: String, end: Int)? {
    let agency = Self.subject(known.agencyPhrases, in: clause)
    let applicant = Self.subject(Self.applicantMatcher, in: clause) { match, before in
      match.phrase < Self.applicantCount && before != "do" && before != "cau"
    }
    if let agency, agency.range.lowerBound < 140,
      applicant.map({ agency.range.lowerBound <= $0.range.lowerBound }) ?? true
    {
      return (known.agencyPhraseIDs[agency.phrase], agency.range.upperBound)
    }
    guard let applicant, applicant.range.lowerBound < 140 else { return nil }
    return ("applicant", applicant.range.upperBound)
  }

  /// The one length of time that a clause gives to the work, not to a period of something else.
  private static func span(_ clause: String, _ plain: String) -> TimeSpan? {
    let spans = unique(DurationScan.all(in: clause).map(\.span))
    guard spans.count == 1, let only = spans.first else { return nil }
    let isLimit = ["trong thoi han", "khong qua", "trong vong", "thoi gian", "cham nhat", "("]
      .contains { plain.contains($0) }
    if case .amount(_, let unit) = only, unit == .month || unit == .year { return nil }
    return isLimit ? only : nil
  }
}
