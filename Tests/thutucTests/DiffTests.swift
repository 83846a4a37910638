import FileSystem
import TestKit
import Testing

/// `thutuc diff` as people, CI and git itself call it, on a real repository.
struct DiffTests {
  /// A workspace under git, with one commit.
  private static func repository() throws -> CommandWorkspace {
    let workspace = try CommandWorkspace()
    let made = try workspace.shell(
      """
      git init -q -b main && git config user.email a@example.vn && git config user.name A \
        && git config commit.gpgsign false && git add -A && git commit -q -m 'Bản đầu'
      """)
    try #require(made.status == 0, "\(made.errors)")
    return workspace
  }

  private static let path = "catalogue/procedures/ho-tich/1.000001.yaml"

  /// The procedure with a paper that nobody gave a reason for.
  private static let quietPaper = ExampleWorkspace.procedure(
    "1.000001",
    "cases: {documents: [{paper: to-khai, originals: 1}, {id: so-ho-khau, name: Sổ hộ khẩu, copies: 1, copy: certified}]}"
  )

  private static func change(_ workspace: CommandWorkspace, _ archive: String) throws {
    try TextArchive(archive).write(to: workspace.folder.path)
  }

  @Test("a pull request that quietly adds a paper fails, and says so to an official")
  func quietPaper() throws {
    let workspace = try Self.repository()
    try Self.change(workspace, Self.quietPaper)
    _ = try workspace.shell("git commit -qam 'Cập nhật'")
    let run = try workspace.run("diff", "HEAD~1..HEAD")
    #expect(run.status == 1)
    #expect(run.output.contains("Thêm giấy tờ phải nộp «Sổ hộ khẩu»"))
    #expect(
      run.output.contains(
        "chặn: người dân phải làm thêm, trả thêm hoặc chờ lâu hơn mà không nêu văn bản nào quy định"
      ))
    #expect(run.output.contains("Giấy tờ phải nộp, xuất trình: 1 → 2 (+1)"))
    #expect(run.output.contains("Bản sao phải chứng thực: 0 → 1 (+1)"))
    #expect(run.output.contains("reviews/decisions/"))
    // The very line that is printed accepts it.
    let line = try #require(
      run.output.split(separator: "\n").first { $0.contains("- {change: document-added") })
    let accepted = line.drop { $0 == " " }.replacing(
      "because: \"…\"", with: "because: \"Đã hỏi Sở\"")
    let told = try #require(run.output.firstRange(of: "chấp nhận (reviews/decisions/"))
    let file = "reviews/decisions/" + run.output[told.upperBound...].prefix { $0 != ")" }
    #expect(file.hasSuffix("/1.000001.yaml"), "one a record, so that branches do not meet in one")
    try createDirectories(workspace.folder(String(file.prefix { $0 != "." }.dropLast(2))))
    try workspace.write(Array((accepted + "\n").utf8), to: file)
    _ = try workspace.shell("git add -A && git commit -q -m 'Chấp nhận'")
    let after = try workspace.run("diff", "HEAD~2..HEAD")
    #expect(after.status == 0, "\(after.output)")
    #expect(after.output.contains("đã chấp nhận: Đã hỏi Sở"))
  }

  @Test("a correction declared in the commit's trailer is one")
  func trailer() throws {
    let workspace = try Self.repository()
    try Self.change(workspace, ExampleWorkspace.procedure("1.000001", "time-limit: 3 working-days"))
    _ = try workspace.shell("git commit -qam 'Sửa thời hạn chép nhầm'")
    #expect(try workspace.run("diff", "HEAD~1..HEAD").status == 1)
    _ = try workspace.shell(
      "git commit -q --amend -m 'Sửa thời hạn chép nhầm\n\nchange: correction'")
    #expect(try workspace.run("diff", "HEAD~1..HEAD").status == 0)
    // Another commit's silence about the same file is not covered by it.
    try Self.change(workspace, Self.quietPaper)
    _ = try workspace.shell("git commit -qam 'Sắp lại'")
    #expect(try workspace.run("diff", "HEAD~2..HEAD").status == 1)
  }

  @Test("the folder, the index, one file and two folders are compared alike")
  func sides() throws {
    let workspace = try Self.repository()
    #expect(try workspace.run("diff").output == "Không có gì đổi.\n")
    try Self.change(workspace, Self.quietPaper)
    #expect(try workspace.run("diff").status == 1)
    #expect(try workspace.run("diff", "--staged").status == 0)
    _ = try workspace.shell("git add -A")
    #expect(try workspace.run("diff", "--staged").status == 1)
    let before = try workspace.tree()
    _ = try workspace.run("diff", "HEAD")
    #expect(try workspace.tree() == before, "nothing is touched")
    _ = try workspace.shell("git commit -qm x")
    #expect(try workspace.run("diff", "HEAD~1:\(Self.path)", "HEAD:\(Self.path)").status == 1)
    let other = try CommandWorkspace()
    #expect(try workspace.run("diff", other.folder.path, workspace.folder.path).status == 1)
    #expect(try workspace.run("diff", other.folder.path, "HEAD").status == 2)
    #expect(try workspace.run("diff", "--fail-on", "never", "HEAD~1").status == 0)
    #expect(try workspace.run("diff", "--format", "xml").status == 64)
  }

  @Test("layout, comments and the order of keys are never a change")
  func layout() throws {
    let workspace = try Self.repository()
    let text = try FileSystem.read(workspace.folder(Self.path), limit: 1 << 20)
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").reversed()
    try workspace.write(
      Array(("# Ghi chú\n" + lines.joined(separator: "\n") + "\n").utf8), to: Self.path)
    let told = try workspace.run("diff", "--all").output
    #expect(told.hasPrefix("Không có gì đổi. 1 tệp có dòng khác"), "but it is said: \(told)")
  }

  @Test("what starts by itself on a day shows between two days of one revision")
  func days() throws {
    let workspace = try Self.repository()
    try Self.change(
      workspace,
      ExampleWorkspace.procedure(
        "1.000001",
        "fees: [{id: phi, amount: 8000, until: 2026-12-31}, {id: phi, amount: 9000, from: 2027-01-01}]"
      ))
    _ = try workspace.shell("git commit -qam x")
    let run = try workspace.run(
      "diff", "HEAD", "--as-of", "2026-12-31", "--as-of", "2027-03-01")
    #expect(run.output.contains("mức thu tăng từ 8.000"))
    #expect(run.status == 0, "time that passes is no edit")
    #expect(
      try workspace.run("diff", "HEAD", "--as-of", "2027-02-01", "--as-of", "2027-03-01").status
        == 0)
  }

  @Test("a path that neither side holds is no clean comparison")
  func unknownPath() throws {
    let workspace = try Self.repository()
    let run = try workspace.run("diff", "--path", "catalogue/nope")
    #expect(run.status == 2)
    #expect(run.output.contains("catalogue/nope") || run.errors.contains("catalogue/nope"))
    #expect(try workspace.run("diff", "--path", "catalogue/procedures").status == 0)
  }

  private static let formats = [
    "text", "narrated", "json", "sarif", "github", "gitlab", "junit", "markdown", "html", "sheet",
    "changelog",
  ]

  @Test("what cannot be compared is 2 in every format, and says how to mend it", arguments: formats)
  func obstacles(_ format: String) throws {
    let workspace = try Self.repository()
    let unknown = try workspace.run("diff", "khong-co..HEAD", "--format", format)
    #expect(unknown.status == 2)
    #expect(unknown.output.contains("khong-co"), "\(unknown.output)")
    try workspace.write(Array("code: \"1.000001\"\nname: [\n".utf8), to: Self.path)
    let broken = try workspace.run("diff", "--format", format)
    #expect(broken.status == 2)
    #expect(!broken.output.contains("Không có gì đổi"))
  }

  @Test("a shallow clone, a folder without git and a bad call say what to do")
  func help() throws {
    let workspace = try Self.repository()
    try Self.change(workspace, Self.quietPaper)
    _ = try workspace.shell("git commit -qam x")
    let clones = try TemporaryDirectory()
    _ = try workspace.shell("git clone -q --depth 1 file://$PWD \(clones.path)/nong")
    let shallow = try ProcessRun([ProcessRun.binary, "diff", "HEAD~1..HEAD"], in: clones("nong"))
    #expect(shallow.status == 2)
    #expect(shallow.output.contains("git fetch --unshallow"))
    let plain = try CommandWorkspace().run("diff")
    #expect(plain.status == 2)
    #expect(plain.output.contains("thutuc diff cu/ moi/"))
  }

  @Test("git diff and git log -p show procedures once git is told")
  func driver() throws {
    let workspace = try Self.repository()
    let setup = try workspace.run("setup", "git")
    #expect(setup.status == 0, "\(setup.errors)")
    #expect(try workspace.run("setup", "git").status == 0, "asking twice does no harm")
    _ = try workspace.shell(
      """
      git config diff.thutuc.command "$thutuc diff --driver"
      git config diff.thutuc.textconv "$thutuc diff --textconv"
      git add -A && git commit -q -m 'Thuộc tính'
      """)
    try Self.change(workspace, Self.quietPaper)
    let difference = try workspace.shell("git diff")
    #expect(difference.status == 0, "\(difference.errors)")
    #expect(difference.output.contains("Thêm giấy tờ phải nộp «Sổ hộ khẩu»"))
    #expect(!difference.output.contains("+cases:"))
    _ = try workspace.shell("git commit -qam x")
    let log = try workspace.shell("git log -p -1")
    #expect(log.output.contains("+cases/chung/documents/so-ho-khau/copy: bản sao có chứng thực"))
    #expect(!log.output.contains("+cases: {"))
  }

  @Test("all outputs agree in ids and counts")
  func agreement() throws {
    let workspace = try Self.repository()
    try Self.change(workspace, Self.quietPaper.replacing("5 working-days", with: "9 working-days"))
    let json = try JSONValue(
      parsing: Array(try workspace.run("diff", "--format", "json").output.utf8))
    let changes = (json["records"]?.elements ?? []).flatMap { $0["changes"]?.elements ?? [] }
    let kinds = changes.compactMap { $0["kind"]?.text }.sorted()
    let ids = changes.compactMap { $0["id"]?.text }
    #expect(json["summary"]?["changes"]?.integer == kinds.count)
    #expect(kinds == ["document-added", "time-limit-takes-raised"])
    for format in ["text", "markdown", "html", "sheet"] {
      let run = try workspace.run("diff", "--format", format, "--all")
      #expect(run.status == 1, "\(format)")
      for kind in kinds { #expect(run.output.contains(kind), "\(format) \(kind)") }
      for id in ids { #expect(run.output.contains(id), "\(format) \(id)") }
    }
    let sarif = try JSONValue(
      parsing: Array(try workspace.run("diff", "--format", "sarif").output.utf8))
    let results = sarif["runs"]?.elements.first?["results"]?.elements ?? []
    #expect(results.compactMap { $0["ruleId"]?.text }.sorted() == kinds)
    let gitlab = try JSONValue(
      parsing: Array(try workspace.run("diff", "--format", "gitlab").output.utf8))
    #expect(gitlab.elements.compactMap { $0["check_name"]?.text }.sorted() == kinds)
    for format in ["github", "junit", "narrated"] {
      let output = try workspace.run("diff", "--format", format).output
      for kind in kinds { #expect(output.contains(kind), "\(format) \(kind)") }
    }
    let changelog = try workspace.run("diff", "--format", "changelog").output
    #expect(changelog.split(separator: "\n").count { $0.hasPrefix("- ") } == kinds.count)
    #expect(!changelog.contains("document-added"))
  }

  @Test("a result that another procedure asks for is not taken away unseen")
  func resultStillAsked() throws {
    let workspace = try CommandWorkspace(
      ExampleWorkspace.procedure(
        "1.000002", "cases: {documents: {paper: giay-khai-sinh, originals: 1}}", "results: none"))
    _ = try workspace.shell(
      """
      git init -q -b main && git config user.email a@example.vn && git config user.name A \
        && git config commit.gpgsign false && git add -A && git commit -q -m x
      """)
    try Self.change(workspace, ExampleWorkspace.procedure("1.000001", "results: none"))
    let run = try workspace.run("diff", "--format", "json")
    #expect(run.status == 1)
    #expect(run.output.contains("\"gate\":\"result-still-asked\""))
    #expect(run.output.contains("\"details\":[\"1.000002\"]"))
  }

  @Test("what the place sets differently is compared as the whole that holds there")
  func overlay() throws {
    let workspace = try Self.repository()
    try Self.change(
      workspace,
      """
      -- catalogue/local/ha-noi/1.000001.yaml --
      code: "1.000001"
      place: ha-noi
      time-limit: 7 working-days

      """)
    let run = try workspace.run("diff", "--format", "json")
    #expect(run.status == 1, "\(run.output)")
    #expect(run.output.contains("\"kind\":\"time-limit-takes-raised\""), "\(run.output)")
    #expect(run.output.contains("\"record\":\"1.000001\""))
    #expect(run.output.contains("\"new-file\":\"catalogue/local/ha-noi/1.000001.yaml\""))
    _ = try workspace.shell("git add -A && git commit -qm x")
    // The national record follows: in the place nothing changes any more.
    try Self.change(workspace, ExampleWorkspace.procedure("1.000001", "time-limit: 7 working-days"))
    #expect(try workspace.run("diff").output.hasPrefix("Không có gì đổi. 1 tệp có dòng khác"))
  }

  @Test("thutuc.yaml sets how strongly a gate speaks, and a gate that is none is an error there")
  func settings() throws {
    let workspace = try Self.repository()
    let settings = try FileSystem.read(workspace.folder("thutuc.yaml"), limit: 1 << 20)
    try workspace.write(
      settings + Array("changes: {burden-without-instrument: warning}\n".utf8), to: "thutuc.yaml")
    _ = try workspace.shell("git commit -qam 'Chỉ nhắc'")
    try Self.change(workspace, Self.quietPaper)
    let warned = try workspace.run("diff")
    #expect(warned.status == 0)
    #expect(warned.output.contains("nhắc: người dân phải làm thêm"))
    #expect(try workspace.run("diff", "--fail-on", "warning").status == 1)
    try workspace.write(
      settings + Array("changes: {burden-without-instrumen: skip}\n".utf8), to: "thutuc.yaml")
    let lint = try workspace.run("lint")
    #expect(lint.status == 1)
    #expect(lint.output.contains("burden-without-instrument"))
  }

  @Test("a change that loosens its own gate is still held to the earlier one, and that is told")
  func ownGate() throws {
    let workspace = try Self.repository()
    try Self.change(workspace, Self.quietPaper)
    let settings = try FileSystem.read(workspace.folder("thutuc.yaml"), limit: 1 << 20)
    try workspace.write(
      settings + Array("changes: {burden-without-instrument: skip}\n".utf8), to: "thutuc.yaml")
    _ = try workspace.shell("git commit -qam 'Nới cổng'")
    let run = try workspace.run("diff", "HEAD~1..HEAD")
    #expect(run.status == 1, "\(run.output)")
    #expect(run.output.contains("nới cổng chặn của chính nó"))
  }

  @Test("a file that is there and cannot be read is no file that was removed")
  func unreadableFile() throws {
    let workspace = try Self.repository()
    let big = String(repeating: "# dài\n", count: 800_000)
    try workspace.write(Array(big.utf8), to: Self.path)
    let run = try workspace.run("diff")
    #expect(run.status == 2, "\(run.output)")
    #expect(!run.output.contains("procedure-removed"))
    #expect(run.output.contains(Self.path))
  }

  @Test("an office that begins on a day shows between two days of one revision")
  func registryDays() throws {
    let workspace = try Self.repository()
    try Self.change(
      workspace,
      """
      -- catalogue/registries/databases.yaml --
      kho-moi: {name: Cơ sở dữ liệu mới, from: 2027-01-01}

      """)
    _ = try workspace.shell("git add -A && git commit -q -m 'Sổ'")
    let run = try workspace.run(
      "diff", "HEAD", "--all", "--as-of", "2026-12-31", "--as-of", "2027-01-01")
    #expect(run.status == 0)
    #expect(
      run.output.contains("Bắt đầu áp dụng cơ sở dữ liệu «Cơ sở dữ liệu mới»"), "\(run.output)")
  }

  @Test("kinds of change and gates are explained like rules")
  func explain() throws {
    let workspace = try CommandWorkspace()
    let kind = try workspace.run("explain", "document-added")
    #expect(kind.status == 0)
    #expect(kind.output.contains("nặng hơn"))
    let gate = try workspace.run("explain", "burden-without-instrument")
    #expect(gate.status == 0)
    #expect(gate.output.contains("thutuc.yaml"))
    #expect(try workspace.run("explain", "document-aded").status == 2)
  }

  @Test("the site tells what rules changed with an act, and not what merely mended a record")
  func history() throws {
    let workspace = try Self.repository()
    try Self.change(
      workspace,
      ExampleWorkspace.procedure(
        "1.000001",
        "time-limit: {takes: 3 working-days, basis: 9/2027/NĐ-CP Điều 5, from: 2027-01-01}"))
    _ = try workspace.shell("git commit -qam 'Rút ngắn'")
    try Self.change(
      workspace,
      ExampleWorkspace.procedure("1.000001", "time-limit: {takes: 9 working-days}"))
    _ = try workspace.shell("git commit -qam 'Chép sai' -m 'change: correction'")
    // Filled in from an act that was there long before the records were.
    try Self.change(
      workspace,
      ExampleWorkspace.procedure(
        "1.000001", "time-limit: {takes: 4 working-days, basis: 8/2015/NĐ-CP Điều 5}")
          + """
          -- catalogue/registries/instruments/cu.yaml --
          "8/2015/NĐ-CP": {title: Nghị định ví dụ, kind: decree, effective: 2015-04-10}

          """)
    _ = try workspace.shell("git add -A && git commit -qm 'Điền căn cứ'")
    let run = try workspace.run("build", "--out", "_site")
    try #require(run.status == 0, "\(run.output)\(run.errors)")
    let page = String(
      decoding: try FileSystem.read(
        workspace.folder("_site/co-gi-thay-doi/index.html"), limit: 1 << 20), as: UTF8.self)
    #expect(page.contains("giảm từ 5 ngày làm việc xuống 3 ngày làm việc"), "\(page)")
    #expect(page.contains("nhẹ hơn"))
    #expect(!page.contains("9 ngày làm việc"))
    #expect(!page.contains("4 ngày làm việc"))
  }
}
