package import Diagnostics

/// Why a text is no JSON, and where.
package struct JSONProblem: Error, Hashable, Sendable {
  package enum Reason: Sendable {
    case truncated
    case unexpected
    case badText
    case badNumber
    case tooDeep
    case trailing
  }

  package var reason: Reason
  /// Bytes from the start of the text.
  package var offset: Int

  package var message: Message {
    switch reason {
    case .truncated:
      Message(
        vi: "JSON bị cắt giữa chừng (hết tệp ở byte \(offset)): tải lại bản ghi",
        en: "the JSON is cut short (it ends at byte \(offset)): fetch the record again")
    case .unexpected:
      Message(
        vi: "không phải JSON ở byte \(offset): ký tự lạ ở chỗ này",
        en: "no JSON at byte \(offset): an unexpected character")
    case .badText:
      Message(
        vi: "chuỗi JSON viết sai ở byte \(offset)", en: "a malformed JSON string at byte \(offset)")
    case .badNumber:
      Message(
        vi: "số trong JSON viết sai ở byte \(offset)",
        en: "a malformed JSON number at byte \(offset)")
    case .tooDeep:
      Message(
        vi: "JSON lồng nhau quá sâu ở byte \(offset)",
        en: "the JSON is nested too deep at byte \(offset)")
    case .trailing:
      Message(
        vi: "sau bản ghi còn chữ thừa ở byte \(offset)",
        en: "something stands after the record at byte \(offset)")
    }
  }
}
