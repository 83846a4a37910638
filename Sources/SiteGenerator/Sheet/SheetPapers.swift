import ProcedureModel

/// The papers of a counter sheet: to bring, and not to bring.
struct SheetPapers {
  let view: ProcedureView
  /// Whether they stand under the name of their case, which then need not be said again.
  private let isInCase: Bool

  init(_ view: ProcedureView, inCase: Bool = false) {
    self.view = view
    isInCase = inCase
  }

  private var texts: Texts { view.texts }

  /// Sections for a list of papers; `title` stands over those to bring.
  func sections(_ items: [DocumentItem], title: Phrase) -> [SheetSection] {
    let current = items.filter { $0.qualifiers.holds(on: view.site.day) }
    let held = current.filter(\.isLookedUp)
    let asked = current.filter { !$0.isLookedUp }
    var sections: [SheetSection] = []
    if !asked.isEmpty {
      sections.append(SheetSection(title: title, items: asked.flatMap { entries($0, .box, 0) }))
    }
    if !held.isEmpty {
      sections.append(
        SheetSection(
          title: .own(view.text(.papersHeld, inside: .papersHeldInternal)),
          items: held.flatMap { entries($0, .held, 0) }))
    }
    return sections
  }

  private func entries(
    _ item: DocumentItem, _ mark: SheetItem.Mark, _ indent: Int, after: Phrase? = nil
  ) -> [SheetItem] {
    let before = after ?? Phrase()
    switch item {
    case .document(let document):
      let name = before + PaperName(view).name(of: document)
      return [SheetItem(mark, name, detail(document), indent: indent)]
    case .group(let group):
      let rule = Phrase.own(texts(group.rule == .oneOf ? .papersOneOf : .papersAllOf))
      let name = group.name.map { .quoted($0.value) + .own(" (") + rule + .own(")") } ?? rule
      var entries = [
        SheetItem(mark, before + name, condition(group.qualifiers) ?? Phrase(), indent: indent)
      ]
      entries[0].keepsWithNext = true
      let members = group.members.filter { $0.qualifiers.holds(on: view.site.day) }
      for (position, member) in members.enumerated() {
        let joint =
          group.rule == .oneOf && position > 0 ? Phrase.own(texts(.listOr) + " ") : nil
        entries += self.entries(member, .member, indent + 1, after: joint)
      }
      return entries
    }
  }

  private func detail(_ document: Document) -> Phrase {
    var sentences: [Phrase] = []
    if let condition = condition(document.qualifiers) { sentences.append(condition) }
    if document.lookedUpIn.isEmpty {
      sentences += PaperDemand(view, document).printed
    } else {
      sentences += HeldPaper(view).printed(document)
    }
    return sentences.joined(" ")
  }

  private func condition(_ qualifiers: Qualifiers) -> Phrase? {
    let labels = view.labels(qualifiers, cases: !isInCase)
    guard !labels.isEmpty else { return nil }
    return texts(.whenOnly, ["when": labels.joined("; ")]) + .own(".")
  }
}

extension DocumentItem {
  /// Whether the record itself says that the agency looks it up.
  var isLookedUp: Bool {
    if case .document(let document) = self { !document.lookedUpIn.isEmpty } else { false }
  }
}
