import Catalogue
import HTML
import ProcedureModel

/// Where to file: by channel, with the boundary, and who decides.
struct WherePart: Sendable {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  private var texts: Texts { view.texts }

  func render(into html: inout HTMLWriter) {
    Part("noi-nop", .own(view.text(.whereTitle, inside: .whereTitleInternal)))
      .render(in: view.site, into: &html) { html in
        html.element(.dl, .class("facts")) { html in
          writeOnline(into: &html)
          writeRoles(into: &html)
          writeFilers(into: &html)
          if !view.isInternal { writeBoundary(into: &html) }
        }
      }
  }

  private func writeOnline(into html: inout HTMLWriter) {
    // Internal records hardly ever speak of it, and nobody outside needs to know.
    let isTold = !view.isInternal || view.procedure.online.value != nil
    guard view.columns.contains(.online), isTold else { return }
    let rows = view.procedure.online.elements.holding(in: view.situation)
    html.element(.dt, text: texts.word(Channel.online))
    html.element(.dd) { html in
      guard let online = rows.first else {
        let missing = view.missing(view.procedure.online, none: .roleNone)
        html.element(.p, nil, missing ?? .silent(texts(.silentUnstated)), in: view.site)
        return
      }
      if let level = online.level.value?.value {
        html.element(.p, text: texts.word(level))
      } else {
        html.element(.p, nil, .silent(texts(.onlineUnstated)), in: view.site)
      }
      for reason in online.partialBecause.elements {
        guard let word = reason.reason?.value else { continue }
        var phrase = texts(.onlinePartialBecause, ["reason": .own(texts.word(word))])
        if !reason.claims.basis.isEmpty {
          phrase +=
            .own(" ")
            + texts(.markBasis, ["acts": view.site.citations(reason.claims.basis)])
        }
        html.element(.p, "soft", phrase, in: view.site)
      }
      if let url = online.url?.value, WebAddress.isWeb(url) {
        html.element(.p) { $0.element(.a, .href(url), text: texts(.onlineOpen)) }
      }
      switch online.payment.value?.value {
      case .available: html.element(.p, "soft", .onlinePay, in: view.site)
      case .unavailable: html.element(.p, "soft", .onlinePayNot, in: view.site)
      case nil: break
      }
      if online.identity != nil { html.element(.p, "soft", .onlineIdentity, in: view.site) }
      for remark in view.remarks(online.claims) {
        html.element(.p, "soft note", remark, in: view.site)
      }
    }
  }

  private func writeRoles(into html: inout HTMLWriter) {
    guard case .given(let authorities) = view.procedure.authorities else {
      html.element(.dt, text: texts(.roleReceive))
      html.element(
        .dd, nil,
        view.missing(view.procedure.authorities, none: .roleNone)
          ?? view.absent, in: view.site)
      return
    }
    writeRole(.roleReceive, authorities.receive, withAddresses: true, into: &html)
    writeRole(.roleExecute, authorities.execute, into: &html)
    writeRole(.roleDecide, authorities.decide, into: &html)
    if !authorities.coordinate.isAbsent {
      writeRole(.roleCoordinate, authorities.coordinate, into: &html)
    }
    let delegated = authorities.delegated.elements.holding(in: view.situation)
    guard !delegated.isEmpty else { return }
    html.element(.dt, text: texts(.roleDelegated))
    html.element(.dd) { html in
      for row in delegated {
        guard let giver = row.giver?.value, let taker = row.to?.value else { continue }
        var phrase = texts(
          .roleDelegation,
          ["giver": view.site.agency(giver), "taker": view.site.agency(taker)])
        if let act = row.instrument?.value {
          phrase += .own(" ") + texts(.markBasis, ["acts": view.site.citation(act)])
        }
        html.element(
          .p, nil, ([phrase] + view.labels(row.qualifiers)).joined("; "), in: view.site)
      }
    }
  }

  private func writeRole(
    _ key: TextKey, _ rows: Stated<[AuthorityRow]>, withAddresses: Bool = false,
    into html: inout HTMLWriter
  ) {
    html.element(.dt, text: texts(key))
    html.element(.dd) { html in
      if let missing = view.missing(rows, none: .roleNone) {
        html.phrase(missing, in: view.site)
        return
      }
      for row in rows.elements.holding(in: view.situation) {
        guard let id = row.agency?.value else { continue }
        let entry = view.site.registries.agencies[id]
        var phrase = view.site.agency(id, view.links)
        if view.site.isUnverified(entry?.common) {
          phrase += .own(" ") + .silent(texts(.markUnverified))
        }
        let labels = view.labels(row.qualifiers) + view.remarks(row.claims)
        if !labels.isEmpty { phrase += .own(": ") + labels.joined("; ") }
        html.element(.p, nil, phrase, in: view.site)
        if withAddresses, let addresses = entry?.addresses, !addresses.isEmpty {
          AddressList(addresses).render(in: view.site, into: &html)
        }
      }
    }
  }

  /// Who files for whom, where others than the person concerned may.
  private func writeFilers(into html: inout HTMLWriter) {
    let rows = view.procedure.filers.holding(in: view.situation)
    guard !rows.isEmpty else { return }
    html.element(.dt, text: texts(.filersTitle))
    html.element(.dd) { html in
      for row in rows {
        guard let who = row.who?.value else { continue }
        var phrase = Phrase.quoted(who)
        if let whom = row.beneficiary?.value {
          phrase = texts(.filersFor, ["who": phrase, "whom": .quoted(whom)])
        }
        var labels = view.labels(row.qualifiers) + view.remarks(row.claims)
        if let mandate = row.mandate?.value { labels.insert(.own(texts.word(mandate)), at: 0) }
        if !labels.isEmpty { phrase += .own(": ") + labels.joined("; ") }
        html.element(.p, nil, phrase, in: view.site)
      }
    }
  }

  private func writeBoundary(into html: inout HTMLWriter) {
    html.element(.dt, text: texts(.boundaryTitle))
    html.element(.dd) { html in
      if let missing = view.missing(view.procedure.boundary, none: .boundaryFree) {
        html.phrase(missing, in: view.site)
        return
      }
      for row in view.procedure.boundary.elements.holding(in: view.situation) {
        var phrase: Phrase
        if row.isFree {
          phrase = .own(texts(.boundaryFree))
        } else if let bound = row.boundTo?.value {
          phrase = .own(texts.word(bound))
        } else if let area = row.freeWithin?.value {
          phrase = .own(
            texts(area == .province ? .boundaryFreeProvince : .boundaryFreeCommune))
        } else {
          phrase = .silent(texts(.silentUnstated))
        }
        let labels = view.labels(row.qualifiers)
        if !labels.isEmpty { phrase += .own(" (") + labels.joined("; ") + .own(")") }
        html.element(.p, nil, phrase, in: view.site)
        if let verbatim = view.verbatim(row.claims) {
          html.element(.p, "soft", verbatim, in: view.site)
        }
        for remark in view.remarks(row.claims) {
          html.element(.p, "soft note", remark, in: view.site)
        }
      }
    }
  }
}
