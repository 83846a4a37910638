package import ComplianceCost
package import Diagnostics
import ProcedureModel

/// What a procedure costs as text: every term with its factors, then what is missing.
package struct CostTextReport: Sendable {
  package var title: String
  package var breakdowns: [CostBreakdown]
  package var year: YearlyCost
  /// Where the number of performances comes from, in words.
  package var usage: Message
  package var parameters: CostParameters

  package init(
    title: String, breakdowns: [CostBreakdown], year: YearlyCost, usage: Message,
    parameters: CostParameters
  ) {
    self.title = title
    self.breakdowns = breakdowns
    self.year = year
    self.usage = usage
    self.parameters = parameters
  }

  package func lines(in language: Language) -> [String] {
    let words = CostWords(language: language)
    var lines = [visible(title)]
    lines.append(
      words.pick(
        "Một lần = công việc + phí, lệ phí + chi phí khác; một năm = một lần × số lượt (Thông tư 02/2017/TT-VPCP Điều 27).",
        "One performance = work + fees + other costs; a year = one performance × how many (Circular 02/2017/TT-VPCP Art. 27)."
      ))
    for breakdown in breakdowns {
      lines.append("")
      lines += section(breakdown, words)
    }
    lines.append("")
    lines += yearLines(words)
    lines += parameterLines(words)
    lines += missingLines(words)
    if breakdowns.contains(where: { $0.terms.contains { $0.label.english.hasSuffix(")") } }) {
      lines.append(
        words.pick(
          "Giấy tờ có điều kiện cũng được tính: đây là chi phí của người phải nộp đủ.",
          "Papers under a condition count too: this is the cost of one who has to bring them all."))
    }
    lines.append(
      words.pick(
        "Tính chính xác đến phần vạn đồng, chỉ làm tròn khi in. Nhiều nguồn khác nhau thì lấy số giữa thấp hơn.",
        "Exact to a ten-thousandth of a đồng, rounded only in print. Of several sources the lower middle one counts."
      ))
    return lines
  }

  private func section(_ breakdown: CostBreakdown, _ words: CostWords) -> [String] {
    var head = words.channel(breakdown.channel)
    if let name = breakdown.caseName { head = visible(name) + " — " + head }
    var lines = [head]
    for part in CostTerm.Part.allCases {
      let terms = breakdown.terms.filter { $0.part == part }
      guard !terms.isEmpty else { continue }
      lines.append("  \(part.name.text(in: words.language)):")
      for term in terms {
        lines.append(
          "    \(visible(term.label.text(in: words.language))): "
            + words.formula(term, parameters))
        if let source = term.source {
          lines.append("      " + words.pick("nguồn: ", "source: ") + visible(source))
        }
      }
      lines.append(
        "    " + words.pick("cộng: ", "sum: ") + words.amount(breakdown.sum(of: part)))
    }
    if let hours = breakdown.hours {
      lines.append(
        "  " + words.pick("Số giờ một lần: ", "Hours of one performance: ") + words.hours(hours))
    }
    lines.append(
      "  " + words.pick("Chi phí một lần: ", "Cost of one performance: ")
        + words.amount(breakdown.total))
    return lines
  }

  private func yearLines(_ words: CostWords) -> [String] {
    var lines = [
      words.pick("Một năm: ", "A year: ") + usage.text(in: words.language)
    ]
    if let hours = year.hours {
      lines.append("  " + words.pick("Số giờ: ", "Hours: ") + words.hours(hours))
    }
    lines.append("  " + words.pick("Chi phí: ", "Cost: ") + words.amount(year.cost))
    return lines
  }

  private func parameterLines(_ words: CostWords) -> [String] {
    let used = CostParameters.Name.allCases.filter { name in
      breakdowns.contains { $0.terms.contains { $0.parameters.contains(name) } }
    }
    guard !used.isEmpty else { return [] }
    return ["", words.pick("Tham số:", "Parameters:")]
      + used.map { "  " + visible(words.parameter($0, parameters)) }
  }

  private func missingLines(_ words: CostWords) -> [String] {
    guard !year.missing.isEmpty else { return [] }
    return [
      "",
      words.pick(
        "Còn thiếu, nên không cộng thành tiền:", "Missing, so nothing is summed in đồng:"),
    ] + year.missing.map { "  - " + visible($0.message.text(in: words.language)) }
  }
}
