import ProcedureModel

/// What a step is called, and who does it.
struct StepName: Sendable {
  let view: ProcedureView

  init(_ view: ProcedureView) {
    self.view = view
  }

  /// Its own name, else its action in words.
  func name(of step: Step) -> Phrase {
    if let name = step.name?.value { return .quoted(name) }
    if let action = step.action?.value {
      let own = step.isApplicants ? ApplicantAction(action) : nil
      return .own(own.map { view.texts.word($0) } ?? view.texts.word(action))
    }
    return .quoted(step.key)
  }

  /// The name of the step with an id, or the id where there is none such.
  func name(ofStep id: String) -> Phrase {
    guard let step = view.procedure.steps.elements.first(where: { $0.key == id }) else {
      return .quoted(id)
    }
    return name(of: step)
  }

  func actor(of step: Step) -> Phrase {
    switch step.actor {
    case .given(let actor):
      let body =
        actor.value == Step.applicant
        ? Phrase.own(view.text(.stepYou, inside: .stepApplicant)) : view.site.agency(actor.value)
      guard let role = step.role?.value else { return body }
      // A role such as *Lãnh đạo Ủy ban nhân dân cấp xã* names its agency already.
      if role.utf8.reversed().starts(with: body.plain.utf8.reversed()) { return .quoted(role) }
      return .quoted(role) + .own(" · ") + body
    case .unstated:
      // The source names a person's part in some office, and not the office.
      return step.role.map { .quoted($0.value) } ?? .silent(view.texts(.stepActorUnstated))
    case .none, .absent: return view.absent
    }
  }
}
