extension HTMLAttribute {
  /// Where a link leads: a path, a query, `#…`, http, https, mailto or tel.
  package static func href(_ address: String) -> Self {
    Self("href", value: .address(address, .link))
  }

  /// Where an image or a script comes from: a path, http or https.
  package static func src(_ address: String) -> Self {
    Self("src", value: .address(address, .resource))
  }

  /// Where a form is sent: a path, http or https.
  package static func action(_ address: String) -> Self {
    Self("action", value: .address(address, .resource))
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
  if address.utf8.first == UInt8(ascii: " ") { return false }
  if address.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return false }
  var scheme = ""
  for byte in address.utf8 {
    switch byte {
    case UInt8(ascii: ":"):
      switch scheme {
      case "http", "https": return true
      case "mailto", "tel": return use == .link
      default: return false
      }
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
      return true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      scheme.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
    default:
      scheme.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }
  return true
}
