import ProcedureModel
import SiteGenerator
import SourceText
import Testing

/// How a life event is arranged and what it comes to.
struct JourneyTests {
  private func step(_ code: String, after: [String] = [], insteadOf: [String] = []) -> JourneyStep {
    var step = JourneyStep(range: .start)
    step.procedure = at(code)
    step.after = after.map { at($0) }
    step.insteadOf = insteadOf.map { at($0) }
    return step
  }

  @Test("a step stands in the stage after what it waits for; what spares others stands beside them")
  func stages() {
    let map = JourneyMap(
      [
        step("z", insteadOf: ["b"]), step("a"), step("b", after: ["a"]), step("c", after: ["a"]),
        step("d", after: ["b", "c"]),
      ], limits: [nil, nil, nil, nil, nil], gives: [[], [], [], [], []])
    #expect(map.stages == [[1], [0, 2, 3], [4]])
    #expect(map.waits == [[], [], [1], [1], [2, 3]])
    #expect(map.longest.isEmpty, "no limit is stated")
  }

  @Test("a paper that is carried is waited for, from whatever gives it further up")
  func carried() {
    var carrying = step("b")
    carrying.carries = [at("giay")]
    let map = JourneyMap(
      [step("x"), step("a"), carrying, step("c")], limits: [nil, nil, nil, nil],
      gives: [[], ["giay"], [], ["giay"]])
    #expect(map.stages == [[0, 1, 3], [2]])
    #expect(map.waits[2] == [1])
  }

  @Test(
    "the longest way goes by days, passes what states nothing, and leaves out what spares others")
  func longest() {
    let map = JourneyMap(
      [
        step("all", insteadOf: ["a", "b"]), step("a"), step("b", after: ["a"]),
        step("c", after: ["b"]), step("d"),
      ], limits: [90, 1, nil, 7, 7.5], gives: [[], [], [], [], []])
    #expect(map.longest == [1, 2, 3])
    #expect(map.longest(among: [4], limits: [90, 1, nil, 7, 7.5]) == [4])
  }

  @Test("steps that wait for each other in a circle are all shown")
  func circle() {
    let map = JourneyMap(
      [step("a", after: ["b"]), step("b", after: ["a"])], limits: [1, 2], gives: [[], []])
    #expect(map.stages.flatMap { $0 }.sorted() == [0, 1])
  }

  @Test("limits are added unit by unit, and what is done within the day counts as a day")
  func total() {
    var total = TimeTotal()
    #expect(total.spans.isEmpty)
    for span in [
      TimeSpan.amount(halves: 6, unit: .workingDay), .sameDay, .amount(halves: 2, unit: .month),
      .unlimited, .amount(halves: 3, unit: .workingDay),
    ] { total.add(span) }
    #expect(
      total.spans == [
        .amount(halves: 11, unit: .workingDay), .amount(halves: 2, unit: .month),
      ])
    #expect(total.countsSameDay)
  }

  @Test("the limit of a case beats the common one; parts and additions are no limit")
  func limit() {
    func row(_ days: Int, _ change: (inout TimeLimitRow) -> Void = { _ in }) -> TimeLimitRow {
      var row = TimeLimitRow(range: .start)
      row.takes = .given(at(.amount(halves: days * 2, unit: .workingDay)))
      change(&row)
      return row
    }
    var procedure = ExampleSite().bare("3.000001", "Ví dụ", field: "ho-tich")
    let today = day("2026-10-01")
    #expect(StopLimit(procedure, caseID: nil, on: today) == nil)
    procedure.timeLimit = .given([
      row(5), row(9) { $0.qualifiers.cases = [at("lau")] }, row(30) { $0.covers = [at("ky")] },
      row(20) { $0.qualifiers.until = at(day("2026-01-01")) },
    ])
    let open = StopLimit(procedure, caseID: nil, on: today)
    #expect(open?.shortest == .amount(halves: 10, unit: .workingDay))
    #expect(open?.longest == .amount(halves: 18, unit: .workingDay))
    let long = StopLimit(procedure, caseID: "lau", on: today)
    #expect(long?.shortest == long?.longest)
    #expect(long?.longest == .amount(halves: 18, unit: .workingDay))
  }

  @Test(
    "a life event without a published procedure has no page, and without events no link leads there"
  )
  func unpublished() async {
    var input = ExampleSite().input
    input.journeys = []
    #expect(
      !SiteBuilder.plan(input).pages.contains { $0.page.route.path.contains("viec-trong-doi") })
    var lost = Journey(path: "catalogue/journeys/lac.yaml", range: .start)
    lost.id = at("lac")
    lost.steps = [step("9.999999")]
    input.journeys = [lost]
    #expect(
      !SiteBuilder.plan(input).pages.contains { $0.page.route.path.contains("viec-trong-doi") })
  }

  @Test("where nothing is published the page says so and names the file")
  func nothingPublished() async {
    var input = ExampleSite().input
    input.reform = ReformRecords()
    var pages: [String: String] = [:]
    await SiteBuilder.emitFixed(SiteBuilder.plan(input)) {
      pages[$0.path] = String(decoding: $0.bytes, as: UTF8.self)
    }
    for (path, file) in [
      ("cai-cach/index.html", "reviews/plans/"),
      ("cai-cach/da-don-gian-hoa/index.html", "reviews/decisions/"),
      ("cai-cach/ra-soat/index.html", "reviews/"),
      ("cai-cach/doi-thoai/index.html", "catalogue/dialogues/"),
      ("cai-cach/sang-kien/index.html", "reviews/initiatives/"),
    ] {
      let page = pages[path] ?? ""
      #expect(page.contains("Chưa công bố") && page.contains(file), "\(path)")
    }
  }

  @Test("papers for some cases stand in those cases, and nowhere else")
  func papersOfCases() async {
    func paper(_ id: String, for cases: [String]) -> DocumentItem {
      var document = Document(range: .start)
      document.id = at(id)
      document.name = at("Giấy " + id)
      document.originals = at(1)
      document.qualifiers.cases = cases.map { at($0) }
      return .document(document)
    }
    var procedure = ExampleSite().bare("3.000001", "Ví dụ", field: "ho-tich")
    var every = EveryCase(range: .start)
    every.documents = .given([paper("rieng-a", for: ["a"]), paper("rieng-ab", for: ["a", "b"])])
    every.note = at("Dặn chung.")
    procedure.everyCase = every
    procedure.cases = .given(
      ["a", "b", "c"].map { id in
        var element = Case(range: .start)
        element.id = at(id)
        element.name = at("Loại " + id)
        return element
      })
    func page() -> String {
      let files = SiteBuilder.plan(ExampleSite(more: [procedure]).input).renderProcedure(procedure)
      return String(decoding: files.first?.bytes ?? [], as: UTF8.self)
    }
    let html = page()
    let parts = [
      "<h2 id=\"giay-to\"", "id=\"th-a\"", "id=\"th-b\"", "id=\"th-c\"", "<h2 id=\"cac-buoc\"",
    ]
    .compactMap { html.firstRange(of: $0)?.lowerBound }
    #expect(parts.count == 5)
    let texts = zip(parts, parts.dropFirst()).map { String(html[$0..<$1]) }
    #expect(texts.map { $0.contains("Giấy rieng-a<") } == [false, true, false, false])
    #expect(texts.map { $0.contains("Giấy rieng-ab<") } == [false, true, true, false])
    #expect(texts[0].contains("Chung cho mọi trường hợp") && texts[0].contains("Dặn chung."))
    #expect(!texts[0].contains("Bản ghi chưa có") && texts[3].contains("Bản ghi chưa có"))
  }
}
