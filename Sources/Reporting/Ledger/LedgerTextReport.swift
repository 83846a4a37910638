import Diagnostics
import ProcedureModel
import Reviews

/// The ledger for a terminal: each target with its figure, how it was counted, and what is missing.
struct LedgerTextReport {
  let bytes: [UInt8]

  init(_ ledger: Ledger, language: Language, isDetailed: Bool) {
    let words = LedgerWords(language)
    var lines: [String] = [
      words.pick("Chỉ tiêu tính đến ngày ", "Targets as of ") + words.day(ledger.day),
      words.coverage(ledger),
    ]
    for plan in ledger.plans {
      lines.append("")
      lines.append(Self.heading(plan, words))
      if plan.targets.isEmpty {
        lines.append(
          "  "
            + words.pick("Tệp kế hoạch chưa có chỉ tiêu nào: ", "The plan's file has no target: ")
            + plan.path)
      }
      for entry in plan.targets { Self.write(entry, words, isDetailed, &lines) }
    }
    lines.append("")
    lines.append(words.initiatives(ledger))
    lines.append(MeasureMeaning.rounding.text(in: language))
    // None of what comes from a file may steer the terminal.
    bytes = Array((lines.map { visible($0) }.joined(separator: "\n") + "\n").utf8)
  }

  private static func heading(_ plan: Ledger.PlanEntry, _ words: LedgerWords) -> String {
    var text = "\(plan.name) (\(plan.id))"
    if let title = plan.title, title != plan.name { text += " — " + title }
    if plan.isUnverified { text += " [\(words.unverified)]" }
    return text
  }

  private static func write(
    _ entry: LedgerEntry, _ words: LedgerWords, _ isDetailed: Bool, _ lines: inout [String]
  ) {
    let language = words.language
    var head = "  \(entry.target): \(words.bound(entry))"
    let due = words.due(entry)
    if !due.isEmpty { head += ", " + due }
    if !entry.scope.isEmpty {
      head += " (" + entry.scope.map { $0.text(in: language) }.joined(separator: "; ") + ")"
    }
    lines.append(head)
    var result = "    " + words.standing(entry)
    if let figure = entry.figure {
      result += ": " + words.figure(figure)
      result +=
        " (\(entry.meaning.numerator.text(in: language)) / \(entry.meaning.denominator.text(in: language)))"
    }
    if entry.isIncomplete { result += "; " + words.incomplete }
    lines.append(result)
    lines.append("    " + entry.meaning.definition.text(in: language))
    for part in entry.parts { lines.append("    · " + words.part(part)) }
    for missing in entry.missing {
      lines.append("    ! " + words.missing(missing))
    }
    let sources = entry.sources.filter { $0.rows > 0 }
    if !sources.isEmpty {
      lines.append(
        "    " + words.pick("đếm từ: ", "counted from: ")
          + sources.map {
            "\($0.file) (\(words.number($0.rows)) \(words.pick("bản ghi", "records")))"
          }.joined(separator: ", "))
    }
    if entry.outside > 0 { lines.append("    " + words.outside(entry.outside)) }
    let sureness = words.sureness(entry.sourceStatus)
    if !sureness.isEmpty {
      lines.append("    " + sureness + (entry.source.map { ": " + $0 } ?? ""))
    }
    guard isDetailed else { return }
    for (title, portions) in [
      (words.pick("theo lĩnh vực", "by field"), entry.byField),
      (words.pick("theo cơ quan", "by agency"), entry.byAgency),
    ] where !portions.isEmpty {
      lines.append("    " + title + ":")
      for portion in portions {
        lines.append("      " + words.portion(portion))
      }
    }
  }
}
