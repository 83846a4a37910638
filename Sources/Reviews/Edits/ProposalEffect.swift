package import Diagnostics

/// What carrying out a proposal comes to in one version of a record.
package enum ProposalEffect: Sendable, Equatable {
  /// Not there yet: these edits make it so.
  case edits([TextEdit])
  /// The record reads so already.
  case shown
  /// Nothing is at its path.
  case targetGone
  /// Its words alone do not say how the record changes; a person has to.
  case byHand(Reason)

  package enum Reason: Sendable, Equatable {
    /// Merging and interlinking need to know with which procedures.
    case othersUnnamed
    /// Abolition needs the act and the day that no decision has given yet.
    case abolitionWithoutAct
    /// The file is written in a way that a small edit cannot follow.
    case layout
    /// A value has nowhere to go in the element at the path.
    case noPlace

    package var message: Message {
      switch self {
      case .othersUnnamed:
        Message(
          vi: "chưa ghi gộp hay liên thông với thủ tục nào: ghi mã ở «procedures»",
          en: "it names no procedure to merge or interlink with: give their codes in “procedures”")
      case .abolitionWithoutAct:
        Message(
          vi: "chưa có quyết định nên chưa biết bãi bỏ bằng văn bản nào, từ ngày nào",
          en: "no decision names the abolishing act and its day yet")
      case .layout:
        Message(
          vi: "chỗ này viết theo cách mà chương trình không sửa gọn được: sửa tay",
          en: "this place is written in a way that cannot be edited neatly: edit it by hand")
      case .noPlace:
        Message(
          vi: "không rõ giá trị mới đặt vào khóa nào: ghi «set» theo từng khóa",
          en: "it is unclear which key takes the new value: write “set” key by key")
      }
    }
  }
}
