import Diagnostics

/// The pages about changing procedures, beside the one about plans.
enum ReformTopic: String, CaseIterable, Sendable {
  case simplified = "da-don-gian-hoa"
  case reviews = "ra-soat"
  case dialogues = "doi-thoai"
  case initiatives = "sang-kien"

  var title: TextKey {
    switch self {
    case .simplified: .reformSimplified
    case .reviews: .reformReviews
    case .dialogues: .reformDialogues
    case .initiatives: .reformInitiatives
    }
  }

  var lead: TextKey {
    switch self {
    case .simplified: .reformSimplifiedLead
    case .reviews: .reformReviewsLead
    case .dialogues: .reformDialoguesLead
    case .initiatives: .reformInitiativesLead
    }
  }

  /// The file of the catalogue that would bring something here.
  var file: String {
    switch self {
    case .simplified: "reviews/decisions/<năm>/<mã>.yaml"
    case .reviews: "reviews/<kế hoạch>/<năm>/<mã>.yaml"
    case .dialogues: "catalogue/dialogues/<ngày>-<cơ quan>.yaml"
    case .initiatives: "reviews/initiatives/<tên>.yaml"
    }
  }

  /// How many there are.
  func count(_ records: ReformRecords) -> Int {
    switch self {
    case .simplified: records.accepted.count + records.implemented.count
    case .reviews: records.openReviews.count
    case .dialogues: records.dialogues.count
    case .initiatives: records.initiatives.count
    }
  }

  func route(_ language: Language) -> Route { .reform(rawValue, in: language) }
}
