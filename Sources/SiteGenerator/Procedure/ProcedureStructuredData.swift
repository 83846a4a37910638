import HTML
import ProcedureModel

/// The procedure as search engines read it: schema.org `GovernmentService`, data only.
struct ProcedureStructuredData {
  let view: ProcedureView

  func json(address: String?) -> JSONWriter {
    var json = JSONWriter(embeddable: true)
    json.object { json in
      json.member("@context", "https://schema.org")
      writeMembers(address: address, into: &json)
    }
    return json
  }

  /// The same as one of many in a dump, which gives the context once.
  func node(address: String?) -> JSONWriter {
    var json = JSONWriter()
    json.object { json in
      if let address { json.member("@id", address) }
      writeMembers(address: address, into: &json)
    }
    return json
  }

  private func writeMembers(address: String?, into json: inout JSONWriter) {
    json.member("@type", "GovernmentService")
    json.member("name", view.procedure.nameText)
    json.member("identifier", view.procedure.codeText)
    if let summary = view.procedure.summary?.value { json.member("description", summary) }
    json.member("inLanguage", "vi")
    if !view.procedure.alsoCalled.isEmpty {
      json.member("alternateName") { json in
        json.array { json in
          for name in view.procedure.alsoCalled { json.value(name.value) }
        }
      }
    }
    if let field = view.procedure.field?.value {
      json.member("serviceType", view.site.field(field).plain)
    }
    if let address { json.member("url", address) }
    writeProvider(into: &json)
    if let place = view.site.otherPlace(of: view.procedure) ?? view.site.placeName {
      json.member("areaServed") { json in
        json.object { json in
          json.member("@type", "AdministrativeArea")
          json.member("name", place.plain)
        }
      }
    }
    writeChannel(into: &json)
  }

  private func writeProvider(into json: inout JSONWriter) {
    let rows = view.procedure.authorities.value?.execute.elements ?? []
    guard let agency = rows.holding(in: view.situation).first?.agency?.value else { return }
    json.member("provider") { json in
      json.object { json in
        json.member("@type", "GovernmentOrganization")
        json.member("name", view.site.agency(agency).plain)
      }
    }
  }

  private func writeChannel(into json: inout JSONWriter) {
    guard let url = view.onlineAddress else { return }
    json.member("availableChannel") { json in
      json.object { json in
        json.member("@type", "ServiceChannel")
        json.member("serviceUrl", url)
      }
    }
  }
}

extension ProcedureView {
  /// Where it can be filed online on the day; only http and https.
  var onlineAddress: String? {
    guard procedure.status?.value == .inForce, columns.contains(.online) else { return nil }
    return procedure.online.elements.holding(in: situation).lazy
      .compactMap(\.url?.value).first(where: WebAddress.isWeb)
  }
}
