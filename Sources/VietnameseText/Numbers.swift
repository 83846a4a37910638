/// A whole number as Vietnamese writes it: a dot before every three digits, `1.652.000`.
public func formatted(number: Int) -> String {
  let digits = Array(String(number.magnitude).utf8)
  var result: [UInt8] = number < 0 ? [UInt8(ascii: "-")] : []
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { result.append(UInt8(ascii: ".")) }
    result.append(digit)
  }
  return String(decoding: result, as: UTF8.self)
}

/// An amount of money with its unit, joined by a no-break space: `135.000 đồng`.
public func dong(_ amount: Int) -> String {
  formatted(number: amount) + "\u{A0}đồng"
}

/// Hundredths as a decimal, zeros at the end left out: `1,5`; `2,25`; `3`.
public func decimal(hundredths: Int, point: String) -> String {
  let whole = formatted(number: hundredths / 100)
  let rest = Int((hundredths % 100).magnitude)
  let sign = hundredths < 0 && hundredths > -100 ? "-" : ""
  if rest == 0 { return sign + whole }
  let digits = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
  return sign + whole + point + digits
}

/// Hundredths of a percent with both decimals: `77,44%`.
public func percent(hundredths: Int, point: String) -> String {
  let rest = Int((hundredths % 100).magnitude)
  let sign = hundredths < 0 && hundredths > -100 ? "-" : ""
  return sign + formatted(number: hundredths / 100) + point + (rest < 10 ? "0" : "") + "\(rest)%"
}
