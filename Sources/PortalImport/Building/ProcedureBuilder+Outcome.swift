import CatalogueCoding
import ProcedureModel
import VietnameseText

extension ProcedureBuilder {
  mutating func conditions() -> Sketch {
    let text = record.conditions
    if CleanText.isSilent(text) { return .bare("unstated") }
    let key = NameKey.of(text)
    if ["khong", "khong co", "khong co yeu cau", "khong co yeu cau, dieu kien", "khong yeu cau"]
      .contains(key)
    {
      return .bare("none")
    }
    if key == "khong quy dinh" {
      find(
        .look, "conditions", vi: "bản ghi viết «Không quy định»: ghi unstated",
        en: "the record says that nothing is laid down: written as unstated", text: text)
      return .bare("unstated")
    }
    if options.factsOnly {
      find(
        .left, "conditions", vi: "để lại ở nguồn: lời văn của yêu cầu, điều kiện",
        en: "left at the source: the wording of the conditions", text: text)
      return .list([
        .record([
          Sketch.Entry("id", .bare("xem-nguyen-van")),
          Sketch.Entry(
            "text",
            .text(
              "Thủ tục này có yêu cầu, điều kiện riêng: xem nguyên văn trên Cổng Dịch vụ công quốc gia."
            )
          ),
        ])
      ])
    }
    var ids = Identifier()
    let parts = text.split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    return .list(
      parts.map { part in
        .record([
          Sketch.Entry("id", .bare(ids.make("dieu-kien", or: "dieu-kien"))),
          Sketch.Entry("text", .text(part)),
        ])
      })
  }

  mutating func results() -> Sketch {
    var ids = Identifier()
    var drafts: [Sketch] = []
    for result in unique(record.results) where !CleanText.isSilent(result.name) {
      let printed = withoutListMark(result.name.replacing("\n", with: " "))
      if printed.isEmpty { continue }
      if Self.saysNothing(printed) {
        find(
          .look, "results", vi: "kết quả in là «\(printed)»",
          en: "the result is printed “\(printed)”",
          text: printed)
        continue
      }
      let name = shortName(printed)
      var entries: [Sketch.Entry] = []
      if let paper = known.papers.id(name: printed), ids.make(paper, or: "ket-qua") == paper {
        typedNames.append(printed)
        entries.append(Sketch.Entry("paper", .bare(paper)))
      } else if isPaper(printed, name.short, or: "ket-qua"),
        case let paper = Identifier.base(name.short, or: "ket-qua"),
        ids.make(paper, or: "ket-qua") == paper
      {
        entries.append(Sketch.Entry("paper", .bare(paper)))
        propose(.papers, paper, [Sketch.Entry("name", .text(name.short))])
      } else {
        entries.append(Sketch.Entry("id", .bare(ids.make(name.short, or: "ket-qua"))))
        entries.append(Sketch.Entry("name", .text(name.short)))
      }
      if let outcome = Self.outcome(printed) {
        entries.append(Sketch.Entry("outcome", .bare(outcome)))
      }
      if !result.code.isEmpty { entries.append(Sketch.Entry("code", .quoted(result.code))) }
      if !name.full.isEmpty { entries.append(Sketch.Entry("verbatim", .text(name.full))) }
      drafts.append(.record(entries))
    }
    return drafts.isEmpty ? .bare("unstated") : .list(drafts)
  }

  /// A refusal or a request for more papers, by its own words.
  static func outcome(_ name: String) -> String? {
    let plain = NameKey.of(name)
    let isNotice =
      plain.hasPrefix("van ban") || plain.hasPrefix("thong bao") || plain.hasPrefix("phieu")
      || plain.hasPrefix("cong van")
    guard isNotice else { return nil }
    if plain.contains("tu choi") || plain.contains("khong du dieu kien") { return "refused" }
    return plain.contains("sua doi, bo sung ho so") || plain.contains("bo sung, hoan thien ho so")
      ? "supplement" : nil
  }

  mutating func legalBasis() -> Sketch {
    var numbers: [String] = []
    var unnumbered: [String] = []
    for law in record.laws {
      guard let number = Self.number(of: law) else {
        let text = [law.number, law.title].filter { !$0.isEmpty }.joined(separator: ": ")
        if CleanText.isSilent(text) { continue }
        unnumbered.append(text)
        find(
          .kept, "legal-basis", vi: "căn cứ không có số hiệu đọc được, giữ trong lưu ý",
          en: "a legal basis without a readable number, kept in the note", text: text)
        continue
      }
      counts.legalBases.count(isTyped: true)
      let key = known.instrumentKey(number) ?? number
      if numbers.contains(key) {
        find(
          .tidied, "legal-basis", vi: "\(number) ghi nhiều lần, giữ một",
          en: "\(number) is listed more than once; one is kept", text: law.title)
        continue
      }
      numbers.append(key)
      // A registered act has its title in the registry.
      if known.holds(instrument: number) {
        typedNames.append(law.title + " " + law.number + " " + law.issuer)
      } else {
        typedNames.append(law.issuer)
      }
      if law.number != number, !law.number.isEmpty {
        find(
          .tidied, "legal-basis", vi: "«\(law.number)» đọc là \(number)",
          en: "“\(law.number)” is read as \(number)", text: law.title)
      }
      if !known.holds(instrument: number) {
        tellCutNumber(number, law)
        propose(law, number)
      }
    }
    if !unnumbered.isEmpty {
      notes.append("Căn cứ in không có số hiệu: " + unnumbered.joined(separator: "; "))
    }
    return numbers.isEmpty ? .bare("unstated") : .list(numbers.map { .bare($0) })
  }

  /// A number that lacks its last letter, `118/2025/NĐ-C`: nothing is added to it, but a person is told.
  private mutating func tellCutNumber(_ number: String, _ law: PublishedRecord.Law) {
    let whole = number + "P"
    guard number.hasSuffix("/NĐ-C") || known.holds(instrument: whole) else { return }
    find(
      .look, "legal-basis", vi: "số hiệu \(number) in thiếu chữ; có phải \(whole)?",
      en: "the number \(number) lacks a letter; is it \(whole)?", text: law.title)
  }

  /// The act's number: alone, inside a text, or in the title where the cell holds a part of it.
  static func number(of law: PublishedRecord.Law) -> String? {
    let cell = LegalNumber.all(in: law.number)
    if let first = cell.first, LegalReference(first.text)?.pinpoint.isEmpty == true {
      return first.text
    }
    let inTitle = LegalNumber.all(in: law.title).map(\.text)
    if law.number.isEmpty { return unique(inTitle).count == 1 ? inTitle.first : nil }
    return inTitle.first { $0.hasPrefix(law.number + "/") }
  }

  private mutating func propose(_ law: PublishedRecord.Law, _ number: String) {
    var entry: [Sketch.Entry] = []
    let title = Self.title(law.title)
    if !title.isEmpty { entry.append(Sketch.Entry("title", .text(title))) }
    if let kind = Self.kind(number, title) { entry.append(Sketch.Entry("kind", .bare(kind))) }
    if let issuer = instrumentIssuer(number) { entry.append(Sketch.Entry("issuer", .bare(issuer))) }
    if let day = Self.day(law.date) { entry.append(Sketch.Entry("issued", .bare(day.iso))) }
    entry.append(Sketch.Entry("source-status", .bare("reported")))
    propose(.instruments, number, entry)
  }

  /// A title as cited, without the words before it and the signs behind.
  static func title(_ text: String) -> String {
    var title = withoutListMark(text)
    while let last = title.last, last == "." || last == ";" || last == "," || last == ":" {
      title = trimmed(String(title.dropLast()))
    }
    return title.replacing("\n", with: " ")
  }

  static func kind(_ number: String, _ title: String) -> String? {
    let suffix = number.split(separator: "/").last.map(String.init) ?? ""
    let plain = folded(title)
    if suffix.hasPrefix("NĐ") { return "decree" }
    if suffix.hasPrefix("TTLT") || number.contains("/TTLT") { return "joint-circular" }
    if suffix.hasPrefix("TT") { return "circular" }
    if suffix.hasPrefix("NQ") { return "resolution" }
    if suffix.hasPrefix("QĐ") { return "decision" }
    if suffix.hasPrefix("CT") { return "directive" }
    if suffix.hasPrefix("KH") { return "plan" }
    if suffix.hasPrefix("QH") {
      if plain.hasPrefix("nghi quyet") { return "resolution" }
      return plain.contains("luat") ? "law" : nil
    }
    if suffix.hasPrefix("UBTVQH") {
      return plain.hasPrefix("phap lenh")
        ? "ordinance" : plain.hasPrefix("nghi quyet") ? "resolution" : nil
    }
    return nil
  }

  /// `14-10-2024`, day first.
  static func day(_ printed: String) -> CivilDate? {
    let parts = printed.split { $0 == "-" || $0 == "/" }.compactMap { Int($0) }
    guard parts.count == 3, parts[2] > 1900 else { return nil }
    return CivilDate(year: parts[2], month: parts[1], day: parts[0])
  }
}
