import Catalogue
import ProcedureModel
import SiteGenerator
import Testing

/// Procedures of another place, kept for comparison: nobody may take them for this place's.
struct OtherPlaceTests {
  private static let sentence =
    "Thủ tục riêng của Thành phố Ví Dụ, không phải của Thành phố Hà Nội."

  /// The pages of a procedure whose issuer belongs to a place that lies in another one, or in none.
  private func pages(issuer: String, within parent: String? = nil) -> [String: String] {
    var procedure = ExampleSite().bare("1.000077", "Thủ tục nơi khác", field: "ho-tich")
    procedure.issuer = .given(at(issuer))
    var input = ExampleSite(more: [procedure]).input
    var registries = input.catalogue.registries
    var place = Place(id: at("noi-khac"))
    place.common.name = at("Thành phố Ví Dụ")
    place.parent = parent.map { at($0) }
    registries.places["noi-khac"] = place
    var agency = Agency(id: at("ubnd-noi-khac"))
    agency.common.name = at("Ủy ban nhân dân Thành phố Ví Dụ")
    agency.place = at("noi-khac")
    registries.agencies["ubnd-noi-khac"] = agency
    input.catalogue = Catalogue(
      registries: registries, procedures: input.catalogue.procedures, day: input.catalogue.day)
    var pages: [String: String] = [:]
    for file in SiteBuilder.plan(input).renderProcedure(procedure) {
      pages[file.path] = String(decoding: file.bytes, as: UTF8.self)
    }
    return pages
  }

  private func page(_ pages: [String: String], below folder: String) -> String {
    pages.filter { $0.key.hasPrefix(folder) }.values.joined()
  }

  @Test("page and sheet say whose it is, and programs are told the place, too")
  func told() {
    let pages = pages(issuer: "ubnd-noi-khac")
    let page = page(pages, below: "thu-tuc/1.000077")
    #expect(page.contains(Self.sentence))
    #expect(self.page(pages, below: "to-huong-dan/1.000077").contains(Self.sentence))
    #expect(self.page(pages, below: "en/").contains("A procedure of "))
    #expect(
      page.contains(#""areaServed":{"@type":"AdministrativeArea","name":"Thành phố Ví Dụ"}"#))
  }

  @Test(
    "nothing is said of this place's own, of its parts, and of central ones",
    arguments: [("so-vi-du", nil), ("ubnd-noi-khac", "ha-noi"), ("khong-co-trong-danh-ba", nil)])
  func own(_ issuer: String, _ parent: String?) {
    let pages = pages(issuer: issuer, within: parent)
    #expect(!pages.isEmpty)
    #expect(!pages.values.contains { $0.contains("Thủ tục riêng của") })
  }

  @Test("places that lie in each other in a circle end the walk")
  func circle() {
    #expect(
      page(pages(issuer: "ubnd-noi-khac", within: "noi-khac"), below: "thu-tuc/1.000077")
        .contains(Self.sentence))
  }
}
