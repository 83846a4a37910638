import HTML
import ProcedureModel
import VietnameseText

/// Who last compared the page with what, where it came from, how to report a mistake.
struct CheckedPart: Sendable {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  private var texts: Texts { view.texts }

  func render(into html: inout HTMLWriter) {
    Part("doi-chieu", .own(texts(.checkedTitle)), isScreenOnly: true)
      .render(in: view.site, into: &html) { html in
        html.element(.dl, .class("facts")) { html in
          writeCheck(into: &html)
          writeImport(into: &html)
        }
        if let report = reportAddress {
          html.element(.p) { $0.element(.a, .href(report), text: texts(.checkedReport)) }
        }
      }
  }

  private func writeCheck(into html: inout HTMLWriter) {
    let last = view.procedure.checked.filter { $0.date != nil }
      .max { ($0.date?.value.dayNumber ?? 0) < ($1.date?.value.dayNumber ?? 0) }
    html.element(.dt, text: texts(.checkedLast))
    html.element(.dd) { html in
      guard let last, let date = last.date?.value else {
        html.silence(.checkedNever, in: view.site)
        return
      }
      html.element(.time, .dateTime(date.iso), text: texts.day(date))
      if let against = last.against?.value {
        html.phrase(texts(.checkedAgainst, ["source": .quoted(against)]), in: view.site)
      }
    }
    html.element(.dt, text: texts(.checkedBy))
    html.element(.dd) { html in
      if let agency = last?.agency?.value {
        html.phrase(view.site.agency(agency, view.links), in: view.site)
      } else {
        html.silence(.checkedNobody, in: view.site)
      }
    }
  }

  private func writeImport(into html: inout HTMLWriter) {
    guard let imported = view.procedure.imported else { return }
    html.element(.dt, text: texts(.checkedImported))
    html.element(.dd) { html in
      if let url = imported.url?.value, WebAddress.isWeb(url) {
        html.element(.a, .href(url), text: texts(.checkedRecord))
      } else {
        html.text(texts(.checkedRecord))
      }
      if let date = imported.date?.value {
        html.text(", ")
        html.element(.time, .dateTime(date.iso), text: texts.day(date))
      }
    }
  }

  /// Where to report, with the code in the subject of a letter.
  private var reportAddress: String? {
    guard let address = view.site.theme.report else { return nil }
    guard address.hasPrefix("mailto:") else { return address }
    let subject = WebAddress.encoded(texts(.checkedSubject) + " " + view.procedure.codeText)
    return address + (address.contains("?") ? "&" : "?") + "subject=" + subject
  }
}
