import Diagnostics
import ProcedureModel
import SiteGenerator
import SourceText
import Testing

/// The figures at a glance, and what they leave open.
struct GlanceTests {
  private func view(_ procedure: Procedure) -> ProcedureView {
    let input = ExampleSite().input
    let index = SiteIndex(input.catalogue, showsDrafts: false)
    let site = SiteContext(input, language: .vietnamese, index: index)
    return ProcedureView(procedure, in: site, links: Links(from: Route([])))
  }

  @Test(
    "papers, over all cases",
    arguments: [
      // The birth certificate or two papers; a form but online; a certified copy by post.
      (Channel.online, 1, 1, 3, 0), (.inPerson, 2, 2, 4, 0), (.post, 3, 3, 5, 1),
    ])
  func papers(_ channel: Channel, _ low: Int, _ high: Int, _ most: Int, _ certified: Int) {
    let tally = PaperTally.of(view(ExampleSite().birth), by: channel)
    #expect(tally == PaperTally(certain: low...high, most: most, certified: certified))
  }

  @Test("papers that nobody stated are not counted as none")
  func unstatedPapers() {
    var procedure = ExampleSite().inner
    #expect(PaperTally.of(view(procedure), by: .online) == nil)
    var element = Case(range: .start)
    element.documents = .unstated(.start)
    procedure.cases = .given([element])
    #expect(PaperTally.of(view(procedure), by: .online) == nil)
    element.documents = .none(.start)
    procedure.cases = .given([element])
    #expect(
      PaperTally.of(view(procedure), by: .online)
        == PaperTally(certain: 0...0, most: 0, certified: 0))
  }

  @Test("a group with a paper that the agency looks up asks for nothing certain")
  func freeAlternative() {
    var held = Document(range: .start)
    held.id = at("co-san")
    held.lookedUpIn = [at("csdl-dan-cu")]
    var own = Document(range: .start)
    own.id = at("phai-nop")
    var group = DocumentGroup(range: .start)
    group.members = [.document(held), .document(own)]
    var element = Case(range: .start)
    element.documents = .given([.group(group)])
    var procedure = ExampleSite().inner
    procedure.cases = .given([element])
    #expect(
      PaperTally.of(view(procedure), by: nil) == PaperTally(certain: 0...0, most: 1, certified: 0))
  }

  @Test("a reduction for everybody by a channel is taken off there, and only there")
  func reductions() throws {
    let procedure = ExampleSite().birth
    let fee = try #require(procedure.fees.elements.first)
    let online = FeePrices(fee, in: view(procedure), by: .online)
    #expect(online.amounts == [.dong(4000)] && online.isReduced)
    let desk = FeePrices(fee, in: view(procedure), by: .inPerson)
    #expect(desk.amounts == [.dong(8000)] && !desk.isReduced && desk.hasOtherReductions)
  }

  @Test("rows for some stand beside the row for the rest; a beaten row goes")
  func readings() {
    func row(_ halves: Int, channel: Channel? = nil, area: String? = nil) -> TimeLimitRow {
      var row = TimeLimitRow(range: .start)
      row.takes = .given(at(.amount(halves: halves, unit: .day)))
      row.qualifiers.channels = channel.map { [at($0)] } ?? []
      row.qualifiers.areas = area.map { [at($0)] } ?? []
      return row
    }
    let rows = [row(30, area: "vung-kho-khan"), row(10), row(6, channel: .online)]
    func takes(_ channel: Channel?) -> [TimeSpan] {
      rows.readings(on: day("2026-10-01"), by: channel).compactMap { $0.takes.value?.value }
    }
    #expect(takes(.post) == [.amount(halves: 10, unit: .day), .amount(halves: 30, unit: .day)])
    #expect(takes(.online) == [.amount(halves: 6, unit: .day), .amount(halves: 30, unit: .day)])
    #expect(takes(nil).count == 3, "an open channel beats nothing")
  }
}
