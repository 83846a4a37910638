package import Diagnostics
import VietnameseText

/// The fixed words of reports in one language.
package struct ReportWords: Sendable {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  private func pick(_ vi: String, _ en: String) -> String {
    language == .vietnamese ? vi : en
  }

  package var note: String { pick("chú thích", "note") }
  package var help: String { pick("cách sửa", "help") }
  package var basis: String { pick("căn cứ", "basis") }
  package var competence: String { pick("ai sửa", "up to") }

  /// Stands for what was said of the same rule further up in the same file.
  package func sameAs(line: Int) -> String {
    pick("như ở dòng \(line)", "as at line \(line)")
  }

  package func line(_ line: Int) -> String {
    pick("dòng \(line)", "line \(line)")
  }

  package var plans: String { pick("kế hoạch", "plans") }

  package var profiles: String { pick("bộ quy tắc", "profiles") }
  package var holds: String { pick("áp dụng", "holds") }
  package var pack: String { pick("có từ bộ quy tắc số", "since rule pack") }

  /// The ids of plans; for each whose title nobody compared with the original, that is said.
  package func names(_ plans: [PlanMention]) -> String {
    plans.map { plan in
      plan.isUnverified
        ? plan.id + pick(" (chưa đối chiếu văn bản gốc)", " (not checked against the original)")
        : plan.id
    }.joined(separator: ", ")
  }
  package var ruleHeading: String { pick("Quy tắc", "Rule") }
  package var countHeading: String { pick("Số phát hiện", "Findings") }
  package var reportTitle: String {
    pick("Kết quả kiểm tra danh mục thủ tục", "Findings of the catalogue")
  }

  /// What a report that was cut says of the rest.
  package func shown(_ count: Int, of total: Int) -> String {
    pick(
      "Ở đây chỉ có \(number(count)) trong số \(number(total)) phát hiện; xem đủ bằng thutuc lint.",
      "Only \(number(count)) of \(number(total)) findings are shown here; thutuc lint shows all of them."
    )
  }

  /// The heading of one file where findings are read out.
  package func fileHeading(_ path: String, _ count: Int) -> String {
    pick(
      "Tệp \(path) có \(count) phát hiện.",
      "File \(path) has \(count) finding\(count == 1 ? "" : "s").")
  }

  package func ordinal(_ number: Int, of count: Int) -> String {
    pick("Phát hiện \(number) trên \(count)", "Finding \(number) of \(count)")
  }

  package func place(_ line: Int, _ column: Int) -> String {
    pick("Dòng \(line), cột \(column)", "Line \(line), column \(column)")
  }

  package func quoted(_ text: String) -> String { pick("«\(text)»", "“\(text)”") }

  /// Where more can be read about a rule.
  package var explanation: String {
    pick(
      "Xem căn cứ và ví dụ của một quy tắc: thutuc explain MÃ-QUY-TẮC",
      "Law and examples of a rule: thutuc explain RULE")
  }

  /// The family, and how strongly it speaks.
  package func severity(_ severity: Severity, _ family: Family) -> String {
    let strength =
      switch severity {
      case .error: pick("nặng", "strong")
      case .warning: pick("vừa", "medium")
      case .info: pick("nhẹ", "mild")
      }
    return switch family {
    case .error:
      switch severity {
      case .error: pick("lỗi", "error")
      case .warning: pick("lỗi nhẹ", "minor error")
      case .info: pick("lời nhắc", "reminder")
      }
    case .opportunity: pick("cơ hội (\(strength))", "opportunity (\(strength))")
    case .target: pick("chỉ tiêu (\(strength))", "target (\(strength))")
    }
  }

  package func name(_ family: Family) -> String {
    switch family {
    case .error: pick("lỗi", "errors")
    case .opportunity: pick("cơ hội đơn giản hóa", "opportunities to simplify")
    case .target: pick("chỉ tiêu", "targets")
    }
  }

  package func bases(_ bases: [RuleBasis]) -> String {
    bases.map { basis in
      switch basis.mark {
      case .verified: basis.citation
      case .reported:
        basis.citation + pick(" (theo nguồn dẫn lại)", " (as reported)")
      case .unverified:
        basis.citation
          + pick(" (chưa đối chiếu văn bản gốc)", " (not checked against the original)")
      case .commonPractice:
        basis.citation + pick(" (không phải luật)", " (common practice, not law)")
      }
    }.joined(separator: "; ")
  }

  package func name(_ competence: Competence) -> String {
    switch competence {
    case .publisher: pick("người giữ bản ghi", "whoever keeps the record")
    case .city: pick("Thành phố", "the City")
    case .above:
      pick(
        "cơ quan trên Thành phố; Thành phố kiến nghị", "a body above the City; the City proposes")
    case .byRank:
      pick(
        "tùy cấp của văn bản quy định: Thành phố sửa văn bản của mình, văn bản cấp trên thì kiến nghị",
        "depends on the rank of the act: the City amends its own, proposes for those above")
    }
  }

  /// A count with the language's sign between thousands.
  package func number(_ count: Int) -> String { Self.number(count).text(in: language) }

  /// The same in both languages.
  static func number(_ count: Int) -> Message {
    let text = formatted(number: count)
    return Message(vi: text, en: text.replacing(".", with: ","))
  }

  /// What was looked at and is not among the findings, with how often.
  private func aside(_ summary: RunSummary) -> String {
    var text = ""
    if let plan = summary.plan { text += " " + plan.text(in: language) }
    if summary.outOfScope > 0 {
      text += pick(
        " \(number(summary.outOfScope)) thủ tục nằm ngoài phạm vi nên không xét.",
        " \(number(summary.outOfScope)) procedures are out of scope and left out.")
    }
    if summary.decided > 0 {
      text += pick(
        " \(number(summary.decided)) phát hiện đã có quyết định.",
        " \(number(summary.decided)) findings were decided on.")
    }
    if summary.known > 0 {
      text += pick(
        " \(number(summary.known)) phát hiện có trong danh sách gốc.",
        " \(number(summary.known)) findings are in the baseline.")
    }
    if summary.old > 0 {
      text += pick(
        " \(number(summary.old)) phát hiện đã có từ trước, không tính.",
        " \(number(summary.old)) findings were there before and are left out.")
    }
    if summary.allowed > 0 {
      text += pick(
        " \(number(summary.allowed)) phát hiện được ghi chú cho qua.",
        " \(number(summary.allowed)) findings are allowed by comments.")
    }
    return text
  }

  package func summary(_ summary: RunSummary) -> String {
    let tally = summary.tally
    let files = "\(number(summary.files)) \(summary.noun.text(in: language))"
    var text: String
    if tally.total == 0 {
      text = files + pick(", không có phát hiện nào.", ", no findings.")
    } else {
      // What blocks is counted apart from what is only untidy: the first number is the gate's.
      var families = ["\(number(tally.blocking)) \(name(.error))"]
      let minor = tally.count(.error) - tally.blocking
      if minor > 0 {
        families.append(
          pick("\(number(minor)) lỗi nhẹ", "\(number(minor)) minor error\(minor == 1 ? "" : "s")"))
      }
      for family in [Family.opportunity, .target] where tally.count(family) > 0 {
        families.append("\(number(tally.count(family))) \(name(family))")
      }
      text = files + ": " + families.joined(separator: ", ") + "."
    }
    text += aside(summary)
    if summary.hasUnreadable {
      text += pick(
        " Có tệp không đọc được, nên chưa thể nói là sạch.",
        " Some files could not be read, so this is not a clean result.")
    }
    return text
  }
}
