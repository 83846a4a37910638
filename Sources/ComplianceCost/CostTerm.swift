package import Diagnostics

/// One summand of what a performance costs, with everything it is made of.
package struct CostTerm: Sendable {
  /// The three parts of the formula.
  ///
  /// - Source: Thông tư 02/2017/TT-VPCP Điều 27.
  package enum Part: String, Sendable, CaseIterable {
    case work
    case fee
    case other

    package var name: Message {
      switch self {
      case .work: Message(vi: "Chi phí thực hiện công việc", en: "Cost of the work")
      case .fee: Message(vi: "Phí, lệ phí", en: "Fees")
      case .other: Message(vi: "Chi phí khác", en: "Other costs")
      }
    }
  }

  package var part: Part
  /// What it is, in words: `chuẩn bị «Giấy chứng sinh»`.
  package var label: Message
  /// Path of the paper or the step; empty where it is about the dossier as a whole.
  package var at: String
  /// How often in one performance.
  package var count: Int
  /// Hours for one time, as far as somebody told them.
  package var hours: HourRange?
  /// The parameter it is multiplied by, or that gave the hours.
  package var parameters: [CostParameters.Name] = []
  /// What one time costs, where it is no matter of hours: đồng in exact amounts.
  package var price: CostRange?
  /// Where the hours or the price come from.
  package var source: String?
  package var amount: CostRange?
  package var missing: [MissingInput] = []

  package init(_ part: Part, _ label: Message, at: String, count: Int) {
    self.part = part
    self.label = label
    self.at = at
    self.count = count
  }
}
