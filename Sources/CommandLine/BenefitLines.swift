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
    var lines = [""] + choices(before, after, words)
    lines += [
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

  /// One line for each case and channel whose cost of one performance changes and is known.
  private static func choices(
    _ before: ProcedureCost, _ after: ProcedureCost, _ words: CostWords
  ) -> [String] {
    let isVietnamese = words.language == .vietnamese
    return before.breakdowns.compactMap { one in
      guard
        let other = after.breakdowns.first(where: {
          $0.caseID == one.caseID && $0.channel == one.channel
        }), let old = one.total, let new = other.total, old != new,
        let saving = old.saving(to: new)
      else { return nil }
      let name = (one.caseName.map { "«\($0)», " } ?? "") + words.channel(one.channel)
      let figures = "\(words.amount(old)) → \(words.amount(new))"
      return isVietnamese
        ? "Một lần, \(name): \(figures), bớt \(words.amount(saving))"
        : "One performance, \(name): \(figures), \(words.amount(saving)) less"
    }
  }
}
