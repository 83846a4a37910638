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
      let page = Route.procedure(code: item.code, name: item.title, in: site.language)
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

  /// A text between XML tags or in quotation marks, without what XML cannot hold.
  private func escaped(_ text: String) -> String {
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
