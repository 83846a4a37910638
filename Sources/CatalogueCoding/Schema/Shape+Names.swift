import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

/// What names something elsewhere: paths, records, questions, and values that are typed later.
extension Shape {
  /// A text that `parse` understands; else a finding that says what is expected.
  fileprivate static func parsed(
    _ description: ShapeDescription, rule: String, expecting: Message,
    parse: @escaping @Sendable (String) -> Value?
  ) -> Shape<Located<Value>> {
    Shape<Located<Value>>(description) { node, reader in
      guard let text = reader.nonEmptyText(node) else { return nil }
      guard let value = parse(text.value) else {
        reader.report(
          rule,
          Message(
            vi: "«\(text.value)» không đúng: cần \(expecting.vietnamese)",
            en: "“\(text.value)” is not \(expecting.english)"),
          at: text.range)
        return nil
      }
      return Located(value, at: text.range)
    }
  }
}

extension Shape where Value == Located<ElementPath> {
  /// Where an element stands in a record.
  static var path: Shape {
    Shape<ElementPath>.parsed(
      .path, rule: "path-malformed",
      expecting: Message(
        vi:
          "đường dẫn bằng mã, các phần cách nhau bằng /, ví dụ cases/bo-roi/documents/giay-chung-sinh@post",
        en: "a path of ids joined by /, such as cases/bo-roi/documents/giay-chung-sinh@post"),
      parse: { ElementPath($0) })
  }
}

extension Shape where Value == Located<String> {
  /// A path, kept as it is written.
  static var pathText: Shape {
    let path = Shape<Located<ElementPath>>.path
    return Shape(.path) { node, reader in
      path.read(node, &reader).map { _ in reader.located(node) }
    }
  }
}

extension Shape where Value == Located<ReviewQuestion> {
  /// A question of the annexes of Nghị định 63/2010/NĐ-CP.
  static var reviewQuestion: Shape {
    Shape<ReviewQuestion>.parsed(
      .words(ReviewQuestion.all), rule: "value-unknown",
      expecting: Message(
        vi:
          "một câu hỏi của Phụ lục I (I-1 đến I-16), II (II-1 đến II-7) hay III (III-1 đến III-14) Nghị định 63/2010/NĐ-CP",
        en:
          "a question of annex I (I-1 to I-16), II (II-1 to II-7) or III (III-1 to III-14) of decree 63/2010/NĐ-CP"
      ),
      parse: { ReviewQuestion($0) })
  }
}

extension Shape where Value == Located<String> {
  /// The code of a procedure elsewhere: in quotes, and whole.
  static var procedureCode: Shape {
    Shape(.code) { node, reader in
      guard let code = reader.quoted(node) else { return nil }
      guard ProcedureCode.isWellFormed(code.value) else {
        reader.report(
          "code-malformed",
          Message(
            vi:
              "«\(code.value)» không phải một mã thủ tục: cần một chữ số, dấu chấm rồi sáu chữ số, ví dụ \"1.001193\"",
            en:
              "“\(code.value)” is no procedure code: one digit, a point and six digits, such as \"1.001193\""
          ),
          at: code.range)
        return nil
      }
      return code
    }
  }

  /// A procedure's code in quotes, or an entry of a registry such as `papers/so-ho-khau`.
  static var recordName: Shape {
    Shape(.recordName) { node, reader in
      guard let text = reader.nonEmptyText(node) else { return nil }
      let parts = text.value.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return procedureCode.read(node, &reader) }
      guard let registry = RegistryName(rawValue: parts[0]) else {
        reader.unknownWord(parts[0], node, RegistryName.allCases.map(\.rawValue))
        return nil
      }
      reader.refer(to: Located(parts[1], at: text.range), in: registry)
      return text
    }
  }

  /// `m-` and hexadecimal digits, as the tool writes them.
  static var digest: Shape {
    Shape<String>.parsed(
      .digest, rule: "digest-malformed",
      expecting: Message(
        vi: "dấu vết do chương trình ghi, bắt đầu bằng m-",
        en: "a fingerprint as the program writes it, starting with m-"),
      parse: { text in
        let digits = text.utf8.dropFirst(2)
        guard text.hasPrefix("m-"), (8...64).contains(digits.count),
          digits.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        return text
      })
  }

  /// A proposal by plan, year, code and id: `kh-286-2021/2026/1.001193#bo-giay-chung-sinh`.
  static var proposalReference: Shape {
    Shape<String>.parsed(
      .text, rule: "reference-malformed",
      expecting: Message(
        vi: "một đề xuất viết kế-hoạch/năm/mã#đề-xuất, ví dụ kh-286-2021/2026/1.001193#bo-mot-giay",
        en: "a proposal written plan/year/code#id, such as kh-286-2021/2026/1.001193#bo-mot-giay"),
      parse: { text in
        let halves = text.split(separator: "#", omittingEmptySubsequences: false)
        guard halves.count == 2, isSlug(String(halves[1])) else { return nil }
        let parts = halves[0].split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, isSlug(String(parts[0])), parts[1].utf8.count == 4,
          Int(parts[1]) != nil, ProcedureCode.isWellFormed(String(parts[2]))
        else { return nil }
        return text
      })
  }
}

extension Shape where Value == Located<Int> {
  /// A number with at most two decimal places, of any size, in hundredths.
  static var decimal: Shape {
    let number = Shape<Int>.parsed(
      .decimal, rule: "number-malformed",
      expecting: Message(
        vi: "một số viết liền như 51500 hay 0.5, dấu thập phân là dấu chấm",
        en: "a number without separators such as 51500 or 0.5, with a decimal point"),
      parse: { text in
        guard case .share(let hundredths)? = Money(text + "%") else { return nil }
        return hundredths
      })
    return Shape(.decimal) { node, reader in
      if reader.tree.kind(node) == .scalar, reader.tree.style(node) != .plain {
        reader.report(
          "number-malformed",
          Message(
            vi: "số không đặt trong dấu ngoặc kép, vì chương trình khác đọc nó thành chữ",
            en: "a number must not stand in quotes: other programs read text"),
          at: reader.tree.range(node))
        return nil
      }
      return number.read(node, &reader)
    }
  }
}

extension Shape where Value == WrittenValue {
  /// Whatever is written, kept with its place.
  static var written: Shape {
    Shape(.written) { node, reader in writtenValue(node, &reader) }
  }
}

private func writtenValue(_ node: NodeID, _ reader: inout Reader) -> WrittenValue? {
  let tree = reader.tree
  let range = tree.range(node)
  switch tree.kind(node) {
  case .scalar:
    guard let text = reader.nonEmptyText(node) else { return nil }
    return .scalar(text.value, isQuoted: tree.style(node) != .plain, range)
  case .mapping:
    var entries: [(key: Located<String>, value: WrittenValue)] = []
    for (key, value) in tree.entries(node) {
      guard let value = writtenValue(value, &reader) else { return nil }
      entries.append((reader.located(key), value))
    }
    return .mapping(entries, range)
  case .sequence:
    var elements: [WrittenValue] = []
    for element in tree.elements(node) {
      guard let value = writtenValue(element, &reader) else { return nil }
      elements.append(value)
    }
    return .list(elements, range)
  }
}
