package import Diagnostics

/// What a measure counts: its definition, the part and the whole, and the file it comes from.
package struct MeasureMeaning: Sendable {
  package var definition: Message
  package var numerator: Message
  package var denominator: Message
  /// Where what it counts is written down, as a pattern; empty where no file of the format holds it.
  package var file: String

  /// How shares are rounded and compared.
  package static let rounding = Message(
    vi:
      "Tỷ lệ làm tròn đến hai chữ số thập phân, nửa thì làm tròn lên; so với chỉ tiêu bằng tử số và mẫu số, không bằng số đã làm tròn.",
    en:
      "Shares are rounded to two decimals, halves up; the target is held against numerator and denominator, not against the rounded share."
  )
}
