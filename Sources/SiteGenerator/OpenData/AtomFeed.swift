import Catalogue
import HTML
import VietnameseText

/// News as a feed that readers subscribe to.
///
/// - Source: RFC 4287.
struct AtomFeed {
  /// Most entries in one feed; older ones stay on the pages.
  static let mostEntries = 100

  let route: Route
  let title: String
  /// Newest first.
  let items: [NewsItem]

  /// A feed of the newest of some news, which come in any order.
  init(_ route: Route, title: String, items: [NewsItem]) {
    self.route = route
    self.title = title
    self.items = Array(
      items.sorted { ($1.date, $0.code, $0.key) < ($0.date, $1.code, $1.key) }
        .prefix(Self.mostEntries))
  }

  /// The file; ids and links need the site's own address.
  func file(in site: SiteContext, base: String) -> OutputFile {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n"
    text += "<id>\(escaped(base + route.path))</id>\n"
    text += "<title>\(escaped(title))</title>\n"
    text += "<updated>\(moment(items.first?.date ?? site.day))</updated>\n"
    text += "<author><name>\(escaped(site.input.title))</name></author>\n"
    text += "<link rel=\"self\" href=\"\(escaped(base + route.path))\"/>\n"
    text += "<link rel=\"alternate\" href=\"\(escaped(base))\"/>\n"
    for item in items {
      let page =
        site.index.entry(item.code).flatMap { $0.facts.name == item.title ? $0 : nil }?
        .route(in: site.language)
        ?? .procedure(code: item.code, name: item.title, in: site.language)
      text += "<entry>\n"
      text += "<id>\(escaped(base + Route.code(item.code, in: site.language).address))"
      text += "#\(escaped(item.key))</id>\n"
      text += "<title>\(escaped(item.title))</title>\n"
      text += "<updated>\(moment(item.date))</updated>\n"
      text += "<link rel=\"alternate\" href=\"\(escaped(base + page.address))\"/>\n"
      text += "<summary>\(escaped(item.text.plain))</summary>\n"
      text += "</entry>\n"
    }
    text += "</feed>\n"
    return OutputFile(path: route.path, bytes: Array(text.utf8))
  }

  /// The first moment of a day in Việt Nam.
  private func moment(_ day: CivilDate) -> String { day.iso + "T00:00:00+07:00" }

  /// Bytes below `>` that stand for themselves: blanks, digits and the signs that texts are full of.
  private static let plainSigns = ASCIISet(" \n\t!#$%'()*+,-./0123456789:;=")

  /// A text between XML tags or in quotation marks, without what XML cannot hold.
  private func escaped(_ text: String) -> String {
    // Nearly all texts, and every feed of a site passes here: no sign of XML, and no byte that may begin U+FFFE.
    if text.utf8.allSatisfy({ $0 > 0x3E && $0 != 0xEF || Self.plainSigns.contains($0) }) {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// A few characters of ASCII, to be looked up by their bytes.
private struct ASCIISet: Sendable {
  private var low: UInt64 = 0

  /// - Parameter characters: none beyond U+003F.
  init(_ characters: String) {
    for byte in characters.utf8 { low |= 1 << UInt64(byte) }
  }

  func contains(_ byte: UInt8) -> Bool { byte < 64 && low & (1 << UInt64(byte)) != 0 }
}
