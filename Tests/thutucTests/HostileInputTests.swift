import FileSystem
import Glibc
import TestKit
import Testing

/// Input made to break the program: each is a finding with its file and place, and all else goes on.
struct HostileInputTests {
  /// A file with a plain error, there to show that the others are still checked.
  private static let other = ExampleWorkspace.procedure("1.000099", "status: khong-phai")
  private static let path = "catalogue/procedures/ho-tich/1.000002.yaml"

  /// Runs the linter and expects a finding at a place, the other file's finding, and nothing written.
  private func expect(
    _ workspace: CommandWorkspace, _ status: Int32, _ place: String, _ words: String, rule: String,
    through wrapper: [String] = [], sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let before = try workspace.tree()
    let run = try ProcessRun(
      wrapper + [ProcessRun.binary, "lint"], in: workspace.folder.path)
    #expect(run.status == status, "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors == "", sourceLocation: sourceLocation)
    let cards = run.output.split(separator: "\n\n").map(String.init)
    let card = cards.first { $0.contains("╭─ \(place)\n") && $0.contains("╰─ \(rule)") }
    #expect(
      card?.split(separator: "\n").prefix { !$0.contains("╭─") }.joined(separator: " ")
        .contains(words) == true, "\(run.output)", sourceLocation: sourceLocation)
    #expect(card?.hasPrefix("lỗi: ") == true, sourceLocation: sourceLocation)
    #expect(
      run.output.contains("catalogue/procedures/ho-tich/1.000099.yaml:8:9"),
      "the other files are still checked", sourceLocation: sourceLocation)
    #expect(try workspace.tree() == before, "nothing is written", sourceLocation: sourceLocation)
  }

  @Test("broken YAML")
  func brokenYAML() throws {
    let workspace = try CommandWorkspace(
      Self.other + "-- \(Self.path) --\nname: Lưu ý: nộp bản chính\n")
    try expect(workspace, 1, "\(Self.path):1:7", "dấu hai chấm", rule: "yaml-syntax")
  }

  @Test("a file of 100 MB", arguments: [path, "catalogue/registries/databases.yaml"])
  func huge(_ path: String) throws {
    let workspace = try CommandWorkspace(Self.other)
    try workspace.makeSparseFile(path, size: 100 << 20)
    try expect(workspace, 1, path, "104857600 byte", rule: "file-too-large")
  }

  @Test(
    "a folder with the name of a file", arguments: [path, "catalogue/registries/databases.yaml"])
  func folder(_ path: String) throws {
    let workspace = try CommandWorkspace(Self.other)
    try workspace.makeFolder(path)
    try expect(workspace, 2, path, "thư mục mang tên của một tệp", rule: "file-unreadable")
  }

  @Test("settings that are a folder")
  func settingsFolder() throws {
    let workspace = try CommandWorkspace(Self.other)
    try remove(workspace.folder("thutuc.yaml"))
    try workspace.makeFolder("thutuc.yaml")
    try expect(workspace, 2, "thutuc.yaml", "là thư mục, không phải tệp", rule: "file-unreadable")
  }

  @Test("a pipe that nobody writes to", arguments: [path])
  func pipe(_ path: String) throws {
    let workspace = try CommandWorkspace(Self.other)
    guard unsafe mkfifo(workspace.folder(path), 0o644) == 0 else {
      throw ProcessRun.Failure(code: errno)
    }
    try expect(workspace, 2, path, "không phải tệp thường", rule: "file-unreadable")
  }

  /// How to run as somebody whom the rights of files bind; nil where that is not possible here.
  private static let asNobody: [String]? = {
    if getuid() != 0 { return [] }
    let wrapper = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let run = try? ProcessRun(wrapper + [ProcessRun.binary, "--version"], in: "/")
    return run?.status == 0 ? wrapper : nil
  }()

  @Test(
    "files and folders without permission",
    .enabled(if: asNobody != nil, "needs setpriv, and a binary that anyone may run"),
    arguments: [
      (path, "không có quyền đọc"),
      ("catalogue/procedures/dat-dai", "thiếu quyền"),
      ("catalogue/registries/databases.yaml", "không có quyền đọc"),
    ])
  func permission(_ path: String, _ words: String) throws {
    let workspace = try CommandWorkspace(
      Self.other + ExampleWorkspace.procedure("1.000002")
        + ExampleWorkspace.procedure("1.000003", field: "dat-dai")
        + "-- catalogue/registries/databases.yaml --\na: {name: A}\n")
    try workspace.setRights("", 0o755)
    try workspace.setRights(path, 0)
    defer { try? workspace.setRights(path, 0o755) }
    let wrapper = try #require(Self.asNobody)
    try expect(workspace, 2, path, words, rule: "file-unreadable", through: wrapper)
  }

  @Test("links that run in circles")
  func loops() throws {
    let workspace = try CommandWorkspace(Self.other)
    try workspace.link(Self.path, to: "1.000003.yaml")
    try workspace.link("catalogue/procedures/ho-tich/1.000003.yaml", to: "1.000002.yaml")
    try workspace.link("catalogue/procedures/vong", to: "..")
    try expect(workspace, 2, Self.path, "đi vòng", rule: "file-unreadable")
    try expect(
      workspace, 2, "catalogue/procedures/vong", "thư mục chứa chính nó", rule: "file-unreadable")
  }

  @Test(
    "links that lead out of the workspace",
    arguments: [
      (path, "/etc/passwd"), (path, "../../../../../../../../etc/passwd"),
      ("catalogue/procedures/ngoai", "/etc"),
      ("catalogue/registries/instruments/x.yaml", "/dev/zero"),
      ("reviews", "/etc"),
    ])
  func linksOut(_ path: String, _ target: String) throws {
    let workspace = try CommandWorkspace(Self.other)
    try workspace.link(path, to: target)
    try expect(workspace, 2, path, "dẫn ra ngoài", rule: "path-outside")
  }

  @Test("settings that are a link out of the workspace")
  func settingsLink() throws {
    let workspace = try CommandWorkspace(Self.other)
    try remove(workspace.folder("thutuc.yaml"))
    try workspace.link("thutuc.yaml", to: "/etc/passwd")
    try expect(workspace, 2, "thutuc.yaml", "dẫn ra ngoài", rule: "path-outside")
    #expect(try !workspace.run("lint").output.contains("root:"), "nothing of it is shown")
  }

  @Test("a form that climbs out of its folder")
  func formOutside() throws {
    let workspace = try CommandWorkspace(
      Self.other
        + ExampleWorkspace.procedure(
          "1.000002", "cases: {documents: {paper: to-khai, form: ../../x}}"))
    try expect(workspace, 1, "\(Self.path):17:43", "dẫn ra ngoài", rule: "path-outside")
  }

  @Test("10,000 nested brackets", arguments: ["[", "{a: ", "- "])
  func nested(_ bracket: String) throws {
    let workspace = try CommandWorkspace(Self.other)
    try workspace.write(
      Array(String(repeating: bracket, count: 10_000).utf8), to: Self.path)
    let place = 64 * bracket.utf8.count + 1
    try expect(workspace, 1, "\(Self.path):1:\(place)", "64 tầng", rule: "yaml-too-deep")
  }

  @Test("an alias bomb")
  func aliasBomb() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let workspace = try CommandWorkspace(Self.other + "-- \(Self.path) --\n" + text)
    try expect(workspace, 1, "\(Self.path):2:10", "chép lại đoạn ở chỗ khác", rule: "yaml-alias")
  }

  @Test(
    "bytes that are no UTF-8",
    arguments: [
      ([0xFF] as [UInt8], "1:7"), ([0xC3], "1:7"), ([0xED, 0xA0, 0x80], "1:7"),
      ([0xF5, 0x80, 0x80, 0x80], "1:7"),
    ])
  func invalidUTF8(_ bytes: [UInt8], _ place: String) throws {
    let workspace = try CommandWorkspace(Self.other)
    try workspace.write(Array("name: ".utf8) + bytes + Array("x\n".utf8), to: Self.path)
    try expect(workspace, 1, "\(Self.path):\(place)", "không phải mã UTF-8", rule: "yaml-encoding")
  }

  @Test("a file name that is no UTF-8")
  func illegibleName() throws {
    let workspace = try CommandWorkspace(Self.other)
    #expect(
      try workspace.shell("printf x > \"$(printf 'catalogue/procedures/ho-tich/a\\377.yaml')\"")
        .status
        == 0)
    try expect(
      workspace, 2, "catalogue/procedures/ho-tich/a\u{FFFD}.yaml", "không phải chữ UTF-8",
      rule: "file-unreadable")
  }

  @Test("an agency that no registry has")
  func unknownAgency() throws {
    let workspace = try CommandWorkspace(
      Self.other + ExampleWorkspace.procedure("1.000002", "issuer: bo-vidu"))
    try expect(
      workspace, 1, "\(Self.path):4:9",
      "không có cơ quan nào mang mã «bo-vidu»; ý bạn là «bo-vi-du»?",
      rule: "id-unresolved")
  }

  @Test("a code that another file bears")
  func clashingCode() throws {
    let workspace = try CommandWorkspace(
      Self.other + ExampleWorkspace.procedure("1.000002")
        + ExampleWorkspace.procedure("1.000002", field: "dat-dai"))
    try expect(workspace, 1, "\(Self.path):1:7", "1.000002", rule: "code-duplicate")
  }

  /// Files within the limits of size in which every value is wrong, on one line or on thousands.
  ///
  /// What is quadratic in them takes minutes and shows as a test that does not end.
  @Test(
    "thousands of errors in one file",
    arguments: [
      "subjects: [" + (0..<20_000).map { "Aé\($0)" }.joined(separator: ", ") + "]",
      "time-limit:" + (0..<10_000).map { "\n- {takes: 5 days, case: c\($0)}" }.joined(),
      "steps:"
        + (0..<10_000).map { "\n- {id: s\($0), actor: applicant, action: sign, after: zz\($0)}" }
        .joined(),
      (0..<20_000).map { "khoa\($0): 1" }.joined(separator: "\n"),
    ])
  func thousands(_ text: String) throws {
    let workspace = try CommandWorkspace("-- \(Self.path) --\n" + text)
    let run = try workspace.run("lint", "--format", "json")
    #expect(run.status == 1)
    let json = try JSONValue(parsing: Array(run.output.utf8))
    #expect((json["findings"]?.elements.count ?? 0) >= 1_000)
  }

  @Test("everything at once still ends, with a finding for each")
  func everything() throws {
    let workspace = try CommandWorkspace(
      Self.other + "-- \(Self.path) --\n\"\n"
        + ExampleWorkspace.procedure("1.000003", "issuer: bo-vidu"))
    try workspace.makeSparseFile("catalogue/procedures/ho-tich/1.000004.yaml", size: 100 << 20)
    try workspace.makeFolder("catalogue/procedures/ho-tich/1.000005.yaml")
    try workspace.link("catalogue/procedures/ho-tich/1.000006.yaml", to: "/etc/passwd")
    try workspace.write([0xFF], to: "catalogue/procedures/ho-tich/1.000007.yaml")
    try workspace.write([], to: "catalogue/procedures/ho-tich/1.000008.yaml")
    let run = try workspace.run("lint", "--format", "json")
    #expect(run.status == 2)
    let json = try JSONValue(parsing: Array(run.output.utf8))
    let rules = json["findings"]?.elements.compactMap { $0["rule"]?.text } ?? []
    for rule in [
      "yaml-syntax", "id-unresolved", "file-too-large", "file-unreadable", "path-outside",
      "yaml-encoding", "yaml-empty", "value-unknown",
    ] {
      #expect(rules.contains(rule), "\(rule)")
    }
    #expect(json["summary"]?["unreadable"] == .bool(true))
  }
}
