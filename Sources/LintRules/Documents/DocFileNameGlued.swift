import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags the name of a form's file within a document's name.
package struct DocFileNameGlued: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-file-name-glued", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Tên tệp mẫu dính vào tên giấy tờ",
      en: "A form's file name sticks to the document's name"),
    rationale: Message(
      vi:
        "Bảng ở nguồn không có dấu ngăn, nên tên tệp tải về lẫn vào tên giấy tờ. Người dân đọc không hiểu, máy so tên không khớp.",
      en:
        "The source's table had no separators, so the file to download ran into the name. People cannot read it, and names no longer match."
    ),
    help: Message(
      vi: "Cắt tên tệp khỏi name; nếu có tệp thì ghi ở form.",
      en: "Cut the file name off; where there is a file, put it into form."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean(
        "a name",
        "cases: {documents: {id: a, name: Tờ khai, originals: 1, form: to-khai.docx}}"),
      .flagged(
        "a file name behind it",
        "cases: {documents: {id: a, name: Tờ khai⟦MẪU SỐ 01.docx⟧, originals: 1}}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      guard let name = site.document.name, name.value.utf8.contains(UInt8(ascii: ".")),
        let range = fileName(in: name.value)
      else { return }
      sink.report(
        .glued(shortened(name.words(at: range))), at: TextPlace.range(of: range, in: name),
        path: site.path)
    }
  }

  private static let endings: [[UInt8]] = [".docx", ".doc", ".pdf", ".xlsx", ".xls"].map {
    Array($0.utf8)
  }

  /// The file name in a text: from the last change into capitals or digits up to its ending.
  private func fileName(in text: String) -> Range<Int>? {
    let bytes = Array(text.utf8)
    for ending in Self.endings {
      guard bytes.count > ending.count else { continue }
      for start in bytes.indices.dropLast(ending.count - 1)
      where bytes[start..<start + ending.count].elementsEqual(ending) {
        let end = start + ending.count
        // Where the name stops and the file's begins: a small letter with a capital right behind it.
        var index = start
        while index > 0 {
          let isGlued =
            bytes[index].isCapital && bytes[index - 1] &- 0x61 < 26
          if isGlued { break }
          index -= 1
        }
        // Where nothing tells, the last word.
        if index == 0 {
          index = bytes[..<start].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
        }
        return index..<end
      }
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { self &- 0x41 < 26 }
}

extension Message {
  fileprivate static func glued(_ words: String) -> Message {
    Message(
      vi: "«\(words)» là tên tệp, không phải tên giấy tờ",
      en: "“\(words)” is the name of a file, not of a paper")
  }
}
