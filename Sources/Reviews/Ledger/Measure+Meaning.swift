import Diagnostics
package import ProcedureModel

extension Measure {
  /// Where figures, records and reviews are written down.
  static let statistics = "catalogue/statistics/<năm>.csv"
  static let procedures = "catalogue/procedures/<lĩnh vực>/<mã>.yaml"
  static let reviews = "reviews/<kế hoạch>/<năm>/<mã>.yaml"

  static let inScope = Message(
    vi: "thủ tục còn hiệu lực thuộc phạm vi mà danh mục có",
    en: "procedures in force within the scope that the catalogue holds")

  /// What it counts.
  package var meaning: MeasureMeaning { aboutRecords ?? aboutReviews ?? aboutDossiers }

  /// Measures that the catalogue itself answers.
  private var aboutRecords: MeasureMeaning? {
    switch self {
    case .proceduresAnnounced:
      MeasureMeaning(
        definition: Message(
          vi: "Thủ tục có quyết định công bố ghi trong tệp.",
          en: "Procedures whose file names the decision that announced them."),
        numerator: Message(vi: "thủ tục có quyết định công bố", en: "procedures announced"),
        denominator: Self.inScope, file: Self.procedures)
    case .eligibleOnlineFullAndIntegrated:
      MeasureMeaning(
        definition: Message(
          vi:
            "Trong các thủ tục mà luật cho làm toàn trình (eligible), số đã toàn trình và có dịch vụ trên Cổng Dịch vụ công quốc gia.",
          en:
            "Of the procedures that the law allows wholly online (eligible), those offered so and with a service on the national portal."
        ),
        numerator: Message(
          vi: "thủ tục đã toàn trình và có dịch vụ trên cổng", en: "wholly online and on the portal"
        ),
        denominator: Message(vi: "thủ tục đủ điều kiện toàn trình", en: "eligible procedures"),
        file: Self.procedures)
    case .proceduresFullOnline:
      MeasureMeaning(
        definition: Message(
          vi: "Thủ tục công làm được toàn trình trên mạng.",
          en: "Public procedures that can be done wholly online."),
        numerator: Message(vi: "thủ tục toàn trình", en: "procedures wholly online"),
        denominator: Message(
          vi: "thủ tục công có ghi mức độ", en: "public procedures with a level"),
        file: Self.procedures)
    case .proceduresIntegrated:
      MeasureMeaning(
        definition: Message(
          vi: "Thủ tục công có dịch vụ trên Cổng Dịch vụ công quốc gia.",
          en: "Public procedures with a service on the national portal."),
        numerator: Message(vi: "thủ tục có dịch vụ trên cổng", en: "procedures on the portal"),
        denominator: Message(vi: "thủ tục công thuộc phạm vi", en: "public procedures in scope"),
        file: Self.procedures)
    case .payableOnline:
      MeasureMeaning(
        definition: Message(
          vi: "Thủ tục có phí, lệ phí mà nộp được trực tuyến.",
          en: "Procedures with a fee that can be paid online."),
        numerator: Message(vi: "thủ tục nộp tiền được trực tuyến", en: "payable online"),
        denominator: Message(
          vi: "thủ tục có phí, lệ phí và có ghi cách nộp", en: "procedures with a fee"),
        file: Self.procedures)
    case .announcedOnTime:
      MeasureMeaning(
        definition: Message(
          vi:
            "Quyết định công bố ký trước ngày có hiệu lực ít nhất 5 ngày (bộ: 20 ngày), theo Điều 15 Nghị định 63/2010/NĐ-CP.",
          en:
            "Announcing decisions signed at least 5 days before the content took effect (ministries: 20), under Article 15 of Decree 63/2010/NĐ-CP."
        ),
        numerator: Message(vi: "lần công bố đúng hạn", en: "announcements on time"),
        denominator: Message(
          vi: "lần công bố trong kỳ biết cả hai ngày", en: "announcements whose days are known"),
        file: Self.procedures)
    case .boundaryFree:
      MeasureMeaning(
        definition: Message(
          vi: "Thủ tục nộp được ở bất kỳ bộ phận một cửa nào.",
          en: "Procedures that may be filed at any one-stop desk."),
        numerator: Message(vi: "thủ tục không phụ thuộc địa giới", en: "boundary-free procedures"),
        denominator: Message(
          vi: "thủ tục công có ghi nơi nộp", en: "public procedures that say where"),
        file: Self.procedures)
    case .delegationDone:
      MeasureMeaning(
        definition: Message(
          vi:
            "Việc ủy quyền có văn bản, có ngày bắt đầu, ngày kết thúc và được xem lại trong một năm qua.",
          en:
            "Delegations with an instrument, first and last day, and a review within the last year."
        ),
        numerator: Message(vi: "ủy quyền đủ cả ba", en: "delegations with all three"),
        denominator: Message(vi: "ủy quyền đang thực hiện", en: "delegations in use"),
        file: Self.procedures)
    case .dialoguesHeld:
      MeasureMeaning(
        definition: Message(
          vi: "Mỗi cơ quan đối thoại ít nhất một lần trong mỗi kỳ đã qua.",
          en: "Each agency holds a dialogue at least once in each period that has ended."),
        numerator: Message(vi: "lượt cơ quan có đối thoại trong kỳ", en: "agency-periods with one"),
        denominator: Message(vi: "số cơ quan nhân số kỳ đã qua", en: "agencies times periods"),
        file: "catalogue/dialogues/<ngày>-<cơ quan>.yaml")
    default: nil
    }
  }

  /// Measures of dossiers, results and users.
  private var aboutDossiers: MeasureMeaning {
    switch self {
    case .dossiersOnTime:
      MeasureMeaning(
        definition: Message(
          vi: "Hồ sơ giải quyết đúng và trước hạn trong kỳ.",
          en: "Dossiers resolved on or before time in the period."),
        numerator: Message(vi: "hồ sơ đúng và trước hạn", en: "on or before time"),
        denominator: Message(vi: "hồ sơ đã giải quyết", en: "dossiers resolved"),
        file: Self.statistics)
    case .dossiersOnline:
      MeasureMeaning(
        definition: Message(
          vi: "Hồ sơ nộp trực tuyến trong kỳ.", en: "Dossiers filed online in the period."),
        numerator: Message(vi: "hồ sơ nộp trực tuyến", en: "filed online"),
        denominator: Message(vi: "hồ sơ đã tiếp nhận", en: "dossiers received"),
        file: Self.statistics)
    case .resultsDigitised:
      MeasureMeaning(
        definition: Message(
          vi: "Kết quả còn hiệu lực đã số hóa, theo tháng mới nhất trong kỳ có số liệu.",
          en: "Valid results that are digitised, by the newest month of the period with figures."),
        numerator: Message(vi: "kết quả đã số hóa", en: "results digitised"),
        denominator: Message(vi: "kết quả còn hiệu lực", en: "valid results"),
        file: Self.statistics)
    case .usersIdentified:
      MeasureMeaning(
        definition: Message(
          vi:
            "Người dùng đã định danh, theo tháng mới nhất trong kỳ có số liệu; người dùng ở hai cơ quan được đếm hai lần.",
          en:
            "Users with a unified identity, by the newest month of the period with figures; a user at two agencies counts twice."
        ),
        numerator: Message(vi: "người dùng đã định danh", en: "users identified"),
        denominator: Message(vi: "người dùng", en: "users"), file: Self.statistics)
    default:
      MeasureMeaning(
        definition: Message(
          vi: "Hồ sơ làm toàn trình trên mạng trong kỳ.",
          en: "Dossiers handled wholly online in the period."),
        numerator: Message(vi: "hồ sơ toàn trình", en: "dossiers wholly online"),
        denominator: Message(vi: "hồ sơ đã tiếp nhận", en: "dossiers received"),
        file: Self.statistics)
    }
  }
}
