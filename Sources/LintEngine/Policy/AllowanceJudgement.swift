import Diagnostics
import SourceText
import VietnameseText

/// What the allowances of one file do to findings in it, and what is wrong with them themselves.
struct AllowanceJudgement {
  /// Whose findings are judged.
  enum Pass {
    /// Those that a file brings by itself. The comments are judged now, too; whether one of a rule
    /// that sees all records is of any use is only known `later`.
    case file(active: Set<String>, later: Set<String>)
    /// Those that come of all records together.
    case allRecords
  }

  var file: SourceFile
  var day: CivilDate
  var pass: Pass
  var known: [String: RuleDescriptor]
  var record: String

  /// Takes the findings out that are allowed, and adds what is wrong with the allowances.
  func apply(_ allowances: [Allowance], to diagnostics: inout [Diagnostic], _ aside: inout Aside) {
    let lines = LineIndex(file)
    for allowance in allowances {
      if let wrong = mistake(allowance) {
        if case .file = pass { diagnostics.append(wrong) }
        continue
      }
      func isMeant(_ diagnostic: Diagnostic) -> Bool {
        // What blocks is a contradiction in the file: a comment cannot make it true.
        diagnostic.rule == allowance.rule && !diagnostic.isBlocking
          && lines.line(of: diagnostic.location.range.lower) == allowance.line
      }
      let count = diagnostics.count(where: isMeant)
      if count == 0 {
        guard case .file(let active, let later) = pass, active.contains(allowance.rule) else {
          continue
        }
        let unused = self.unused(allowance)
        if later.contains(allowance.rule) {
          aside.unmet.append(unused)
        } else {
          diagnostics.append(unused)
        }
        continue
      }
      aside.met.insert(SourceLocation(path: file.path, range: allowance.range))
      if let until = allowance.until, until < day {
        diagnostics.append(expired(allowance, until))
        continue
      }
      diagnostics.removeAll(where: isMeant)
      aside.allowed += count
      if let until = allowance.until, until < day.adding(days: 30) {
        diagnostics.append(expiring(allowance, until))
      }
    }
  }

  /// What keeps an allowance from holding at all.
  private func mistake(_ allowance: Allowance) -> Diagnostic? {
    let rule = allowance.rule
    guard known[rule] != nil else {
      let near = nearest(to: rule, among: known.keys.sorted())
      return say(
        "allow-rule-unknown", allowance,
        Message(
          vi: "không có quy tắc «\(rule)»" + (near.map { "; ý bạn là \($0)?" } ?? ""),
          en: "there is no rule “\(rule)”" + (near.map { "; did you mean \($0)?" } ?? "")))
    }
    if let typed = allowance.wrongDay {
      return say(
        "allow-day-malformed", allowance,
        Message(
          vi: "sau until cần một ngày như 2027-02-28, không phải «\(typed)»",
          en: "a day such as 2027-02-28 is needed behind until, not “\(typed)”"))
    }
    guard allowance.hasReason else {
      return say(
        "allow-without-reason", allowance,
        Message(
          vi: "cho qua quy tắc \(rule) mà không nêu lý do: viết lý do sau dấu gạch",
          en: "allows \(rule) without a reason: write it behind the dash"))
    }
    return nil
  }

  private func unused(_ allowance: Allowance) -> Diagnostic {
    say(
      "allow-unused", allowance,
      Message(
        vi: "không còn phát hiện \(allowance.rule) nào ở đây: bỏ dòng ghi chú này",
        en: "there is no finding of \(allowance.rule) here any more: drop this comment"))
  }

  private func expired(_ allowance: Allowance, _ until: CivilDate) -> Diagnostic {
    say(
      "allow-expired", allowance,
      Message(
        vi:
          "ghi chú cho qua \(allowance.rule) đã hết hạn ngày \(until.vietnamese), phát hiện trở lại",
        en: "this comment allowed \(allowance.rule) until \(until.iso), and its finding is back"))
  }

  private func expiring(_ allowance: Allowance, _ until: CivilDate) -> Diagnostic {
    say(
      "allow-expiring", allowance,
      Message(
        vi: "ghi chú cho qua \(allowance.rule) sắp hết hạn, ngày \(until.vietnamese)",
        en: "this comment allows \(allowance.rule) until \(until.iso)"), as: .info)
  }

  private func say(
    _ id: String, _ allowance: Allowance, _ message: Message, as severity: Severity = .warning
  ) -> Diagnostic {
    Diagnostic(
      rule: id, family: .error, severity: severity, message: message,
      location: SourceLocation(path: file.path, range: allowance.range), record: record,
      detail: allowance.rule)
  }
}
