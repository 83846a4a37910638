import Catalogue
import Diagnostics
import ProcedureModel
import VietnameseText

/// What a desk hands out: one procedure, or one case of it, on as many A4 pages as it says.
///
/// It is dealt out to pages here rather than by the browser, so that the site can promise how many
/// there are and each can say which it is.
struct CounterSheet: Sendable {
  let view: ProcedureView
  /// The case it is for; nil for all of them.
  let element: Case?
  let route: Route
  /// Where its code leads: the procedure's page, at the case.
  let target: String?
  let pages: [SheetLeaf]
  /// Names of all cases of the procedure, by their ids; for look-up only.
  let caseNames: [String: Phrase]

  /// The name of the case it is for.
  var caseName: Phrase? { element.flatMap { caseNames[$0.key] } }

  /// The sheets of a procedure: for all of it, then one for each case where there are several.
  ///
  /// What is abolished is no longer asked for, so there is nothing to hand out.
  static func all(of procedure: Procedure, in site: SiteContext) -> [CounterSheet] {
    guard procedure.status?.value != .abolished else { return [] }
    let short = Route.code(procedure.codeText, in: site.language)
    let whole = Route.sheet(code: procedure.codeText, caseID: nil)
    let cases = procedure.cases.elements.holding(in: Situation(day: site.day))
    var names: [String: Phrase] = [:]
    for element in cases { names[element.key] = site.caseName(element.key, among: cases) }
    var sheets = [
      CounterSheet(
        procedure, for: nil, named: names, in: site, route: whole, target: site.address(short))
    ]
    guard cases.count > 1 else { return sheets }
    var taken: Set<String> = []
    for element in cases {
      let route = Route.sheet(code: procedure.codeText, caseID: element.key)
      guard taken.insert(route.path).inserted else { continue }
      let page = Route.procedureCase(element.key, of: site.route(of: procedure))
      let resolved = procedure.resolved(in: Situation(day: site.day, caseID: element.key))
      sheets.append(
        CounterSheet(
          resolved, for: element, named: names, in: site, route: route,
          target: site.address(page)))
    }
    return sheets
  }

  private init(
    _ procedure: Procedure, for element: Case?, named names: [String: Phrase],
    in site: SiteContext, route: Route, target: String?
  ) {
    caseNames = names
    let view = ProcedureView(
      procedure, in: site, links: Links(from: route), ofOneCase: element != nil)
    self.view = view
    self.element = element
    self.route = route
    self.target = target
    let head = SheetHead(view, element: element, named: element.flatMap { names[$0.key] })
    let foot = SheetFoot(view, target: target).height
    pages =
      SheetPages(
        Self.sections(view), first: SheetSize.height - head.height - foot,
        later: SheetSize.height - head.laterHeight - foot
      ).leaves
  }

  private static func sections(_ view: ProcedureView) -> [SheetSection] {
    var sections: [SheetSection] = []
    let papers = SheetPapers(view)
    let every = view.procedure.everyCase
    var state = view.ofOtherPlace.map { [SheetItem(.plain, $0)] } ?? []
    if view.procedure.status?.value == .suspended {
      state.append(SheetItem(.plain, .own(view.texts(.stateSuspended))))
    }
    if !state.isEmpty {
      sections.append(SheetSection(title: .own(view.texts(.sheetState)), items: state))
    }
    let bring = Phrase.own(view.text(.papersBring, inside: .papersBringInternal))
    if let only = view.cases.first, view.cases.count == 1 {
      let all = (every?.documents.elements ?? []) + only.documents.elements
      let listed = papers.sections(all, title: bring)
      sections += listed
      if listed.isEmpty {
        let stated = only.documents.isAbsent ? every?.documents ?? .absent : only.documents
        sections.append(empty(bring, view.missing(stated, none: .papersNone), view))
      }
    } else {
      let title = view.cases.isEmpty ? bring : .own(view.texts(.papersEvery))
      let shared = papers.sections(view.sharedPapers, title: title)
      sections += shared
      if let every, !every.documents.isAbsent,
        let missing = view.missing(every.documents, none: .papersNone)
      {
        sections.append(empty(title, missing, view))
      } else if view.cases.isEmpty, shared.isEmpty {
        sections.append(empty(bring, view.missing(view.procedure.cases, none: .papersNone), view))
      }
      for element in view.cases {
        sections += of(element, in: view, sharesSome: !shared.isEmpty)
      }
    }
    return sections + [SheetFigures(view).section]
  }

  /// What one case asks for beyond what all do.
  private static func of(
    _ element: Case, in view: ProcedureView, sharesSome: Bool
  ) -> [SheetSection] {
    let papers = SheetPapers(view, inCase: true)
    let name = view.caseName(element)
    let title = view.texts(sharesSome ? .sheetCaseMore : .sheetCase, ["case": name])
    let own = papers.sections(view.ownPapers(of: element), title: title)
    guard own.isEmpty else { return own }
    let missing = view.missing(element.documents, none: .caseNothingMore)
    return [empty(title, sharesSome ? .own(view.texts(.caseNothingMore)) : missing, view)]
  }

  private static func empty(
    _ title: Phrase, _ reason: Phrase?, _ view: ProcedureView
  ) -> SheetSection {
    SheetSection(title: title, items: [SheetItem(.plain, Phrase(), reason ?? view.absent)])
  }
}

/// A sheet as the procedure's page links to it.
struct SheetLink: Sendable {
  var route: Route
  var caseID: String?
  /// How many pages of A4 it is.
  var pages: Int

  init(_ sheet: CounterSheet) {
    route = sheet.route
    caseID = sheet.element?.key
    pages = sheet.pages.count
  }
}
