import HTML
import ProcedureModel
import SourceText
import VietnameseText

/// Decisions, reviews, dialogues and initiatives as their pages show them.
struct ReformEntries: Sendable {
  private let site: SiteContext
  private let links: Links
  private var texts: Texts { site.texts }

  init(in site: SiteContext, links: Links) {
    self.site = site
    self.links = links
  }

  func write(_ decisions: [Decision], into html: inout HTMLWriter) {
    guard !decisions.isEmpty else { return }
    Part("quyet-dinh", .own(texts(.reformDecisions))).render(in: site, into: &html) { html in
      html.element(.ul, .class("results")) { html in
        for decision in decisions {
          html.element(.li) { html in
            html.element(
              .p, nil, decision.record.map { site.procedure($0.value, links) } ?? Phrase(),
              in: site)
            if let because = decision.because?.value {
              html.element(.p, nil, .quoted(because), in: site)
            }
            foot(
              decision.instrument?.value, decision.agency?.value, decision.date?.value, into: &html)
          }
        }
      }
    }
  }

  /// What agencies proposed, somebody accepted and the catalogue shows by now.
  func write(
    implemented: [(review: Review, proposal: Proposal)], into html: inout HTMLWriter
  ) {
    guard !implemented.isEmpty else { return }
    Part("da-lam", .own(texts(.reformImplemented))).render(in: site, into: &html) { html in
      html.element(.ul, .class("results")) { html in
        for (review, proposal) in implemented {
          html.element(.li) { write(proposal, of: review, into: &$0) }
        }
      }
    }
  }

  private func write(_ proposal: Proposal, of review: Review, into html: inout HTMLWriter) {
    html.element(
      .p, nil, texts.and(review.codes.map { site.procedure($0.value, links) }), in: site)
    if let kind = proposal.kind?.value {
      html.element(.p, nil, .own(texts.word(kind)), in: site)
    }
    if let because = proposal.because?.value { html.element(.p, nil, .quoted(because), in: site) }
    if let cost = proposal.statedCost, let before = cost.before?.value,
      let after = cost.after?.value
    {
      html.element(
        .p, nil,
        texts(
          .reformCost,
          [
            "before": .own(texts.money(.dong(before))), "after": .own(texts.money(.dong(after))),
          ]), in: site)
    }
    let decision = proposal.decision
    foot(
      decision?.instrument?.value, review.reviewer?.agency?.value, decision?.date?.value,
      into: &html)
  }

  /// By which act, by whom and when, as far as it is known.
  private func foot(
    _ act: LegalReference?, _ agency: String?, _ date: CivilDate?, into html: inout HTMLWriter
  ) {
    var parts: [Phrase] = []
    if let act { parts.append(site.citation(act, links)) }
    if let agency { parts.append(site.agency(agency, links)) }
    if let date { parts.append(.own(texts.day(date))) }
    if !parts.isEmpty { html.element(.p, "small soft", parts.joined(" · "), in: site) }
  }

  func write(_ reviews: [Review], into html: inout HTMLWriter) {
    guard !reviews.isEmpty else { return }
    Part("phieu", .own(texts(.reformReviews))).render(in: site, into: &html) { html in
      list(reviews, into: &html)
    }
  }

  /// Examples, said to be such before anything else.
  func write(examples: [Review], into html: inout HTMLWriter) {
    guard !examples.isEmpty else { return }
    Part("vi-du", .own(texts(.reformExamples))).render(in: site, into: &html) { html in
      html.element(.p) { $0.silence(.reformExamplesLead, in: site) }
      list(examples, into: &html)
    }
  }

  private func list(_ reviews: [Review], into html: inout HTMLWriter) {
    html.element(.ul, .class("results")) { html in
      for review in reviews {
        html.element(.li) { html in
          html.element(
            .p, nil, texts.and(review.codes.map { site.procedure($0.value, links) }), in: site)
          var kinds: [ProposalKind] = []
          for kind in review.proposals.compactMap({ $0.kind?.value }) where !kinds.contains(kind) {
            kinds.append(kind)
          }
          if !kinds.isEmpty {
            let words = kinds.map { Phrase.own(texts.word($0)) }.joined("; ")
            html.element(.p, nil, texts(.reformProposals, ["proposals": words]), in: site)
          }
          if let agency = review.reviewer?.agency?.value {
            html.element(.p, "small soft", site.agency(agency, links), in: site)
          }
        }
      }
    }
  }

  func write(_ dialogue: Dialogue, _ number: Int, into html: inout HTMLWriter) {
    let day =
      dialogue.date.map { texts(.reformDialogueOn, ["day": .own(texts.day($0.value))]) }
      ?? .own(texts(.reformDialogues))
    Part(
      "doi-thoai-\(number + 1)", day, aside: dialogue.agency.map { site.agency($0.value, links) }
    ).render(in: site, into: &html) { html in
      var parts: [Phrase] = []
      if let venue = dialogue.venue?.value { parts.append(.quoted(venue)) }
      parts += dialogue.channels.map { .own(texts.word($0.value)) }
      if let people = dialogue.attended?.value {
        parts.append(texts(.reformAttended, ["n": .own(texts.number(people))]))
      }
      if !parts.isEmpty { html.element(.p, "soft", parts.joined(" · "), in: site) }
      html.element(.ul, .class("results")) { html in
        for question in dialogue.questions { html.element(.li) { write(question, into: &$0) } }
      }
      if let note = dialogue.note?.value { html.element(.p, "small", .quoted(note), in: site) }
    }
  }

  private func write(_ question: Dialogue.Question, into html: inout HTMLWriter) {
    html.element(.p, nil, .quoted(question.ask?.value ?? ""), in: site)
    html.element(
      .p, nil,
      question.answer.map { .quoted($0.value) } ?? .silent(texts(.reformNoAnswer)), in: site)
    var parts: [Phrase] = []
    if let outcome = question.outcome?.value { parts.append(.own(texts.word(outcome))) }
    parts += question.procedures.map { site.procedure($0.value, links) }
    if !parts.isEmpty { html.element(.p, "small", parts.joined(" · "), in: site) }
  }

  func write(_ initiative: Initiative, _ number: Int, into html: inout HTMLWriter) {
    Part(
      "sang-kien-" + Route.segment(initiative.id?.value ?? "\(number + 1)"),
      .quoted(initiative.name?.value ?? initiative.id?.value ?? ""),
      aside: initiative.status.map { .own(texts.word($0.value)) }
    ).render(in: site, into: &html) { html in
      if initiative.sourceStatus?.value == .unverified {
        html.element(.p) { $0.silence(.markUnverified, in: site) }
      }
      var parts: [Phrase] = []
      if let agency = initiative.agency?.value { parts.append(site.agency(agency, links)) }
      if let from = initiative.from?.value {
        parts.append(texts(.whenFrom, ["day": .own(texts.day(from))]))
      }
      if !parts.isEmpty { html.element(.p, nil, parts.joined(" · "), in: site) }
      html.element(
        .p, nil,
        initiative.result.map { .quoted($0.value) } ?? .silent(texts(.reformNoResult)), in: site)
      if !initiative.procedures.isEmpty {
        html.element(.ul, .class("links")) { html in
          for code in initiative.procedures {
            html.element(.li, nil, site.procedure(code.value, links), in: site)
          }
        }
      }
      if let note = initiative.note?.value { html.element(.p, "small", .quoted(note), in: site) }
    }
  }
}
