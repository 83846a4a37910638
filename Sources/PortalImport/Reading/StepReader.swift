import ProcedureModel
import VietnameseText

/// Steps out of prose: who does what, where a sentence says both.
struct StepReader {
  /// One step, and the clause it was read from.
  struct Found: Hashable {
    /// An agency's id, or `applicant`.
    var actor: String
    var action: Action
    var span: TimeSpan?
    var clause: String
  }

  private let known: KnownNames

  init(_ known: KnownNames) {
    self.known = known
  }

  /// The text in pieces: from «Bước» to «Bước» where there are some, else from line to line.
  static func segments(_ parts: [PublishedRecord.Part]) -> [String] {
    var segments: [String] = []
    for part in parts {
      if !part.name.isEmpty {
        segments.append(part.name + "\n" + part.text)
        continue
      }
      let flat = FlatText(part.text)
      var cuts: [Int] = []
      var at = 0
      while let found = flat.find("Bước ", from: at) {
        if flat.isDigit(found + 5), found == 0 || flat.scalars[found - 1] != "(" {
          cuts.append(found)
        }
        at = found + 5
      }
      if cuts.isEmpty {
        segments += part.text.split(separator: "\n").map(String.init)
        continue
      }
      if cuts[0] > 0 { segments.append(flat.text(0..<cuts[0])) }
      for (index, cut) in cuts.enumerated() {
        let end = index + 1 < cuts.count ? cuts[index + 1] : flat.count
        segments.append(flat.text(cut..<end))
      }
    }
    return segments.filter { !trimmed($0).isEmpty }
  }

  /// The steps that a piece states, one a clause.
  func steps(in segment: String) -> [Found] {
    var found: [Found] = []
    for clause in Self.clauses(segment) {
      guard let step = step(in: clause) else { continue }
      if let last = found.last, last.actor == step.actor, last.action == step.action {
        if last.span == nil { found[found.count - 1].span = step.span }
        continue
      }
      found.append(step)
    }
    return found
  }

  private static func clauses(_ text: String) -> [String] {
    var clauses: [String] = []
    var current = ""
    var previous: Character = " "
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      let isBreak =
        character == "\n" || (depth == 0 && character == ";")
        || (depth == 0 && character == " " && previous == ".")
      if isBreak {
        if !current.isEmpty { clauses.append(current) }
        current = ""
        if character == "\n" { depth = 0 }
      } else {
        current.append(character)
      }
      previous = character
    }
    if !current.isEmpty { clauses.append(current) }
    return clauses.map { trimmed($0) }.filter { $0.count > 8 }
  }

  private func step(in clause: String) -> Found? {
    guard let actor = actor(clause) else { return nil }
    // The verb stands behind its subject, not far away.
    for match in Self.verbMatcher.matches(in: clause)
    where match.range.lowerBound >= actor.end && match.range.lowerBound - actor.end < 260 {
      guard let action = Self.verbs[match.phrase].action,
        action.isApplicants == (actor.id == "applicant")
      else { continue }
      return Found(
        actor: actor.id, action: action, span: Self.span(clause, folded(clause)), clause: clause)
    }
    return nil
  }

  /// Who acts: a known agency or words for the applicant, whichever comes first, near the start.
  private func actor(_ clause: String) -> (id: String, end: Int)? {
    let agency = known.agencyPhrases.firstMatch(in: clause)
    let applicant = Self.applicantMatcher.firstMatch(in: clause)
    if let agency, agency.range.lowerBound < 140,
      applicant.map({ agency.range.lowerBound <= $0.range.lowerBound }) ?? true
    {
      return (known.agencyPhraseIDs[agency.phrase], agency.range.upperBound)
    }
    guard let applicant, applicant.range.lowerBound < 140 else { return nil }
    return ("applicant", applicant.range.upperBound)
  }

  /// The one length of time that a clause gives to the work, not to a period of something else.
  private static func span(_ clause: String, _ plain: String) -> TimeSpan? {
    let spans = unique(DurationScan.all(in: clause).map(\.span))
    guard spans.count == 1, let only = spans.first else { return nil }
    let isLimit = ["trong thoi han", "khong qua", "trong vong", "thoi gian", "cham nhat", "("]
      .contains { plain.contains($0) }
    if case .amount(_, let unit) = only, unit == .month || unit == .year { return nil }
    return isLimit ? only : nil
  }

  private static let applicantMatcher = PhraseMatcher(applicants)
  private static let verbMatcher = PhraseMatcher(verbs.map(\.words))

  private static let applicants: [String] = [
    "người yêu cầu", "người có yêu cầu", "người nộp", "người đề nghị", "cá nhân", "tổ chức",
    "công dân",
    "doanh nghiệp", "chủ đầu tư", "hộ gia đình", "người sử dụng đất", "người dân", "công ty",
    "thương nhân", "người đi đăng ký", "người đăng ký", "người khai", "hộ kinh doanh", "hợp tác xã",
    "nhà đầu tư", "chủ hộ", "người thành lập", "người lao động", "người nhận con nuôi",
    "chủ phương tiện", "chủ xe", "người sử dụng lao động", "cơ sở", "người nộp thuế",
    "người lái xe",
    "hai bên nam, nữ", "chủ sở hữu", "tổ chức tín dụng", "chủ dự án", "đơn vị đề nghị",
  ]

  /// Words of actions; those without one keep a part of a longer word from being taken for a verb.
  private static let verbs: [(words: String, action: Action?)] = [
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
    ("cấp đổi", .issue), ("cấp lại", .issue), ("cấp chứng chỉ", .issue), ("cấp tài khoản", .issue),
    ("ghi sổ", .register), ("ghi vào sổ", .register), ("vào sổ", .register),
    ("cập nhật", .register),
    ("ghi nội dung", .register), ("đăng tải", .publish), ("công bố", .publish),
    ("công khai", .publish), ("thông báo", .notify), ("trả lời", .notify), ("từ chối", .refuse),
    ("trả kết quả", .return), ("trả giấy", .return), ("gửi kết quả", .return),
    ("trả hồ sơ", .return),
    ("trình tự", nil), ("công trình", nil), ("quá trình", nil), ("chương trình", nil),
    ("theo quyết định", nil), ("văn bản thông báo", .notify), ("tờ trình", nil), ("chữ ký", nil),
    ("ký số", nil), ("đăng ký", nil), ("giấy tiếp nhận", nil), ("bộ phận tiếp nhận", nil),
    ("nơi tiếp nhận", nil), ("cơ quan tiếp nhận", nil), ("hội đồng thẩm định", nil),
    ("có thẩm quyền quyết định", nil), ("thành phần hồ sơ", nil), ("đã nộp", nil),
    ("hồ sơ đã gửi", nil),
  ]
}

extension Action {
  /// Whether it is something that the applicant does.
  fileprivate var isApplicants: Bool {
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
