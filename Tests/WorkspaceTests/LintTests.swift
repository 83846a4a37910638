import Catalogue
import Diagnostics
import FileSystem
import LintEngine
import LintRules
import Reporting
import SourceText
import TestKit
import Testing

@testable import Workspace

/// Whole workspaces, opened and linted in process.
struct LintTests {
  @Test("the workspace that all cases start from is clean")
  func clean() async throws {
    expectLines(
      try await SmallWorkspace().findings(), [])
  }

  @Test("an unknown id is found where it stands, with the near one proposed")
  func unknownID() async throws {
    let workspace = try SmallWorkspace(
      ExampleWorkspace.procedure("1.000002", "issuer: bộ-vi-dụ", "field: ho-tich")
        + ExampleWorkspace.procedure(
          "1.000003", "issuer: bo-vi-dụ", "authorities: {decide: ubnd-xa, execute: ubnd-cap-xã}")
        + ExampleWorkspace.procedure(
          "1.000004", "issuer: bo-vidu", "results: {paper: giay-khai-sin}",
          "legal-basis: 61/2014/QH13"))
    expectLines(
      try await workspace.findings(), [
        "catalogue/procedures/ho-tich/1.000002.yaml:4:9 id-malformed",
        "catalogue/procedures/ho-tich/1.000003.yaml:4:9 id-malformed",
        "catalogue/procedures/ho-tich/1.000003.yaml:10:23 id-unresolved",
        "catalogue/procedures/ho-tich/1.000003.yaml:10:41 id-malformed",
        "catalogue/procedures/ho-tich/1.000004.yaml:4:9 id-unresolved",
        "catalogue/procedures/ho-tich/1.000004.yaml:19:18 id-unresolved",
        "catalogue/procedures/ho-tich/1.000004.yaml:20:14 id-unresolved",
      ])
    let text = try await workspace.lint { file in
      file.diagnostics.flatMap { Array(($0.message.vietnamese + "\n").utf8) }
    }.output
    let messages = String(decoding: text, as: UTF8.self)
    #expect(messages.contains("không có cơ quan nào mang mã «bo-vidu»; ý bạn là «bo-vi-du»?"))
    #expect(messages.contains("không có giấy tờ nào mang mã «giay-khai-sin»; ý bạn là «giay-khai-sinh»?"))
  }

  @Test("an id that two files of a registry give is found in the second")
  func duplicateID() async throws {
    let workspace = try SmallWorkspace(
      """
      -- catalogue/registries/instruments/nghi-dinh.yaml --
      1/2026/NĐ-CP: {kind: decree}
      60/2014/QH13: {kind: law}
      -- catalogue/registries/fields.yaml --
      ho-tich: {name: Hộ tịch}
      dat-dai: {name: Đất đai}
      ho-tich: {name: Hộ tịch nữa}
      """)
    expectLines(
      try await workspace.findings(), [
        "catalogue/registries/fields.yaml:3:1 yaml-duplicate-key",
        "catalogue/registries/instruments/nghi-dinh.yaml:2:1 id-duplicate",
      ])
  }

  @Test("data files where none is expected are found, other files are left alone")
  func unknownFiles() async throws {
    let workspace = try SmallWorkspace(
      """
      -- catalogue/README.md --
      # Danh mục
      -- catalogue/procedures/lac.yaml --
      code: x
      -- catalogue/procedures/ho-tich/sau/1.000009.yaml --
      code: x
      -- catalogue/procedures/ho-tich/1.000002.yml --
      code: x
      -- catalogue/registries/agency.yaml --
      a: {name: A}
      -- catalogue/ban-nhap.csv --
      a,b
      -- reviews/plans/.kh.yaml.swp --
      x
      -- reviews/notes.yaml --
      a: b
      """)
    expectLines(
      try await workspace.findings(), [
        "catalogue/ban-nhap.csv file-unknown",
        "catalogue/procedures/ho-tich/1.000002.yml file-unknown",
        "catalogue/procedures/ho-tich/sau/1.000009.yaml file-unknown",
        "catalogue/procedures/lac.yaml file-unknown",
        "catalogue/registries/agency.yaml file-unknown",
        "reviews/notes.yaml file-unknown",
      ])
  }

  @Test("a file bears its code and lies in the folder of its field")
  func misplaced() async throws {
    let workspace = try SmallWorkspace(
      ExampleWorkspace.procedure("1.000002", "code: \"1.000003\"")
        + ExampleWorkspace.procedure("1.000004", field: "dat-dai", "field: ho-tich"))
    expectLines(
      try await workspace.findings(), [
        "catalogue/procedures/dat-dai/1.000004.yaml:5:8 folder-mismatch",
        "catalogue/procedures/ho-tich/1.000002.yaml:1:7 file-misnamed",
      ])
  }

  @Test("forms lie in their folder")
  func forms() async throws {
    func with(_ code: String, _ form: String) -> String {
      ExampleWorkspace.procedure(code, "cases: {documents: {paper: to-khai, form: \(form)}}")
    }
    let workspace = try SmallWorkspace(
      with("1.000002", "to-khai.docx") + with("1.000003", "none")
        + with("1.000004", "../../thutuc.yaml") + with("1.000005", "/etc/passwd")
        + with("1.000006", "\"..\\\\..\\\\x\"") + with("1.000007", "to_khai.docx")
        + with("1.000008", "mau/don.docx") + with("1.000009", "\"C:/x.docx\"")
        + """
        -- catalogue/registries/papers.yaml --
        to-khai: {name: Tờ khai, kind: form, forms: [{file: mat.docx}, {file: ../x}]}
        giay-khai-sinh: {name: Giấy khai sinh, kind: certificate}
        -- catalogue/forms/mau/don.docx --
        mẫu
        """)
    expectLines(
      try await workspace.findings(), [
        "catalogue/registries/papers.yaml:1:53 form-not-found",
        "catalogue/registries/papers.yaml:1:71 path-outside",
        "catalogue/procedures/ho-tich/1.000004.yaml:17:43 path-outside",
        "catalogue/procedures/ho-tich/1.000005.yaml:17:43 path-outside",
        "catalogue/procedures/ho-tich/1.000006.yaml:17:43 path-outside",
        "catalogue/procedures/ho-tich/1.000007.yaml:17:43 form-not-found",
        "catalogue/procedures/ho-tich/1.000009.yaml:17:43 path-outside",
      ])
  }

  @Test("a registry that cannot be read makes no id unknown, and is always reported")
  func brokenRegistry() async throws {
    let workspace = try SmallWorkspace(
      """
      -- catalogue/registries/agencies.yaml --
      bo-vi-du: {name: "Bộ Ví dụ
      """ + "\n" + ExampleWorkspace.procedure("1.000002", "subjects: khong-co"))
    let broken = "catalogue/registries/agencies.yaml:1:18 yaml-syntax"
    let unresolved = "catalogue/procedures/ho-tich/1.000002.yaml:7:11 id-unresolved"
    expectLines(
      try await workspace.findings(), [broken, unresolved])
    expectLines(
      try await workspace.findings(in: ["catalogue/procedures/ho-tich/1.000001.yaml"]), [broken])
  }

  @Test("only the paths asked for are reported and counted; facts come from all")
  func asked() async throws {
    let workspace = try SmallWorkspace(
      ExampleWorkspace.procedure("1.000002", "status: x")
        + ExampleWorkspace.procedure("1.000003", field: "dat-dai", "status: x")
        + "-- catalogue/ban-nhap.csv --\na\n")
    expectLines(
      try await workspace.findings(in: ["catalogue/procedures/ho-tich/"]), [
        "catalogue/procedures/ho-tich/1.000002.yaml:8:9 value-unknown"
      ])
    let run = try await workspace.lint(in: ["catalogue/procedures/ho-tich/"]) { _ in [] }
    #expect(run.outcome.files == 2)
    #expect(run.outcome.tally.total == 1)
    #expect(run.outcome.catalogue.procedures.count == 3)
    let nothing = try await workspace.lint(in: ["site/"]) { _ in [] }
    #expect(nothing.outcome.files == 0)
    #expect(nothing.outcome.tally.total == 0)
  }

  @Test("a code that no procedure bears is a warning, not an error")
  func unknownProcedure() async throws {
    let workspace = try SmallWorkspace(
      ExampleWorkspace.procedure(
        "1.000002", "interlinks: [{procedure: \"1.000001\"}, {procedure: \"1.999999\"}]"))
    expectLines(
      try await workspace.findings(), [
        "catalogue/procedures/ho-tich/1.000002.yaml:21:51 procedure-unresolved"
      ])
    let run = try await workspace.lint { _ in [] }
    #expect(run.outcome.tally.blocking == 0)
  }

  @Test("two runs give the same bytes, whatever the number of workers", arguments: ["text", "json"])
  func deterministic(_ format: String) async throws {
    var archive = ""
    for number in 10..<70 {
      archive += ExampleWorkspace.procedure(
        "1.0000\(number)", number % 3 == 0 ? "issuer: bo-khac" : "issuer: bo-vi-du",
        number % 4 == 0 ? "time-limit: 5 ngày" : "time-limit: 5 days",
        number % 5 == 0 ? "cases: {documents: {id: a, name: Giấy tờ khác}}" : "cases: none")
    }
    let workspace = try SmallWorkspace(archive)
    let descriptors = Dictionary(
      builtInRules.map { ($0.descriptor.id, $0.descriptor) }, uniquingKeysWith: { first, _ in first })
    let reporter: any Reporter =
      format == "json"
      ? JSONReporter(descriptors: descriptors)
      : TextReporter(
        language: .vietnamese, palette: Palette(isColoured: false), descriptors: descriptors)
    var outputs: [[UInt8]] = []
    for workers in [1, 1, 2, 7, 64] {
      outputs.append(
        try await workspace.lint(builtInRules, workers: workers) { reporter.report($0) }.output)
    }
    #expect(outputs[0].count > 10_000)
    for output in outputs.dropFirst() { #expect(output == outputs[0]) }
  }

  @Test("the same workspace elsewhere gives the same bytes")
  func portable() async throws {
    let changes =
      ExampleWorkspace.procedure("1.000002", "status: x", "cases: {documents: {paper: a, form: b}}")
      + "-- catalogue/ban-nhap.csv --\na\n-- catalogue/registries/papers.yaml --\n\"\n"
    let reporter = JSONReporter(descriptors: [:])
    var outputs: [[UInt8]] = []
    for _ in 0..<2 {
      let workspace = try SmallWorkspace(changes)
      let output = try await workspace.lint { reporter.report($0) }.output
      outputs.append(output)
    }
    #expect(outputs[0] == outputs[1])
    #expect(!outputs[0].isEmpty)
  }

  @Test("an empty folder, one without a catalogue, and broken settings still open")
  func unfinished() async throws {
    let folder = try TemporaryDirectory(TextArchive("-- thutuc.yaml --\ntitle: [\n"))
    let workspace = SmallWorkspace(folder: folder)
    expectLines(
      try await workspace.findings(), ["thutuc.yaml:1:8 yaml-syntax"])
    let empty = SmallWorkspace(folder: try TemporaryDirectory())
    expectLines(
      try await empty.findings(), ["thutuc.yaml file-unreadable"])
  }
}

extension SmallWorkspace {
  /// A folder as it is.
  fileprivate init(folder: TemporaryDirectory) {
    self.folder = folder
  }
}
