import Diagnostics
import ProcedureModel

extension Measure {
  /// Measures of what reviews lead to.
  var aboutReviews: MeasureMeaning? {
    switch self {
    case .proceduresReviewed:
      MeasureMeaning(
        definition: Message(
          vi: "Thủ tục có bản rà soát theo kế hoạch này.",
          en: "Procedures with a review under this plan."),
        numerator: Message(vi: "thủ tục đã rà soát", en: "procedures reviewed"),
        denominator: Self.inScope, file: Self.reviews)
    case .optionsApproved:
      MeasureMeaning(
        definition: Message(
          vi: "Thủ tục có phương án đơn giản hóa được thông qua bằng một quyết định.",
          en: "Procedures with an option of simplification approved by a decision."),
        numerator: Message(
          vi: "thủ tục có phương án được thông qua", en: "with an approved option"),
        denominator: Self.inScope, file: Self.reviews)
    case .proceduresRestructured:
      MeasureMeaning(
        definition: Message(
          vi: "Thủ tục có phương án được thông qua và đã thực hiện trong danh mục.",
          en: "Procedures with an approved option that the catalogue already shows."),
        numerator: Message(vi: "thủ tục đã tái cấu trúc", en: "procedures restructured"),
        denominator: Self.inScope, file: Self.reviews)
    case .decentralisationDone:
      MeasureMeaning(
        definition: Message(
          vi: "Phương án phân cấp, ủy quyền được thông qua và đã thực hiện.",
          en: "Approved options to decentralise or delegate that are carried out."),
        numerator: Message(vi: "phương án đã thực hiện", en: "options carried out"),
        denominator: Message(vi: "phương án được thông qua", en: "options approved"),
        file: Self.reviews)
    case .proceduresCut:
      MeasureMeaning(
        definition: Message(
          vi: "Thủ tục bãi bỏ hoặc gộp kể từ ngày gốc; phương án chưa thực hiện chỉ là hứa.",
          en:
            "Procedures abolished or merged since the baseline; options not carried out are promises."
        ),
        numerator: Message(vi: "thủ tục đã bãi bỏ, gộp", en: "procedures abolished or merged"),
        denominator: Message(
          vi: "thủ tục có ở ngày gốc", en: "procedures there were on the baseline day"),
        file: Self.procedures)
    case .complianceCostCut:
      MeasureMeaning(
        definition: Message(
          vi:
            "Chi phí tuân thủ một năm giảm được, theo Điều 27 Thông tư 02/2017/TT-VPCP; chỉ tính phương án đã thực hiện.",
          en:
            "Compliance cost cut a year, by Article 27 of Circular 02/2017/TT-VPCP; only options carried out count."
        ),
        numerator: Message(vi: "đồng một năm đã giảm", en: "đồng a year cut"),
        denominator: Message(vi: "đồng một năm trước khi giảm", en: "đồng a year before"),
        file: "reviews/parameters.yaml")
    case .timeCut:
      MeasureMeaning(
        definition: Message(
          vi:
            "Thời hạn giải quyết giảm được so với ngày gốc, cộng mọi thủ tục có thời hạn ở cả hai ngày; 1 ngày làm việc tính là 1,4 ngày.",
          en:
            "Processing time cut since the baseline, over all procedures with a limit on both days; a working day counts as 1.4 days."
        ),
        numerator: Message(vi: "phần trăm ngày đã giảm", en: "hundredths of days cut"),
        denominator: Message(
          vi: "phần trăm ngày ở ngày gốc", en: "hundredths of days at the baseline"),
        file: "catalogue/ ở phiên bản của ngày gốc")
    case .conditionsCut:
      MeasureMeaning(
        definition: Message(
          vi: "Yêu cầu, điều kiện giảm được so với ngày gốc.",
          en: "Conditions cut since the baseline."),
        numerator: Message(vi: "điều kiện đã giảm", en: "conditions cut"),
        denominator: Message(vi: "điều kiện ở ngày gốc", en: "conditions at the baseline"),
        file: "catalogue/ ở phiên bản của ngày gốc")
    case .regulationsCut:
      MeasureMeaning(
        definition: Message(
          vi: "Quy định kinh doanh giảm được (thủ tục, điều kiện, báo cáo, tiêu chuẩn, kiểm tra).",
          en: "Business regulations cut (procedures, conditions, reports, standards, inspection)."),
        numerator: Message(vi: "quy định đã giảm", en: "regulations cut"),
        denominator: Message(vi: "quy định ở ngày gốc", en: "regulations at the baseline"),
        file: "")
    case .reportsElectronic:
      MeasureMeaning(
        definition: Message(
          vi: "Chế độ báo cáo của doanh nghiệp làm bằng điện tử.",
          en: "Reports of businesses made electronically."),
        numerator: Message(vi: "chế độ báo cáo điện tử", en: "reports made electronically"),
        denominator: Message(vi: "chế độ báo cáo", en: "reports"), file: "")
    default: nil
    }
  }
}
