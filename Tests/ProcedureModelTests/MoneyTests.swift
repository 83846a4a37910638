import Testing

@testable import ProcedureModel

struct MoneyTests {
  @Test(
    "an amount is whole đồng, another currency or a share",
    arguments: [
      ("0", Money.dong(0)),
      ("8000", .dong(8000)),
      ("135000", .dong(135_000)),
      ("999999999999999", .dong(999_999_999_999_999)),
      ("150 USD", .foreign(hundredths: 15_000, currency: "USD")),
      ("12.5 EUR", .foreign(hundredths: 1_250, currency: "EUR")),
      ("12.05 EUR", .foreign(hundredths: 1_205, currency: "EUR")),
      ("50%", .share(hundredthsOfPercent: 5_000)),
      ("0.5%", .share(hundredthsOfPercent: 50)),
      ("0.05%", .share(hundredthsOfPercent: 5)),
    ])
  func accepted(_ text: String, _ money: Money) {
    #expect(Money(text) == money)
  }

  @Test(
    "all that could be read in two ways is refused",
    arguments: [
      "", "8.000", "135,000", "135 nghìn", "theo quy định", "miễn phí", "08", "8_000", "-8000",
      "+8000", "8000 đồng", "8000đ", "8e3", "150 usd", "150 US", "150  USD", "150USD", "USD 150",
      "%", "050%", "0.005%", "5,5%", "5 %", "1000000000000000", "99999999999999999999999",
      "８０００",
    ])
  func refused(_ text: String) {
    #expect(Money(text) == nil)
  }
}
