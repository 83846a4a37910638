import Diagnostics

/// What of a portal's record no reader takes: values of the wrong type, members that nobody knows.
///
/// Each is told with its path and its words, at whatever depth it stands, so that nothing is lost
/// unseen.
struct PortalShapeCheck {
  private(set) var findings: [ImportFinding] = []
  private var marks: [(path: String, count: Int)] = []
  private var tally = CleaningTally()

  /// All remarks on a record.
  static func findings(on data: JSONValue) -> [ImportFinding] {
    var check = PortalShapeCheck()
    check.look(data, .procedure, at: "", pattern: "")
    for mark in check.marks {
      check.findings.append(
        ImportFinding(
          .kept, mark.path,
          Message(
            vi: "bản ghi đánh dấu «\(mark.path)» là đúng \(mark.count) lần, tệp không có chỗ ghi",
            en: "the record says “\(mark.path)” is true \(mark.count) times; a file cannot hold it")
        ))
    }
    return check.findings
  }

  private mutating func look(
    _ value: JSONValue, _ shape: PortalShape, at path: String, pattern: String
  ) {
    if value.isNull { return }
    switch (shape, value.kind) {
    case (.ignored, _), (.text, .text), (.text, .number), (.flag, .flag):
      break
    case (.mark, .flag(let flag)):
      if flag { mark(pattern) }
    case (.list(let element), .list(let list)):
      for (index, item) in list.enumerated() {
        let place = "\(path)[\(index + 1)]"
        if item.isNull {
          findings.append(
            ImportFinding(
              .tidied, path,
              Message(
                vi: "«\(place)» trống (null), bỏ qua", en: "“\(place)” is null and passed over")))
        } else {
          look(item, element, at: place, pattern: pattern)
        }
      }
    case (.object(let members), .object(let found)):
      for member in found where !member.value.isNull {
        let place = path.isEmpty ? member.key : path + "." + member.key
        let kind = pattern.isEmpty ? member.key : pattern + "." + member.key
        if let shape = members[member.key] {
          look(member.value, shape, at: place, pattern: kind)
        } else {
          unknown(member.value, at: place, pattern: kind)
        }
      }
    default:
      wrongType(value, shape, at: path)
    }
  }

  private mutating func mark(_ path: String) {
    if let known = marks.firstIndex(where: { $0.path == path }) {
      marks[known].count += 1
    } else {
      marks.append((path, 1))
    }
  }

  private mutating func unknown(_ value: JSONValue, at path: String, pattern: String) {
    if case .flag(let flag) = value.kind {
      if flag { mark(pattern) }
      return
    }
    let text = CleanText.line(value.allText, &tally)
    guard !text.isEmpty else { return }
    findings.append(
      ImportFinding(
        .kept, path,
        Message(
          vi: "bản ghi có «\(path)» mà chương trình chưa biết",
          en: "the record has “\(path)”, which is unknown here"),
        text: text))
  }

  private mutating func wrongType(_ value: JSONValue, _ shape: PortalShape, at path: String) {
    findings.append(
      ImportFinding(
        .kept, path,
        Message(
          vi:
            "«\(path)» phải là \(shape.vietnameseName) nhưng bản ghi có \(value.kindName) (byte \(value.offset))",
          en: "“\(path)” has another type than expected (byte \(value.offset))"),
        text: CleanText.line(value.allText, &tally)))
  }
}

extension PortalShape {
  fileprivate var vietnameseName: String {
    switch self {
    case .text: "chữ hoặc số"
    case .flag, .mark: "true/false"
    case .ignored: "gì cũng được"
    case .list: "danh sách"
    case .object: "đối tượng"
    }
  }
}
