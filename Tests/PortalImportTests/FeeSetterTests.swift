import CatalogueCoding
import Diagnostics
import Testing

@testable import PortalImport

/// Fees whose amount the record leaves to another body.
struct FeeSetterTests {
  @Test(
    "a body that fixes the amount is taken only where the note says that it does",
    arguments: [
      ("Theo quy định của Hội đồng nhân dân cấp tỉnh.", "Hội đồng nhân dân cấp tỉnh"),
      ("Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định", "Hội đồng nhân dân cấp tỉnh"),
      (
        "do HĐND tỉnh, thành phố trực thuộc Trung ương\nquy định", "Hội đồng nhân dân cấp tỉnh"
      ),
      ("do Ủy ban nhân dân cấp tỉnh quy định.", "Ủy ban nhân dân cấp tỉnh"),
      ("Thông tư về phí thuộc thẩm quyền quyết định của Hội đồng nhân dân cấp tỉnh", nil),
      ("Nộp tại Ủy ban nhân dân cấp tỉnh", nil), ("do Ủy ban nhân dân cấp xã quy định", nil),
      ("Theo quy định của Hội đồng nhân dân và Ủy ban nhân dân cấp tỉnh", nil),
      ("Miễn lệ phí cho hộ nghèo theo quy định của Hội đồng nhân dân cấp tỉnh", nil),
      ("Theo quy định của Hội đồng nhân dân cấp tỉnh: 50.000 đồng", nil), ("Theo quy định", nil),
    ] as [(String, String?)])
  func feeSetters(_ note: String, _ body: String?) {
    for value in ["0", "", "o"] {
      let reading = FeeReading.read(ReaderTests.fee(value, note))
      #expect(reading.setBy == body)
      #expect(reading.amount == nil)
    }
    #expect(FeeReading.read(ReaderTests.fee("45", note)).setBy == nil)
  }
}
