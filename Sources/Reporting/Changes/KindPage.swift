package import Diagnostics
package import ProcedureDiff
import ProcedureModel

/// What one kind of change is, offline: what it means for people, what it runs into, how it looks.
package struct KindPage: Sendable {
  private let kind: ChangeKind

  package init(_ kind: ChangeKind) {
    self.kind = kind
  }

  /// The line of the table of kinds.
  package var summary: Message { ChangeWords.summary(kind) }

  /// In which direction it goes, and whether it is words, the record, or the rule.
  package var meaning: Message {
    func words(_ language: Language) -> String {
      let words = ChangeReportWords(language: language, names: NameBook())
      let direction = words.direction(kind.direction)
      return words.pick(
        "Thường là: \(direction); \(words.nature(kind.nature)). Chỗ đứng của nó có thể đổi hướng ấy.",
        "Usually: \(direction); \(words.nature(kind.nature)). Where it stands may change that.")
    }
    return Message(vi: words(.vietnamese), en: words(.english))
  }

  /// What has to go with it.
  package var help: Message {
    guard kind.nature == .rule else {
      return Message(vi: "Không cổng nào chặn nó.", en: "No gate stops it.")
    }
    return Message(
      vi:
        "Nêu văn bản («basis» ở phần đó, hoặc «announcements», «legal-basis» mới) và ngày hiệu lực; hoặc khai đây là sửa bản ghi.",
      en:
        "Cite the act (“basis” there, or a new entry of “announcements” or “legal-basis”) and its day; or declare that the record is mended."
    )
  }

  /// The whole page.
  package func text(_ language: Language) -> String {
    let words = ChangeReportWords(language: language, names: NameBook())
    var lines = [
      kind.id, "", summary.text(in: language), "", meaning.text(in: language), "",
      "\(ReportWords(language: language).help): \(help.text(in: language))",
      words.pick(
        "Chấp nhận riêng một lần: một dòng trong reviews/decisions/, «thutuc diff» in sẵn dòng ấy.",
        "To accept one such change: a line in reviews/decisions/, which “thutuc diff” prints."),
    ]
    if let example = ChangeKinds.examples[kind.id] {
      lines += ["", words.pick("Ví dụ", "Example"), ""]
      lines += ["    - " + example.before, "    + " + example.after]
    }
    return lines.joined(separator: "\n")
  }

  /// The page of a gate.
  package static func text(_ gate: Gate, _ language: Language) -> String {
    let words = ChangeReportWords(language: language, names: NameBook())
    let setting = words.pick(
      "Mức: \(gate.usual.rawValue), đổi được ở «changes» trong thutuc.yaml: skip, info, warning, error.",
      "Setting: \(gate.usual.rawValue); “changes” in thutuc.yaml sets skip, info, warning or error."
    )
    return [
      gate.rawValue, "", gate.message.text(in: language), "",
      "\(ReportWords(language: language).help): \(gate.help.text(in: language))", setting,
    ].joined(separator: "\n")
  }
}
