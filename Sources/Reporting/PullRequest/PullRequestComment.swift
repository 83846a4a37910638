import Diagnostics
import ProcedureDiff
import ProcedureModel
import SourceText
import VietnameseText

/// The comment under a proposed change: a checklist in plain words, then everything in full.
///
/// It begins with a mark that nobody sees, by which it is found again and written anew. Where it
/// grows over the limit, the full tables are cut first, then the lists, and it says so.
struct PullRequestComment {
  /// The mark, alone on the first line.
  static let mark = "<!-- thutuc:pull-request -->"
  /// What a list may hold before it says how many more there are.
  static let longest = 40

  private(set) var bytes: [UInt8] = []
  let report: PullRequestReport
  let words: ChangeReportWords
  let language: Language
  /// What whoever proposed the change has to do; made once, since there may be thousands.
  private(set) var tasks: [Task] = []

  init(
    _ report: PullRequestReport, _ language: Language,
    limit: Int = MarkdownReporter.commentLimit
  ) {
    self.report = report
    self.language = language
    words = ChangeReportWords(language: language, names: report.changes.names)
    tasks = allTasks()
    var text = Self.mark + "\n" + head()
    text += effects() + grounds() + open()
    let foot = foot()
    let room = limit - text.utf8.count - foot.utf8.count - 200
    text += details(room) + foot
    bytes = Array(text.utf8)
  }

  /// One of two texts, by the language of the comment.
  func pick(_ vi: String, _ en: String) -> String {
    language == .vietnamese ? vi : en
  }

  // MARK: The three gates

  private func head() -> String {
    let gates = GateResult.all(report)
    let tasks = tasks.count
    let number = ReportWords(language: language).number(tasks)
    var title: String
    if report.couldNotRun {
      title = pick("Chưa kiểm tra được hết", "Not all could be checked")
    } else if tasks > 0 {
      title = pick("Còn \(number) việc trước khi duyệt", "\(number) things to do before review")
    } else {
      title = pick("Không có gì chặn", "Nothing blocks")
    }
    title = pick("Kiểm tra danh mục: ", "Catalogue check: ") + title
    var text = "## \(title)\n\n"
    if report.changes.count == 0, !report.couldNotRun {
      text +=
        pick(
          "Đề nghị này không đổi nội dung nào của danh mục.",
          "This proposal changes nothing in the catalogue.") + "\n\n"
    }
    text += pick("| Dấu kiểm | Kết quả |", "| Check | Result |") + "\n|---|---|\n"
    for gate in gates {
      let mark =
        switch gate.status {
        case .passed: "✓"
        case .failed: "✗"
        case .couldNotRun: "?"
        }
      text += "| \(gate.title.text(in: language)) | \(mark) "
      text += "\(markdown(gate.sentence.text(in: language))) |\n"
    }
    for obstacle in report.changes.obstacles {
      text += "\n**\(pick("Không so sánh được", "Could not compare"))**: "
      text += obstacle.path.isEmpty ? "" : markdownCode(obstacle.path) + ": "
      text += markdown(obstacle.message.text(in: language)) + ". "
      text += markdown(obstacle.help.text(in: language)) + "\n"
    }
    return text
  }

  // MARK: Everything in full

  private func details(_ room: Int) -> String {
    var text = ""
    var left = room
    if report.changes.count > 0 {
      let whole = String(
        decoding: ChangeMarkdownReport(report.changes, language: language).bytes, as: UTF8.self)
      text += folded(pick("Bảng trước và sau", "Before and after"), whole, &left)
    }
    let count = report.summary.tally.total
    if count > 0 {
      let reporter = MarkdownReporter(
        language: language, descriptors: report.descriptors, limit: max(2_000, left - 400),
        rest: report.runLink)
      let whole = reporter.assembled(
        report.findings.map { reporter.report($0) }, report.summary)
      text += folded(
        pick("\(count) phát hiện mà đề nghị này mang đến", "\(count) findings of this proposal"),
        String(decoding: whole, as: UTF8.self), &left)
    }
    return text
  }

  /// A part that is closed at first; where there is no room, a sentence says where it is.
  private func folded(_ title: String, _ whole: String, _ left: inout Int) -> String {
    let text = "\n<details><summary>\(title)</summary>\n\n\(whole)\n</details>\n"
    if text.utf8.count <= left {
      left -= text.utf8.count
      return text
    }
    var line = "\n" + title + ": "
    line += pick("dài quá cho một lời nhận xét, xem ở trang của lần chạy", "too long for a comment")
    if let link = report.runLink { line += " <\(SARIFReporter.address(link))>" }
    line += ".\n"
    left -= line.utf8.count
    return line
  }

  // MARK: Where it comes from

  private func foot() -> String {
    var text = ""
    if let pages = report.pages {
      text +=
        "\n"
        + (pages.isEmpty
          ? pick("Không trang công khai nào đổi.", "No public page changes.")
          : pick(
            "\(pages.count) trang công khai đổi; bản xem trước ở tệp kèm lần chạy.",
            "\(pages.count) public pages change; a preview is with the run's files.")) + "\n"
    } else if let obstacle = report.pagesObstacle {
      text += "\n" + markdown(obstacle.text(in: language)) + "\n"
    }
    text += "\n---\n"
    let uncommitted = pick(
      "các tệp đang sửa, có chỗ chưa ghi (commit), trên nền ", "files with uncommitted changes on ")
    let head = (report.isUncommitted ? uncommitted : "") + markdownCode(report.commits.head)
    if report.commits.head.isEmpty {
      text += pick(
        "Chưa so được với \(markdownCode(report.base)). Chạy lại trên máy mình: ",
        "Not compared with \(markdownCode(report.base)). Run it again: ")
    } else {
      text += pick(
        "So \(head) với \(markdownCode(report.base)) (\(markdownCode(report.commits.base))). Chạy lại trên máy mình: ",
        "\(head) compared with \(markdownCode(report.base)) (\(markdownCode(report.commits.base))). Run it again: "
      )
    }
    text += markdownCode("thutuc check --base \(report.base)") + ". "
    text +=
      pick(
        "Lời nhận xét này được viết lại sau mỗi lần sửa.", "This comment is kept up to date.")
      + "\n"
    return text
  }
}
