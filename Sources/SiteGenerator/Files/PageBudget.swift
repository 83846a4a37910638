import Archive
package import Diagnostics
package import ProcedureModel
import SourceText

/// What a procedure's page may weigh over the line, for an old phone on a slow network.
package enum PageBudget {
  /// Most bytes of a page and the style sheet together, compressed.
  package static let most = 30_000
  /// Pages shorter than this are light enough however badly they compress.
  private static let certainlyLight = 60_000

  /// A finding for each page of a procedure that is too heavy.
  ///
  /// Weights are those of our own compression, which is somewhat worse than a server's; so a page
  /// that passes here passes there. Sheets are for paper, and have no budget.
  package static func check(
    _ pages: [OutputFile], of procedure: Procedure, weightOfSheet: Int
  ) -> [Diagnostic] {
    pages.compactMap { page in
      guard page.bytes.count > certainlyLight, !page.path.hasPrefix("to-huong-dan/") else {
        return nil
      }
      let weight = Deflate.compressed(page.bytes).count + weightOfSheet
      guard weight > most else { return nil }
      let (has, may) = ("\(weight / 1000)", "\(most / 1000)")
      return Diagnostic(
        rule: "site-page-weight", family: .error, severity: .error,
        message: Message(
          vi: "Trang của thủ tục này nặng khoảng \(has) kB khi nén, quá mức \(may) kB.",
          en: "This procedure's page weighs about \(has) kB compressed, more than \(may) kB."),
        location: SourceLocation(path: procedure.path, range: procedure.place),
        record: procedure.codeText,
        help: Message(
          vi: "Đặt tên giấy tờ, bước ngắn lại; hoặc tách thành nhiều thủ tục.",
          en: "Give papers and steps shorter names, or make it several procedures."),
        notes: [])
    }
  }
}

extension SitePlan {
  /// What the style sheet weighs over the line.
  package var weightOfStyleSheet: Int {
    let sheet = files(of: .fixed).first { $0.path == Route.stylesheet.path }
    return sheet.map { Deflate.compressed($0.bytes).count } ?? 0
  }
}
