import Diagnostics
import HTML
import ProcedureModel

/// What to bring, by case: a checklist, and apart from it what the State already holds.
struct PapersPart: Sendable {
  let view: ProcedureView
  /// Sheets to print, of the whole and of each case.
  private let sheets: [SheetLink]
  /// The case that the page is for; nil for the page of the whole.
  private let element: Case?

  init(_ view: ProcedureView, of element: Case? = nil, sheets: [SheetLink] = []) {
    self.view = view
    self.sheets = sheets
    self.element = element
  }

  func render(into html: inout HTMLWriter) {
    Part(
      "giay-to", .own(view.text(.papersTitle, inside: .papersTitleInternal)),
      aside: .own(view.text(.papersAside, inside: .papersAsideInternal))
    ).render(in: view.site, into: &html) { html in
      var list = Checklist(view)
      let every = view.procedure.everyCase?.documents.elements ?? []
      if let only = view.cases.first, view.cases.count == 1 {
        writeSets(only.sets ?? view.procedure.everyCase?.sets, into: &html)
        writeNotes(of: only, into: &html)
        writeCommonNote(into: &html)
        if let missing = missing(only) {
          html.element(.p, nil, missing, in: view.site)
        } else {
          list.render(every + only.documents.elements, level: .h3, into: &html)
        }
      } else {
        writeCases(&list, into: &html)
      }
      writeSheet(of: element?.key, into: &html)
    }
  }

  /// The way to the sheet of the whole or of a case, with the pages it takes.
  private func writeSheet(of caseID: String?, into html: inout HTMLWriter) {
    guard let sheet = sheets.first(where: { $0.caseID == caseID }) else { return }
    html.element(.p, .class("small screen")) { html in
      html.element(
        .a, .href(view.links.to(sheet.route)),
        .hrefLang("vi").when(view.site.language != .vietnamese)
      ) { html in
        let pages = view.texts.count(.leaves, sheet.pages)
        html.phrase(
          view.texts(
            caseID == nil ? .sheetLink : .sheetLinkCase, ["pages": .own(pages)]),
          in: view.site)
      }
    }
  }

  private func writeCommonNote(into html: inout HTMLWriter) {
    guard let note = view.procedure.everyCase?.note?.value else { return }
    for line in lines(of: note) {
      html.element(.p, "small note", .quoted(String(line)), in: view.site)
    }
  }

  private func writeCases(_ list: inout Checklist, into html: inout HTMLWriter) {
    if view.cases.isEmpty {
      html.element(
        .p, nil,
        view.missing(view.procedure.cases, none: .papersNone)
          ?? view.absent, in: view.site)
    }
    if let every = view.procedure.everyCase { writeShared(every, &list, into: &html) }
    html.element(.div, .class("cases")) { html in
      for element in view.cases {
        let anchor = CasePicker.anchor(element)
        // A group and no region: cases are many, and two of them may bear one name.
        html.element(
          .div, .class("case"), .role("group"), .id(anchor), .ariaLabelledBy(anchor + "-ten"),
          .tabIndex(-1)
        ) { html in
          html.element(.h3, .id(anchor + "-ten")) {
            $0.phrase(view.caseName(element), in: view.site)
          }
          if let when = element.when?.value {
            html.element(
              .p, "soft", view.texts(.caseWho, ["when": .quoted(when)]), in: view.site)
          }
          writeSets(element.sets, into: &html)
          writeNotes(of: element, into: &html)
          let papers = view.ownPapers(of: element)
          if papers.isEmpty {
            html.element(.p, nil, nothingMore(element), in: view.site)
          } else {
            list.render(papers, level: .h4, inCase: true, into: &html)
          }
          writeSheet(of: element.key, into: &html)
          html.element(.p, .class("only screen")) { html in
            html.element(.a, .href("#giay-to"), text: view.texts(.caseShowAll))
          }
        }
      }
    }
  }

  /// What holds for every case alike; papers for some of them stand in each of those.
  private func writeShared(
    _ every: EveryCase, _ list: inout Checklist, into html: inout HTMLWriter
  ) {
    let papers = view.sharedPapers
    let missing = every.documents.isAbsent ? nil : view.missing(every.documents, none: .papersNone)
    guard !papers.isEmpty || missing != nil || every.sets != nil || every.note != nil else {
      return
    }
    html.element(
      .h3, text: view.texts(papers.isEmpty && missing == nil ? .papersShared : .papersEvery))
    writeSets(every.sets, into: &html)
    writeCommonNote(into: &html)
    if let missing {
      html.element(.p, nil, missing, in: view.site)
    } else {
      list.render(papers, level: .h4, into: &html)
    }
  }

  /// What stands where a case adds no papers of its own.
  private func nothingMore(_ element: Case) -> Phrase {
    let sharesSome =
      !view.sharedPapers.isEmpty || view.procedure.everyCase?.documents.isNone == true
    return switch element.documents {
    case .unstated: .silent(view.texts(.silentUnstated))
    case .absent where !sharesSome: view.absent
    case .none where !sharesSome: .own(view.texts(.papersNone))
    default: .own(view.texts(.caseNothingMore))
    }
  }

  /// What stands for the papers of a lone case where no list holds any.
  private func missing(_ only: Case) -> Phrase? {
    guard view.procedure.everyCase?.documents.elements.isEmpty ?? true,
      only.documents.elements.isEmpty
    else { return nil }
    if only.documents.isAbsent, let every = view.procedure.everyCase {
      return view.missing(every.documents, none: .papersNone)
    }
    return view.missing(only.documents, none: .papersNone)
  }

  private func writeSets(_ sets: Located<Int>?, into html: inout HTMLWriter) {
    guard let sets else { return }
    html.element(
      .p, nil,
      view.texts(.papersSets, ["sets": .own(view.texts.count(.sets, sets.value))]), in: view.site)
  }

  /// Above the list that they are about: one may say that not all of it has to be brought.
  private func writeNotes(of element: Case, into html: inout HTMLWriter) {
    for remark in view.remarks(element.claims) {
      html.element(.p, "small", remark, in: view.site)
    }
  }
}
