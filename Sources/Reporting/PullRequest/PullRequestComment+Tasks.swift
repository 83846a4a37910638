import Diagnostics
import ProcedureDiff
import SourceText

/// What whoever proposed the change still has to say, each with a link to the line.
extension PullRequestComment {
  /// One thing that whoever proposed the change has to do.
  struct Task {
    var place: String
    var text: String
  }

  /// Blocking findings, then changes that nobody answers for.
  func allTasks() -> [Task] {
    var tasks: [Task] = []
    for file in report.findings {
      for finding in file.placed() where finding.diagnostic.isBlocking {
        let diagnostic = finding.diagnostic
        var text = markdown(diagnostic.message.text(in: language))
        if let help = diagnostic.help ?? diagnostic.fixIts.first?.title {
          text = Self.sentence(text) + " " + pick("Cách sửa: ", "To mend it: ")
          text += markdown(help.text(in: language))
        }
        tasks.append(
          Task(place: place(file.file, finding.start.line), text: Self.sentence(text)))
      }
    }
    for record in report.changes.records {
      let lines = LineIndex(record.file)
      for judged in record.changes where judged.isBlocking {
        let side = record.new == nil ? judged.change.before : judged.change.after
        let offset = side.map { min(Int($0.range.lower), record.file.bytes.count) } ?? 0
        var text = markdown(words.sentence(judged.change)) + ": "
        text += judged.findings.map { markdown(words.gate($0)) }.joined(separator: "; ") + ". "
        text += judged.findings.map { markdown(words.help($0)) }.joined(separator: " ")
        text +=
          "<br>"
          + pick(
            "Hoặc, khi người có thẩm quyền đã chấp nhận, thêm vào ", "Or, once accepted, add to ")
        text += markdownCode(report.changes.acceptanceFile(of: record)) + ": "
        text += markdownCode(report.changes.acceptance(judged, of: record))
        tasks.append(
          Task(place: place(record.file, lines.line(of: UInt32(offset))), text: text))
      }
    }
    return tasks
  }

  func open() -> String {
    var text = "\n### " + pick("Bạn còn phải nói", "What you still have to say") + "\n\n"
    if tasks.isEmpty {
      return text
        + (report.couldNotRun
          ? pick("Chưa biết: còn phần chưa kiểm tra được.", "Unknown: not all could be checked.")
          : pick("Không còn gì.", "Nothing.")) + "\n"
    }
    text += Self.shortened(tasks.map { "- [ ] \($0.place): \($0.text)" }, more: more)
    return text
  }

  func place(_ file: SourceFile, _ line: Int) -> String {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let label =
      file.bytes.isEmpty
      ? markdown(name) : pick("\(markdown(name)) dòng \(line)", "\(markdown(name)) line \(line)")
    guard let link = report.edit(file.path, line: file.bytes.isEmpty ? 1 : line) else {
      return "**\(label)**"
    }
    return "[\(label)](\(SARIFReporter.address(link)))"
  }

  static func sentence(_ text: String) -> String {
    text.hasSuffix(".") || text.hasSuffix("?") ? text : text + "."
  }

  func more(_ count: Int) -> String {
    pick("và \(count) dòng nữa, xem ở dưới hoặc ở trang của lần chạy", "and \(count) more")
  }

  static func shortened(_ lines: [String], more: (Int) -> String) -> String {
    let shown = lines.prefix(longest).joined(separator: "\n") + "\n"
    let rest = lines.count - min(longest, lines.count)
    return rest == 0 ? shown : shown + "- " + more(rest) + "\n"
  }
}
