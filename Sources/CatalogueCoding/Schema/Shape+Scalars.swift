import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText
import YAMLSyntax

/// The small values of the format. Each names, when it refuses, what to type instead.
extension Shape {
  /// A scalar read by `parse`; where it returns `nil`, `rule` and `expecting` say what is wrong.
  ///
  /// `mend` gives what the value certainly meant, for the fix; a number is refused in quotes, too,
  /// since other programs then read text.
  fileprivate static func scalar(
    _ description: ShapeDescription, rule: String, expecting: Message, isNumber: Bool = false,
    mend: @escaping @Sendable (String) -> String? = { _ in nil },
    parse: @escaping @Sendable (String) -> Value?
  ) -> Shape<Located<Value>> {
    Shape<Located<Value>>(description) { node, reader in
      guard reader.tree.kind(node) == .scalar else {
        reader.expectedScalar(node, expecting)
        return nil
      }
      let text = reader.text(node)
      let range = reader.tree.range(node)
      guard let value = parse(text) else {
        let better = mend(text).flatMap { parse($0) == nil ? nil : $0 }
        reader.report(
          rule,
          Message(
            vi: "«\(text)» không đúng: cần \(expecting.vietnamese)",
            en: "“\(text)” is not \(expecting.english)"),
          at: range, fixIts: better.map { [.writing($0, at: range)] } ?? [])
        return nil
      }
      if isNumber, reader.tree.style(node) != .plain {
        reader.report(
          rule,
          Message(
            vi: "số \(text) không đặt trong dấu ngoặc kép, vì chương trình khác đọc nó thành chữ",
            en: "the number \(text) must not stand in quotes: other programs read text"),
          at: range, fixIts: [.writing(text, at: range)])
        return nil
      }
      return Located(value, at: range)
    }
  }
}

extension FixIt {
  /// Writes a value as the format has it; its meaning stays.
  static func writing(_ text: String, at range: ByteRange) -> FixIt {
    FixIt(
      Message(vi: "viết \(text)", en: "write \(text)"), .safe,
      edits: [TextEdit(range: range, replacement: text)])
  }
}

extension Shape where Value == Located<String> {
  /// Vietnamese or other text, never empty.
  static var text: Shape {
    Shape(.text) { node, reader in reader.prose(node) }
  }

  /// A number or a share that a target names, such as `2` or `50%`; `unstated` where no figure is known.
  static var figure: Shape {
    Shape(.stated(.money, none: false)) { node, reader in
      guard let figure = reader.nonEmptyText(node) else { return nil }
      if figure.value == "unstated" { return figure }
      switch Money(figure.value) {
      case .dong, .share: return figure
      case .foreign, nil:
        reader.report(
          "number-malformed",
          Message(
            vi: "«\(figure.value)» không đúng: cần một số hay một tỷ lệ, ví dụ 2 hay 50%",
            en: "“\(figure.value)” is not a number or a share, such as 2 or 50%"),
          at: figure.range)
        return nil
      }
    }
  }

  /// A slug that names an element inside its file.
  static var id: Shape {
    Shape(.id) { node, reader in reader.slug(node) }
  }

  /// An id of a registry, looked up once all registries are read.
  static func id(in registry: RegistryName) -> Shape {
    Shape(.reference(registry)) { node, reader in
      guard let id = reader.slug(node) else {
        reader.referByName(node, in: registry)
        return nil
      }
      reader.refer(to: id, in: registry)
      return id
    }
  }

  /// The actor of a step: an agency or `applicant`.
  static var actor: Shape {
    Shape(.either(.reference(.agencies), .words([Step.applicant]))) { node, reader in
      guard let id = reader.slug(node) else {
        reader.referByName(node, in: .agencies)
        return nil
      }
      if id.value != Step.applicant { reader.refer(to: id, in: .agencies) }
      return id
    }
  }

  /// A procedure's code: any text, but in quotes, since other programs take it for a number.
  static var code: Shape {
    Shape(.code) { node, reader in reader.quoted(node) }
  }

  /// Text that must stand in quotes, such as a telephone number or a revision.
  static var quotedText: Shape {
    Shape(.quotedText) { node, reader in reader.quoted(node) }
  }
}

extension Shape {
  /// One of a closed list of words.
  static func word<Value2: Word>(_: Value2.Type) -> Shape<Located<Value2>>
  where Value == Located<Value2> {
    let words = Value2.allCases.map(\.rawValue)
    return Shape<Located<Value2>>(.words(words)) { node, reader in
      guard reader.tree.kind(node) == .scalar else {
        reader.expectedScalar(
          node,
          Message(
            vi: "một trong các từ: \(words.joined(separator: ", "))",
            en: "one of: \(words.joined(separator: ", "))"))
        return nil
      }
      let text = reader.text(node)
      guard let value = Value2(rawValue: text) else {
        reader.unknownWord(text, node, words)
        return nil
      }
      return Located(value, at: reader.tree.range(node))
    }
  }
}

extension Shape where Value == Located<CivilDate> {
  static var date: Shape {
    Shape<CivilDate>.scalar(
      .date, rule: "date-malformed",
      expecting: Message(
        vi: "một ngày viết năm-tháng-ngày, ví dụ 2026-04-02",
        en: "a date written year-month-day, such as 2026-04-02"),
      mend: CertainMeaning.date, parse: { CivilDate(iso: $0) })
  }
}

extension Shape where Value == Located<TimeSpan> {
  static var timeSpan: Shape {
    Shape<TimeSpan>.scalar(
      .timeSpan, rule: "duration-malformed",
      expecting: Message(
        vi:
          "khoảng thời gian có đơn vị, ví dụ 5 working-days (ngày làm việc), 15 days (ngày), 8 working-hours, 2 months, same-day",
        en:
          "a duration with its unit, such as 5 working-days, 15 days (calendar), 8 working-hours, 2 months, same-day"
      ),
      mend: CertainMeaning.duration,
      parse: { text in
        guard let span = TimeSpan(text), span != .unlimited else { return nil }
        return span
      })
  }

  /// A duration, or `unlimited` where what lasts may have no end.
  static var validity: Shape {
    let limited = timeSpan
    return Shape(.either(.timeSpan, .words(["unlimited"]))) { node, reader in
      if reader.tree.kind(node) == .scalar, reader.tree.textEquals(node, "unlimited") {
        return Located(.unlimited, at: reader.tree.range(node))
      }
      return limited.read(node, &reader)
    }
  }
}

extension Shape where Value == Located<Money> {
  static var money: Shape {
    Shape<Money>.scalar(
      .money, rule: "amount-malformed",
      expecting: Message(
        vi:
          "số tiền viết liền bằng đồng (8000), ngoại tệ (150 USD) hay tỷ lệ (50%); miễn thì ghi 0, nguồn không nêu thì ghi unstated",
        en:
          "an amount in whole đồng (8000), another currency (150 USD) or a share (50%); write 0 for free, unstated where the source is silent"
      ),
      mend: CertainMeaning.money, parse: { Money($0) })
  }
}

extension Shape where Value == Located<Int> {
  static func integer(_ range: ClosedRange<Int>) -> Shape {
    Shape<Int>.scalar(
      .integer(range), rule: "number-malformed",
      expecting: Message(
        vi: "số nguyên từ \(range.lowerBound) đến \(range.upperBound), không có số 0 đứng đầu",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound), without a leading zero"
      ),
      isNumber: true, mend: CertainMeaning.number,
      parse: { text in
        guard let number = Int(text), String(number) == text, range.contains(number) else {
          return nil
        }
        return number
      })
  }

  /// A number with at most two decimal places, such as `0.5`, in hundredths.
  static var hundredths: Shape {
    Shape<Int>.scalar(
      .decimal, rule: "number-malformed",
      expecting: Message(
        vi: "một số như 2 hay 0.5, dấu thập phân là dấu chấm",
        en: "a number such as 2 or 0.5, with a decimal point"),
      isNumber: true, mend: CertainMeaning.number,
      parse: { text in
        // A share of one percent is a hundredth, so money's own reader does for numbers.
        guard case .share(let hundredths)? = Money(text + "%") else { return nil }
        return hundredths
      })
  }

  /// An hour of the day such as `15h` or `8h30`, in minutes after midnight.
  static var hour: Shape {
    Shape<Int>.scalar(
      .hour, rule: "hour-malformed",
      expecting: Message(vi: "giờ viết như 15h hay 8h30", en: "an hour written 15h or 8h30"),
      mend: CertainMeaning.hour,
      parse: { text in
        let parts = text.split(separator: "h", omittingEmptySubsequences: false)
        guard parts.count == 2, let hour = Int(parts[0]), (0...23).contains(hour),
          String(hour) == parts[0]
        else { return nil }
        if parts[1].isEmpty { return hour * 60 }
        guard parts[1].utf8.count == 2, let minute = Int(parts[1]), (0...59).contains(minute) else {
          return nil
        }
        return hour * 60 + minute
      })
  }
}

extension Shape where Value == Located<LegalReference> {
  /// An act and its pinpoint; the act is looked up in the registry of instruments.
  static var legalReference: Shape {
    Shape(.legalReference) { node, reader in
      guard reader.tree.kind(node) == .scalar else {
        reader.expectedScalar(node, Message(vi: "số hiệu văn bản", en: "the number of an act"))
        return nil
      }
      let text = reader.text(node)
      guard let reference = LegalReference(text) else {
        reader.report(
          "reference-malformed",
          Message(
            vi:
              "«\(text)» không phải một viện dẫn: cần số hiệu rồi đến điều khoản, mỗi viện dẫn một văn bản, ví dụ 123/2015/NĐ-CP điểm a khoản 1 Điều 9",
            en:
              "“\(text)” is no legal reference: give one act's number, then its pinpoint, such as 123/2015/NĐ-CP điểm a khoản 1 Điều 9"
          ),
          at: reader.tree.range(node))
        return nil
      }
      let range = reader.tree.range(node)
      reader.refer(to: Located(reference.instrument, at: range), in: .instruments)
      return Located(reference, at: range)
    }
  }
}
