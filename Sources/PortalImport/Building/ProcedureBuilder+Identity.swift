import CatalogueCoding
import ProcedureModel
import VietnameseText

extension ProcedureBuilder {
  mutating func identity() -> [Sketch.Entry] {
    var entries: [Sketch.Entry] = [
      Sketch.Entry("code", .quoted(record.code)), Sketch.Entry("name", .text(record.name)),
    ]
    entries.append(Sketch.Entry("kind", .bare(isInternal ? "internal-between" : "public")))
    if isInternal {
      comments.append(
        "Bản ghi không nói thủ tục nội bộ này thuộc nhóm A (giữa các cơ quan) hay nhóm B (trong một cơ quan)."
      )
      find(
        .look, "kind",
        vi:
          "bản ghi không nói thủ tục nội bộ thuộc nhóm A hay B: ghi internal-between, cần người xem",
        en:
          "the record does not say which group of internal procedures: internal-between, to be checked"
      )
    }
    entries.append(Sketch.Entry("issuer", issuer()))
    if let rules = localRules() { entries.append(Sketch.Entry("local-rules", .bare(rules))) }
    entries.append(Sketch.Entry("field", .bare(field())))
    entries.append(Sketch.Entry("level", level()))
    entries.append(Sketch.Entry("subjects", subjects()))
    entries.append(Sketch.Entry("status", .bare(status())))
    if options.factsOnly || record.source == .list {
      entries.append(Sketch.Entry("depth", .bare("facts")))
    }
    return entries
  }

  private mutating func issuer() -> Sketch {
    if !record.issuer.name.isEmpty {
      return .bare(agency(record.issuer, part: "issuer"))
    }
    if let name = AgencyAbbreviations.issuer(ofNumber: DecisionNumber.clean(record.decision)) {
      return .bare(agency(PublishedRecord.Named(name: name), part: "issuer"))
    }
    return .bare("unstated")
  }

  private mutating func localRules() -> String? {
    let text = folded(record.regulation)
    switch text {
    case "assigned_regulation": return "assigned"
    case "not_assigned_regulation": return "not-assigned"
    case "other": return "other"
    case "": return nil
    default:
      if text.contains("khong duoc luat giao") { return "not-assigned" }
      if text.contains("duoc luat giao") || text.contains("duoc giao luat") { return "assigned" }
      if text.contains("khong co thong tin") { return nil }
      find(
        .kept, "local-rules", vi: "loại thủ tục không rõ", en: "an unknown kind of procedure",
        text: record.regulation)
      return "other"
    }
  }

  private mutating func field() -> String {
    guard let first = record.fields.first, !first.name.isEmpty else {
      find(.look, "field", vi: "bản ghi không có lĩnh vực", en: "the record has no field")
      propose(.fields, "chua-ro", [Sketch.Entry("name", .text("Chưa rõ lĩnh vực"))])
      return "chua-ro"
    }
    for other in record.fields.dropFirst() {
      find(
        .kept, "field", vi: "bản ghi còn một lĩnh vực nữa; tệp chỉ theo lĩnh vực đầu",
        en: "the record has one more field; the file goes by the first", text: other.name)
    }
    typedNames.append(first.name + " " + first.code)
    if let id = known.fields.id(name: first.name, code: first.code) { return id }
    let id = Identifier.base(first.name, or: "linh-vuc")
    var entry = [Sketch.Entry("name", .text(first.name))]
    if !first.code.isEmpty { entry.append(Sketch.Entry("code", .quoted(first.code))) }
    propose(.fields, id, entry)
    return id
  }

  private mutating func level() -> Sketch {
    var levels: [String] = []
    for printed in record.levels {
      let word: String
      switch folded(printed) {
      case "central", "cap bo", "cap trung uong", "cap quan/ quan khu": word = "central"
      case "province", "cap tinh": word = "province"
      case "district", "cap huyen": word = "district"
      case "commune", "cap xa": word = "commune"
      case "other", "co quan khac": word = "other"
      case "", "khong co thong tin": continue
      default:
        find(.kept, "level", vi: "cấp thực hiện không rõ", en: "an unknown level", text: printed)
        word = "other"
      }
      if !levels.contains(word) { levels.append(word) }
    }
    return levels.isEmpty ? .bare("unstated") : .list(levels.map { .bare($0) })
  }

  private mutating func subjects() -> Sketch {
    var ids: [String] = []
    var names = record.subjects
    if names.isEmpty { names = SubjectSplitter.split(record.subjectText, known.subjects) }
    for subject in names where !subject.name.isEmpty && !CleanText.isSilent(subject.name) {
      typedNames.append(subject.name + " " + subject.code)
      let id: String
      if let known = known.subjects.id(name: subject.name, code: subject.code) {
        id = known
      } else {
        id = Identifier.base(subject.name, or: "doi-tuong")
        var entry = [Sketch.Entry("name", .text(subject.name))]
        if !subject.code.isEmpty { entry.append(Sketch.Entry("code", .quoted(subject.code))) }
        propose(.subjects, id, entry)
      }
      if !ids.contains(id) { ids.append(id) }
    }
    return ids.isEmpty ? .bare("unstated") : .list(ids.map { .bare($0) })
  }

  private mutating func status() -> String {
    switch record.state {
    case "", "ACTIVE", "UPDATED": return "in-force"
    default:
      find(
        .look, "status", vi: "bản ghi có trạng thái «\(record.state)»; ghi in-force, cần người xem",
        en: "the record's state is “\(record.state)”; written as in-force, to be checked")
      return "in-force"
    }
  }

  mutating func publication() -> [Sketch.Entry] {
    var entries = [Sketch.Entry("announcements", announcements())]
    var imported: [Sketch.Entry] = []
    if !record.url.isEmpty { imported.append(Sketch.Entry("url", .text(record.url))) }
    if !record.id.isEmpty { imported.append(Sketch.Entry("id", .quoted(record.id))) }
    imported.append(Sketch.Entry("date", .bare(options.taken.iso)))
    entries.append(Sketch.Entry("imported", .record(imported)))
    return entries
  }

  private mutating func announcements() -> Sketch {
    let printed = record.decision
    if printed.isEmpty || CleanText.isSilent(printed) { return .bare("unstated") }
    var number = DecisionNumber.clean(printed)
    guard LegalReference(number)?.pinpoint.isEmpty == true else {
      notes.append("Cổng in số quyết định công bố là «\(printed)».")
      find(
        .kept, "announcements", vi: "số quyết định in không đúng dạng, giữ nguyên trong lưu ý",
        en: "the decision's number is malformed; kept in the note", text: printed)
      return .bare("unstated")
    }
    if number != printed {
      find(
        .tidied, "announcements", vi: "số quyết định in là «\(printed)», đọc là \(number)",
        en: "the decision is printed “\(printed)” and read as \(number)")
    }
    if let year = record.decisionDate?.parts.year, !DecisionNumber.hasYear(number) {
      number += " năm \(year)"
    }
    if !known.holds(instrument: number) {
      var entry = [Sketch.Entry("kind", .bare("announcement"))]
      if let issuer = instrumentIssuer(number) {
        entry.append(Sketch.Entry("issuer", .bare(issuer)))
      } else if !record.issuer.name.isEmpty {
        entry.append(Sketch.Entry("issuer", .bare(agency(record.issuer, part: "issuer"))))
      }
      if let date = record.decisionDate { entry.append(Sketch.Entry("issued", .bare(date.iso))) }
      entry.append(Sketch.Entry("source-status", .bare("reported")))
      propose(.instruments, number, entry)
    }
    var row = [Sketch.Entry("instrument", .bare(number))]
    if let day = record.publishedOn { row.append(Sketch.Entry("entered", .bare(day.iso))) }
    return .list([.record(row)])
  }

  func instrumentIssuer(_ number: String) -> String? {
    AgencyAbbreviations.issuer(ofNumber: number).flatMap { known.agencies.id(name: $0) }
  }
}
