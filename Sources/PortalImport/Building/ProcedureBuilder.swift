import CatalogueCoding
import Diagnostics
import ProcedureModel
import VietnameseText

/// One published record → the draft of a file, with proposals and remarks.
struct ProcedureBuilder {
  let record: PublishedRecord
  let known: KnownNames
  let options: ImportOptions
  /// Names of papers, as they are compared, that stand in more than one record of this run.
  let sharedPapers: Set<String>
  var findings: [ImportFinding] = []
  var proposals: [Proposal] = []
  var comments: [String] = []
  var counts = ImportCounts()
  /// Names as printed that became ids.
  var typedNames: [String] = []
  /// Paragraphs for the procedure's own note.
  var notes: [String] = []

  static func build(
    _ record: PublishedRecord, known: KnownNames, options: ImportOptions, sharedPapers: Set<String>
  ) -> ImportedRecord {
    var builder = ProcedureBuilder(
      record: record, known: known, options: options, sharedPapers: sharedPapers)
    builder.findings = record.findings
    let draft = builder.draft()
    return ImportedRecord(
      code: record.code, name: record.name, field: draft?["field"]?.scalar ?? "",
      source: record.source, draft: draft, comments: builder.comments,
      proposals: builder.proposals, findings: builder.findings, counts: builder.counts,
      typedNames: builder.typedNames,
      bytes: ImportedRecord.bytes(of: draft, comments: builder.comments))
  }

  private init(
    record: PublishedRecord, known: KnownNames, options: ImportOptions, sharedPapers: Set<String>
  ) {
    self.record = record
    self.known = known
    self.options = options
    self.sharedPapers = sharedPapers
  }

  private mutating func draft() -> Sketch? {
    guard ProcedureCode.isWellFormed(record.code), !record.code.hasPrefix("x-") else {
      refuse()
      return nil
    }
    guard !record.name.isEmpty else {
      find(
        .refused, "name", vi: "bản ghi không có tên thủ tục nên không nhập; không tự đặt tên",
        en: "the record has no name and was not imported; no name is made up")
      return nil
    }
    reportTidying()
    var entries = identity()
    entries += publication()
    entries.append(Sketch.Entry("authorities", authorities()))
    if !isInternal {
      entries.append(Sketch.Entry("boundary", boundary()))
      entries.append(Sketch.Entry("online", online()))
    }
    entries.append(Sketch.Entry("channels", channels()))
    entries.append(Sketch.Entry("time-limit", timeLimit()))
    entries.append(Sketch.Entry("fees", fees()))
    entries += dossier()
    entries.append(Sketch.Entry("conditions", conditions()))
    entries.append(Sketch.Entry("steps", steps()))
    entries.append(Sketch.Entry("results", results()))
    entries.append(Sketch.Entry("legal-basis", legalBasis()))
    readRest()
    if !notes.isEmpty { entries.append(Sketch.Entry("note", .text(notes.joined(separator: "\n")))) }
    return .record(entries)
  }

  var isInternal: Bool { record.isInternal }

  private mutating func refuse() {
    let printed = record.printedCode
    let near = nearCode(printed)
    let hint = near.map { Message(vi: "; có phải \($0)?", en: "; did you mean \($0)?") }
    findings.append(
      ImportFinding(
        .refused, "code",
        printed.isEmpty
          ? Message(
            vi: "bản ghi không có mã thủ tục nên không nhập",
            en: "the record has no procedure code and was not imported")
          : Message(
            vi:
              "mã «\(printed)» không đúng dạng (một số, dấu chấm, sáu số) nên bản ghi này không nhập; không tự thêm bớt chữ số\(hint?.vietnamese ?? "")",
            en:
              "the code “\(printed)” is malformed (one digit, a point, six digits), so the record was not imported; no digit is guessed\(hint?.english ?? "")"
          ), text: record.name))
  }

  /// Only a comma typed for the point is certain enough to be asked about.
  private func nearCode(_ printed: String) -> String? {
    let pointed = record.code.replacing(",", with: ".")
    return pointed != record.code && ProcedureCode.isWellFormed(pointed) ? pointed : nil
  }

  private mutating func reportTidying() {
    let tally = record.cleaning
    if !tally.isEmpty {
      findings.append(
        ImportFinding(
          .tidied, "text",
          Message(
            vi:
              "đã sửa chữ: \(tally.decomposed) đoạn gõ dấu rời, \(tally.invisible) ký tự không nhìn thấy, \(tally.glyphs) ký hiệu phông riêng, \(tally.spaces) khoảng trắng lạ",
            en:
              "letters put right: \(tally.decomposed) decomposed texts, \(tally.invisible) invisible characters, \(tally.glyphs) private glyphs, \(tally.spaces) odd spaces"
          )))
    }
    if record.printedCode != record.code {
      findings.append(
        ImportFinding(
          .tidied, "code",
          Message(
            vi: "mã in kèm khoảng trắng, đã bỏ", en: "blanks around the code were taken off")))
    }
    if record.shiftedDates > 0 {
      findings.append(
        ImportFinding(
          .tidied, "announcements",
          Message(
            vi:
              "\(record.shiftedDates) ngày ghi theo giờ UTC thì sớm hơn một ngày: đã đọc theo giờ Việt Nam",
            en: "\(record.shiftedDates) dates are a day earlier in UTC: read in Vietnamese time")))
    }
  }

  mutating func find(
    _ kind: ImportFinding.Kind, _ part: String, vi: String, en: String, text: String = ""
  ) {
    findings.append(ImportFinding(kind, part, Message(vi: vi, en: en), text: text))
  }

  /// Proposes an entry; one that is proposed already gains the members it lacks.
  mutating func propose(_ registry: Proposal.Registry, _ id: String, _ entry: [Sketch.Entry]) {
    let held = proposals.firstIndex { $0.registry == registry && $0.id == id }
    guard let held, case .record(let entries) = proposals[held].entry else {
      proposals.append(Proposal(registry, id, .record(entry)))
      return
    }
    let more = entry.filter { new in !entries.contains { $0.key == new.key } }
    proposals[held].entry = .record(
      more.filter { $0.key == "title" } + entries + more.filter { $0.key != "title" })
  }

  /// Remaining texts: kept in full files, left at the source in files of facts.
  private mutating func readRest() {
    let texts: [(part: String, text: String, vi: String, en: String)] = [
      ("description", record.description, "mô tả", "description"),
      ("keywords", record.keywords, "từ khóa", "keywords"),
      ("note", record.note, "ghi chú", "note"),
      ("related", record.related, "thủ tục liên quan", "related procedures"),
    ]
    for (part, text, vi, en) in texts
    where !text.isEmpty && !CleanText.isSilent(text) && !Self.saysNothing(text) {
      if options.factsOnly {
        find(.left, part, vi: "để lại ở nguồn: \(vi)", en: "left at the source: \(en)", text: text)
      } else {
        notes.append(text)
      }
    }
  }

  /// «Không», «Không có», «Không quy định» and the like.
  static func saysNothing(_ text: String) -> Bool {
    ["", "khong", "khong co", "khong quy dinh", "khong co thong tin", "khong yeu cau", "--"]
      .contains(NameKey.of(text))
  }
}
