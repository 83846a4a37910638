package import Diagnostics
package import ProcedureModel
package import VietnameseText

/// The dated, sourced numbers of one day that costs are computed with.
package struct CostParameters: Sendable {
  /// What a number is for; the raw value is its id in `reviews/parameters.yaml`.
  package enum Name: String, Sendable, CaseIterable {
    case citizenHour = "thu-nhap-mot-gio"
    case businessHour = "thu-nhap-mot-gio-doanh-nghiep"
    case officialHour = "thu-nhap-mot-gio-can-bo"
    case photocopy = "gia-sao-chup"
    case certification = "gia-chung-thuc"
    case postage = "cuoc-buu-chinh"
    case prepareHours = "gio-chuan-bi"
    case fillHours = "gio-dien-mau"
    case travelHours = "gio-di-lai"
    case submitHours = "gio-nop"
    case payHours = "gio-thanh-toan"
    case waitHours = "gio-cho"
    case supplementHours = "gio-bo-sung"
    case collectHours = "gio-nhan-ket-qua"
    case inspectionHours = "gio-tiep-kiem-tra"

    package var meaning: Message {
      switch self {
      case .citizenHour: Message(vi: "một giờ của người dân", en: "an hour of a citizen")
      case .businessHour: Message(vi: "một giờ của doanh nghiệp", en: "an hour of a business")
      case .officialHour: Message(vi: "một giờ của cán bộ", en: "an hour of an official")
      case .photocopy: Message(vi: "sao chụp một bản", en: "a photocopy")
      case .certification: Message(vi: "chứng thực một bản sao", en: "certifying a copy")
      case .postage: Message(vi: "cước bưu chính một lượt", en: "postage one way")
      case .prepareHours: Message(vi: "giờ chuẩn bị một giấy tờ", en: "hours to prepare a paper")
      case .fillHours: Message(vi: "giờ điền một mẫu", en: "hours to fill in a form")
      case .travelHours: Message(vi: "giờ đi lại một lần", en: "hours to travel once")
      case .submitHours: Message(vi: "giờ nộp một hồ sơ", en: "hours to submit a dossier")
      case .payHours: Message(vi: "giờ thanh toán một lần", en: "hours to pay once")
      case .waitHours: Message(vi: "giờ chờ một lần đến", en: "hours to wait at a visit")
      case .supplementHours: Message(vi: "giờ bổ sung một lần", en: "hours to supplement once")
      case .collectHours: Message(vi: "giờ nhận kết quả", en: "hours to collect the result")
      case .inspectionHours:
        Message(vi: "giờ tiếp một đoàn kiểm tra", en: "hours to receive an inspection")
      }
    }

    /// Other ids it goes by.
    fileprivate var aliases: [String] { self == .citizenHour ? ["hourly-income"] : [] }

    /// The number of hours that an activity takes where the record does not say.
    package static func hours(of activity: CostActivity) -> Name {
      switch activity {
      case .prepare: .prepareHours
      case .fill: .fillHours
      case .travel: .travelHours
      case .submit: .submitHours
      case .pay: .payHours
      case .wait: .waitHours
      case .supplement: .supplementHours
      case .collect: .collectHours
      case .inspection: .inspectionHours
      }
    }

    package static func hour(of payer: Payer) -> Name {
      switch payer {
      case .citizen: .citizenHour
      case .business: .businessHour
      case .official: .officialHour
      }
    }
  }

  private let entries: [Parameter]

  /// Takes those that hold on a day.
  package init(_ parameters: [Parameter], on day: CivilDate) {
    entries = parameters.filter { $0.holds(on: day) }
  }

  /// The entry that gives a number; `nil` where there is none, or none with a value.
  package func entry(_ name: Name) -> Parameter? {
    let ids = [name.rawValue] + name.aliases
    return entries.last { ids.contains($0.id?.value ?? "") && $0.value != nil }
  }

  /// The number in hundredths of its unit.
  package func value(_ name: Name) -> Int? { entry(name)?.value?.value }
}
