import ProcedureModel
import SourceText

extension ExampleSite {
  /// A public procedure with cases, groups, papers the State holds, a fork and a loop.
  var birth: Procedure {
    var procedure = Procedure(path: "catalogue/procedures/ho-tich/1.001193.yaml", range: .start)
    procedure.code = at("1.001193")
    procedure.name = text("Thủ tục đăng ký khai sinh (ví dụ)")
    procedure.alsoCalled = [text("làm giấy khai sinh")]
    procedure.summary = text("Bạn đăng ký khai sinh cho con và nhận Giấy khai sinh.")
    procedure.kind = at(.public)
    procedure.issuer = .given(at("so-vi-du"))
    procedure.field = at("ho-tich")
    procedure.level = .given([at(.commune)])
    procedure.subjects = .given([at("cong-dan")])
    procedure.status = at(.inForce)
    procedure.was = [at("1.000001")]
    var announcement = Announcement(range: .start)
    announcement.instrument = at(LegalReference(instrument: "163/QĐ-BTP năm 2026"))
    announcement.effective = at(day("2026-03-01"))
    procedure.announcements = .given([announcement])
    var origin = Import(range: .start)
    origin.url = at("https://vi-du.example/thu-tuc/1")
    origin.date = at(day("2026-07-18"))
    procedure.imported = origin
    var check = Check(range: .start)
    check.date = at(day("2026-07-18"))
    check.against = text("bản ghi ví dụ")
    procedure.checked = [check]
    procedure.channels = .given(
      [Channel.inPerson, .online, .post].map { channel in
        var row = ChannelRow(range: .start)
        row.channel = at(channel)
        return row
      })
    procedure.boundary = .unstated(.start)
    addOnline(to: &procedure)
    addTimeAndFees(to: &procedure)
    addPapers(to: &procedure)
    addSteps(to: &procedure)
    addOutcome(to: &procedure)
    return procedure
  }

  private func addOnline(to procedure: inout Procedure) {
    var authorities = Authorities(range: .start)
    authorities.decide = .unstated(.start)
    var execute = AuthorityRow(range: .start)
    execute.agency = at("ubnd-cap-xa")
    authorities.execute = .given([execute])
    var receive = AuthorityRow(range: .start)
    receive.agency = at("trung-tam")
    receive.claims.note = text("Nhận cả ngày thứ Bảy")
    authorities.receive = .given([receive])
    procedure.authorities = .given(authorities)
    var online = Online(range: .start)
    online.level = .given(at(.partial))
    online.url = at("https://vi-du.example/nop?ma=1&b=2")
    online.payment = .given(at(.available))
    var partial = Online.Partial(range: .start)
    partial.reason = at(.presence)
    online.partialBecause = .given([partial])
    procedure.online = .given([online])
  }

  private func addTimeAndFees(to procedure: inout Procedure) {
    var general = TimeLimitRow(range: .start)
    general.takes = .given(at(.amount(halves: 2, unit: .workingDay)))
    general.claims.verbatim = text("1")
    var remote = TimeLimitRow(range: .start)
    remote.takes = .given(at(.amount(halves: 15, unit: .workingDay)))
    remote.qualifiers.areas = [at("vung-kho-khan")]
    remote.countedFrom = text("ngày nhận đủ hồ sơ")
    procedure.timeLimit = .given([general, remote])

    var charge = Fee(range: .start)
    charge.id = at("le-phi")
    charge.name = text("Lệ phí ví dụ")
    charge.kind = at(.charge)
    charge.per = text("lần")
    charge.amount = .given(at(.dong(8000)))
    var forAll = Fee.Reduction(range: .start)
    forAll.to = at(.dong(4000))
    forAll.qualifiers.channels = [at(.online)]
    forAll.qualifiers.until = at(day("2026-12-31"))
    var exempt = Fee.Reduction(range: .start)
    exempt.to = at(.dong(0))
    exempt.qualifiers.subjects = [at("ho-ngheo")]
    charge.reductions = [forAll, exempt]
    var copy = Fee(range: .start)
    copy.id = at("ban-sao")
    copy.name = text("Phí bản sao")
    copy.amount = .unstated(.start)
    copy.claims.verbatim = text("Miễn phí")
    copy.qualifiers.when = text("bạn xin thêm bản sao")
    procedure.fees = .given([charge, copy])
  }

  private func addOutcome(to procedure: inout Procedure) {
    var condition = Condition(range: .start)
    condition.id = at("dieu-kien")
    condition.text = text("Trẻ sinh tại Việt Nam")
    procedure.conditions = .given([condition])
    var result = ProcedureResult(range: .start)
    result.paper = at("giay-khai-sinh")
    result.code = .given(at("KQ.G15.000031"))
    result.formats = [at(.paper), at(.electronic)]
    result.valid = .unstated(.start)
    procedure.results = .given([result])
    procedure.legalBasis = .given(
      ["60/2014/QH13", "66.7/2025/NQ-CP", "1/2010/NĐ-CP", "999/2026/TT-BTP"].map {
        var basis = LegalBasis(range: .start)
        basis.reference = at(LegalReference(instrument: $0))
        return basis
      })
    var link = Interlink(range: .start)
    link.procedure = at("1.009999")
    procedure.interlinks = [link]
    procedure.note = text("Đăng ký trong 60 ngày.\nNgười thân đi thay được.")
  }
}
