package import Diagnostics
import VietnameseText

/// The address of one file of the site, relative to its root and free of any base path.
package struct Route: Hashable, Sendable {
  /// Path of the file, such as `thu-tuc/1.001193/dang-ky-khai-sinh/index.html`.
  package let path: String

  /// The file in a folder; the folders must be fit for paths, see `segment(_:)`.
  package init(_ folders: [String], file: String = "index.html") {
    path = (folders + [file]).joined(separator: "/")
  }

  private init(path: String) { self.path = path }

  /// The same page of another language, where this is the Vietnamese one.
  func under(_ language: Language) -> Route {
    language == .vietnamese ? self : Route(path: language.rawValue + "/" + path)
  }

  /// How many folders deep the file lies.
  package var depth: Int { path.utf8.count { $0 == UInt8(ascii: "/") } }

  /// The address people see and share: the folder for an index page, else the file.
  package var address: String {
    path.hasSuffix("index.html") ? String(path.dropLast("index.html".utf8.count)) : path
  }

  /// A name fit for a folder: kept if plain, else made so, so that no text can climb out of the site.
  package static func segment(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    let name = isPlain && text.utf8.first != UInt8(ascii: ".") ? text : slug(text)
    return name.isEmpty ? "khong-ten" : name
  }
}

extension Route {
  /// Longest slug of a name, in bytes; cut at a hyphen so that addresses stay readable.
  private static let longestSlug = 72

  /// The first page of a language.
  package static func home(_ language: Language) -> Route { Route(root(language)) }

  /// A procedure's page: code, then a readable name.
  package static func procedure(code: String, name: String, in language: Language) -> Route {
    Route(root(language) + ["thu-tuc", segment(code), shortSlug(name)])
  }

  /// Where a bare code leads, and every earlier code.
  package static func code(_ code: String, in language: Language) -> Route {
    Route(root(language) + ["thu-tuc", segment(code)])
  }

  /// A sheet to print: for all of a procedure, or for one case; in Vietnamese, as desks need it.
  package static func sheet(code: String, caseID: String?) -> Route {
    Route(["to-huong-dan", segment(code)] + (caseID.map { [segment($0)] } ?? []))
  }

  /// The page of all fields.
  package static func fields(_ language: Language) -> Route { Route(root(language) + ["linh-vuc"]) }

  /// One field.
  package static func field(_ id: String, in language: Language) -> Route {
    Route(root(language) + ["linh-vuc", segment(id)])
  }

  /// The page of all agencies.
  package static func agencies(_ language: Language) -> Route {
    Route(root(language) + ["co-quan"])
  }

  /// One agency.
  package static func agency(_ id: String, in language: Language) -> Route {
    Route(root(language) + ["co-quan", segment(id)])
  }

  /// The page of all kinds of paper.
  package static func papers(_ language: Language) -> Route { Route(root(language) + ["giay-to"]) }

  /// One kind of paper.
  package static func paper(_ id: String, in language: Language) -> Route {
    Route(root(language) + ["giay-to", segment(id)])
  }

  /// The page of all acts.
  package static func instruments(_ language: Language) -> Route {
    Route(root(language) + ["van-ban"])
  }

  /// One act, by its number.
  package static func instrument(_ number: String, in language: Language) -> Route {
    Route(root(language) + ["van-ban", segment(number)])
  }

  /// What one kind of reader can ask for.
  package static func audience(_ id: String, in language: Language) -> Route {
    Route(root(language) + ["doi-tuong", segment(id)])
  }

  /// The page of all life events.
  package static func journeys(_ language: Language) -> Route {
    Route(root(language) + ["viec-trong-doi"])
  }

  /// One life event.
  package static func journey(_ id: String, in language: Language) -> Route {
    Route(root(language) + ["viec-trong-doi", segment(id)])
  }

  /// The page of plans, or one about a topic of reform.
  package static func reform(_ topic: String?, in language: Language) -> Route {
    Route(root(language) + ["cai-cach"] + (topic.map { [segment($0)] } ?? []))
  }

  /// What rules changed, newest first.
  package static func changes(_ language: Language) -> Route {
    Route(root(language) + ["co-gi-thay-doi"])
  }

  /// The page of the open data.
  package static func dataPage(_ language: Language) -> Route {
    Route(root(language) + ["du-lieu"])
  }

  /// A file of the open data.
  package static func data(_ file: String) -> Route { Route(["du-lieu"], file: file) }

  /// The parts that pages are made of.
  package static func style(_ language: Language) -> Route {
    Route(root(language) + ["phong-cach"])
  }

  /// The rule book.
  package static func rules(_ language: Language) -> Route { Route(root(language) + ["quy-tac"]) }

  /// One rule of the book.
  package static func rule(_ id: String, in language: Language) -> Route {
    Route(root(language) + ["quy-tac", segment(id)])
  }

  /// A procedure's page for one of its cases alone.
  ///
  /// - Parameters:
  ///   - caseID: the case.
  ///   - procedure: the page of the whole.
  /// - Returns: The page's address, below that of the whole.
  package static func procedureCase(_ caseID: String, of procedure: Route) -> Route {
    Route(path: procedure.address + segment(caseID) + "/index.html")
  }

  /// The feed of what was announced, for all or for what has a page of its own.
  package static func feed(below page: Route?) -> Route {
    guard let page else { return data("thay-doi.xml") }
    let slash = page.path.utf8.lastIndex(of: UInt8(ascii: "/"))
    return Route(path: (slash.map { page.path[...$0] } ?? "") + "thay-doi.xml")
  }

  /// All procedures, A to Z.
  package static func list(_ language: Language) -> Route { Route(root(language) + ["a-z"]) }

  /// The handbook's index, or one of its pages.
  package static func handbook(_ id: String?, in language: Language) -> Route {
    Route(root(language) + ["so-tay"] + (id.map { [segment($0)] } ?? []))
  }

  /// What a search has found.
  package static func search(_ language: Language) -> Route {
    Route(root(language) + ["tim-kiem"])
  }

  /// A file of the search's index.
  package static func search(file: String) -> Route { Route(["tim"], file: file + ".js") }

  /// A page that an office has written.
  package static func content(_ id: String, in language: Language) -> Route {
    Route(root(language) + [segment(id)])
  }

  /// A blank form, under the name its file has in the catalogue.
  package static func form(_ file: String) -> Route { Route(["bieu-mau"], file: file) }

  /// What hosts serve for missing addresses.
  package static let notFound = Route([], file: "404.html")
  /// The one style sheet.
  package static let stylesheet = Route(["assets"], file: "site.css")
  /// The one script.
  package static let script = Route(["assets"], file: "search.js")
  /// The icon of the browser's tab.
  package static let icon = Route(["assets"], file: "icon.svg")

  private static func root(_ language: Language) -> [String] {
    language == .vietnamese ? [] : [language.rawValue]
  }

  private static func shortSlug(_ name: String) -> String {
    let whole = slug(ProcedureTitle.listed(name))
    guard whole.utf8.count > longestSlug else { return segment(whole) }
    let head = whole.prefix(longestSlug + 1)
    let cut = head.lastIndex(of: "-") ?? head.endIndex
    return segment(String(head[..<cut]))
  }
}
