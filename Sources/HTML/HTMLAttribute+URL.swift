extension HTMLAttribute {
  /// Where a link leads: a path, a query, `#…`, http, https, mailto or tel.
  public static func href(_ address: String) -> Self {
    Self(" href=\"", value: .address(address, .link))
  }

  /// Where an image or a script comes from: a path, http or https.
  public static func src(_ address: String) -> Self {
    Self(" src=\"", value: .address(address, .resource))
  }

  /// Where a form is sent: a path, http or https.
  public static func action(_ address: String) -> Self {
    Self(" action=\"", value: .address(address, .resource))
  }
}

/// What an address is used for, which decides the schemes it may have.
enum HTMLAddressUse: Sendable {
  case link
  case resource
}

/// Whether an address may stand on a page: relative, or of a scheme on the list of its use.
///
/// Browsers drop tabs, line breaks and leading blanks before they read the scheme, so an address with
/// a control character anywhere or a blank in front is refused rather than read like that.
///
/// - Source: WHATWG URL Standard, basic URL parser.
func isAllowed(_ address: String, as use: HTMLAddressUse) -> Bool {
  var address = address
  address.makeContiguousUTF8()
  let bytes = address.utf8.span
  if bytes.isEmpty { return true }
  if bytes[0] == UInt8(ascii: " ") { return false }
  var colon = -1
  var hasPath = false
  for index in bytes.indices {
    switch bytes[index] {
    case 0..<0x20, 0x7F: return false
    case UInt8(ascii: ":"): if !hasPath, colon < 0 { colon = index }
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): hasPath = true
    default: break
    }
  }
  guard colon >= 0 else { return true }
  switch address.utf8.prefix(colon).map({ $0 | 0x20 }) {
  case Array("http".utf8), Array("https".utf8): return true
  case Array("mailto".utf8), Array("tel".utf8): return use == .link
  default: return false
  }
}
