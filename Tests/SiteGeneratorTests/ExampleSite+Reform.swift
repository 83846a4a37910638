import ProcedureModel
import SiteGenerator
import SourceText

extension ExampleSite {
  /// One of each record about changing procedures, and a second plan of which nothing was read.
  var reform: ReformRecords {
    var records = ReformRecords()
    records.plans = [readPlan, unreadPlan]
    var decision = Decision(range: .start)
    decision.record = at("1.001193")
    decision.verdict = at(.accepted)
    decision.because = text("Bỏ một giấy.")
    decision.instrument = at(LegalReference(instrument: "60/2014/QH13"))
    decision.agency = at("so-vi-du")
    decision.date = at(day("2026-05-01"))
    var refused = Decision(range: .start)
    refused.record = at("2.000002")
    refused.verdict = at(.rejected)
    records.decisions = [decision, refused]
    var review = Review(path: "reviews/ke-hoach/2026/2.000002.yaml", range: .start)
    review.procedure = at("2.000002")
    var proposal = Proposal(range: .start)
    proposal.kind = at(.dropDocument)
    review.proposals = [proposal]
    var done = Review(path: "reviews/ke-hoach/2026/1.001193.yaml", range: .start)
    done.procedure = at("1.001193")
    var carriedOut = Proposal(range: .start)
    carriedOut.kind = at(.reduceCopies)
    carriedOut.because = text("Một bản là đủ.")
    carriedOut.status = at(.implemented)
    var approval = Proposal.Approval()
    approval.instrument = at(LegalReference(instrument: "60/2014/QH13"))
    approval.date = at(day("2026-04-01"))
    carriedOut.decision = approval
    var cost = StatedCost(range: .start)
    cost.before = at(285_000_000)
    cost.after = at(276_000_000)
    carriedOut.statedCost = cost
    done.proposals = [carriedOut]
    records.reviews = [review, done]
    var dialogue = Dialogue(path: "catalogue/dialogues/2026-06-15-so-vi-du.yaml", range: .start)
    dialogue.date = at(day("2026-06-15"))
    dialogue.agency = at("so-vi-du")
    dialogue.channels = [at(.inPerson)]
    dialogue.venue = text("Hội trường ví dụ")
    dialogue.attended = at(1200)
    var question = Dialogue.Question(range: .start)
    question.ask = text("Sao phải nộp hai lần?")
    question.procedures = [at("1.001193")]
    question.outcome = at(.proposal)
    dialogue.questions = [question]
    records.dialogues = [dialogue]
    var initiative = Initiative(path: "reviews/initiatives/mot-cua.yaml", range: .start)
    initiative.id = at("mot-cua")
    initiative.name = text("Trả kết quả tại nhà")
    initiative.agency = at("so-vi-du")
    initiative.status = at(.trial)
    initiative.from = at(day("2026-03-01"))
    initiative.procedures = [at("2.000002")]
    initiative.sourceStatus = at(.unverified)
    records.initiatives = [initiative]
    return records
  }

  private var readPlan: Plan {
    var plan = Plan(range: .start)
    plan.path = "reviews/plans/ke-hoach.yaml"
    plan.id = at("ke-hoach")
    plan.number = at("1/KH-VD")
    plan.title = text("Rà soát ví dụ")
    plan.from = at(day("2026-01-01"))
    plan.until = at(day("2026-12-31"))
    plan.sourceStatus = at(.reported)
    var dialogues = Plan.Target(range: .start)
    dialogues.measure = at(.dialoguesHeld)
    dialogues.atLeast = at("1")
    dialogues.every = at(.amount(halves: 12, unit: .month))
    var cut = Plan.Target(range: .start)
    cut.measure = at(.proceduresCut)
    cut.atLeast = at("20%")
    cut.before = at(day("2026-06-01"))
    var scope = Plan.Scope()
    scope.levels = [at(.province)]
    scope.fields = [at("ho-tich")]
    cut.scope = scope
    plan.targets = [dialogues, cut]
    return plan
  }

  private var unreadPlan: Plan {
    var plan = Plan(range: .start)
    plan.path = "reviews/plans/chua-doc.yaml"
    plan.id = at("chua-doc")
    plan.number = at("2/KH-VD")
    plan.titleStatus = at(.unverified)
    return plan
  }
}
