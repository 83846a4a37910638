import Diagnostics

extension ChangeWords {
  /// What a change of a key comes to in plain words, after the name of its element.
  ///
  /// Only for the keys whose name in the reference is a question or a condition; the others are told
  /// by that name.
  func plain(_ change: Change, _ before: Message?, _ after: Message?) -> Message? {
    let vi = (before: before?.vietnamese ?? "", after: after?.vietnamese ?? "")
    let en = (before: before?.english ?? "", after: after?.english ?? "")
    switch (change.kind.schema, change.kind.key, change.kind.action) {
    case ("step", "visit", .added):
      return Message(
        vi: "phải đến tận nơi khi nộp \(vi.after)", en: "a visit when filed \(en.after)")
    case ("step", "visit", .removed):
      return Message(
        vi: "không còn phải đến tận nơi khi nộp \(vi.before)",
        en: "no visit any more when filed \(en.before)")
    case ("document", "looked-up-in", .added):
      return Message(
        vi: "cơ quan tự tra ở \(vi.after)", en: "the office looks it up in \(en.after)")
    case ("document", "looked-up-in", .removed):
      return Message(
        vi: "cơ quan thôi tra ở \(vi.before)",
        en: "the office no longer looks it up in \(en.before)")
    case ("document", "need", .added):
      return Message(vi: "chỉ cần nếu có", en: "asked for only if there is one")
    case ("document", "need", .removed):
      return Message(vi: "bắt buộc, không còn «nếu có»", en: "a must, no longer “if any”")
    case ("document", "as", .raised), ("document", "as", .lowered), ("document", "as", .changed):
      return Message(
        vi: "trước phải \(vi.before), nay \(vi.after)", en: "was \(en.before), is \(en.after)")
    case ("result", "returned", .added) where change.direction == .unknown:
      // Named for the first time: how it was returned before was not said.
      return Message(vi: "nay ghi trả bằng cách \(vi.after)", en: "now said: returned \(en.after)")
    case ("result", "returned", .added):
      return Message(vi: "trả thêm bằng cách \(vi.after)", en: "also returned \(en.after)")
    case ("result", "returned", .removed) where change.direction == .unknown:
      return Message(
        vi: "không còn ghi trả bằng cách \(vi.before)", en: "no longer said: returned \(en.before)")
    case ("result", "returned", .removed):
      return Message(
        vi: "thôi trả bằng cách \(vi.before)", en: "no longer returned \(en.before)")
    default:
      return condition(change, vi, en)
    }
  }

  /// The same of the keys that say when an element holds.
  private func condition(
    _ change: Change, _ vi: (before: String, after: String), _ en: (before: String, after: String)
  ) -> Message? {
    switch (change.kind.key, change.kind.action) {
    case ("when", .added):
      Message(vi: "chỉ khi \(vi.after)", en: "only when \(en.after)")
    case ("when", .removed):
      Message(vi: "không còn chỉ khi \(vi.before)", en: "no longer only when \(en.before)")
    case ("when", .changed):
      Message(
        vi: "trước là khi \(vi.before), nay là khi \(vi.after)",
        en: "was when \(en.before), is when \(en.after)")
    case ("from", .added):
      Message(vi: "áp dụng từ ngày \(vi.after)", en: "holds from \(en.after)")
    case ("until", .added):
      Message(vi: "áp dụng đến hết ngày \(vi.after)", en: "holds until \(en.after)")
    default:
      nil
    }
  }
}
