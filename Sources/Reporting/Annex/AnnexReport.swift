import Diagnostics
import HTML
import ProcedureModel
package import Reviews
import VietnameseText

/// The annex as HTML: a page that prints on A4, or the part of it that is made into DOCX and ODT.
///
/// Each paragraph names its style in the reference documents, so that all three look alike.
package struct AnnexReport {
  /// A whole page that stands alone.
  package let page: [UInt8]
  /// What stands in its body: for the writer of office documents.
  package let body: [UInt8]

  package init(_ annex: Annex) {
    var html = HTMLWriter()
    Self.write(annex, into: &html)
    body = html.bytes
    page =
      Array(ChangePage.head(.vietnamese, title: Self.title, style: Self.style).utf8) + html.bytes
      + Array("</main></body></html>\n".utf8)
  }

  private static let title = "Nội dung phương án đơn giản hóa thủ tục hành chính"

  private static let style = """
    @page{size:A4;margin:20mm 20mm 20mm 30mm;@top-center{content:counter(page);font:14pt "Times New Roman",Tinos,serif}}
    @page:first{@top-center{content:none}}
    :root{color-scheme:light;font:14pt/1.2 "Times New Roman",Tinos,"Noto Serif",serif}
    body{margin:0 auto;max-width:160mm;color:#000;background:#fff}
    p{margin:0;text-align:justify;overflow-wrap:anywhere}
    .du-thao p{text-align:right;font-weight:bold;font-style:italic;font-size:13pt}
    .phu-luc p,.ten p{text-align:center;font-weight:bold}.phu-luc p{margin-top:6pt}
    .kem-theo p{text-align:center;font-style:italic}
    .phan p,.thu-tuc p{font-weight:bold;text-indent:12.7mm;margin-top:12pt;break-after:avoid}
    .muc p{font-weight:bold;font-style:italic;text-indent:12.7mm;margin-top:6pt;break-after:avoid}
    .noi-dung p{text-indent:12.7mm;margin-top:6pt}
    .ghi-chu p{text-indent:12.7mm;margin-top:6pt;font-style:italic;font-size:13pt}
    @media screen{body{padding:1rem}}
    """

  private static func write(_ annex: Annex, into html: inout HTMLWriter) {
    paragraph(.draft, "DỰ THẢO", &html)
    paragraph(.annex, "PHỤ LỤC", &html)
    paragraph(.title, "NỘI DUNG PHƯƠNG ÁN ĐƠN GIẢN HÓA THỦ TỤC HÀNH CHÍNH", &html)
    paragraph(
      .attached, "(Kèm theo Quyết định số …/QĐ-… ngày … tháng … năm … của …)", &html)
    for plan in annex.plans {
      paragraph(
        .note,
        "Theo " + visible(plan.name)
          + (plan.isUnverified ? " (chưa đối chiếu văn bản gốc)" : "") + ".", &html)
    }
    if annex.hasOpenOptions {
      paragraph(
        .note, "Phương án ghi «chưa được thông qua» là đề xuất, chưa có quyết định nào.", &html)
    }
    if annex.entries.contains(where: \.isExample) {
      paragraph(
        .note,
        "Mục ghi «ví dụ» do dự án soạn để minh họa; chưa cơ quan nào rà soát hay quyết định.",
        &html)
    }
    for part in Annex.Part.allCases {
      let entries = annex.entries.filter { $0.part == part }
      // The two parts of the form are always there; the third only where something is open.
      if part == .open, entries.isEmpty { continue }
      paragraph(.part, part.heading, &html)
      if entries.isEmpty { paragraph(.content, "Không có.", &html) }
      for (index, entry) in entries.enumerated() { write(entry, index + 1, into: &html) }
    }
  }

  private static func write(
    _ entry: Annex.Entry, _ number: Int, into html: inout HTMLWriter
  ) {
    let mark = entry.isExample ? " [ví dụ]" : ""
    paragraph(
      .procedure, "\(number). " + visible(entry.names.joined(separator: "; ")) + mark, &html)
    paragraph(.item, "1. Nội dung đơn giản hóa", &html)
    for (index, option) in entry.options.enumerated() {
      write(option, letter: letter(index, of: entry.options.count), into: &html)
    }
    paragraph(.item, "2. Kiến nghị thực thi", &html)
    writeActions(entry, into: &html)
    paragraph(.item, "3. Lợi ích phương án đơn giản hóa", &html)
    writeBenefit(entry.benefit, into: &html)
  }

  /// `a) `, `b) `, as Vietnamese points are counted; nothing where there is only one.
  private static func letter(_ index: Int, of count: Int) -> String {
    guard count > 1 else { return "" }
    let letters = Array("abcdđeghiklmnopqrstuvxy")
    return index < letters.count ? "\(letters[index])) " : "\(index + 1)) "
  }

  private static func write(
    _ option: Annex.Option, letter: String, into html: inout HTMLWriter
  ) {
    var head = letter + capitalised(option.kind)
    if let decision = option.decision {
      head += " (được thông qua theo \(visible(decision)))"
    } else if !option.status.isDecided {
      head += " (chưa được thông qua)"
    }
    paragraph(.content, head + ".", &html)
    for change in option.changes { paragraph(.content, "- " + visible(change), &html) }
    if let because = option.because {
      paragraph(.content, "Lý do: " + visible(because), &html)
    }
  }

  private static func writeActions(_ entry: Annex.Entry, into html: inout HTMLWriter) {
    let actions = entry.options.flatMap(\.actions)
    guard !actions.isEmpty else {
      return paragraph(.content, "- Chưa nêu văn bản phải sửa đổi, bổ sung.", &html)
    }
    // Several options may rest on the same text.
    var said: Set<String> = []
    for action in actions {
      var text = action.isDraft ? "- Xây dựng " : "- Sửa đổi, bổ sung "
      text += visible(action.text)
      text += "; cơ quan chủ trì: " + (action.drafter.map { visible($0) } ?? "…")
      text += "; lộ trình: " + (action.deadline.map { "trước ngày \($0.vietnamese)" } ?? "…")
      guard said.insert(text).inserted else { continue }
      paragraph(.content, text.hasSuffix("…") ? text : text + ".", &html)
    }
  }

  private static func writeBenefit(_ benefit: Annex.Benefit, into html: inout HTMLWriter) {
    switch benefit {
    case .known(let before, let after):
      let unit = "\u{A0}đồng/năm"
      paragraph(
        .content, "- Chi phí tuân thủ trước khi đơn giản hóa: \(formatted(number: before))\(unit).",
        &html)
      paragraph(
        .content, "- Chi phí tuân thủ sau khi đơn giản hóa: \(formatted(number: after))\(unit).",
        &html)
      paragraph(
        .content, "- Chi phí tiết kiệm: \(formatted(number: before - after))\(unit).", &html)
      let words = LedgerWords(.vietnamese)
      let share = LedgerWords.share(before - after, of: before).map { words.percent($0) } ?? "…"
      paragraph(.content, "- Tỷ lệ cắt giảm chi phí: \(share).", &html)
    case .missing(let missing):
      paragraph(
        .content,
        "- Chưa tính được, vì còn thiếu: " + visible(missing.joined(separator: "; ")) + ".",
        &html)
    }
  }

  private static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return String(first).uppercased() + text.dropFirst()
  }

  private static func paragraph(
    _ style: AnnexStyle, _ text: String, _ html: inout HTMLWriter
  ) {
    html.element(.div, .class(style.rawValue), .data("custom-style", style.name)) { html in
      html.element(.p, text: text)
    }
  }
}

extension Annex.Part {
  /// The heading of the part.
  fileprivate var heading: String {
    switch self {
    case .local: "I. THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN CỦA ĐỊA PHƯƠNG"
    case .upward: "II. THỦ TỤC HÀNH CHÍNH KIẾN NGHỊ CẤP TRÊN"
    case .open: "III. CHƯA NÊU VĂN BẢN PHẢI SỬA, NÊN CHƯA RÕ THẨM QUYỀN"
    }
  }
}
