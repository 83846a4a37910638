import Catalogue
import ProcedureModel
import TestKit
import Testing

@testable import Workspace

/// Overlays in a whole workspace.
struct OverlayLintTests {
  @Test("an overlay is linted over its record, and its findings stand in it")
  func findings() async throws {
    let workspace = try SmallWorkspace(
      """
      -- catalogue/local/ha-noi/1.000001.yaml --
      code: "1.000001"
      place: ha-noi
      authorities: {receive: trung-tam}
      fees: [{id: le-phi, amount: 8.000}]
      -- catalogue/local/hue/1.000001.yaml --
      code: "1.000001"
      place: ha-noi
      steps: [{id: nop, takes: 5}]
      -- catalogue/local/ha-noi/1.000009.yaml --
      code: "1.000009"
      place: ha-noi
      fees: [{id: le-phi, amount: 8.000}]
      authorities: {receive: trung-tam}

      """)
    expectLines(
      try await workspace.findings(),
      [
        "catalogue/local/ha-noi/1.000001.yaml:3:24 id-unresolved",
        "catalogue/local/ha-noi/1.000001.yaml:4:29 amount-malformed",
        "catalogue/local/hue/1.000001.yaml:2:8 folder-mismatch",
        "catalogue/local/hue/1.000001.yaml:3:26 duration-malformed",
        "catalogue/local/ha-noi/1.000009.yaml:3:29 amount-malformed",
        "catalogue/local/ha-noi/1.000009.yaml:4:24 id-unresolved",
        "catalogue/local/ha-noi/1.000009.yaml:1:1 procedure-unresolved",
      ])
    expectLines(
      try await workspace.findings(in: ["catalogue/local/hue"]),
      [
        "catalogue/local/hue/1.000001.yaml:2:8 folder-mismatch",
        "catalogue/local/hue/1.000001.yaml:3:26 duration-malformed",
      ])
  }

  @Test("the whole is what the catalogue and the pages see")
  func whole() async throws {
    let workspace = try SmallWorkspace(
      """
      -- catalogue/local/ha-noi/1.000001.yaml --
      code: "1.000001"
      place: ha-noi
      summary: Ở Hà Nội.
      interlinks: [{procedure: "1.000007"}]

      """)
    expectLines(
      try await workspace.findings(),
      ["catalogue/local/ha-noi/1.000001.yaml:4:26 procedure-unresolved"])
    let (_, outcome) = try await workspace.lint { _ in [] }
    #expect(outcome.catalogue.procedure("1.000001")?.summary == "Ở Hà Nội.")
  }

  @Test("an overlay that is no mapping is found, and the record stands as it is")
  func broken() async throws {
    let workspace = try SmallWorkspace("-- catalogue/local/ha-noi/1.000001.yaml --\n- a\n")
    expectLines(
      try await workspace.findings(), ["catalogue/local/ha-noi/1.000001.yaml:1:3 value-shape"])
  }
}
