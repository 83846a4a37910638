import ProcedureModel
import SiteGenerator
import SourceText
import Testing

/// No text of the catalogue can become markup.
struct EscapingTests {
  private static let hostile = "</span><script>alert(1)</script>\"'&"

  @Test("markup in every text field comes out as text")
  func everyField() async {
    let site = ExampleSite(suffix: Self.hostile)
    let calm = await ExampleSite().files()
    let files = await site.files()
    var shown = 0
    for file in files where file.path.hasSuffix(".html") {
      let html = String(decoding: file.bytes, as: UTF8.self)
      #expect(!html.contains("<script>"), "\(file.path)")
      #expect(!html.contains("alert(1)</script"), "\(file.path)")
      if html.contains("&lt;script&gt;alert(1)") { shown += 1 }
    }
    #expect(shown > 20, "the hostile text is on the pages")
    // The same tags as without it: nothing was opened, closed or added.
    let path = "thu-tuc/2.000002/"
    let before = calm.first { $0.path.hasPrefix(path) && $0.path.utf8.count > 30 }
    let after = files.first { $0.path.hasPrefix(path) && $0.path.utf8.count > 30 }
    let tags = [before, after].map {
      Markup(String(decoding: $0?.bytes ?? [], as: UTF8.self)).tags.map(\.name)
    }
    #expect(!tags[0].isEmpty)
    #expect(tags[0] == tags[1])
  }

  @Test(
    "an address from data is linked only if it is http or https",
    arguments: ["javascript:alert(1)", "data:text/html,x", "//elsewhere.example", "https://a b"])
  func addresses(_ address: String) async {
    var procedure = ExampleSite().bare("3.000001", "Ví dụ địa chỉ", field: "ho-tich")
    var row = ChannelRow(range: .start)
    row.channel = at(.online)
    procedure.channels = .given([row])
    var online = Online(range: .start)
    online.url = at(address)
    procedure.online = .given([online])
    var origin = Import(range: .start)
    origin.url = at(address)
    procedure.imported = origin
    procedure.depth = at(.facts)
    let site = ExampleSite(more: [procedure])
    let html = await site.page("thu-tuc/3.000001/vi-du-dia-chi/index.html")
    #expect(html.contains("3.000001"))
    #expect(!html.contains(address))
  }

  @Test(
    "a code that could climb out of the site stays inside",
    arguments: ["../../etc", "/abs", "..", ".hidden", "a/b", "", "mã"])
  func segments(_ code: String) {
    let segment = Route.segment(code)
    #expect(!segment.isEmpty && !segment.contains("/") && segment.first != ".")
  }
}
