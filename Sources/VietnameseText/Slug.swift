/// A name for addresses and files: folded letters and digits, everything else one hyphen.
///
/// `Thủ tục đăng ký khai sinh` becomes `thu-tuc-dang-ky-khai-sinh`. Letters of other scripts are
/// left out; a text without a single Latin letter or digit gives an empty slug.
public func slug(_ text: String) -> String {
  var result: [UInt8] = []
  var pendingHyphen = false
  for byte in folded(text).utf8 {
    guard byte.isASCIIDigit || byte.isASCIILetter else {
      pendingHyphen = !result.isEmpty
      continue
    }
    if pendingHyphen {
      result.append(UInt8(ascii: "-"))
      pendingHyphen = false
    }
    result.append(byte)
  }
  return String(decoding: result, as: UTF8.self)
}
