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
  /// Files that are no pages: style sheet, assets, site map, headers.
  package let files: [OutputFile]
  /// What is wrong with the plan: routes that two pages want, in print order.
  package let diagnostics: [Diagnostic]
  /// How many procedures are published, for progress.
  package let procedureCount: Int
  private let contexts: [SiteContext]
  /// Paths that a procedure's file must leave to another page, by that file's path.
  private let refused: [String: Set<String>]
  /// Paths of procedure files that are published; for look-up only.
  private let published: Set<String>

  init(
    pages: [PlannedPage], files: [OutputFile], diagnostics: [Diagnostic], contexts: [SiteContext],
    refused: [String: Set<String>], published: Set<String>
  ) {
    self.pages = pages
    self.files = files
    self.diagnostics = diagnostics
    self.contexts = contexts
    self.refused = refused
    self.published = published
    procedureCount = published.count
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
    guard published.contains(procedure.path) else { return [] }
    let refused = refused[procedure.path] ?? []
    var files: [OutputFile] = []
    for context in contexts {
      let route = Route.procedure(
        code: procedure.codeText, name: procedure.nameText, in: context.language)
      let codes = [procedure.codeText] + procedure.was.map(\.value)
      let page = ProcedurePage(procedure, route: route)
      if !refused.contains(route.path) { files.append(Self.render(page, in: context)) }
      for code in codes {
        let from = Route.code(code, in: context.language)
        guard !refused.contains(from.path) else { continue }
        let redirect = RedirectPage(from: from, to: route, title: procedure.nameText)
        files.append(Self.render(redirect, in: context))
      }
    }
    return files
  }

  private static func render(_ page: any Page, in context: SiteContext) -> OutputFile {
    var html = HTMLWriter()
    page.render(in: context, into: &html)
    return OutputFile(path: page.route.path, bytes: html.bytes)
  }
}
