import CatalogueCoding
import VietnameseText

/// Rows of the list of papers that name no paper.
extension ProcedureBuilder {
  /// Whether a group of papers has no name and no papers: remarks on all of them, and no case.
  func isRemark(_ dossier: PublishedRecord.Dossier) -> Bool {
    Self.isNameless(dossier.name) && !dossier.documents.isEmpty
      && dossier.documents.allSatisfy { isNote($0) && Self.sets($0.name) == nil }
  }

  /// Whether a name has no letter: `--`, `------`.
  static func isNameless(_ name: String) -> Bool {
    !NameKey.of(name).utf8.contains { (97...122).contains($0) }
  }

  /// Rows that are no papers: a remark for the reader, left at the source in a file of facts.
  mutating func remarks(_ rows: [PublishedRecord.Component]) -> [Sketch.Entry] {
    if rows.isEmpty { return [] }
    if options.factsOnly {
      for row in rows {
        find(
          .left, "documents",
          vi: "không phải giấy tờ (0 bản chính, 0 bản sao), để lại ở nguồn",
          en: "no paper (0 originals, 0 copies), left at the source", text: Self.text(of: row))
      }
      return []
    }
    let codes = rows.map(\.code).filter { !$0.isEmpty }
    if !codes.isEmpty {
      find(
        .tidied, "documents", vi: "không phải giấy tờ nên thành lưu ý; mã thành phần bỏ đi",
        en: "no papers, so they became a note; their component codes are left out",
        text: codes.joined(separator: ", "))
    }
    return [Sketch.Entry("note", .text(rows.map(\.name).joined(separator: "\n")))]
  }

  /// A row with a count that reads like the heading of those below it stays a paper and is told.
  mutating func tellHeading(_ row: PublishedRecord.Component) {
    guard trimmed(row.name).hasSuffix(":") else { return }
    find(
      .look, "documents",
      vi:
        "dòng này kết thúc bằng dấu hai chấm: có lẽ là đề mục của các dòng sau, không phải giấy tờ",
      en: "this row ends in a colon: perhaps the heading of those below, and no paper",
      text: Self.text(of: row))
  }

  /// All that a row of papers holds, for the report.
  static func text(of component: PublishedRecord.Component) -> String {
    ([component.name, component.code, component.verbatim] + component.forms)
      .filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// `Số lượng hồ sơ: 01 (một) bộ`.
  static func sets(_ name: String) -> Int? {
    let plain = NameKey.of(name)
    guard plain.hasPrefix("so luong ho so"), plain.utf8.count < 60 else { return nil }
    let digits = plain.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
    guard let count = Int(digits), (1...99).contains(count), plain.contains("bo") else {
      return nil
    }
    return count
  }

  /// A row of no originals and no copies that does not name a paper either.
  func isNote(_ component: PublishedRecord.Component) -> Bool {
    guard component.originals ?? 0 == 0, component.copies ?? 0 == 0,
      component.originals != nil || component.copies != nil
    else { return false }
    let plain = NameKey.of(component.name)
    if Self.noteOpenings.contains(where: { plain.hasPrefix($0) }) { return true }
    return plain.utf8.count > 160 || !Self.paperOpenings.contains { plain.hasPrefix($0) }
  }

  private static let noteOpenings: [String] = [
    "truong hop", "doi voi", "luu y", "ghi chu", "khi ", "neu ", "nguoi tiep nhan",
    "ca nhan co quyen",
    "so luong", "thanh phan", "giay to do co quan nuoc ngoai", "giay to gui kem", "giay to nop",
  ]
  private static let paperOpenings: [String] = [
    "giay", "don", "to khai", "ban ", "van ban", "hop dong", "quyet dinh", "bien ban", "bao cao",
    "danh sach", "phieu", "the ", "ho chieu", "to trinh", "cong van", "de an", "phuong an", "so do",
    "ban ve", "chung chi", "van bang", "bang ", "hoa don", "ke hoach", "du an", "thuyet minh",
    "anh ",
    "can cuoc", "chung minh", "tai lieu", "ho so", "mau ", "nghi quyet", "du thao", "so ",
  ]

  /// `Đối với tổ chức tôn giáo: Quyết định công nhận …` → whom it is asked of, and the paper itself.
  ///
  /// Only the first colon counts, and only behind words that open a condition.
  static func conditional(_ name: String) -> (when: String, name: String)? {
    let plain = folded(name)
    guard conditionOpenings.contains(where: { plain.hasPrefix($0) }),
      let colon = name.firstIndex(of: ":")
    else { return nil }
    let when = trimmed(String(name[..<colon]))
    let rest = withoutListMark(String(name[name.index(after: colon)...]))
    // A list behind the colon is no one paper's name.
    guard when.count <= 300, rest.count >= 4, !isNameless(rest), !isList(rest), isName(rest)
    else { return nil }
    return (when, rest)
  }

  private static func isList(_ text: String) -> Bool {
    [" + ", " - ", ":", ";", "\n"].contains { text.contains($0) }
  }

  /// Whether words behind a colon can be a paper, and not `01 bản chụp` or what a paper tells.
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if LetterCase.isUpper(first) { return true }
    let plain = folded(text)
    return LetterCase.isLower(first) && paperOpenings.contains { plain.hasPrefix($0) }
  }

  private static let conditionOpenings: [String] = ["doi voi ", "truong hop ", "neu "]
}
