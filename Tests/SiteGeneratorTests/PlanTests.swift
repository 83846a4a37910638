import Diagnostics
import ProcedureModel
import SiteGenerator
import SourceText
import Testing

/// What a plan holds, refuses and repeats.
struct PlanTests {
  @Test("the same input gives the same bytes, however many work on it")
  func determinism() async {
    let one = await ExampleSite().files(workers: 1)
    let many = await ExampleSite().files(workers: 4)
    #expect(one == many)
    #expect(Set(one.map(\.path)).count == one.count, "no file is written twice")
  }

  @Test("a second procedure of one code is a finding and not written")
  func sameCode() {
    var twin = ExampleSite().bare("1.001193", "Trùng mã", field: "ho-tich")
    twin.path = "catalogue/procedures/ho-tich/trung.yaml"
    let plan = ExampleSite(more: [twin]).plan
    #expect(plan.diagnostics.map(\.rule) == ["site-duplicate-route"])
    #expect(plan.diagnostics.first?.location.path == twin.path)
    #expect(plan.diagnostics.first?.notes.first?.location?.path == ExampleSite().birth.path)
    let paths = plan.renderProcedure(twin).map(\.path)
    #expect(!paths.contains("thu-tuc/1.001193/index.html"))
  }

  @Test("an earlier code that another procedure bears now is a finding; the present one keeps it")
  func earlierCode() {
    var heir = ExampleSite().bare("3.000001", "Kế thừa", field: "ho-tich")
    heir.was = [at("1.001193"), at("9.000001")]
    let plan = ExampleSite(more: [heir]).plan
    #expect(plan.diagnostics.count == 1)
    #expect(plan.diagnostics.first?.record == "3.000001")
    let paths = plan.renderProcedure(heir).map(\.path)
    #expect(paths.contains("thu-tuc/9.000001/index.html"))
    #expect(!paths.contains("thu-tuc/1.001193/index.html"))
  }

  @Test("bare and earlier codes lead on without script", arguments: ["1.001193", "1.000001"])
  func redirects(_ code: String) async {
    let markup = Markup(await ExampleSite().page("thu-tuc/\(code)/index.html"))
    let refresh = markup.all("meta").first { $0["http-equiv"] == "refresh" }
    let target = "../../thu-tuc/1.001193/dang-ky-khai-sinh-vi-du/index.html"
    #expect(refresh?["content"] == "0; url=" + target)
    #expect(markup.all("a").first?["href"] == target)
  }

  @Test("a draft is published only for a preview")
  func drafts() {
    var draft = ExampleSite().bare("3.000001", "Dự thảo ví dụ", field: "ho-tich")
    draft.status = at(.draft)
    let site = ExampleSite(more: [draft])
    #expect(site.plan.renderProcedure(draft).isEmpty)
    #expect(site.plan.procedureCount == 4)
    var input = site.input
    input.showsDrafts = true
    #expect(!SiteBuilder.plan(input).renderProcedure(draft).isEmpty)
  }

  @Test("one language makes no English page and no switch")
  func oneLanguage() async {
    let files = await ExampleSite(languages: [.vietnamese]).files()
    #expect(!files.contains { $0.path.hasPrefix("en/") })
    #expect(!files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("hreflang") })
  }

  @Test("without an address of its own the site has no map and no canonical links")
  func noAddress() async {
    let files = await ExampleSite(baseURL: nil).files()
    #expect(!files.contains { $0.path == "sitemap.xml" })
    #expect(!files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("canonical") })
  }

  @Test("a blank form is linked only where it will be there")
  func forms() {
    var document = Document(range: .start)
    document.id = at("to-khai")
    document.name = at("Tờ khai")
    document.form = .given(at("tờ khai 1.docx"))
    var only = Case(range: .start)
    only.documents = .given([.document(document)])
    var procedure = ExampleSite().bare("3.000001", "Ví dụ mẫu", field: "ho-tich")
    procedure.cases = .given([only])
    var input = ExampleSite(more: [procedure]).input
    func page(_ input: SiteInput) -> String {
      let files = SiteBuilder.plan(input).renderProcedure(procedure)
      return String(decoding: files.first?.bytes ?? [], as: UTF8.self)
    }
    #expect(!page(input).contains("bieu-mau"))
    input.forms = ["tờ khai 1.docx"]
    #expect(page(input).contains("href=\"../../../bieu-mau/t%E1%BB%9D%20khai%201.docx\""))
  }

  @Test("a site without a title goes by its theme's names")
  func untitled() {
    var input = ExampleSite().input
    input = SiteInput(
      title: "", place: nil, languages: [], baseURL: "https://vi-du.example", day: input.day,
      revision: nil, catalogue: input.catalogue, folder: input.folder)
    #expect(input.title == "Thủ tục hành chính Thành phố Hà Nội")
    #expect(input.languages == [.vietnamese])
    #expect(input.baseURL == "https://vi-du.example/" && input.basePath == "/")
  }

  @Test("a failing sink stops the build")
  func failingSink() async {
    struct Full: Error {}
    await #expect(throws: Full.self) {
      try await SiteBuilder.emitFixed(ExampleSite().plan) { (_) throws(Full) in throw Full() }
    }
  }

  @Test(
    "a link climbs as many folders as its page lies deep",
    arguments: [
      (Route([]), "a/index.html"), (Route(["x"]), "../a/index.html"),
      (Route(["x", "y", "z"]), "../../../a/index.html"),
      (Route([], file: "404.html"), "a/index.html"),
    ])
  func relativeLinks(_ from: Route, _ expected: String) {
    #expect(Links(from: from).to(Route(["a"])) == expected)
  }
}
