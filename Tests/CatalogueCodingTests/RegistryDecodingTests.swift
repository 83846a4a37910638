import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import TestKit
import Testing
import VietnameseText
import YAMLSyntax

/// Registries, settings and plans.
struct RegistryDecodingTests {
  private func tree(_ text: String) throws -> YAMLTree {
    var diagnostics: [Diagnostic] = []
    let tree = YAMLReader.read(SourceFile(path: "r.yaml", text: text), into: &diagnostics)
    return try #require(tree, "\(diagnostics.map(\.message.vietnamese))")
  }

  @Test("an entry that is no mapping is found, and its id stays known")
  func flatEntry() throws {
    let marked = MarkedText("so-y-te: ⟦Sở Y tế⟧\nso-tu-phap: {name: Sở Tư pháp}\n")
    let decoded = CatalogueDecoder.agencies(try tree(marked.text))
    #expect(decoded.value?.map(\.id.value) == ["so-y-te", "so-tu-phap"])
    #expect(decoded.diagnostics.map(\.rule) == ["value-shape"])
    #expect(decoded.diagnostics.map(\.location.range) == marked.ranges)
  }

  @Test("every entry but an instrument needs a name")
  func name() throws {
    #expect(
      CatalogueDecoder.papers(try tree("a: {kind: form}")).diagnostics.map(\.rule)
        == ["key-missing"])
    #expect(
      CatalogueDecoder.instruments(try tree("60/2014/QH13: {kind: law}")).diagnostics.isEmpty)
  }

  @Test("instruments are known by their numbers, all else by slugs")
  func identities() throws {
    let instruments = CatalogueDecoder.instruments(
      try tree(
        "60/2014/QH13: {kind: law}\n163/QĐ-BTP năm 2026: {kind: decision}\nluat-ho-tich: {kind: law}"
      ))
    #expect(instruments.value?.map(\.id.value) == ["60/2014/QH13", "163/QĐ-BTP năm 2026"])
    #expect(instruments.diagnostics.map(\.rule) == ["id-malformed"])
    let fields = CatalogueDecoder.fields(try tree("Hộ tịch: {name: Hộ tịch}"))
    #expect(fields.diagnostics.map(\.rule) == ["id-malformed"])
  }

  @Test("entries refer to other registries")
  func references() throws {
    let decoded = CatalogueDecoder.papers(
      try tree(
        "giay-khai-sinh:\n  name: Giấy khai sinh\n  issued-by: [ubnd-cap-xa]\n  held-by:\n    - {database: csdl-ho-tich, basis: 66.7/2025/NQ-CP}"
      ))
    #expect(decoded.diagnostics.isEmpty, "\(decoded.diagnostics.map(\.message.vietnamese))")
    #expect(decoded.references.map(\.id) == ["ubnd-cap-xa", "csdl-ho-tich", "66.7/2025/NQ-CP"])
    #expect(decoded.references.map(\.registry) == [.agencies, .databases, .instruments])
  }

  @Test("telephone numbers stand in quotes")
  func telephone() throws {
    let decoded = CatalogueDecoder.agencies(
      try tree("a: {name: A, addresses: [{text: Số 1, phone: 0912345678}]}"))
    #expect(decoded.diagnostics.map(\.rule) == ["code-unquoted"])
    #expect(decoded.diagnostics.first?.fixIts.first?.edits.first?.replacement == "\"0912345678\"")
  }

  @Test("the settings of a workspace")
  func settings() throws {
    let decoded = CatalogueDecoder.settings(
      try tree(
        "title: Danh mục\nplace: ha-noi\nlanguages: [vi, en]\nrules: {doc-vague: off-ish, doc-paper-abolished: skip}"
      ))
    #expect(decoded.value?.title?.value == "Danh mục")
    #expect(decoded.value?.rules.map(\.rule.value) == ["doc-paper-abolished"])
    #expect(decoded.diagnostics.map(\.rule) == ["value-unknown"])
    #expect(decoded.references.map(\.id) == ["ha-noi"])
    #expect(
      CatalogueDecoder.settings(try tree("tittle: x")).diagnostics.map(\.rule)
        == ["key-unknown", "key-missing", "key-missing"])
  }

  @Test("a plan says how sure its title is")
  func plan() throws {
    let decoded = CatalogueDecoder.plan(
      try tree("id: kh-286-2021\nnumber: 286/KH-UBND\ntitle-status: unverified"))
    #expect(decoded.diagnostics.isEmpty)
    #expect(decoded.value?.title == nil)
    #expect(
      CatalogueDecoder.plan(try tree("id: kh-286-2021")).diagnostics.map(\.rule) == ["key-missing"])
  }
}
