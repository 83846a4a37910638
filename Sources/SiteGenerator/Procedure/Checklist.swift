import HTML
import ProcedureModel
import VietnameseText

/// Lists of papers: those to prepare, with boxes to tick, then those that need not be brought.
struct Checklist {
  let view: ProcedureView
  /// Boxes written so far, so that each has an id of its own.
  private var boxes = 0
  /// Whether the list stands under the name of its case, which then need not be said again.
  private var isInCase = false

  init(_ view: ProcedureView) {
    self.view = view
  }

  /// Writes both lists under headings of a level; the first has none where it stands alone.
  mutating func render(
    _ items: [DocumentItem], level: HTMLTag, inCase: Bool = false, into html: inout HTMLWriter
  ) {
    isInCase = inCase
    let current = items.filter { $0.qualifiers.holds(on: view.site.day) }
    let held = current.filter(\.isLookedUp)
    let asked = current.filter { !$0.isLookedUp }
    if !asked.isEmpty {
      if !held.isEmpty {
        html.element(level, text: view.text(.papersBring, inside: .papersBringInternal))
      }
      html.element(.ul, .class("papers")) { html in
        for item in asked { writeEntry(item, into: &html) }
      }
    }
    if !held.isEmpty {
      html.element(level, text: view.text(.papersHeld, inside: .papersHeldInternal))
      html.element(.ul, .class("spared")) { html in
        for item in held {
          guard case .document(let document) = item else { continue }
          html.element(.li) { writeHeld(document, into: &$0) }
        }
      }
    }
  }

  private mutating func writeEntry(_ item: DocumentItem, into html: inout HTMLWriter) {
    html.element(.li) { html in
      boxes += 1
      let id = "g\(boxes)"
      html.void(.input, .type("checkbox"), .id(id))
      html.element(.div) { html in
        switch item {
        case .document(let document):
          html.element(.label, .for(id)) {
            $0.phrase(PaperName(view).name(of: document), in: view.site)
          }
          writeDetails(document, into: &html)
        case .group(let group):
          html.element(.label, .for(id)) { $0.phrase(title(group), in: view.site) }
          writeMembers(group, into: &html)
        }
      }
    }
  }

  private func title(_ group: DocumentGroup) -> Phrase {
    let rule = view.texts(group.rule == .oneOf ? .papersOneOf : .papersAllOf)
    guard let name = group.name?.value else { return .own(rule) }
    // «Một trong các giấy tờ sau» says it by itself.
    if group.rule == .oneOf, folded(name).hasPrefix("mot trong ") { return .quoted(name) }
    return .quoted(name) + .own(": " + rule.prefix(1).lowercased() + rule.dropFirst())
  }

  private mutating func writeMembers(_ group: DocumentGroup, into html: inout HTMLWriter) {
    writeConditions(group.qualifiers, into: &html)
    html.element(.ul, .class(group.rule == .oneOf ? "either" : "all")) { html in
      for member in group.members where member.qualifiers.holds(on: view.site.day) {
        let joint = view.texts(.listOr)
        html.element(.li, .data("or", joint).when(group.rule == .oneOf)) { html in
          switch member {
          case .document(let document):
            html.element(.b, nil, PaperName(view).name(of: document), in: view.site)
            if document.lookedUpIn.isEmpty {
              writeDetails(document, into: &html)
            } else {
              HeldPaper(view).render(document, inCase: isInCase, into: &html)
            }
          case .group(let inner):
            html.element(.b, nil, title(inner), in: view.site)
            writeMembers(inner, into: &html)
          }
        }
      }
    }
    for remark in view.remarks(group.claims) {
      html.element(.p, "how note", remark, in: view.site)
    }
  }

  private func writeHeld(_ document: Document, into html: inout HTMLWriter) {
    html.element(.b, nil, PaperName(view).name(of: document), in: view.site)
    HeldPaper(view).render(document, inCase: isInCase, into: &html)
  }

  private func writeDetails(_ document: Document, into html: inout HTMLWriter) {
    writeConditions(document.qualifiers, into: &html)
    let demands = PaperDemand(view, document)
    html.element(.p, "how", demands.sentences.joined(" "), in: view.site)
    if !document.contains.isEmpty {
      html.element(.p, "how", .papersContains, in: view.site)
      html.element(.ul, .class("how parts")) { html in
        for part in document.contains {
          html.element(.li, nil, .quoted(part.value), in: view.site)
        }
      }
    }
    for remark in view.remarks(document.claims) {
      html.element(.p, "how note", remark, in: view.site)
    }
    HeldPaper(view).renderRegistryMark(document, into: &html)
  }

  /// When, by which channel, for whom: said before what is asked.
  private func writeConditions(_ qualifiers: Qualifiers, into html: inout HTMLWriter) {
    let labels = view.labels(qualifiers, cases: !isInCase)
    guard !labels.isEmpty else { return }
    html.element(
      .p, "cond", view.texts(.whenOnly, ["when": labels.joined("; ")]), in: view.site)
  }
}
