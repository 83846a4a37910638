package import Diagnostics
package import ProcedureModel

extension ProcedureKind {
  /// What people call it.
  package var name: Message {
    switch self {
    case .public: Message(vi: "thủ tục công", en: "public procedures")
    case .internalBetween:
      Message(vi: "nội bộ, giữa các cơ quan", en: "internal, between agencies")
    case .internalWithin:
      Message(vi: "nội bộ, trong một cơ quan", en: "internal, within an agency")
    }
  }
}

extension Level {
  /// What people call it.
  package var name: Message {
    switch self {
    case .central: Message(vi: "trung ương", en: "central level")
    case .province: Message(vi: "cấp thành phố", en: "city level")
    case .district: Message(vi: "cấp huyện", en: "district level")
    case .commune: Message(vi: "cấp xã", en: "commune level")
    case .other: Message(vi: "cơ quan khác", en: "other agencies")
    }
  }
}

extension InitiativeStatus {
  /// What people call it.
  package var name: Message {
    switch self {
    case .proposed: Message(vi: "đề xuất", en: "proposed")
    case .trial: Message(vi: "thí điểm", en: "on trial")
    case .adopted: Message(vi: "áp dụng", en: "adopted")
    case .dropped: Message(vi: "đã dừng", en: "dropped")
    }
  }
}
