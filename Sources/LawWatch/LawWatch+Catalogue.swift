import Catalogue
import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText

/// What registries and the facts of all procedures say of ends.
extension LawWatch {
  mutating func addActs() {
    for (number, act) in catalogue.registries.instruments.sorted(by: { $0.key < $1.key }) {
      guard let end = end(of: act), isDue(end.day) else { continue }
      let resting = inForce.filter { $0.instruments.contains(number) }.map(\.code.value)
      let title =
        end.by.map {
          Message(vi: "\(number) được thay bằng \($0)", en: "\(number) is replaced by \($0)")
        } ?? Message(vi: "\(number) hết hiệu lực", en: "\(number) ceases to have effect")
      found.append(
        LawNotice(
          .act, id: number, day: end.day, title: title,
          advice: Message(
            vi: "Kiến nghị đưa nội dung ấy vào văn bản lâu dài, hoặc sửa các thủ tục dựa vào nó.",
            en: "Propose to move its content into a lasting act, or mend what rests on it."),
          records: resting.sorted(), path: act.common.path,
          line: line(end.range, in: act.common.path)))
    }
  }

  /// The last day of an act: its own, or the day before what repeals it takes effect.
  private func end(of act: Instrument) -> (day: CivilDate, range: ByteRange, by: String?)? {
    if let until = act.common.until { return (until.value, until.range, nil) }
    let ends = act.repealedBy.compactMap { reference -> (CivilDate, ByteRange, String?)? in
      let number = reference.value.instrument
      guard let effective = catalogue.registries.instrument(number)?.effective?.value,
        // What repeals a part leaves the act.
        reference.value.pinpoint.isEmpty
      else { return nil }
      return (effective.adding(days: -1), reference.range, number)
    }
    return ends.min { $0.0 < $1.0 }
  }

  mutating func addReplacements() {
    var groups: [String: (act: String, until: CivilDate, codes: Set<String>, papers: Int)] = [:]
    for code in catalogue.registries.replacements.keys.sorted() {
      guard inForce.contains(where: { $0.code.value == code }) else { continue }
      for row in catalogue.registries.replacements[code] ?? [] {
        guard let until = row.until, isDue(until) else { continue }
        let key = row.instrument + " " + until.iso
        var group = groups[key] ?? (row.instrument, until, [], 0)
        group.codes.insert(code)
        group.papers += 1
        groups[key] = group
      }
    }
    for (key, group) in groups.sorted(by: { $0.key < $1.key }) {
      let count = group.codes.count
      found.append(
        LawNotice(
          .replacement, id: key, day: group.until,
          title: Message(
            vi:
              "\(group.act): thôi dùng dữ liệu thay \(group.papers) giấy tờ ở \(count) thủ tục của danh mục",
            en:
              "\(group.act): data no longer replace \(group.papers) papers in \(count) procedures"),
          advice: Message(
            vi:
              "Nếu không có văn bản tiếp nối, người dân lại phải nộp các giấy ấy: kiến nghị ngay.",
            en: "Without an act that follows people must hand them in again: propose one in time."),
          records: group.codes.sorted(), path: "catalogue/registries/replacements.csv", line: 0))
    }
  }

  mutating func addAgencies() {
    for (id, agency) in catalogue.registries.agencies.sorted(by: { $0.key < $1.key }) {
      guard let until = agency.common.until, until.value <= last else { continue }
      let naming = inForce.filter { $0.agencies.contains(id) }.map(\.code.value)
      // One that is gone and that nobody names is history.
      if until.value < day, naming.isEmpty { continue }
      let successors = agency.successors.map {
        catalogue.registries.agencies[$0.value]?.nameText ?? $0.value
      }.joined(separator: ", ")
      found.append(
        LawNotice(
          .agency, id: id, day: until.value,
          title: Message(
            vi: "\(agency.nameText) đổi tên, sáp nhập hoặc chấm dứt",
            en: "\(agency.nameText) is renamed, merged or dissolved"),
          advice: successors.isEmpty
            ? Message(
              vi: "Hỏi cơ quan nào kế tục, ghi vào sổ cơ quan, rồi sửa các thủ tục.",
              en: "Find out who succeeds it, say so in the registry, then mend the procedures.")
            : Message(vi: "Thay bằng: \(successors).", en: "Name in its place: \(successors)."),
          records: naming.sorted(), path: agency.common.path,
          line: line(until.range, in: agency.common.path)))
    }
  }

  /// Records by the day on which a year has passed since they were last compared.
  mutating func addChecks() {
    var groups: [CivilDate?: [ProcedureFacts]] = [:]
    for facts in inForce {
      let due = facts.checked?.adding(days: Self.checkEvery)
      if let due, due > last { continue }
      groups[due, default: []].append(facts)
    }
    for (due, all) in groups.sorted(by: { ($0.key?.dayNumber ?? 0) < ($1.key?.dayNumber ?? 0) }) {
      let title =
        due == nil
        ? Message(
          vi: "\(all.count) thủ tục chưa từng được đối chiếu với nguồn",
          en: "\(all.count) procedures were never compared with their source")
        : Message(
          vi: "\(all.count) thủ tục tròn một năm chưa đối chiếu lại với nguồn",
          en: "\(all.count) procedures have not been compared with their source for a year")
      let sorted = all.map(\.code.value).sorted()
      found.append(
        LawNotice(
          .check, id: due?.iso ?? "never", day: due, title: title,
          advice: Message(
            vi: "Đối chiếu với Cổng Dịch vụ công quốc gia, rồi thêm một dòng vào checked.",
            en: "Compare them with the national portal, then add a line to checked."),
          records: sorted, path: all.count == 1 ? all[0].path : "catalogue/procedures", line: 0))
    }
  }

  /// Who uses an entry of a registry.
  func records(ofEntry id: String, in path: String) -> [String] {
    guard path == "catalogue/registries/papers.yaml" else { return [] }
    return inForce.filter { $0.papersAsked.contains(id) || $0.papersGiven.contains(id) }
      .map(\.code.value).sorted()
  }
}
