/// A whole number as Vietnamese writes it: a dot before every three digits, `1.652.000`.
package func formatted(number: Int) -> String {
  let digits = Array(String(number.magnitude).utf8)
  var result: [UInt8] = number < 0 ? [UInt8(ascii: "-")] : []
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { result.append(UInt8(ascii: ".")) }
    result.append(digit)
  }
  return String(decoding: result, as: UTF8.self)
}

/// An amount of money with its unit, joined by a no-break space: `135.000 đồng`.
package func dong(_ amount: Int) -> String {
  formatted(number: amount) + "\u{A0}đồng"
}
