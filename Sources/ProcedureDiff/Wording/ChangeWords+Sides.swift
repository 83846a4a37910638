package import Diagnostics
import ProcedureModel
import VietnameseText

extension ChangeWords {
  /// What stood and what stands there, as it is read aloud: names rather than ids.
  package func sides(_ change: Change) -> (before: Message?, after: Message?) {
    if !change.kind.key.isEmpty {
      return (
        change.before.map { word($0.text, change) }, change.after.map { word($0.text, change) }
      )
    }
    switch change.kind.action {
    case .added, .split:
      return (change.whole.map { label($0) }, whole(of: change.element))
    case .removed, .merged:
      return (whole(of: change.element), change.whole.map { label($0) })
    default:
      func side(_ side: ChangeSide) -> Message { Message(vi: side.text, en: side.text) }
      return (change.before.map(side), change.after.map(side))
    }
  }

  private func label(_ item: Item) -> Message {
    let label = names.label(item)
    return Message(vi: label, en: label)
  }

  /// An element with its one figure.
  private func whole(of item: Item) -> Message {
    let label = label(item)
    let content = content(item)
    return Message(
      vi: label.vietnamese + content.vietnamese, en: label.english + content.english)
  }

  /// By how much a number, a duration or an amount changed; `nil` where that cannot be told.
  package func delta(_ change: Change) -> Message? {
    guard [.raised, .lowered].contains(change.kind.action), let before = change.before?.text,
      let after = change.after?.text
    else { return nil }
    if let old = Int(before), let new = Int(after) {
      if case .dong? = Money(before) {
        let amount = formatted(number: abs(new - old))
        if ["amount", "to", "at-most", "bought"].contains(change.kind.key) {
          return signed(new - old, amount + " đồng", amount + " đồng")
        }
      }
      return signed(new - old, formatted(number: abs(new - old)), formatted(number: abs(new - old)))
    }
    guard case .amount(let old, let unit)? = TimeSpan(before),
      case .amount(let new, let newUnit)? = TimeSpan(after), unit == newUnit
    else { return nil }
    let span = text(
      TimeSpan.amount(halves: abs(new - old), unit: unit).typed, change.kind.schema, change.kind.key
    )
    return signed(new - old, span.vietnamese, span.english)
  }

  private func signed(_ difference: Int, _ vi: String, _ en: String) -> Message {
    let sign = difference < 0 ? "−" : "+"
    return Message(vi: sign + vi, en: sign + en)
  }
}
