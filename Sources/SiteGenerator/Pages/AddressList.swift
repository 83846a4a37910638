import HTML
import ProcedureModel

/// Where an agency is found: address, telephone, hours.
struct AddressList: Sendable {
  private let addresses: [Agency.Address]

  init(_ addresses: [Agency.Address]) {
    self.addresses = addresses
  }

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    html.element(.ul, .class("plain")) { html in
      for address in addresses {
        html.element(.li) { html in
          if let text = address.text?.value { html.phrase(.quoted(text), in: site) }
          if let phone = address.phone?.value {
            html.text(" · " as StaticString)
            html.element(.a, .href("tel:" + phone.filter { $0 != " " && $0 != "." }), text: phone)
          }
          if let hours = address.hours?.value {
            html.text(" · " as StaticString)
            html.phrase(.quoted(hours), in: site)
          }
        }
      }
    }
  }
}
