import CatalogueCoding
import VietnameseText

extension ProcedureBuilder {
  /// The cases with their papers, and what every case shares.
  mutating func dossier() -> [Sketch.Entry] {
    let joined = DossierHeadings.joined(record.dossiers)
    let printed = joined.dossiers
    typedNames += joined.headings
    let loose = printed.count > 1 ? printed.filter { isRemark($0) } : []
    // Where nothing but remarks is left, they stay where the record has them.
    let isAllLoose = loose.count == printed.count
    let dossiers = isAllLoose ? printed : printed.filter { !isRemark($0) }
    if dossiers.isEmpty {
      return [
        Sketch.Entry("cases", .list([.record([Sketch.Entry("documents", .bare("unstated"))])]))
      ]
    }
    var ids = Identifier()
    var cases: [Sketch] = []
    for (index, var dossier) in dossiers.enumerated() {
      let printed = dossier.name
      dossier.name = Self.isNameless(printed) ? "" : withoutListMark(printed)
      if !printed.hasPrefix(dossier.name) { typedNames.append(String(printed.prefix(12))) }
      var entries: [Sketch.Entry] = []
      if dossiers.count > 1 {
        let name = shortName(dossier.name)
        let isUnnamed = dossier.name.isEmpty
        let title = isUnnamed ? "Trường hợp chung" : name.short
        entries.append(
          Sketch.Entry("id", .bare(ids.make(isUnnamed ? "chung" : title, or: "truong-hop"))))
        entries.append(Sketch.Entry("name", .text(title)))
        if isUnnamed, index > 0 {
          find(
            .look, "cases", vi: "một nhóm giấy tờ của bản ghi không có tên",
            en: "one group of papers has no name in the record")
        }
        if !name.full.isEmpty { entries.append(Sketch.Entry("verbatim", .text(name.full))) }
      } else if !dossier.name.isEmpty {
        let name = shortName(dossier.name)
        entries.append(Sketch.Entry("id", .bare(ids.make(name.short, or: "truong-hop"))))
        entries.append(Sketch.Entry("name", .text(name.short)))
        if !name.full.isEmpty { entries.append(Sketch.Entry("verbatim", .text(name.full))) }
      }
      entries += documents(dossier.documents)
      if entries.isEmpty { entries.append(Sketch.Entry("documents", .bare("unstated"))) }
      cases.append(.record(entries))
    }
    let remarked = isAllLoose ? [] : loose.flatMap(\.documents)
    let shared =
      joined.shared.isEmpty ? remarks(remarked) : documents(joined.shared + remarked)
    return (shared.isEmpty ? [] : [Sketch.Entry("every-case", .record(shared))])
      + [Sketch.Entry("cases", .list(cases))]
  }

  private mutating func documents(_ components: [PublishedRecord.Component]) -> [Sketch.Entry] {
    var ids = Identifier()
    var drafts: [Sketch] = []
    var seen: Set<String> = []
    var sets: Int?
    var remarks: [PublishedRecord.Component] = []
    for component in components {
      let key =
        "\(NameKey.of(component.name))|\(component.originals ?? -1)|\(component.copies ?? -1)"
      guard seen.insert(key).inserted else {
        find(
          .tidied, "documents", vi: "một giấy tờ in hai lần giống hệt nhau, giữ một",
          en: "a paper is listed twice alike; one is kept", text: Self.text(of: component))
        continue
      }
      guard NameKey.of(component.name).utf8.contains(where: { (97...122).contains($0) }) else {
        find(
          .kept, "documents", vi: "một dòng giấy tờ không có tên",
          en: "a row of papers has no name",
          text: Self.text(of: component))
        continue
      }
      if let count = Self.sets(component.name) {
        sets = count
        typedNames.append(Self.text(of: component))
        continue
      }
      if isNote(component) {
        remarks.append(component)
        continue
      }
      if component.verbatim.isEmpty || component.originals != nil || component.copies != nil {
        counts.documents.count(isTyped: component.originals != nil || component.copies != nil)
      } else {
        counts.documents.count(isTyped: false)
      }
      tellHeading(component)
      drafts.append(document(component, &ids))
    }
    var entries: [Sketch.Entry] = []
    if let sets { entries.append(Sketch.Entry("sets", .bare("\(sets)"))) }
    if drafts.isEmpty {
      entries.append(Sketch.Entry("documents", .bare("unstated")))
    } else {
      entries.append(Sketch.Entry("documents", .list(drafts)))
    }
    entries += self.remarks(remarks)
    return entries
  }

  private mutating func document(
    _ component: PublishedRecord.Component, _ ids: inout Identifier
  ) -> Sketch {
    var printed = withoutListMark(component.name.replacing("\n", with: " "))
    var when = ""
    // A list mark taken off is read, not lost.
    if !component.name.hasPrefix(printed) { typedNames.append(String(component.name.prefix(12))) }
    if known.papers.id(name: printed) == nil, let part = Self.conditional(printed) {
      (when, printed) = part
    }
    if let choice = Alternatives.read(printed) {
      return group(choice, of: component, when: when, &ids)
    }
    var name = shortName(printed)
    // One sheet of each kind at most, or the choice and the counts say different things.
    let isOne = max(component.originals ?? 0, component.copies ?? 0) == 1
    var choice = isOne ? CopyChoice.read(printed) : nil
    var entries: [Sketch.Entry] = []
    if let paper = known.papers.id(name: printed) {
      typedNames.append(printed)
      entries.append(Sketch.Entry("paper", .bare(paper)))
      let id = ids.make(paper, or: "giay-to")
      if id != paper { entries.append(Sketch.Entry("id", .bare(id))) }
    } else if isPaper(printed, name.short, or: "giay-to") {
      typedNames.append(printed)
      let paper = Identifier.base(name.short, or: "giay-to")
      entries.append(Sketch.Entry("paper", .bare(paper)))
      let id = ids.make(paper, or: "giay-to")
      if id != paper { entries.append(Sketch.Entry("id", .bare(id))) }
      propose(.papers, paper, [Sketch.Entry("name", .text(name.short))])
      choice = nil
    } else {
      // The id is that of the whole, so that it does not depend on what can be read of the name.
      entries.append(Sketch.Entry("id", .bare(ids.make(name.short, or: "giay-to"))))
      if let choice {
        name = shortName(choice.name)
        typedNames.append(choice.words)
      }
      entries.append(Sketch.Entry("name", .text(name.short)))
    }
    if !when.isEmpty { entries.append(Sketch.Entry("when", .text(when))) }
    if component.isShown { entries.append(Sketch.Entry("as", .bare("show"))) }
    var verbatim: [String] = []
    if !component.verbatim.isEmpty { verbatim.append(component.verbatim) }
    let sheets = Self.sheets(of: component, choice)
    entries += sheets.entries
    verbatim += sheets.kept
    if Self.isIfAny(name.short) { entries.append(Sketch.Entry("need", .bare("if-any"))) }
    if !component.forms.isEmpty {
      entries.append(Sketch.Entry("form", .bare("unstated")))
      entries.append(Self.formNote(component.forms))
    }
    if !component.code.isEmpty { entries.append(Sketch.Entry("code", .quoted(component.code))) }
    if !name.full.isEmpty {
      if options.factsOnly, name.full.count > 700 {
        find(
          .left, "documents", vi: "để lại ở nguồn: tên giấy tờ dài, tệp giữ phần đầu",
          en: "left at the source: a long name, of which the file keeps the head", text: name.full)
      } else if component.verbatim.isEmpty || !component.verbatim.contains(name.full) {
        verbatim.insert(name.full, at: 0)
      }
    }
    if !verbatim.isEmpty {
      entries.append(Sketch.Entry("verbatim", .text(verbatim.joined(separator: "\n"))))
    }
    return .record(entries)
  }

  /// How many originals and copies of a paper, and the counts that the format cannot hold, as printed.
  private static func sheets(
    of component: PublishedRecord.Component, _ choice: CopyChoice?
  ) -> (entries: [Sketch.Entry], kept: [String]) {
    if let choice {
      let kinds = choice.kinds.map { Sketch.bare($0) }
      let entries = [
        Sketch.Entry("originals", .bare("1")),
        Sketch.Entry("or-copy", kinds.count == 1 ? kinds[0] : .list(kinds)),
      ]
      guard component.copies == 1 else { return (entries, []) }
      return (entries, [component.originals == 1 ? "1 bản chính, 1 bản sao" : "1 bản sao"])
    }
    if component.originals == 0, component.copies ?? 0 == 0 {
      return ([], [component.copies == nil ? "0 bản chính" : "0 bản chính, 0 bản sao"])
    }
    var entries: [Sketch.Entry] = []
    var kept: [String] = []
    let amounts = [
      ("originals", component.originals, "bản chính"), ("copies", component.copies, "bản sao"),
    ]
    for case (let key, let amount?, let unit) in amounts where amount != 0 {
      // The format holds up to 99 of a paper; anything else is kept as printed.
      if (1...99).contains(amount) {
        entries.append(Sketch.Entry(key, .bare("\(amount)")))
      } else {
        kept.append("\(amount) \(unit)")
      }
    }
    return (entries, kept)
  }

  /// Whether a paper is asked for only of who has it: *(nếu có)* ends its name, and the name is of one paper, so
  /// that the words can be about nothing else.
  static func isIfAny(_ name: String) -> Bool {
    let plain = folded(name)
    guard plain.hasSuffix(" neu co") || plain.hasSuffix("(neu co)") else { return false }
    return ![",", ";", ":", " va ", " hoac ", " kem "].contains { plain.contains($0) }
  }

  /// A row of which one paper will do: each of them has the row's counts and its component code.
  private mutating func group(
    _ choice: Alternatives, of component: PublishedRecord.Component, when: String,
    _ ids: inout Identifier
  ) -> Sketch {
    // The row itself is told before its members, so that its id does not depend on theirs.
    let id = ids.make(shortName(choice.name).short, or: "lua-chon")
    var members = Identifier()
    let papers = choice.members.map { member in
      var paper = component
      paper.name = member
      paper.forms = []
      paper.verbatim = ""
      return document(paper, &members)
    }
    var entries = [Sketch.Entry("id", .bare(id)), Sketch.Entry("name", .text(choice.name))]
    if !when.isEmpty { entries.append(Sketch.Entry("when", .text(when))) }
    entries.append(Sketch.Entry("one-of", .list(papers)))
    if !component.forms.isEmpty { entries.append(Self.formNote(component.forms)) }
    if !component.verbatim.isEmpty {
      entries.append(Sketch.Entry("verbatim", .text(component.verbatim)))
    }
    return .record(entries)
  }

  private static func formNote(_ forms: [String]) -> Sketch.Entry {
    Sketch.Entry("note", .text("Mẫu trên Cổng: " + forms.joined(separator: "; ")))
  }

  /// Whether a name becomes an entry of the registry: it stands in several records, or did before.
  func isPaper(_ printed: String, _ short: String, or fallback: String) -> Bool {
    sharedPapers.contains(NameKey.of(printed))
      || options.earlierPapers.contains(Identifier.base(short, or: fallback))
  }

  /// A name that a list can show, and the whole where that is longer.
  ///
  /// What is cut anywhere but behind a sentence ends in `…`: a reader must see that more is asked for.
  func shortName(_ text: String) -> (short: String, full: String) {
    var line = trimmed(text.replacing("\n", with: " "))
    // Signs that end an item of a list are no part of its name.
    while let last = line.last, last == "." || last == ";" || last == ":" || last == ",",
      line.count > 1
    {
      line = trimmed(String(line.dropLast()))
    }
    if line.count <= 160 { return (line, "") }
    let characters = Array(line)
    for (index, character) in characters.enumerated() where index >= 12 && index <= 160 {
      let isEnd = index + 1 < characters.count && characters[index + 1] == " "
      if character == ";" || character == ":" || (character == "." && isEnd)
        || (character == "(" && characters[index - 1] == " ")
      {
        return (trimmed(String(characters[..<index])) + (character == "." ? "" : "…"), line)
      }
    }
    if let comma = characters[..<160].lastIndex(of: ","), comma >= 12 {
      return (trimmed(String(characters[..<comma])) + "…", line)
    }
    // No sign to stop at: a whole paragraph is no name, so its first words stand for it.
    let space = characters[..<160].lastIndex(of: " ") ?? 160
    return (trimmed(String(characters[..<space])) + "…", line)
  }
}
