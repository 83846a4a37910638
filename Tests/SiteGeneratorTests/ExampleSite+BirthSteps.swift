import ProcedureModel
import SourceText

extension ExampleSite {
  func addSteps(to procedure: inout Procedure) {
    var file = step("nop", Step.applicant, .submit)
    file.visit = [at(.inPerson)]
    var receive = step("tiep-nhan", "trung-tam", .receive)
    receive.gives = [at("phieu-hen")]
    var again = step("bo-sung", "trung-tam", .requestSupplement)
    again.backTo = at("nop")
    var check = step("tham-tra", "ubnd-cap-xa", .assess)
    check.name = text("Thẩm tra hồ sơ")
    check.role = text("Công chức tư pháp")
    check.after = [at("tiep-nhan")]
    check.takes = .unstated(.start)
    var look = step("tra-cuu", "ubnd-cap-xa", .verify)
    look.after = [at("tiep-nhan")]
    look.takes = .given([takes(.amount(halves: 6, unit: .workingDay))])
    look.with = [at("so-vi-du")]
    var confirm = step("xem-lai", Step.applicant, .confirm)
    confirm.qualifiers.channels = [at(.online)]
    confirm.after = [at("tra-cuu")]
    confirm.silence = at(.consent)
    var sign = step("ky", "ubnd-cap-xa", .sign)
    sign.after = [at("tham-tra"), at("xem-lai")]
    sign.claims.note = text("Ký trong ngày.")
    var refuse = step("tu-choi", "trung-tam", .refuse)
    refuse.qualifiers.when = text("hồ sơ không đủ điều kiện")
    procedure.steps = .given([file, receive, again, check, look, confirm, sign, refuse])
  }

  func step(_ id: String, _ actor: String, _ action: Action) -> Step {
    var step = Step(range: .start)
    step.id = at(id)
    step.actor = .given(at(actor))
    step.action = at(action)
    return step
  }

  private func takes(_ span: TimeSpan) -> Step.Takes {
    var takes = Step.Takes(range: .start)
    takes.takes = .given(at(span))
    return takes
  }
}
