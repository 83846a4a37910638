import CatalogueCoding
package import Diagnostics
import ProcedureModel
import VietnameseText

/// Says a change in a sentence that an official understands.
package struct ChangeWords: Sendable {
  let names: NameBook

  package init(names: NameBook) {
    self.names = names
  }

  /// One sentence, without the record's name and without a full stop.
  package func sentence(_ change: Change) -> Message {
    let place = place(change)
    let core = change.kind.key.isEmpty ? element(change) : key(change)
    return Message(vi: core.vietnamese + place.vietnamese, en: core.english + place.english)
  }

  /// What a change's kind is, in general: the line of the table of kinds.
  package static func summary(_ kind: ChangeKind) -> Message {
    let noun = Nouns.noun(kind.schema)
    let action = action(kind.action)
    guard !kind.key.isEmpty else {
      return Message(
        vi: action.vietnamese + " " + noun.vietnamese, en: noun.english + " " + action.english)
    }
    let help = help(kind.schema, kind.key)
    return Message(
      vi: "\(noun.vietnamese): \(help.vietnamese) — \(action.vietnamese)",
      en: "\(noun.english): \(help.english) — \(action.english)")
  }

  private static func action(_ action: ChangeAction) -> Message {
    switch action {
    case .added: Message(vi: "thêm", en: "added")
    case .removed: Message(vi: "bỏ", en: "removed")
    case .raised: Message(vi: "tăng", en: "raised")
    case .lowered: Message(vi: "giảm", en: "lowered")
    case .changed: Message(vi: "đổi", en: "changed")
    case .restated: Message(vi: "đổi giữa có giá trị, không có và nguồn không nêu", en: "restated")
    case .renamed: Message(vi: "đổi mã", en: "renamed")
    case .moved: Message(vi: "chuyển chỗ", en: "moved")
    case .split: Message(vi: "tách", en: "split")
    case .merged: Message(vi: "gộp", en: "merged")
    case .reordered: Message(vi: "đổi thứ tự", en: "reordered")
    }
  }

  private static func help(_ schema: String, _ key: String) -> Message {
    if schema == "group", key == "rule" {
      return Message(vi: "cần một hay cần đủ", en: "one or all")
    }
    return SchemaWalk.records[schema]?[key]?.help ?? Message(vi: key, en: key)
  }
}

extension ChangeWords {
  private func element(_ change: Change) -> Message {
    let item = change.element
    var noun = Nouns.noun(change.kind.schema)
    let label = names.label(item)
    let quoted = label.isEmpty ? "" : " «\(label)»"
    if item.schema == "document" { noun = demand(item) }
    switch change.kind.action {
    case .added, .removed, .split, .merged:
      let verb: Message =
        switch change.kind.action {
        case .added where names.tellsDays: Message(vi: "bắt đầu áp dụng", en: "starts:")
        case .removed where names.tellsDays: Message(vi: "thôi áp dụng", en: "ends:")
        case .added: Message(vi: "thêm", en: "new")
        case .removed: Message(vi: "bỏ", en: "gone:")
        case .split: Message(vi: "tách thành", en: "now apart:")
        default: Message(vi: "không còn riêng", en: "no longer apart:")
        }
      let content = content(item)
      let whole = whole(change)
      return Message(
        vi:
          "\(verb.vietnamese) \(noun.vietnamese)\(quoted)\(content.vietnamese)\(whole.vietnamese)",
        en: "\(verb.english) \(noun.english)\(quoted)\(content.english)\(whole.english)")
    case .renamed:
      let noun = Nouns.noun(change.kind.schema)
      let from = change.before?.text ?? ""
      let to = change.after?.text ?? ""
      if change.nature == .rule {
        // Nobody declares them to be one, so people may have to bring something else.
        let old = names.name("papers", from)
        return Message(
          vi: "\(noun.vietnamese) «\(old)» thay bằng\(quoted)",
          en: "\(noun.english) “\(old)” replaced by\(quoted)")
      }
      return Message(
        vi: "\(noun.vietnamese)\(quoted) đổi mã từ \(from) thành \(to)",
        en: "\(noun.english)\(quoted) renamed from \(from) to \(to)")
    case .moved:
      return Message(
        vi: "\(noun.vietnamese)\(quoted) chuyển từ \(change.oldPath ?? "") sang \(change.path)",
        en: "\(noun.english)\(quoted) moved from \(change.oldPath ?? "") to \(change.path)")
    case .reordered:
      return Message(
        vi: "các bước đổi thứ tự: \(change.after?.text ?? "")",
        en: "the steps have another order: \(change.after?.text ?? "")")
    case .raised, .lowered, .changed, .restated:
      return ChangeWords.summary(change.kind)
    }
  }

  /// What has to be done with a paper.
  private func demand(_ item: Item) -> Message {
    let isOptional = item["need"] != nil
    let (vi, en): (String, String) =
      switch item.text("as") {
      case "show": ("giấy tờ phải xuất trình", "paper to show")
      case "declare": ("nội dung phải khai", "form to fill in")
      default: ("giấy tờ phải nộp", "paper to hand in")
      }
    return Message(
      vi: vi + (isOptional ? " (nếu có)" : ""), en: en + (isOptional ? " (if any)" : ""))
  }

  /// The one figure that tells most about an element, or when it is asked for.
  func content(_ item: Item) -> Message {
    if ["document", "step", "condition"].contains(item.schema), let when = item.text("when") {
      return Message(vi: " khi \(when)", en: " when \(when)")
    }
    for key in ["takes", "amount", "to", "plus"] {
      if let content = item[key], content.items.isEmpty {
        let text = value(content, item.schema, key)
        return Message(vi: ": \(text.vietnamese)", en: ": \(text.english)")
      }
    }
    return Message(vi: "", en: "")
  }

  /// What an element was split off, or merged into.
  private func whole(_ change: Change) -> Message {
    guard let whole = change.whole else { return Message(vi: "", en: "") }
    let label = names.label(whole)
    return change.kind.action == .split
      ? Message(vi: ", tách từ «\(label)»", en: ", split off “\(label)”")
      : Message(vi: ", gộp vào «\(label)»", en: ", merged into “\(label)”")
  }

  private func key(_ change: Change) -> Message {
    let noun = Nouns.noun(change.kind.schema)
    let label = names.label(change.element)
    let isNamedByNoun = ["time-limit.takes", "step-takes.takes"].contains(
      change.kind.schema + "." + change.kind.key)
    let help =
      isNamedByNoun
      ? Message(vi: "", en: "") : Self.help(change.kind.schema, change.kind.key)
    let isRoot = change.around.isEmpty
    let owner: Message =
      isRoot || label.isEmpty
      ? isRoot
        ? Message(vi: "", en: "") : Message(vi: noun.vietnamese + ": ", en: noun.english + ": ")
      : Message(vi: "\(noun.vietnamese) «\(label)»: ", en: "\(noun.english) “\(label)”: ")
    let before = change.before.map { word($0.text, change) }
    let after = change.after.map { word($0.text, change) }
    if let plain = plain(change, before, after) {
      return Message(
        vi: owner.vietnamese + plain.vietnamese, en: owner.english + plain.english)
    }
    let tail: Message
    switch change.kind.action {
    case .raised:
      tail = Message(
        vi: " tăng từ \(before?.vietnamese ?? "") lên \(after?.vietnamese ?? "")",
        en: " raised from \(before?.english ?? "") to \(after?.english ?? "")")
    case .lowered:
      tail = Message(
        vi: " giảm từ \(before?.vietnamese ?? "") xuống \(after?.vietnamese ?? "")",
        en: " lowered from \(before?.english ?? "") to \(after?.english ?? "")")
    case .added where Self.says(help, after):
      tail = Message(vi: ": nay có quy định này", en: ": now so")
    case .removed where Self.says(help, before):
      tail = Message(vi: ": không còn quy định này", en: ": no longer so")
    case .added:
      tail = Message(vi: ": thêm \(after?.vietnamese ?? "")", en: ": \(after?.english ?? "") added")
    case .removed:
      tail = Message(
        vi: ": bỏ \(before?.vietnamese ?? "")", en: ": \(before?.english ?? "") removed")
    default:
      tail = Message(
        vi: " đổi từ \(before?.vietnamese ?? "") thành \(after?.vietnamese ?? "")",
        en: " changed from \(before?.english ?? "") to \(after?.english ?? "")")
    }
    if isNamedByNoun {
      // «Thời hạn giải quyết giảm từ …», and not «Thời hạn giải quyết: bao lâu giảm từ …».
      return Message(
        vi: Self.withoutColon(owner.vietnamese) + tail.vietnamese,
        en: Self.withoutColon(owner.english) + tail.english)
    }
    return Message(
      vi: owner.vietnamese + help.vietnamese + tail.vietnamese,
      en: owner.english + help.english + tail.english)
  }

  /// Whether the name of a key has said already what its value is.
  private static func says(_ help: Message, _ value: Message?) -> Bool {
    guard let value, !value.vietnamese.isEmpty else { return false }
    return help.vietnamese.contains(value.vietnamese)
  }

  private static func withoutColon(_ text: String) -> String {
    text.hasSuffix(": ") ? String(text.dropLast(2)) : text
  }

  /// In which case, role or group it stands.
  private func place(_ change: Change) -> Message {
    var vi = ""
    var en = ""
    if let group = change.around.last(where: { $0.schema == "group" }) {
      let name = names.label(group)
      let isChoice = group.text("rule") == "one-of"
      vi += isChoice ? ", một lựa chọn trong nhóm «\(name)»" : ", trong nhóm «\(name)»"
      en += isChoice ? ", a choice in the group “\(name)”" : ", in the group “\(name)”"
    }
    if let owner = change.around.last(where: { ["fee", "step"].contains($0.schema) }),
      change.element.schema != owner.schema
    {
      let noun = Nouns.noun(owner.schema)
      vi += ", \(noun.vietnamese) «\(names.label(owner))»"
      en += ", \(noun.english) “\(names.label(owner))”"
    }
    if change.path.hasPrefix("every-case/") || change.path.hasPrefix("cases/*/") {
      vi += ", ở mọi trường hợp"
      en += ", in every case"
    } else if let item = change.around.last(where: { $0.schema == "case" }), item.text("id") != nil
    {
      vi += ", ở trường hợp «\(names.label(item))»"
      en += ", in the case “\(names.label(item))”"
    }
    return Message(vi: vi, en: en)
  }
}
