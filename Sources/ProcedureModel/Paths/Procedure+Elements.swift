import SourceText
import VietnameseText

extension Procedure {
  /// Every element that a path can name, in the order of the format's keys.
  ///
  /// Linear in the elements; whoever resolves many paths keeps the list.
  public var elements: [Element] {
    var list = ElementList()
    list.add(
      .procedure, at: ElementList.Way(), range,
      [("name", name), ("summary", summary), ("purpose", purpose), ("note", note)])
    list.addWords(subjects.elements, "subjects")
    list.addWords(level.elements.map { Located($0.value.rawValue, at: $0.range) }, "level")
    list.addParts(of: self)
    list.addRows(of: self)
    list.addCases(of: self)
    list.addSteps(of: self)
    return list.elements
  }

  /// What a path names: the elements, one or, where `*` or variants are met, several; or their keys.
  ///
  /// Where the path's qualifiers fit one variant exactly, the wider fits are left out.
  public func resolve(_ path: ElementPath) -> [ElementMatch] {
    resolve(path, among: elements)
  }

  public func resolve(_ path: ElementPath, among elements: [Element]) -> [ElementMatch] {
    let found = Self.best(path, among: elements)
    if !found.isEmpty { return found.map { ElementMatch($0) } }
    guard let last = path.segments.last, last.selectors.isEmpty, !last.isAny else { return [] }
    let owner = ElementPath(Array(path.segments.dropLast()))
    return Self.best(owner, among: elements).map { ElementMatch($0, key: last.name) }
  }

  private static func best(_ path: ElementPath, among elements: [Element]) -> [Element] {
    let found = elements.filter { $0.answers(to: path) }
    guard found.count > 1 else { return found }
    let exact = found.filter { $0.isExactly(path) }
    return exact.isEmpty ? found : exact
  }
}

extension ElementList {
  typealias Texts = [(String, Located<String>?)]

  private static func item<Value: Qualified & Claiming>(
    _ value: Value, _ id: String?, _ kind: Element.Kind, _ range: ByteRange, _ texts: Texts = []
  ) -> Item {
    Item(
      names: [id ?? ""] + value.claims.was.map(\.value), qualifiers: value.qualifiers,
      range: range, kind: kind,
      texts: texts + [
        ("when", value.qualifiers.when), ("note", value.claims.note),
        ("because", value.claims.because),
      ])
  }

  fileprivate mutating func addWords(_ words: [Located<String>], _ key: String) {
    add(
      words.map { Item(names: [$0.value], range: $0.range, kind: .word) },
      at: Way().appending(key))
  }

  fileprivate mutating func addParts(of procedure: Procedure) {
    add(
      procedure.announcements.elements.map {
        Item(
          names: [$0.instrument.map { slug($0.value.instrument) } ?? ""], range: $0.range,
          kind: .announcement, texts: [("note", $0.claims.note)])
      }, at: Way().appending("announcements"))
    if let authorities = procedure.authorities.value {
      let way = Way().appending("authorities")
      add(.authorities, at: way, authorities.range, [("note", authorities.claims.note)])
      for role in authorities.roles {
        add(
          role.rows.elements.map { Self.item($0, $0.agency?.value, .authority, $0.range) },
          at: way.appending(role.key))
      }
      add(
        authorities.delegated.elements.map { Self.item($0, $0.to?.value, .delegation, $0.range) },
        at: way.appending("delegated"))
    }
    add(
      procedure.filers.map {
        Self.item(
          $0, $0.id?.value, .filer, $0.range, [("who", $0.who), ("for", $0.beneficiary)])
      }, at: Way().appending("filed-by"))
    add(
      procedure.boundary.elements.map { Self.item($0, nil, .boundary, $0.range) },
      at: Way().appending("boundary"))
    add(
      procedure.online.elements.map { Self.item($0, nil, .online, $0.range) },
      at: Way().appending("online"))
    add(
      procedure.channels.elements.map {
        Self.item($0, $0.channel?.value.rawValue, .channel, $0.range)
      }, at: Way().appending("channels"))
    add(
      procedure.conditions.elements.map {
        Self.item($0, $0.key, .condition, $0.range, [("text", $0.text)])
      }, at: Way().appending("conditions"))
    add(
      procedure.results.elements.map {
        Self.item($0, $0.key, .result, $0.range, [("name", $0.name)])
      }, at: Way().appending("results"))
    add(
      procedure.interlinks.map {
        Self.item(
          $0, $0.procedure?.value ?? $0.id?.value, .interlink, $0.range, [("name", $0.name)])
      }, at: Way().appending("interlinks"))
    add(
      procedure.legalBasis.elements.map {
        Self.basis($0)
      }, at: Way().appending("legal-basis"))
    add(
      procedure.volume.map { Self.item($0, $0.year.map { "\($0.value)" }, .volume, $0.range) },
      at: Way().appending("volume"))
  }

  /// Known by act and pinpoint; the act alone does as well.
  private static func basis(_ basis: LegalBasis) -> Item {
    let reference = basis.reference?.value
    var item = item(
      basis, reference.map { slug("\($0.instrument) \($0.pinpoint)") }, .legalBasis, basis.range)
    if let reference { item.names.append(slug(reference.instrument)) }
    return item
  }

  fileprivate mutating func addRows(of procedure: Procedure) {
    add(
      procedure.timeLimit.elements.map {
        Self.item(
          $0, $0.id?.value, .timeLimit, $0.range,
          [("counted-from", $0.countedFrom), ("not-counting", $0.notCounting)])
      }, at: Way().appending("time-limit"))
    let fees = procedure.fees.elements
    let ways = add(
      fees.map {
        Self.item($0, $0.key, .fee, $0.range, [("name", $0.name), ("per", $0.per), ("of", $0.of)])
      }, at: Way().appending("fees"))
    for (fee, way) in zip(fees, ways) {
      add(
        fee.rates.map { Self.item($0, $0.id?.value, .rate, $0.range, [("of", $0.of)]) },
        at: way.appending("rates"))
      add(
        fee.reductions.map { Self.item($0, $0.id?.value, .reduction, $0.range) },
        at: way.appending("reductions"))
    }
    let questions = add(
      procedure.questions.map {
        Item(
          names: [$0.id?.value ?? ""] + $0.claims.was.map(\.value), range: $0.range,
          kind: .question, texts: [("ask", $0.ask), ("note", $0.claims.note)])
      }, at: Way().appending("questions"))
    for (question, way) in zip(procedure.questions, questions) {
      add(
        question.answers.compactMap { answer in
          answer.id.map { id in
            Item(
              names: [id.value], range: id.range, kind: .answer, texts: [("text", answer.text)])
          }
        }, at: way.appending("answers"))
    }
  }

  fileprivate mutating func addCases(of procedure: Procedure) {
    if let everyCase = procedure.everyCase {
      let way = Way().appending("every-case")
      add(.everyCase, at: way, everyCase.range, [("note", everyCase.note)])
      addDocuments(everyCase.documents.elements, at: way.appending("documents"))
    }
    let cases = procedure.cases.elements
    let ways = add(
      cases.map { Self.item($0, $0.key, .case, $0.range, [("name", $0.name)]) },
      at: Way().appending("cases"))
    for (element, way) in zip(cases, ways) {
      addDocuments(element.documents.elements, at: way.appending("documents"))
    }
  }

  /// Members of a group follow it.
  private mutating func addDocuments(_ items: [DocumentItem], at way: Way) {
    let ways = add(
      items.map { item in
        switch item {
        case .document(let document):
          Self.item(document, document.key, .document, document.range, [("name", document.name)])
        case .group(let group):
          Self.item(group, group.key, .group, group.range, [("name", group.name)])
        }
      }, at: way)
    for (item, way) in zip(items, ways) {
      if case .group(let group) = item { addDocuments(group.members, at: way) }
    }
  }

  fileprivate mutating func addSteps(of procedure: Procedure) {
    let steps = procedure.steps.elements
    let ways = add(
      steps.map {
        Self.item($0, $0.key, .step, $0.range, [("name", $0.name), ("role", $0.role)])
      }, at: Way().appending("steps"))
    for (step, way) in zip(steps, ways) {
      add(
        step.takes.elements.map { Self.item($0, $0.id?.value, .stepTakes, $0.range) },
        at: way.appending("takes"))
    }
  }
}
