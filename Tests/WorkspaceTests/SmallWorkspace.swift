import Diagnostics
import FileSystem
import LintEngine
import SourceText
import TestKit
import Testing
import VietnameseText
import Workspace

/// A workspace of a few files on disk, gone with the last reference to it.
struct SmallWorkspace {
  let folder: TemporaryDirectory

  /// The valid workspace of `base`, with the files of an archive added or put in their place.
  init(_ changes: String = "") throws {
    folder = try TemporaryDirectory(TextArchive(Self.base))
    try TextArchive(changes).write(to: folder.path)
  }

  /// Opens it on the day of all tests.
  func open() throws -> Workspace {
    try Workspace.open(folder.path, on: try #require(CivilDate(iso: "2026-07-18")))
  }

  /// The findings of a run, one a line, as `path:line:column rule`; only the path for a whole file.
  func findings(
    _ rules: [any Rule.Type] = [], in wanted: [String] = []
  ) async throws -> [String] {
    let bytes = try await lint(rules, in: wanted) { file in
      let lines = LineIndex(file.file)
      return file.diagnostics.flatMap { finding in
        let place = lines.position(of: finding.location.range.lower, unit: .unicodeScalar)
        let suffix = file.file.bytes.isEmpty ? "" : ":\(place.line):\(place.column)"
        return Array("\(finding.location.path)\(suffix) \(finding.rule)\n".utf8)
      }
    }.output
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// A run, with what it rendered joined in the order in which it came.
  func lint(
    _ rules: [any Rule.Type] = [], in wanted: [String] = [], workers: Int = 2,
    render: @escaping @Sendable (FileDiagnostics) -> [UInt8]
  ) async throws -> (output: [UInt8], outcome: LintOutcome) {
    var output: [UInt8] = []
    let outcome = try await open().lint(
      rules, wanted: { path in wanted.isEmpty || wanted.contains { path.hasPrefix($0) } },
      workers: workers, render: render, consume: { output += $0 })
    return (output, outcome)
  }

  /// A procedure file of which nothing is wrong; `changes` replaces one line by its key, or adds it.
  static func procedure(_ code: String, field: String = "ho-tich", _ changes: String...) -> String {
    var lines = """
      code: "\(code)"
      name: Thủ tục ví dụ
      kind: public
      issuer: bo-vi-du
      field: \(field)
      level: [commune]
      subjects: [cong-dan]
      status: in-force
      announcements: {instrument: 1/QĐ-VD}
      authorities: {decide: ubnd-cap-xa, execute: ubnd-cap-xa}
      boundary: free
      online: {level: full}
      channels: [in-person, online]
      time-limit: 5 working-days
      fees: none
      conditions: none
      cases: {documents: {paper: to-khai, originals: 1}}
      steps: {id: nop, actor: applicant, action: submit}
      results: {paper: giay-khai-sinh}
      legal-basis: 60/2014/QH13
      """.split(separator: "\n").map(String.init)
    for change in changes {
      let key = change.split(separator: ":")[0] + ":"
      if let index = lines.firstIndex(where: { $0.hasPrefix(key) }) {
        lines[index] = change
      } else {
        lines.append(change)
      }
    }
    return "-- catalogue/procedures/\(field)/\(code).yaml --\n" + lines.joined(separator: "\n") + "\n"
  }

  private static let base = """
    -- thutuc.yaml --
    title: Danh mục ví dụ
    place: ha-noi
    -- catalogue/registries/agencies.yaml --
    bo-vi-du: {name: Bộ Ví dụ, level: central}
    ubnd-cap-xa: {name: Ủy ban nhân dân cấp xã, kind: class, level: commune}
    -- catalogue/registries/fields.yaml --
    ho-tich: {name: Hộ tịch}
    dat-dai: {name: Đất đai}
    -- catalogue/registries/subjects.yaml --
    cong-dan: {name: Công dân}
    -- catalogue/registries/places.yaml --
    ha-noi: {name: Hà Nội, kind: province}
    -- catalogue/registries/papers.yaml --
    to-khai: {name: Tờ khai, kind: form, forms: {file: to-khai.docx}}
    giay-khai-sinh: {name: Giấy khai sinh, kind: certificate}
    -- catalogue/registries/instruments/luat.yaml --
    60/2014/QH13: {title: Luật Hộ tịch, kind: law}
    1/QĐ-VD: {kind: decision}
    -- catalogue/forms/to-khai.docx --
    mẫu
    -- catalogue/procedures/ho-tich/1.000001.yaml --

    """.replacing(
      "-- catalogue/procedures/ho-tich/1.000001.yaml --\n", with: procedure("1.000001"))
}

/// Expects lines, and shows how they differ.
func expectLines(
  _ found: [String], _ expected: [String],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  guard found != expected else { return }
  let difference = unifiedDiff(
    from: expected.joined(separator: "\n"), to: found.joined(separator: "\n"))
  Issue.record("expected and found differ\n\(difference)", sourceLocation: sourceLocation)
}
