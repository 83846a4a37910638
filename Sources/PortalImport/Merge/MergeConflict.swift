import CatalogueCoding
import Diagnostics

/// What the portal changed and staff have otherwise, told so that a person can decide.
struct MergeConflict {
  var path: String
  var mine: Sketch?
  var base: Sketch?
  var theirs: Sketch?
  /// Whether it is about lines of a longer text, of which staff's are not known.
  var isLines = false

  /// The most characters of a value that a message shows; the report has the portal's whole.
  private static let shown = 240

  var finding: ImportFinding {
    ImportFinding(.conflict, path, message, text: text)
  }

  private var message: Message {
    let was = Self.show(base)
    let now = Self.show(theirs)
    if isLines {
      return Message(
        vi:
          "\(path): Cổng đổi \(was.vi) thành \(now.vi), nhưng tệp viết đoạn này khác. Giữ như trong tệp",
        en:
          "\(path): the portal turned \(was.en) into \(now.en), but the file words these lines otherwise. The file's stay"
      )
    }
    if mine == nil, theirs == nil {
      return Message(
        vi:
          "\(path): Cổng đã bỏ \(was.vi); tệp không có phần nào mang tên này, có thể đã đổi tên: tự xem lại",
        en:
          "\(path): the portal dropped \(was.en); the file has nothing of this name, perhaps it was renamed: look yourself"
      )
    }
    let from =
      base == nil || Sketch.same(base, mine)
      ? (vi: "", en: "") : (vi: " (trước là \(was.vi))", en: " (before: \(was.en))")
    return Message(
      vi: "\(path): tệp ghi \(Self.show(mine).vi); Cổng ghi \(now.vi)\(from.vi). Giữ như trong tệp",
      en:
        "\(path): the file has \(Self.show(mine).en); the portal has \(now.en)\(from.en). The file's stays"
    )
  }

  /// The portal's value in full where the message cuts it.
  private var text: String {
    guard let theirs else { return "" }
    let whole = SketchWriter.inline(theirs)
    return whole.count > Self.shown ? whole : ""
  }

  private static func show(_ value: Sketch?) -> (vi: String, en: String) {
    guard let value else { return ("(không có)", "(nothing)") }
    let whole = SketchWriter.inline(value)
    if whole.isEmpty { return ("(không có)", "(nothing)") }
    let text = whole.count > shown ? String(whole.prefix(shown)) + "…" : whole
    return (text, text)
  }
}
