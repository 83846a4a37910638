import ComplianceCost
import Diagnostics
import ProcedureModel
import Reporting
import VietnameseText
import Workspace

/// The three figures of an option: before, after, saving with its share; or what keeps them unknown.
enum BenefitLines {
  static func lines(
    code: String, before: ProcedureCost, after: ProcedureCost, _ language: Language
  ) -> [String] {
    let words = CostWords(language: language)
    func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    var lines = [
      "",
      pick("Chi phí tuân thủ \(code), một năm:", "Compliance cost of \(code), a year:"),
      pick("  trước: ", "  before: ") + words.amount(before.year.cost),
      pick("  sau: ", "  after: ") + words.amount(after.year.cost),
    ]
    if let one = before.year.cost, let other = after.year.cost,
      let benefit = Benefit(before: one, after: other)
    {
      lines.append(
        pick("  tiết kiệm: ", "  saving: ") + words.amount(benefit.saving)
          + (benefit.share.map { " (\(words.share($0)))" } ?? ""))
      return lines
    }
    var seen: Set<MissingInput> = []
    let missing = (before.year.missing + after.year.missing).filter { seen.insert($0).inserted }
    lines.append(pick("  tiết kiệm: chưa tính được; còn thiếu:", "  saving: not known; missing:"))
    lines += missing.map { "    - " + $0.message.text(in: language) }
    return lines
  }
}
