import ProcedureModel
import VietnameseText

extension StepReader {
  static let applicantMatcher = PhraseMatcher(applicants + notApplicants)
  static var applicantCount: Int { applicants.count }
  static let verbMatcher = PhraseMatcher(verbs.map(\.words))

  private static let applicants: [String] = [
    "người yêu cầu", "người có yêu cầu", "người nộp", "người đề nghị", "cá nhân", "tổ chức",
    "công dân",
    "doanh nghiệp", "chủ đầu tư", "hộ gia đình", "người sử dụng đất", "người dân", "công ty",
    "thương nhân", "người đi đăng ký", "người đăng ký", "người khai", "hộ kinh doanh", "hợp tác xã",
    "nhà đầu tư", "chủ hộ", "người thành lập", "người lao động", "người nhận con nuôi",
    "chủ phương tiện", "chủ xe", "người sử dụng lao động", "cơ sở", "người nộp thuế",
    "người lái xe",
    "người làm thủ tục", "người đến làm thủ tục", "người kê khai", "người tham gia", "thân nhân",
    "người khiếu nại", "thí sinh", "chủ tàu", "hai bên nam, nữ", "chủ sở hữu", "tổ chức tín dụng",
    "chủ dự án", "đơn vị đề nghị",
  ]

  /// Longer words that hold a word for applicants and mean something else.
  private static let notApplicants: [String] = [
    "đăng ký doanh nghiệp", "đăng ký hộ kinh doanh", "đăng ký hợp tác xã", "thành lập doanh nghiệp",
    "giải thể doanh nghiệp", "cơ sở dữ liệu", "tổ chức thẩm định", "tổ chức kiểm tra",
    "tổ chức lấy ý kiến", "tổ chức khảo sát", "tổ chức xác minh", "tổ chức họp", "có cơ sở",
    "tổ chức tiếp nhận", "tổ chức thực hiện", "tổ chức niêm yết", "trên cơ sở",
  ]

  /// Words of actions; those without one keep a part of a longer word from being taken for a verb.
  static let verbs: [(words: String, action: Action?)] = [
    ("nộp hồ sơ", .submit), ("gửi hồ sơ", .submit), ("nộp", .submit), ("gửi", .submit),
    ("lập hồ sơ", .submit), ("chuẩn bị hồ sơ", .submit), ("kê khai", .submit),
    ("truy cập", .submit),
    ("khai báo", .submit), ("nộp lệ phí", .pay), ("nộp phí", .pay), ("thanh toán", .pay),
    ("nộp tiền", .pay), ("tiếp nhận", .receive), ("hướng dẫn", .requestSupplement),
    ("yêu cầu bổ sung", .requestSupplement), ("yêu cầu sửa đổi, bổ sung", .requestSupplement),
    ("bổ sung hồ sơ", .requestSupplement), ("hoàn thiện hồ sơ", .requestSupplement),
    ("phân công", .assign), ("chuyển hồ sơ", .transfer), ("chuyển", .transfer),
    ("kiểm tra thực tế", .inspect), ("kiểm tra thực địa", .inspect),
    ("kiểm tra hiện trường", .inspect), ("khảo sát", .inspect), ("kiểm tra", .check),
    ("rà soát", .check), ("đối chiếu", .check), ("xem xét", .assess), ("thẩm định", .assess),
    ("đánh giá", .assess), ("thẩm tra", .assess), ("xác minh", .verify), ("tra cứu", .verify),
    ("lấy ý kiến", .consult), ("xin ý kiến", .consult), ("họp", .meet), ("niêm yết", .postNotice),
    ("dự thảo", .draft), ("trình", .draft), ("lập tờ trình", .draft), ("tham mưu", .draft),
    ("soạn thảo", .draft), ("phê duyệt", .approve), ("chấp thuận", .approve), ("ký", .sign),
    ("quyết định", .decide), ("ra quyết định", .decide), ("ban hành", .issue), ("cấp giấy", .issue),
    ("cấp thẻ", .issue), ("cấp phép", .issue), ("cấp phiếu", .issue), ("cấp bản sao", .issue),
    ("cấp mới", .issue), ("cấp chứng nhận", .issue), ("cấp văn bản", .issue), ("cấp bản", .issue),
    ("xét duyệt", .assess), ("duyệt hồ sơ", .approve), ("cấp đổi", .issue), ("cấp lại", .issue),
    ("cấp chứng chỉ", .issue), ("cấp tài khoản", .issue),
    ("ghi sổ", .register), ("ghi vào sổ", .register), ("vào sổ", .register),
    ("cập nhật", .register),
    ("ghi nội dung", .register), ("đăng tải", .publish), ("công bố", .publish),
    ("công khai", .publish), ("thông báo", .notify), ("trả lời", .notify), ("từ chối", .refuse),
    ("trả kết quả", .return), ("trả giấy", .return), ("gửi kết quả", .return),
    ("trả hồ sơ", .return),
    ("báo cáo", nil), ("nơi nộp hồ sơ", nil), ("nơi nộp", nil), ("nơi đã nộp", nil),
    ("không nộp", nil), ("không phải nộp", nil), ("không cần nộp", nil), ("hình thức nộp", nil),
    ("cách nộp", nil), ("ngày nộp", nil), ("trình tự", nil), ("công trình", nil),
    ("quá trình", nil),
    ("chương trình", nil),
    ("theo quyết định", nil), ("văn bản thông báo", .notify), ("tờ trình", nil), ("chữ ký", nil),
    ("ký số", nil), ("đăng ký", nil), ("giấy tiếp nhận", nil), ("bộ phận tiếp nhận", nil),
    ("nơi tiếp nhận", nil), ("cơ quan tiếp nhận", nil), ("hội đồng thẩm định", nil),
    ("có thẩm quyền quyết định", nil), ("thành phần hồ sơ", nil), ("đã nộp", nil),
    ("hồ sơ đã gửi", nil),
  ]

  static let officeMatcher = PhraseMatcher(offices)

  /// Those who act for an office that the text does not name.
  private static let offices: [String] = [
    "cán bộ tiếp nhận hồ sơ", "cán bộ tiếp nhận", "cán bộ thụ lý", "cán bộ trực ban", "cán bộ",
    "công chức tư pháp - hộ tịch", "công chức tiếp nhận hồ sơ", "công chức tiếp nhận",
    "công chức", "viên chức", "chuyên viên", "bộ phận tiếp nhận hồ sơ", "bộ phận tiếp nhận",
    "bộ phận một cửa", "bộ phận tiếp nhận và trả kết quả", "bộ phận chuyên môn",
    "cơ quan đăng ký kinh doanh", "cơ quan đăng ký xe", "cơ quan đăng ký", "cơ quan thẩm định",
    "cơ quan thẩm định cấp phép", "cơ quan cấp phép", "cơ quan cấp giấy phép xây dựng",
    "cơ quan có thẩm quyền cấp giấy phép xây dựng", "cơ quan, người có thẩm quyền",
    "cơ quan có thẩm quyền", "cơ quan tiếp nhận hồ sơ", "cơ quan tiếp nhận",
    "cơ quan giải quyết thủ tục hành chính", "cơ quan giải quyết", "cơ quan thụ lý hồ sơ",
    "cơ quan chuyên môn về xây dựng", "cơ quan chuyên môn", "cơ quan quản lý nhà nước",
    "cơ quan hải quan", "cơ quan thuế", "cơ quan công an", "cơ quan quản lý", "cơ quan chức năng",
    "cơ sở đăng kiểm tàu cá", "cơ quan đăng kiểm", "hội đồng thẩm định", "hội đồng xét duyệt",
    "hội đồng xét tuyển", "hội đồng", "tổ thẩm định", "người có thẩm quyền",
    "người thực hiện chứng thực", "người thụ lý hồ sơ", "người tiếp nhận hồ sơ",
    "người giải quyết tố cáo", "người giải quyết khiếu nại", "phòng chuyên môn",
    "đơn vị chuyên môn", "lãnh đạo", "biên phòng cửa khẩu", "biên phòng cửa khẩu cảng",
    "cảng vụ hàng hải", "cảng vụ",
  ]

  static let openingMatcher = PhraseMatcher(openings.map(\.words))

  /// Words that open a sentence without saying who acts; filing and paying are the applicant's.
  static let openings: [(words: String, action: Action?)] = [
    ("nộp hồ sơ", .submit), ("nộp phí", .pay), ("nộp lệ phí", .pay), ("tiếp nhận", .receive),
    ("tiếp nhận hồ sơ", .receive), ("kiểm tra hồ sơ", .check), ("kiểm tra tính", .check),
    ("kiểm tra thực tế", .inspect), ("kiểm tra thực địa", .inspect), ("rà soát", .check),
    ("thẩm định", .assess), ("thẩm tra", .assess), ("xem xét", .assess), ("xác minh", .verify),
    ("lấy ý kiến", .consult), ("phân công", .assign), ("chuyển hồ sơ", .transfer),
    ("duyệt hồ sơ", .approve), ("phê duyệt", .approve), ("ban hành", .issue),
    ("cấp giấy", .issue), ("trả kết quả", .return), ("trả hồ sơ", .return),
    ("thông báo bằng văn bản", .notify), ("gửi văn bản", .notify), ("từ chối", .refuse),
    ("trình lãnh đạo", .draft), ("dự thảo", .draft), ("vào sổ", .register),
    ("niêm yết", .postNotice),
  ]
}

extension Action {
  /// Whether it is something that the applicant does.
  var isApplicants: Bool {
    switch self {
    case .submit, .pay, .confirm: true
    default: false
    }
  }

  /// The id of a step with this action.
  var stepID: String {
    switch self {
    case .submit: "nop"
    case .pay: "nop-phi"
    case .confirm: "xac-nhan"
    case .receive: "tiep-nhan"
    case .check: "kiem-tra"
    case .requestSupplement: "bo-sung"
    case .assign: "phan-cong"
    case .transfer: "chuyen"
    case .assess: "tham-dinh"
    case .consult: "lay-y-kien"
    case .verify: "xac-minh"
    case .inspect: "kiem-tra-thuc-te"
    case .meet: "hop"
    case .postNotice: "niem-yet"
    case .draft: "du-thao"
    case .approve: "phe-duyet"
    case .sign: "ky"
    case .decide: "quyet-dinh"
    case .register: "ghi-so"
    case .issue: "cap"
    case .publish: "cong-bo"
    case .notify: "thong-bao"
    case .refuse: "tu-choi"
    case .return: "tra"
    }
  }
}
