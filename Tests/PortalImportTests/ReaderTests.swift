import ProcedureModel
import Testing

@testable import PortalImport

/// The small grammars: times, money, numbers of acts, flattened cells.
struct ReaderTests {
  @Test(
    "a time is typed only with its unit, alone or behind «không quá»",
    arguments: [
      ("15 Ngày", "15 days"), ("05 Ngày làm việc", "5 working-days"), ("1 Giờ", "1 hour"),
      ("7.5 ngày làm việc", "7.5 working-days"), ("0,5 ngày", "0.5 day"), ("2 Tháng", "2 months"),
      ("Không quá 10 (mười) ngày làm việc", "10 working-days"),
      ("Trong thời hạn 03 ngày làm việc kể từ ngày nhận", "3 working-days"),
    ])
  func time(_ printed: String, _ typed: String) {
    #expect(DurationScan.leading(printed)?.span.typed == typed)
  }

  @Test(
    "what is no time stays none",
    arguments: [
      "1", "10-25", "0 Giờ", "Không quy định", "Theo mô tả", "", "4.75 ngày", "ngày 01/7/2025",
      "123456 ngày",
    ])
  func noTime(_ printed: String) {
    #expect(DurationScan.leading(printed) == nil)
  }

  @Test("an extension for hard areas is told from the limit")
  func extensions() {
    let text =
      "Không quá 05 ngày làm việc, tại các xã miền núi thì thời gian thực hiện được tăng thêm không quá 10 ngày"
    #expect(TimeReading.extensions(in: text).map(\.typed) == ["10 days"])
    let method = PublishedRecord.Method(channel: "Trực tiếp", time: text)
    #expect(TimeReading.read(method, []).span?.typed == "5 working-days")
  }

  @Test("two limits in one sentence give none")
  func twoLimits() {
    let method = PublishedRecord.Method(
      channel: "DIRECT", time: "12.5 ngày làm việc + 3 ngày cấp lại", unit: "OTHER")
    let reading = TimeReading.read(method, [])
    #expect(reading.span == nil)
    #expect(reading.verbatim == method.time)
  }

  static func fee(_ value: String, _ note: String = "", _ currency: String = "VND")
    -> PublishedRecord.PrintedFee
  {
    PublishedRecord.PrintedFee(value: value, currency: currency, note: note)
  }

  @Test("a plain amount is typed, in đồng or dollars")
  func amounts() {
    #expect(FeeReading.read(Self.fee("50,000")).amount == "50000")
    #expect(FeeReading.read(Self.fee("2.000.000")).amount == "2000000")
    #expect(FeeReading.read(Self.fee("01", "", "USD")).amount == "1 USD")
    #expect(FeeReading.read(Self.fee("0.5", "", "USD")).amount == "0.5 USD")
    let noted = FeeReading.read(Self.fee("50000", "Phí: 50.000 đồng/hồ sơ"))
    #expect(noted.amount == "50000")
    #expect(noted.per == "hồ sơ")
    #expect(noted.doubt == nil)
  }

  @Test("a printed zero is not free, unless the note says so")
  func zero() {
    #expect(FeeReading.read(Self.fee("0")).amount == nil)
    #expect(FeeReading.read(Self.fee("0", "Không")).amount == nil)
    #expect(FeeReading.read(Self.fee("0", "Không thu phí")).amount == "0")
    #expect(FeeReading.read(Self.fee("0", "Phí: 100.000 đồng")).doubt == .freeWithAmount(100_000))
    #expect(FeeReading.read(Self.fee("o")).amount == nil)
  }

  @Test("a thousandth of the note, or under a thousand đồng, is typed by nobody")
  func slip() {
    #expect(FeeReading.read(Self.fee("135", "Lệ phí: 135.000 đồng/lần")).doubt == .slip)
    #expect(FeeReading.read(Self.fee("135", "Lệ phí: 135.000 đồng/lần")).amount == nil)
    #expect(FeeReading.read(Self.fee("45")).amount == nil)
  }

  @Test("prose, and no number at all, stay word for word")
  func prose() {
    let reading = FeeReading.read(Self.fee("Mức thu bằng 50% mức thu phí", "", ""))
    #expect(reading.amount == nil)
    #expect(reading.verbatim == "Mức thu bằng 50% mức thu phí")
    #expect(FeeReading.read(Self.fee("", "Theo quy định")).amount == nil)
  }

  @Test(
    "rows of the table of laws, whatever the next title begins with",
    arguments: [
      (
        "Luật Ví dụ52/2099/QH12quy định chi tiết Luật Ví dụNghị định số 19/2099/NĐ-CPNghị định khác18/2099/NĐ-CP",
        ["52/2099/QH12", "19/2099/NĐ-CP", "18/2099/NĐ-CP"]
      ),
      (
        "Nghị quyết số 66.19/2099/NQ-CP của Chính phủ về ví dụNghị quyết số 66.19/2099/NQ-CP Thông tư số 02/2099/TT-BVD02/2099/TT-BVD",
        ["66.19/2099/NQ-CP", "02/2099/TT-BVD"]
      ),
      (
        "Hướng dẫn với cách mạng31/2099/NĐ-CP 05/2099/TT-BVD - Hướng dẫn thủ tục05/2099/TT-BVD",
        ["31/2099/NĐ-CP", "05/2099/TT-BVD"]
      ),
      (
        "Nghị định số 14/2096/NĐ-CP của Chính phủ về Bộ Ví dụ14/2096công tác ví dụ96/2091/NĐ-CP",
        ["14/2096/NĐ-CP", "96/2091/NĐ-CP"]
      ),
      (
        "Hướng dẫn ví dụThông tư 07/2091/TT-BLĐTBXHquy định ví dụ24/2091/QĐ-TTg",
        ["07/2091/TT-BLĐTBXH", "24/2091/QĐ-TTg"]
      ),
      (
        "Sửa đổi Nghị định12/2099/NĐ-CP của Chính phủ15/2099/NĐ-CP", ["15/2099/NĐ-CP"]
      ),
    ])
  func lawTable(_ text: String, _ numbers: [String]) {
    let table = PageLawTable.read("Tên văn bản pháp lýMã văn bản" + text)
    // A number at the end of its own title makes a row of its own; the file keeps one of two alike.
    #expect(unique(table.laws.map(\.number)) == numbers)
  }

  @Test(
    "steps: who acts is named, or told as unstated, never guessed",
    arguments: [
      ("Bước 1: Công dân nộp hồ sơ tại Sở Ví dụ.", ["applicant submit"]),
      (
        "Bước 2. Kiểm tra hồ sơ:\nCơ quan thẩm định kiểm tra tính đầy đủ của hồ sơ",
        ["unstated check"]
      ),
      ("Bước 3: Trả kết quả", ["unstated return"]),
      (
        "Trường hợp hồ sơ chưa đầy đủ thì cán bộ tiếp nhận hồ sơ thông báo cho người yêu cầu",
        ["unstated notify"]
      ),
      ("Ủy ban nhân dân cấp xã thẩm định hồ sơ", ["ubnd-cap-xa assess"]),
      ("Người yêu cầu nhận kết quả tại nơi nộp hồ sơ.", []),
      ("Không yêu cầu người yêu cầu chứng thực nộp bản sao giấy tờ.", []),
      ("Ủy ban nhân dân cấp xã thực hiện:\n- Niêm yết công khai", ["ubnd-cap-xa post-notice"]),
      ("Kể từ ngày cơ quan đăng ký thông báo, hồ sơ được lưu.", []),
      ("* Lưu ý: hồ sơ phải có chữ ký.", []), ("Ngành, nghề kinh doanh;", []),
    ])
  func steps(_ text: String, _ wanted: [String]) {
    let reader = StepReader(KnownNames(Example.registries()))
    #expect(reader.steps(in: text).map { "\($0.actor) \($0.action.rawValue)" } == wanted)
  }

  @Test("an agency that a heading names does what the items below it say, and nothing after them")
  func headings() {
    let reader = StepReader(KnownNames(Example.registries()))
    var heading: String?
    let actors = [
      "- Kiểm tra hồ sơ do công dân nộp", "Ủy ban nhân dân cấp xã thực hiện:",
      "- Thẩm định hồ sơ và lập biên bản", "- Niêm yết công khai kết quả",
      "Bước 3: Trả kết quả",
    ].flatMap { reader.steps(in: $0, under: &heading).map { "\($0.actor) \($0.action.rawValue)" } }
    #expect(
      actors == [
        "unstated check", "ubnd-cap-xa assess", "ubnd-cap-xa post-notice", "unstated return",
      ])
  }

  @Test("lines broken in mid-sentence are one passage, signs alone are none")
  func passages() {
    let part = PublishedRecord.Part(
      text: "- Sở Ví dụ đăng tải trên cổng\ncủa Sở.\n-\n- Trả kết quả")
    #expect(
      StepReader.segments([part]) == ["- Sở Ví dụ đăng tải trên cổng của Sở.", "- Trả kết quả"])
  }

  @Test("digits of a time and a fee run together are cut where one cut only is possible")
  func glued() {
    #expect(GluedDigits.cuts("120,000", note: "") == [.init(time: "1", fee: "20,000")])
    #expect(GluedDigits.cuts("1100", note: "") == [.init(time: "1", fee: "100")])
    #expect(GluedDigits.cuts("1250,000", note: "").count == 2)
    let settled = GluedDigits.cuts("1250,000", note: "Phí: 250.000 đồng")
    #expect(settled == [.init(time: "1", fee: "250,000")])
  }

  @Test(
    "numbers of acts, whatever stands around them",
    arguments: [
      ("Thông tư số 03/2023/TT-BTP", ["03/2023/TT-BTP"]), ("66.7/2025/NQ-CP ", ["66.7/2025/NQ-CP"]),
      ("35 /2025/NQ-HĐND", ["35/2025/NQ-HĐND"]), ("08.a/2010/TT-BTP", ["08.a/2010/TT-BTP"]),
      ("Luật 76/2015/QH1376/2015/QH13", ["76/2015/QH13", "76/2015/QH13"]),
      ("91/2015/QH2013", ["91/2015/QH2013"]), ("16/2024/TT-BCALuật", ["16/2024/TT-BCA"]),
      ("53/2025/TT-BCAngày 01/7/2025", ["53/2025/TT-BCA"]),
      ("191/2005/TTLT/BQP-BLĐTBXH-BTC", ["191/2005/TTLT/BQP-BLĐTBXH-BTC"]),
      ("12/2021/QĐ-TTg ngày 24/3/2021", ["12/2021/QĐ-TTg"]),
      ("9354/QĐ-BCA-C06", ["9354/QĐ-BCA-C06"]),
      ("191/2025/NĐ-CPLUẬT QUỐC TỊCH", ["191/2025/NĐ-CP"]),
      ("05/2021/NĐ-CP05/2021/NĐ-CP", ["05/2021/NĐ-CP", "05/2021/NĐ-CP"]),
      ("40/2014/TT-BCA - Quy định việc", ["40/2014/TT-BCA"]),
      ("Luật Thi đua 202206/2022/QH15", ["06/2022/QH15"]),
      ("190/2025/NQ-QH15", ["190/2025/NQ-QH15"]), ("ngày 01/7/2025", []), ("12", []),
      ("Luật ngày 29/6/202443/2024/QH15Nghị định", ["43/2024/QH15"]),
      ("ngày 16 tháng 6 năm 2025.09/2026/TT-BNNMT", ["09/2026/TT-BNNMT"]),
    ])
  func legalNumbers(_ text: String, _ numbers: [String]) {
    #expect(LegalNumber.all(in: text).map(\.text) == numbers)
  }

  @Test(
    "decisions lose words and blanks, never a digit",
    arguments: [
      ("Quyết định số 6225/QĐ-BQP", "6225/QĐ-BQP"), ("3980 /QĐ-BQP", "3980/QĐ-BQP"),
      ("SỐ 1/QĐ-NHNN", "1/QĐ-NHNN"), ("QĐ/0001-BCA", "QĐ/0001-BCA"), ("4777", "4777"),
    ])
  func decisions(_ printed: String, _ number: String) {
    #expect(DecisionNumber.clean(printed) == number)
  }

  @Test(
    "list marks go, numbers of a name stay",
    arguments: [
      ("a) Đơn", "Đơn"), ("- Đơn", "Đơn"), ("1. Đơn", "Đơn"), ("(ii) Đơn", "Đơn"),
      ("đ) Đơn", "Đơn"),
      ("01 bản ảnh", "01 bản ảnh"), ("15.000 đồng", "15.000 đồng"), ("i) Đơn", "Đơn"),
      ("(Mẫu 1) Đơn", "(Mẫu 1) Đơn"), ("1.2. Đơn", "Đơn"), ("Ảnh 4x6", "Ảnh 4x6"),
    ])
  func listMarks(_ printed: String, _ name: String) {
    #expect(withoutListMark(printed) == name)
  }

  @Test("counts are told from digits at the end of a name, or not typed")
  func counts() {
    func count(_ text: String) -> (String, Int?, Int?)? {
      let flat = FlatText(text)
      return PageCount.next(in: flat, from: 0, to: flat.count).map {
        (flat.text(0..<$0.nameEnd), $0.originals, $0.copies)
      }
    }
    #expect(count("Đơn đề nghị1 bản chính").map { $0 == ("Đơn đề nghị", 1, nil) } == true)
    #expect(count("Giấy0 bản chính,2 bản sao").map { $0 == ("Giấy", 0, 2) } == true)
    #expect(
      count("Thông tư ngày 01/7/20261 bản chính").map { $0 == ("Thông tư ngày 01/7/2026", 1, nil) }
        == true)
    #expect(count("Theo Mẫu số 081 bản chính").map { $0 == ("Theo Mẫu số 08", 1, nil) } == true)
    #expect(
      count("theo Mẫu số 181 bản chính,1 bản sao").map { $0 == ("theo Mẫu số 18", 1, 1) } == true)
    #expect(count("Nghị quyết số 181 bản chính").map { $0.1 == nil } == true)
    #expect(count("Giấy tờ khác10 bản chính").map { $0 == ("Giấy tờ khác", 10, nil) } == true)
    #expect(count("Phụ lục 10 bản chính").map { $0.1 == nil } == true)
    #expect(count("Nộp 1 bản chính hoặc bản sao") == nil)
  }

  @Test("agencies are cut before words that names begin with, subjects by what is known")
  func splitting() {
    let none = NameTable()
    let agencies = AgencySplitter.split(
      "Sở Tài chính các tỉnh, thành phố, Ủy ban nhân dân cấp xã", none)
    #expect(agencies.map(\.name) == ["Sở Tài chính các tỉnh, thành phố", "Ủy ban nhân dân cấp xã"])
    #expect(
      AgencySplitter.split("Chủ tịch Ủy ban nhân dân xã, Chi nhánh Văn phòng đăng ký đất đai", none)
        .map(\.name) == ["Chủ tịch Ủy ban nhân dân xã", "Chi nhánh Văn phòng đăng ký đất đai"])
    let subjects = SubjectSplitter.split(
      "Công dân Việt Nam, Tổ chức (không bao gồm doanh nghiệp, HTX)", none)
    #expect(
      subjects.map(\.name) == ["Công dân Việt Nam", "Tổ chức (không bao gồm doanh nghiệp, HTX)"])
  }

  @Test("letters apart, unseen characters, odd spaces and glyphs are put right and counted")
  func cleaning() {
    var tally = CleaningTally()
    let text = CleanText.line("Ho\u{302}\u{300} so\u{31B}\u{A0}k\u{200E}ý\t\u{F0FC}Đơn", &tally)
    #expect(Array(text.utf8) == Array("Hồ sơ ký -Đơn".utf8))
    #expect(tally.decomposed == 1)
    #expect(tally.invisible == 1)
    #expect(tally.spaces == 2)
    #expect(tally.glyphs == 1)
  }

  @Test("rows of papers come in the order of their ids, whatever order the portal gives")
  func componentOrder() throws {
    let rows = [("b", "Giấy hai"), ("a", "Giấy một"), ("c", "Giấy ba")].map {
      #"{"profileComponentId":"\#($0.0)","name":"\#($0.1)","originalQty":"1","copyQty":"0"}"#
    }
    let texts = try [rows, rows.reversed()].map { rows in
      let text =
        #"{"code":"1.999001","name":"Ví dụ","executionCases":[{"name":"","profileComponents":["#
        + rows.joined(separator: ",") + "]}]}"
      let raw = try #require(Example.records(text).first)
      return try #require(Example.imported(raw)?.draft)
    }
    #expect(texts[0] == texts[1])
  }
}
