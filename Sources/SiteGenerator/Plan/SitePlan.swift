package import Diagnostics
import HTML
package import ProcedureModel

/// Everything a site will hold, decided before a byte of it is rendered.
package struct SitePlan: Sendable {
  /// A page with the language it is rendered in.
  package struct PlannedPage: Sendable {
    /// What is rendered.
    package let page: any Page
    /// In which language.
    package let language: Language
  }

  /// Pages that need no whole procedure: home, lists, fields, agencies, written pages.
  package let pages: [PlannedPage]
  /// Files that are no pages.
  package enum FileKind: CaseIterable, Sendable {
    /// Style sheet, assets, headers.
    case fixed
    /// What crawlers read.
    case siteMaps
    /// The index of the search.
    case search

    /// Whether a file of this kind can stand at a path.
    package func mayHold(_ path: String) -> Bool {
      switch self {
      case .fixed: !Self.search.mayHold(path)
      case .siteMaps: path.hasPrefix("sitemap")
      case .search: path.hasPrefix(Route.search(file: "").path.prefix { $0 != "/" } + "/")
      }
    }
  }

  /// What is wrong with the plan: routes that two pages want, in print order.
  package let diagnostics: [Diagnostic]
  /// How many procedures are published, for progress.
  package let procedureCount: Int
  /// What each language's pages ask, the Vietnamese first.
  let contexts: [SiteContext]
  /// Paths that a procedure's file must leave to another page, by that file's path.
  private let refused: [String: Set<String>]
  /// Paths of procedure files that are published; for look-up only.
  private let published: Set<String>

  init(
    pages: [PlannedPage], diagnostics: [Diagnostic], contexts: [SiteContext],
    refused: [String: Set<String>], published: Set<String>
  ) {
    self.pages = pages
    self.diagnostics = diagnostics
    self.contexts = contexts
    self.refused = refused
    self.published = published
    procedureCount = published.count
  }

  /// The files that are no pages but for the search, in order, made anew each time.
  var filesBesideSearch: [OutputFile] {
    (files(of: .fixed) + files(of: .siteMaps))
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Those of one kind.
  package func files(of kind: FileKind) -> [OutputFile] {
    guard let main = contexts.first else { return [] }
    let files = SiteFiles(main.input, index: main.index, pages: pages)
    return switch kind {
    case .fixed: files.fixed
    case .siteMaps: files.siteMaps
    case .search: SearchFiles(SiteSearch.index(contexts)).all
    }
  }

  /// Renders one planned page.
  package func render(_ planned: PlannedPage) -> OutputFile {
    guard let context = contexts.first(where: { $0.language == planned.language }) else {
      preconditionFailure("a page is planned in a language of its site")
    }
    return Self.render(planned.page, in: context)
  }

  /// Renders a procedure's pages and redirects; nothing where it is not published.
  ///
  /// Pure, and safe to call from several tasks at once, so that a caller can decode, render and write
  /// file by file and never hold all procedures.
  package func renderProcedure(_ procedure: Procedure) -> [OutputFile] {
    guard isPublished(procedure) else { return [] }
    let refused = refused[procedure.path] ?? []
    var files: [OutputFile] = []
    // A sheet stands below its code, so whoever has the code's address has it too.
    let main = contexts.first.map { CounterSheet.all(of: procedure, in: $0) } ?? []
    let ownsCode = contexts.first.map {
      !refused.contains(Route.code(procedure.codeText, in: $0.language).path)
    }
    let sheets = ownsCode == true ? main : []
    let links = sheets.map { SheetLink($0) }
    for context in contexts {
      let route = context.route(of: procedure)
      let codes = [procedure.codeText] + procedure.was.map(\.value)
      let page = ProcedurePage(procedure, route: route, sheets: links)
      if !refused.contains(route.path) {
        files.append(Self.render(page, in: context))
        for page in casePages(of: procedure, sheets: links, in: context) {
          files.append(Self.render(page, in: context))
        }
      }
      for code in codes {
        let from = Route.code(code, in: context.language)
        guard !refused.contains(from.path) else { continue }
        let redirect = RedirectPage(from: from, to: route, title: procedure.nameText)
        files.append(Self.render(redirect, in: context))
      }
    }
    for sheet in sheets {
      files.append(Self.render(SheetPage(sheet, siblings: links), in: sheet.view.site))
    }
    return files
  }

  /// A page for each case where there are several: papers, time, fee and steps of that case alone.
  private func casePages(
    of procedure: Procedure, sheets: [SheetLink], in site: SiteContext
  ) -> [ProcedurePage] {
    let cases = procedure.cases.elements.holding(in: Situation(day: site.day))
    guard cases.count > 1 else { return [] }
    var taken: Set<String> = []
    let whole = site.route(of: procedure)
    return cases.compactMap { element in
      let route = Route.procedureCase(element.key, of: whole)
      guard taken.insert(route.path).inserted else { return nil }
      let resolved = procedure.resolved(in: Situation(day: site.day, caseID: element.key))
      return ProcedurePage(
        resolved, route: route, for: (element, site.caseName(element.key, among: cases)),
        sheets: sheets.filter { $0.caseID == element.key })
    }
  }

  /// Whether a procedure has pages.
  func isPublished(_ procedure: Procedure) -> Bool { published.contains(procedure.path) }

  static func render(_ page: any Page, in context: SiteContext) -> OutputFile {
    var html = HTMLWriter()
    page.render(in: context, into: &html)
    return OutputFile(path: page.route.path, bytes: html.bytes.withoutBidirectionalControls)
  }
}
