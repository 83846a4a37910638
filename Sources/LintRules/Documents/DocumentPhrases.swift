import VietnameseText

/// What the names of documents are searched for, each list built once.
extension Phrases {
  static let endedPapers = PhraseMatcher([
    "sổ hộ khẩu", "sổ tạm trú", "sổ đăng ký hộ khẩu", "sổ đăng ký tạm trú", "hộ khẩu gia đình",
    "bản sao hộ khẩu",
  ])

  /// Vague whatever follows.
  static let vagueDocuments = PhraseMatcher([
    "giấy tờ khác có liên quan", "giấy tờ khác liên quan", "giấy tờ có liên quan",
    "giấy tờ có liên quan khác", "giấy tờ liên quan", "giấy tờ liên quan khác",
    "tài liệu khác có liên quan", "tài liệu khác liên quan", "tài liệu có liên quan",
    "tài liệu có liên quan khác", "tài liệu liên quan", "tài liệu liên quan khác",
    "hồ sơ khác có liên quan", "hồ sơ có liên quan", "hồ sơ có liên quan khác", "hồ sơ liên quan",
    "văn bản khác có liên quan", "văn bản có liên quan khác", "chứng từ khác có liên quan",
    "chứng từ có liên quan khác", "giấy tờ, tài liệu có liên quan", "giấy tờ, tài liệu liên quan",
    "giấy tờ, tài liệu khác có liên quan", "tài liệu, giấy tờ có liên quan",
    "tài liệu, giấy tờ liên quan", "giấy tờ cần thiết", "giấy tờ cần thiết khác",
    "tài liệu cần thiết", "tài liệu cần thiết khác", "thông tin cần thiết liên quan khác",
    "nếu cần", "nếu cần thiết", "nếu thấy cần thiết", "khi cần", "khi cần thiết",
    "khi thấy cần thiết", "khi xét thấy cần thiết", "trong trường hợp cần thiết", "v.v.", "v.v",
    "v.v…", "vân vân",
  ])

  /// Vague only where nothing follows that says which papers are meant.
  static let vagueUnlessExplained = PhraseMatcher(
    [
      "giấy tờ khác", "tài liệu khác", "giấy tờ, tài liệu khác", "hồ sơ khác", "văn bản khác",
      "chứng từ khác", "giấy tờ theo quy định", "tài liệu theo quy định", "hồ sơ theo quy định",
      "giấy tờ theo quy định của pháp luật", "tài liệu theo quy định của pháp luật",
      "giấy tờ khác theo quy định", "giấy tờ khác theo quy định của pháp luật",
      "tài liệu khác theo quy định", "tài liệu khác theo quy định của pháp luật",
      "giấy tờ theo yêu cầu", "tài liệu theo yêu cầu",
      "giấy tờ theo yêu cầu của cơ quan có thẩm quyền",
      "tài liệu theo yêu cầu của cơ quan có thẩm quyền",
    ] + otherLawfulPapers)

  /// `giấy tờ hợp pháp khác`, alone or under a whole field of law, which names no paper either.
  private static let otherLawfulPapers: [String] = {
    let endings: [String] = [
      "", " theo quy định", " theo quy định của pháp luật",
      " theo quy định của pháp luật về đất đai", " theo quy định của pháp luật về nhà ở",
      " theo quy định của pháp luật về xây dựng",
    ]
    return ["hợp pháp", "hợp lệ"].flatMap { kind in endings.map { "giấy tờ \(kind) khác\($0)" } }
  }()

  static let certifiedCopies = PhraseMatcher([
    "bản sao có chứng thực", "bản sao chứng thực", "bản sao được chứng thực", "bản sao công chứng",
    "bản sao có công chứng", "bản sao được công chứng", "bản sao có công chứng, chứng thực",
    "bản sao có công chứng hoặc chứng thực", "bản sao được công chứng, chứng thực",
    "bản sao được công chứng hoặc chứng thực", "bản sao công chứng, chứng thực",
    "bản sao công chứng hoặc chứng thực", "bản sao (có chứng thực)", "bản sao (có công chứng)",
    "bản sao (chứng thực)", "bản phô tô công chứng", "bản photo công chứng",
  ])

  /// Words after which a certified copy is one way among others.
  static let otherKindsOfCopy = PhraseMatcher([
    "đối chiếu", "bản chính hoặc", "bản gốc hoặc", "bản sao hoặc", "hoặc bản chính",
    "hoặc bản gốc", "hoặc bản sao", "hoặc bản chụp", "bản chụp", "tệp tin", "bản điện tử",
    "bản sao điện tử", "bản sao kèm", "bản sao y", "trích lục", "sổ gốc", "hoặc 01 bản",
    "hoặc một bản",
  ])

  static let originals = PhraseMatcher(["bản chính", "bản gốc"])

  /// What a copy is made from, or what is certified itself: only the original will do.
  static let toBeCertified = PhraseMatcher([
    "để chứng thực", "làm cơ sở chứng thực", "cần chứng thực", "sẽ chứng thực",
  ])

  /// What a note says where more than the original is accepted.
  static let copiesInNotes = PhraseMatcher([
    "bản sao", "bản chụp", "bản điện tử", "bản số hóa", "bản số hoá", "tệp tin",
  ])

  static let localConfirmations = PhraseMatcher([
    "xác nhận của ủy ban nhân dân cấp xã", "xác nhận của ủy ban nhân dân xã",
    "xác nhận của ubnd cấp xã", "xác nhận của ubnd xã", "xác nhận của ủy ban nhân dân phường",
    "xác nhận của ubnd phường", "xác nhận của chính quyền địa phương",
    "xác nhận của chính quyền cơ sở", "xác nhận của địa phương", "xác nhận của công an cấp xã",
    "xác nhận của công an xã", "xác nhận của công an phường", "xác nhận của tổ dân phố",
    "xác nhận của tổ trưởng tổ dân phố", "xác nhận của khu phố", "xác nhận của trưởng thôn",
    "xác nhận của thôn", "xác nhận của nơi cư trú", "xác nhận của nơi công tác",
    "xác nhận của nơi làm việc", "xác nhận của cơ quan nơi công tác",
    "xác nhận của cơ quan, tổ chức nơi làm việc", "xác nhận của cơ quan, đơn vị nơi công tác",
    "xác nhận của cơ quan, đơn vị nơi làm việc", "xác nhận của thủ trưởng cơ quan",
    "xác nhận của thủ trưởng đơn vị", "xác nhận của nhà trường",
    "xác nhận của cơ sở giáo dục", "xác nhận của người sử dụng lao động",
    "ubnd cấp xã xác nhận", "ủy ban nhân dân cấp xã xác nhận",
  ])

  /// Forms that nobody downloads: filled in on the portal, or kept by somebody else.
  static let formsWithoutFile = PhraseMatcher([
    "điện tử tương tác", "biểu mẫu điện tử", "mẫu điện tử", "theo mẫu do doanh nghiệp",
  ])

  static let namedForms = PhraseMatcher([
    "theo mẫu", "mẫu số", "biểu mẫu", "theo biểu mẫu", "theo mẫu số", "mẫu kèm theo",
    "theo mẫu quy định",
  ])

  private static let formWords = PhraseMatcher(["mẫu", "mẫu số", "biểu mẫu", "biểu mẫu số"])

  /// The first number of a form that a name gives, such as `Mẫu số 07` or `mẫu CT01`.
  static func formNumber(in name: String) -> String? {
    let bytes = Array(name.utf8)
    for match in formWords.matches(in: name) {
      let rest = bytes[match.range.upperBound...]
      let number = rest.drop { $0 == UInt8(ascii: " ") }
        .prefix { !formNumberEnds.contains($0) }
      guard number.contains(where: { $0 &- 0x30 < 10 }) else { continue }
      return String(decoding: bytes[match.range.lowerBound..<number.endIndex], as: UTF8.self)
    }
    return nil
  }

  private static let formNumberEnds: [UInt8] = Array(" ,;:()".utf8)

  static let casesInAName = PhraseMatcher([
    "đối với trường hợp", "đối với các trường hợp", "đối với những trường hợp", "trong trường hợp",
    "trong các trường hợp", "áp dụng cho trường hợp", "áp dụng đối với trường hợp",
    "áp dụng với trường hợp", "nếu thuộc trường hợp",
  ])

  /// The first phrases take the others' place where nothing has to be legalised or translated.
  static let authentications = PhraseMatcher(
    withoutAuthentication + [
      "hợp pháp hóa lãnh sự", "hợp pháp hoá lãnh sự", "chứng nhận lãnh sự", "bản dịch công chứng",
      "bản dịch chứng thực", "bản dịch có công chứng", "bản dịch có chứng thực",
      "bản dịch được công chứng", "bản dịch được chứng thực", "dịch công chứng",
      "công chứng bản dịch",
      "bản dịch tiếng việt", "bản dịch ra tiếng việt", "bản dịch sang tiếng việt",
      "dịch ra tiếng việt", "dịch sang tiếng việt",
    ])

  /// How many phrases of `authentications` say that none is wanted.
  static let withoutAuthenticationCount = withoutAuthentication.count

  private static let withoutAuthentication: [String] = [
    "không phải hợp pháp hóa lãnh sự", "không phải hợp pháp hoá lãnh sự",
    "không cần hợp pháp hóa lãnh sự", "miễn hợp pháp hóa lãnh sự", "miễn hợp pháp hoá lãnh sự",
    "được miễn hợp pháp hóa lãnh sự", "không yêu cầu hợp pháp hóa lãnh sự",
  ]

  /// `không quá 06 tháng` and its like.
  static let ageLimits: PhraseMatcher = {
    let openings: [String] = [
      "cấp không quá", "cấp chưa quá", "cấp trong vòng", "cấp trong thời hạn", "lập không quá",
      "lập chưa quá", "xác nhận không quá", "xác nhận chưa quá", "có giá trị trong vòng",
      "có giá trị trong thời hạn", "không quá", "chưa quá", "trong vòng",
    ]
    let numbers: [String] = [
      "01", "1", "02", "2", "03", "3", "04", "4", "05", "5", "06", "6", "09", "9", "12", "18", "24",
    ]
    return PhraseMatcher(
      openings.flatMap { opening in numbers.map { "\(opening) \($0) tháng" } })
  }()

  /// Photographs are rightly recent.
  static let photographs = PhraseMatcher(["ảnh", "chụp"])

  /// Row that gives the number of sets.
  static let setCounts = PhraseMatcher([
    "số lượng hồ sơ", "số lượng bộ hồ sơ", "số bộ hồ sơ", "số lượng: 01 bộ",
    "số lượng: 01 (một) bộ",
  ])

  /// What a note in the list of documents begins with.
  static let noteOpenings = PhraseMatcher([
    "trường hợp", "các trường hợp", "lưu ý", "ghi chú", "chú ý", "ví dụ", "người tiếp nhận",
    "người yêu cầu", "người có yêu cầu", "cơ quan đăng ký", "cơ quan tiếp nhận", "cán bộ tiếp nhận",
    "cá nhân có quyền", "khi đến", "khi nộp", "khi người", "nếu", "đối với", "việc nộp",
    "việc xác định", "trong thời hạn", "thành phần hồ sơ", "hồ sơ gồm", "hồ sơ bao gồm",
    "bản chụp các giấy tờ gửi kèm theo", "giấy tờ do cơ quan có thẩm quyền của nước ngoài cấp",
  ])

  /// What the heading of a list ends with.
  static let listHeadings = PhraseMatcher([
    "gồm", "bao gồm", "cụ thể", "cụ thể như sau", "như sau", "sau đây", "sau", "gồm có",
  ])

  /// What only the heading of papers ends with; “gồm” may also tell what one paper holds.
  static let headingsOfPapers = PhraseMatcher([
    "giấy tờ sau", "giấy tờ sau đây", "tài liệu sau", "tài liệu sau đây", "hồ sơ gồm",
    "hồ sơ bao gồm",
  ])

  /// What only a note says.
  static let noteWords = PhraseMatcher([
    "có trách nhiệm", "không được yêu cầu", "chịu trách nhiệm trước pháp luật", "có thể nộp",
    "thì không phải", "phải bảo đảm rõ nét", "được hợp pháp hóa lãnh sự theo quy định",
  ])
}
