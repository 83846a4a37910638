/// What the words of the format are called in a sentence.
enum WordNames {
  /// The Vietnamese of a word in a group; the word itself where the table has none.
  static func vietnamese(_ group: String, _ word: String) -> String {
    index[group + "." + word]?.vietnamese ?? word
  }

  static func english(_ group: String, _ word: String) -> String {
    index[group + "." + word]?.english ?? word
  }

  /// The group of a key's words.
  static func group(_ schema: String, _ key: String) -> String {
    switch (schema, key) {
    case ("online", "level"): "online-level"
    case ("fee", "kind"): "fee-kind"
    case ("procedure", "kind"): "procedure-kind"
    case (_, "or-copy"): "copy"
    case (_, "returned"), (_, "visit"): "channel"
    default: key
    }
  }

  private typealias Word = (group: String, word: String, vietnamese: String, english: String)

  private static let index: [String: Word] = Dictionary(
    table.map { ($0.group + "." + $0.word, $0) }, uniquingKeysWith: { first, _ in first })

  private static let table: [Word] = [
    ("channel", "in-person", "trực tiếp", "in person"),
    ("channel", "online", "trực tuyến", "online"),
    ("channel", "post", "bưu chính", "by post"),
    ("action", "submit", "nộp hồ sơ", "file"),
    ("action", "pay", "nộp phí, lệ phí", "pay"),
    ("action", "confirm", "xem lại và xác nhận", "confirm"),
    ("action", "receive", "tiếp nhận hồ sơ", "receive"),
    ("action", "check", "kiểm tra hồ sơ", "check"),
    ("action", "request-supplement", "yêu cầu bổ sung hồ sơ", "ask for more"),
    ("action", "assign", "phân công xử lý", "assign"),
    ("action", "transfer", "chuyển hồ sơ", "pass on"),
    ("action", "assess", "thẩm định hồ sơ", "assess"),
    ("action", "consult", "lấy ý kiến", "consult"),
    ("action", "verify", "xác minh", "verify"),
    ("action", "inspect", "kiểm tra thực tế", "inspect"),
    ("action", "meet", "họp", "meet"),
    ("action", "post-notice", "niêm yết", "post a notice"),
    ("action", "draft", "soạn thảo", "draft"),
    ("action", "approve", "phê duyệt", "approve"),
    ("action", "sign", "ký", "sign"),
    ("action", "decide", "quyết định", "decide"),
    ("action", "register", "ghi sổ", "register"),
    ("action", "issue", "cấp", "issue"),
    ("action", "publish", "công bố", "publish"),
    ("action", "notify", "thông báo", "notify"),
    ("action", "refuse", "từ chối", "refuse"),
    ("action", "return", "trả kết quả", "hand back"),
    ("copy", "plain", "bản chụp", "plain copy"),
    ("copy", "compared", "bản chụp kèm bản chính để đối chiếu", "copy shown with the original"),
    ("copy", "certified", "bản sao có chứng thực", "certified copy"),
    ("copy", "from-register", "bản sao từ sổ gốc", "copy from the register"),
    ("copy", "electronic", "bản điện tử", "electronic copy"),
    ("as", "submit", "nộp", "handed in"),
    ("as", "show", "xuất trình", "shown"),
    ("as", "declare", "chỉ khai", "only filled in"),
    ("need", "if-any", "nếu có", "if there is one"),
    ("level", "central", "cấp trung ương", "central"),
    ("level", "province", "cấp tỉnh", "province"),
    ("level", "district", "cấp huyện", "district"),
    ("level", "commune", "cấp xã", "commune"),
    ("level", "other", "cơ quan khác", "other"),
    ("online-level", "none", "không làm trực tuyến", "not online"),
    ("online-level", "partial", "trực tuyến một phần", "partly online"),
    ("online-level", "full", "trực tuyến toàn trình", "wholly online"),
    ("bound-to", "free", "nộp ở đâu cũng được", "anywhere"),
    ("bound-to", "residence", "theo nơi cư trú", "by residence"),
    ("bound-to", "head-office", "theo nơi đặt trụ sở", "by head office"),
    ("bound-to", "place-of-issue", "tại nơi đã cấp giấy", "where it was issued"),
    ("bound-to", "site", "theo nơi có công trình, nhà đất hoặc việc xảy ra", "where the site lies"),
    ("bound-to", "other", "theo nơi do pháp luật quy định", "as the law lays down"),
    ("if-not-found", "show", "phải xuất trình", "show it"),
    ("if-not-found", "submit", "phải nộp", "hand it in"),
    ("if-not-found", "agency-asks", "cơ quan tự hỏi", "the agency asks"),
    ("formats", "paper", "bản giấy", "paper"),
    ("formats", "electronic", "bản điện tử", "electronic"),
    ("status", "draft", "dự thảo", "draft"),
    ("status", "in-force", "đang áp dụng", "in force"),
    ("status", "suspended", "tạm dừng", "suspended"),
    ("status", "abolished", "đã bãi bỏ", "abolished"),
    ("fee-kind", "fee", "phí", "fee"),
    ("fee-kind", "charge", "lệ phí", "charge"),
    ("fee-kind", "price", "giá dịch vụ", "price"),
    ("procedure-kind", "public", "thủ tục cho người dân, doanh nghiệp", "public"),
    (
      "procedure-kind", "internal-between", "thủ tục nội bộ giữa các cơ quan",
      "internal, between agencies"
    ),
    (
      "procedure-kind", "internal-within", "thủ tục nội bộ trong một cơ quan",
      "internal, within one agency"
    ),
    ("rule", "one-of", "chỉ cần một trong các giấy", "any one will do"),
    ("rule", "all-of", "phải đủ các giấy", "all of them"),
    ("authentication", "legalisation", "hợp pháp hóa lãnh sự", "legalisation"),
    ("authentication", "translation", "bản dịch", "translation"),
    ("payment", "available", "trả tiền trực tuyến được", "can be paid online"),
    ("payment", "unavailable", "chưa trả tiền trực tuyến được", "cannot be paid online"),
    (
      "eligible", "eligible", "luật cho làm trực tuyến toàn trình",
      "the law allows it wholly online"
    ),
    (
      "eligible", "not-eligible", "luật chưa cho làm trực tuyến toàn trình",
      "the law does not allow it wholly online"
    ),
    ("local-rules", "assigned", "luật giao địa phương quy định", "left to the place"),
    ("local-rules", "not-assigned", "luật không giao", "not left to the place"),
    ("local-rules", "other", "trường hợp khác", "other"),
    ("outcome", "granted", "được giải quyết", "granted"),
    ("outcome", "refused", "bị từ chối", "refused"),
    ("outcome", "supplement", "phải bổ sung", "more is asked for"),
    ("reason", "presence", "phải có mặt", "presence"),
    ("reason", "on-site-check", "phải kiểm tra thực tế", "check on the spot"),
    ("reason", "technical-fault", "hệ thống gặp sự cố", "technical fault"),
    ("reason", "other-technical", "lý do kỹ thuật khác", "other technical reason"),
    ("actor", "applicant", "người nộp", "the applicant"),
    ("silence", "consent", "coi như đồng ý", "counts as agreed"),
    ("depth", "full", "đầy đủ", "full"),
    ("depth", "facts", "chỉ có dữ kiện", "facts only"),
  ]
}
