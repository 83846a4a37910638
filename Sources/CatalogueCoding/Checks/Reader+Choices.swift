import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText
import YAMLSyntax

extension Reader {
  /// The first byte of an element: where a finding about what it lacks points.
  static func start(of range: ByteRange) -> ByteRange {
    ByteRange(range.lower, min(range.upper, range.lower + 1))
  }

  /// Exactly one of some keys must be there; `given` says which are, in the order of `keys`.
  mutating func checkOneOf(
    _ keys: [String], given: [Bool], in element: ByteRange, isNeeded: Bool = true,
    at place: ByteRange? = nil
  ) {
    let count = given.count { $0 }
    guard count > 1 || count == 0 && isNeeded, !hasUnread(keys, in: element) else { return }
    let place = place ?? Self.start(of: element)
    let quoted = keys.map { "«\($0)»" }
    let list = (
      vi: quoted.dropLast().joined(separator: ", ") + " hoặc " + (quoted.last ?? ""),
      en: keys.map { "“\($0)”" }.dropLast().joined(separator: ", ") + " or “\(keys.last ?? "")”"
    )
    if count == 0 {
      report(
        "key-missing", Message(vi: "ở đây cần \(list.vi)", en: "\(list.en) is needed here"),
        at: place)
    } else {
      report(
        "keys-exclusive",
        Message(
          vi: "chỉ ghi một trong các khóa: \(list.vi)", en: "give only one of \(list.en)"),
        at: place)
    }
  }

  /// The last day must not be before the first.
  mutating func checkPeriod(from: Located<CivilDate>?, until: Located<CivilDate>?) {
    guard let from, let until, until.value < from.value else { return }
    report(
      "period-reversed",
      Message(
        vi: "ngày cuối \(until.value.vietnamese) trước ngày đầu \(from.value.vietnamese)",
        en: "the last day \(until.value.iso) is before the first day \(from.value.iso)"),
      at: until.range)
  }

  /// The file is called what its contents say.
  mutating func checkFileName(is expected: String, _ vi: String, _ en: String, at range: ByteRange)
  {
    guard let file = tree.file.path.split(separator: "/").last, tree.file.path.contains("/"),
      file != expected + ".yaml"
    else { return }
    report(
      "file-misnamed",
      Message(
        vi:
          "tệp tên là \(file) nhưng \(vi) ở trong là \(expected): đổi tên tệp thành \(expected).yaml",
        en: "the file is called \(file) but its \(en) is \(expected): rename it to \(expected).yaml"
      ),
      at: range)
  }

  /// Ids that stand twice in one list; `holdTogether` says whether two of the same id clash.
  mutating func checkUnique(
    _ ids: [Located<String>], holdTogether: (Int, Int) -> Bool = { _, _ in true }
  ) {
    var earlier: [String: [Int]] = [:]
    for (index, id) in ids.enumerated() {
      if let first = earlier[id.value]?.first(where: { holdTogether($0, index) }) {
        report(
          "id-duplicate",
          Message(
            vi: "«\(id.value)» đã có trong danh sách này",
            en: "“\(id.value)” already stands in this list"),
          at: id.range,
          notes: [
            Note(
              Message(vi: "lần đầu ở đây", en: "first here"),
              at: SourceLocation(path: tree.file.path, range: ids[first].range))
          ])
      }
      earlier[id.value, default: []].append(index)
    }
  }
}
