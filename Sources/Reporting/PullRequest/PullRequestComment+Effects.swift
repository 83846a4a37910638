import Diagnostics
import ProcedureDiff
import ProcedureModel
import SourceText
import VietnameseText

/// What a proposed change does to people, and what it rests on.
extension PullRequestComment {
  func effects() -> String {
    var text = "\n### " + pick("Đổi gì cho người dân", "What this changes for citizens") + "\n\n"
    var lines: [String] = []
    for record in report.changes.records {
      let rules = record.changes.filter { $0.change.nature == .rule }
      guard !rules.isEmpty || !record.burden.deltas.isEmpty else { continue }
      var line = "**\(markdown(record.record)) — \(markdown(record.title))**: "
      line += words.direction(of: record)
      if !record.audience.isEmpty {
        line += pick(" cho ", " for ") + words.audience(record.audience)
      }
      lines.append("- " + line)
      for judged in rules {
        lines.append(
          "  - \(words.mark(judged.change.direction)) "
            + markdown(words.sentence(judged.change)))
      }
      for delta in record.burden.deltas {
        let name = delta.measure.name.text(in: language) + words.situation(delta)
        lines.append(
          "  - \(markdown(name)): \(words.before(delta)) → \(words.after(delta)) "
            + "(\(words.difference(delta)))")
      }
      let missing = words.missing(record.burden)
      if !record.burden.deltas.isEmpty, !missing.isEmpty {
        lines.append("  - " + words.missing + ": " + markdown(missing.joined(separator: "; ")))
      }
    }
    if lines.isEmpty, report.couldNotRun {
      // What was not compared is never “no change”.
      text +=
        pick("Chưa biết: còn phần chưa so sánh được.", "Unknown: not all could be compared.") + "\n"
    } else if lines.isEmpty {
      text +=
        pick(
          "Không đổi gì cho người dân.", "Nothing changes for citizens.") + "\n"
    } else {
      text += Self.shortened(lines, more: more)
    }
    let totals = report.changes.totals
    if !totals.isEmpty {
      let sums = totals.map {
        "\($0.measure.name.text(in: language)) \(words.total($0))"
      }
      text += "\n" + pick("Cộng lại: ", "In all: ") + markdown(sums.joined(separator: "; ")) + ".\n"
    }
    let quiet = report.changes.count(.wording) + report.changes.count(.record)
    if quiet > 0 {
      text +=
        "\n"
        + pick(
          "\(quiet) chỗ khác chỉ sửa chữ hoặc sửa cho đúng bản ghi, quy định vẫn thế.",
          "\(quiet) other edits mend wording or the record; the rules stay.") + "\n"
    }
    return text
  }

  func grounds() -> String {
    var lines: [String] = []
    let isOne = report.changes.records.count == 1
    for record in report.changes.records {
      let name = isOne ? "" : markdown(record.record) + ": "
      for judged in record.changes where judged.change.nature == .rule {
        let sentence = markdown(words.sentence(judged.change))
        lines.append("- \(name)\(sentence): \(ground(judged))")
      }
    }
    guard !lines.isEmpty else { return "" }
    return "\n### " + pick("Dựa vào đâu", "What it rests on") + "\n\n"
      + Self.shortened(lines, more: more)
  }

  func ground(_ judged: JudgedChange) -> String {
    if let decision = judged.acceptedBy {
      let act = decision.instrument?.value.instrument ?? decision.because?.value ?? ""
      return pick("đã được chấp nhận", "accepted") + (act.isEmpty ? "" : " (\(markdown(act)))")
        + ", " + markdownCode(decision.path)
    }
    if judged.citations.isEmpty {
      return "**" + pick("không nêu văn bản nào", "no act is cited") + "**"
    }
    var text = markdown(judged.citations.joined(separator: "; "))
    if let from = judged.change.element.text("from") {
      let day = CivilDate(iso: from)
      text += pick(", từ ngày \(day?.vietnamese ?? markdown(from))", ", from \(markdown(from))")
    }
    return text
  }
}
