import Catalogue
import Diagnostics
import ProcedureModel

/// The files of a site that are no pages.
struct SiteFiles {
  /// Most addresses in one site map.
  ///
  /// - Source: sitemaps.org protocol 0.9.
  private static let mostAddresses = 50_000

  private let input: SiteInput
  private let index: SiteIndex
  private let pages: [SitePlan.PlannedPage]

  init(_ input: SiteInput, index: SiteIndex, pages: [SitePlan.PlannedPage]) {
    self.input = input
    self.index = index
    self.pages = pages
  }

  /// Those that no procedure has a part in.
  var fixed: [OutputFile] {
    var files = input.folder.assets.filter {
      $0.path != Route.stylesheet.path && $0.path != Route.script.path
    }
    files.append(StyleSheet(input.folder).file)
    if let script = ClientScript.file(in: input.folder) { files.append(script) }
    files.append(OutputFile(path: "_headers", bytes: Array(Self.headers.utf8)))
    files.append(OutputFile(path: "robots.txt", bytes: Array(robots.utf8)))
    return files
  }

  /// Headers as Netlify, Cloudflare Pages and others read them: nothing from elsewhere, nothing inline.
  private static let headers = """
    /*
      Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: no-referrer
      Permissions-Policy: camera=(), geolocation=(), microphone=()
      Cross-Origin-Opener-Policy: same-origin
    /assets/*
      Cache-Control: public, max-age=3600
    /tim/*
      Cache-Control: public, max-age=3600

    """

  private var robots: String {
    let map = input.baseURL.map { "Sitemap: \($0)sitemap.xml\n" } ?? ""
    return "User-agent: *\nAllow: /\n" + map
  }

  /// One map, or an index of several; none while the site's own address is unknown.
  var siteMaps: [OutputFile] {
    guard let base = input.baseURL else { return [] }
    let addresses = addresses.map { base + $0 }
    if addresses.count <= Self.mostAddresses {
      return [Self.map("sitemap.xml", "urlset", "url", addresses)]
    }
    var files: [OutputFile] = []
    var rest = addresses[...]
    while !rest.isEmpty {
      let name = "sitemap-\(files.count + 1).xml"
      files.append(Self.map(name, "urlset", "url", Array(rest.prefix(Self.mostAddresses))))
      rest = rest.dropFirst(Self.mostAddresses)
    }
    let index = Self.map("sitemap.xml", "sitemapindex", "sitemap", files.map { base + $0.path })
    return [index] + files
  }

  /// What may be listed, in the order of the plan: pages, then procedures by language.
  private var addresses: [String] {
    let fixed =
      pages.filter {
        $0.page.route != .notFound && !($0.page is StylePage) && !($0.page is SearchPage)
      }
      .map(\.page.route.address)
      + input.languages.map { Route.dataPage($0).address }
    let procedures = input.languages.flatMap { language in
      index.entries.map { $0.route(in: language).address }
    }
    return fixed + procedures
  }

  private static func map(
    _ path: String, _ root: String, _ element: String, _ addresses: [String]
  ) -> OutputFile {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<\(root) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    for address in addresses {
      text += "<\(element)><loc>\(escaped(address))</loc></\(element)>\n"
    }
    text += "</\(root)>\n"
    return OutputFile(path: path, bytes: Array(text.utf8))
  }

  /// A text between XML tags.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }
}
