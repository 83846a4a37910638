package import Diagnostics
package import ProcedureModel

/// What a change must not do unless somebody answers for it.
package enum Gate: String, Sendable, CaseIterable {
  case burdenWithoutInstrument = "burden-without-instrument"
  case ruleWithoutDate = "rule-without-date"
  case correctionUndeclared = "correction-undeclared"
  case resultStillAsked = "result-still-asked"
  case proposalOtherwise = "proposal-otherwise"
  case gateLoosened = "gate-loosened"

  /// How strongly it speaks where the settings say nothing.
  package var usual: RuleSetting { self == .gateLoosened ? .warning : .error }

  /// Whether one setting speaks less strongly than another.
  package static func isWeaker(_ one: RuleSetting, than other: RuleSetting) -> Bool {
    let order: [RuleSetting] = [.skip, .info, .warning, .error]
    return (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
  }

  /// What is wrong, in a sentence.
  package var message: Message {
    switch self {
    case .burdenWithoutInstrument:
      Message(
        vi: "người dân phải làm thêm, trả thêm hoặc chờ lâu hơn mà không nêu văn bản nào quy định",
        en: "people have more to do, more to pay or longer to wait, and no act is cited for it")
    case .ruleWithoutDate:
      Message(
        vi: "quy định đổi mà không nói có hiệu lực từ ngày nào",
        en: "the rule changes and nothing says from which day")
    case .correctionUndeclared:
      Message(
        vi:
          "nội dung quy định đổi mà không có văn bản mới, cũng không nói đây là sửa cho đúng bản ghi",
        en:
          "the rule reads differently without a new act, and nobody says that the record is mended")
    case .resultStillAsked:
      Message(
        vi: "thủ tục này thôi trả giấy tờ mà thủ tục khác vẫn đòi",
        en: "this procedure no longer gives a paper that others ask for")
    case .proposalOtherwise:
      Message(
        vi: "sửa khác với đề xuất đã được chấp nhận trong bản rà soát",
        en: "this is not what the accepted proposal of the review says")
    case .gateLoosened:
      Message(
        vi: "thay đổi này nới cổng chặn của chính nó; lần so này vẫn theo mức cũ",
        en: "the change loosens its own gate; this comparison still holds the earlier setting")
    }
  }

  /// What to do about it.
  package var help: Message {
    switch self {
    case .burdenWithoutInstrument:
      Message(
        vi:
          "Ghi «basis» ở phần đó, hoặc thêm quyết định công bố («announcements») hay căn cứ («legal-basis») mới. Nếu bản ghi cũ chép thiếu, khai trong «corrections».",
        en:
          "Give “basis” there, or a new entry of “announcements” or “legal-basis”. If the old record was incomplete, declare it in “corrections”."
      )
    case .ruleWithoutDate:
      Message(
        vi:
          "Ghi «from» ở phần đó, «effective» ở quyết định công bố mới, hoặc ngày hiệu lực của văn bản trong sổ văn bản.",
        en:
          "Give “from” there, “effective” in the new announcing decision, or the day of effect in the registry of acts."
      )
    case .correctionUndeclared:
      Message(
        vi:
          "Nếu chỉ sửa cho đúng bản ghi: thêm một mục «corrections» (date, at, because), hoặc dòng «change: correction» cuối thông điệp commit. Nếu quy định đổi thật: nêu văn bản.",
        en:
          "If the record is mended: an entry in “corrections” (date, at, because), or the line “change: correction” at the end of the commit's message. If the rule did change: cite the act."
      )
    case .resultStillAsked:
      Message(
        vi: "Sửa các thủ tục đang đòi giấy này, hoặc giữ lại kết quả.",
        en: "Mend the procedures that ask for it, or keep the result.")
    case .proposalOtherwise:
      Message(
        vi: "Sửa theo đúng đề xuất, hoặc lập đề xuất mới trong bản rà soát.",
        en: "Do what the proposal says, or write a new one.")
    case .gateLoosened:
      Message(
        vi: "Nếu thật muốn nới: nhập riêng phần thiết lập trước, rồi mới nhập thay đổi cần tới nó.",
        en: "If it is meant: merge the settings first, alone, and afterwards what needs them.")
    }
  }
}

/// A gate that a change runs into.
package struct GateFinding: Sendable, Hashable {
  package var gate: Gate
  /// How strongly it speaks here; an error closes the gate.
  package var severity: Severity
  /// What it is about beyond the gate's own message: the codes that still ask.
  package var details: [String]

  package init(_ gate: Gate, _ severity: Severity, details: [String] = []) {
    self.gate = gate
    self.severity = severity
    self.details = details
  }
}
