package import Diagnostics

/// Something else that a change touches: a file, a page, another procedure.
package struct Touch: Hashable, Sendable {
  /// What it is.
  package enum Kind: String, Sendable, CaseIterable {
    case journey
    case plan
    case review
    case decision
    case dialogue
    case initiative
    case local
    case translation
    /// A procedure that names this one.
    case namedBy = "named-by"
    /// A procedure that asks for a paper that this one gives, gave or will give.
    case askedBy = "asked-by"
    /// A procedure that gives a paper that this one now asks for.
    case givenBy = "given-by"
    /// A procedure that refers to this entry of a registry.
    case usedBy = "used-by"
    /// A page of the site.
    case page

    /// What people call it.
    package var name: Message {
      switch self {
      case .journey: Message(vi: "sự kiện trong đời", en: "life event")
      case .plan: Message(vi: "kế hoạch", en: "plan")
      case .review: Message(vi: "bản rà soát", en: "review")
      case .decision: Message(vi: "quyết định về phát hiện", en: "decision on findings")
      case .dialogue: Message(vi: "buổi đối thoại", en: "dialogue")
      case .initiative: Message(vi: "sáng kiến", en: "initiative")
      case .local: Message(vi: "quy định riêng của nơi", en: "rules of a place")
      case .translation: Message(vi: "bản dịch", en: "translation")
      case .namedBy: Message(vi: "thủ tục dẫn tới", en: "named by the procedure")
      case .askedBy: Message(vi: "thủ tục hỏi kết quả này", en: "its result is asked for by")
      case .givenBy: Message(vi: "thủ tục cấp giấy tờ vừa thêm", en: "the new paper is given by")
      case .usedBy: Message(vi: "thủ tục dùng tới", en: "used by the procedure")
      case .page: Message(vi: "trang", en: "page")
      }
    }
  }

  package var kind: Kind
  /// A code, a path in the workspace, or an address of the site.
  package var name: String

  package init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// Each once, in the order of the kinds and then of the names.
  package static func sorted(_ touches: [Touch]) -> [Touch] {
    let order = Kind.allCases
    func rank(_ touch: Touch) -> Int { order.firstIndex(of: touch.kind) ?? order.count }
    return Set(touches).sorted {
      let (left, right) = (rank($0), rank($1))
      return left == right
        ? $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) : left < right
    }
  }
}
