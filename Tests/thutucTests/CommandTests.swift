import FileSystem
import TestKit
import Testing

/// The built binary as people and CI call it: exit codes, languages, streams.
struct CommandTests {
  private static let flawed = ExampleWorkspace.procedure(
    "1.000002", "status: x", "name: Thủ tục khác")

  @Test("0 is clean, 1 is something that blocks, 2 could not run, 64 a wrong call")
  func exitCodes() throws {
    let clean = try CommandWorkspace().run("lint")
    #expect(clean.status == 0)
    #expect(!clean.output.contains("lỗi:"))
    #expect(clean.errors == "")
    let flawed = try CommandWorkspace(Self.flawed)
    let found = try flawed.run("lint")
    #expect(found.status == 1)
    #expect(found.output.contains("catalogue/procedures/ho-tich/1.000002.yaml:8:9"))
    #expect(try flawed.run("lint", "--fail-on", "never").status == 0)
    #expect(try flawed.run("lint", "catalogue/procedures/ho-tich/1.000001.yaml").status == 0)
    #expect(try flawed.run("lint", "--khong-co").status == 64)
    #expect(try flawed.run("khong-co").status == 64)
    #expect(try flawed.run("--version").status == 0)
    #expect(try flawed.run("explain", "khong-co-quy-tac").status == 2)
  }

  @Test(
    "a date, a format or a language that is none is a wrong call, told in Vietnamese",
    arguments: [
      ["--as-of", "02/04/2026"], ["--as-of", "2026-02-30"], ["--as-of"], ["--format", "xml"],
      ["--lang", "fr"],
    ])
  func malformedOption(_ option: [String]) throws {
    let workspace = try CommandWorkspace()
    let run = try ProcessRun([ProcessRun.binary, "lint"] + option, in: workspace.folder.path)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("thutuc: "))
    #expect(run.errors.contains("Cách dùng: thutuc lint"))
    #expect(!run.errors.contains("Usage"))
  }

  @Test(
    "a command that is none is told with the one that was meant",
    arguments: [
      (["lnit"], "không có lệnh «lnit»; ý bạn là thutuc lint?"),
      (["setup", "gitt"], "không có lệnh «gitt»; ý bạn là thutuc setup git?"),
      (["xin-chao"], "không có lệnh «xin-chao»\nCác lệnh: new, lint"),
    ])
  func unknownCommand(_ words: [String], _ told: String) throws {
    let folder = try TemporaryDirectory()
    let run = try ProcessRun([ProcessRun.binary] + words, in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.contains(told))
  }

  @Test("setup git outside every repository, or without a workspace, says so in words")
  func setupGitOutside() throws {
    let workspace = try CommandWorkspace()
    let run = try workspace.run("setup", "git")
    #expect(run.status == 2)
    #expect(run.errors.contains("không nằm trong kho git nào"))
    let english = try workspace.run("setup", "git", "--lang", "en")
    #expect(english.errors.contains("is in no git repository"))
    let empty = try TemporaryDirectory()
    let none = try ProcessRun(
      [ProcessRun.binary, "setup", "git", "--lang", "en"], in: empty.path)
    #expect(none.status == 2 && none.errors.contains("no thutuc.yaml"))
  }

  @Test("Vietnamese whatever the locale, English when asked for")
  func languages() throws {
    let workspace = try CommandWorkspace(Self.flawed)
    let vietnamese = try workspace.run("lint", environment: ["LANG": "en_US.UTF-8", "LC_ALL": "C"])
    #expect(vietnamese.output.contains("lỗi: «x» không có trong các từ"))
    let english = try workspace.run("lint", "--lang", "en")
    #expect(english.output.contains("error: “x” is not one of the words"))
    #expect(english.output.contains("\n2 procedures: 1 error"))
    #expect(try workspace.run("lint", environment: ["THUTUC_LANG": "en"]).output == english.output)
    let flagFirst = try workspace.run("lint", "--lang", "vi", environment: ["THUTUC_LANG": "en"])
    #expect(flagFirst.output == vietnamese.output)
    let unknown = try workspace.run("lint", environment: ["THUTUC_LANG": "fr"])
    #expect(unknown.output == vietnamese.output)
    let wrongCall = try workspace.run("lint", "--khong-co", "--lang", "en")
    #expect(wrongCall.errors.contains("Unknown option"))
  }

  @Test("JSON parses, and agrees with the exit code")
  func json() throws {
    let workspace = try CommandWorkspace(Self.flawed)
    let run = try workspace.run("lint", "--format", "json")
    let json = try JSONValue(parsing: Array(run.output.utf8))
    #expect(json["findings"]?.elements.count == json["summary"]?["findings"]?.integer)
    #expect(json["summary"]?["blocking"]?.integer == 1)
    #expect(json["summary"]?["files"]?.integer == 2)
    #expect(run.status == 1)
    let clean = try CommandWorkspace().run("lint", "--format", "json")
    let cleanJSON = try JSONValue(parsing: Array(clean.output.utf8))
    #expect(cleanJSON["summary"]?["blocking"]?.integer == 0)
    #expect(clean.status == 0)
  }

  @Test("colour only on a terminal, never with NO_COLOR, and lines as wide as the terminal")
  func terminal() throws {
    let workspace = try CommandWorkspace(Self.flawed)
    let path = workspace.folder.path
    let command = [ProcessRun.binary, "lint"]
    let escape = "\u{1B}["
    #expect(try !workspace.run("lint").output.contains(escape), "a file is no terminal")
    let coloured = try ProcessRun(command, in: path, columns: 60)
    #expect(coloured.output.contains(escape))
    #expect(coloured.status == 1)
    let plain = try ProcessRun(command, in: path, environment: ["NO_COLOR": "1"], columns: 60)
    #expect(!plain.output.contains(escape))
    // A path in a note is one word, which nobody breaks.
    let longest =
      plain.output.split(separator: "\n").filter { !$0.contains("(catalogue/") }.map(\.count)
      .max() ?? 0
    #expect((40...60).contains(longest), "\(plain.output)")
    let dumb = try ProcessRun(command, in: path, environment: ["TERM": "dumb"], columns: 60)
    #expect(!dumb.output.contains(escape))
  }

  @Test("a reader that goes away early ends the run without a word")
  func closedEarly() throws {
    var archive = ""
    for number in 100..<400 {
      archive += ExampleWorkspace.procedure("1.000\(number)", "status: x", "kind: y")
    }
    let workspace = try CommandWorkspace(archive)
    let run = try workspace.shell("set -o pipefail; \"$thutuc\" lint | head -n 1")
    #expect(run.status == 141)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.errors == "")
    // Some callers ignore the signal, and the write fails instead.
    let ignoring = try workspace.shell(
      "trap '' PIPE; set -o pipefail; \"$thutuc\" lint | head -n 1")
    #expect(ignoring.status == 141)
    #expect(ignoring.errors == "")
  }

  @Test("output that cannot be written never passes for a clean run")
  func fullDisk() throws {
    let run = try CommandWorkspace().shell("\"$thutuc\" lint > /dev/full")
    #expect(run.status == 2)
    #expect(run.errors.contains("không ghi được kết quả"))
  }

  @Test(
    "streams that are closed from the start do no harm",
    arguments: [("2>&-", 1), (">&-", 2), ("<&- >&- 2>&-", 2)] as [(String, Int32)])
  func closedStreams(_ redirection: String, _ status: Int32) throws {
    let workspace = try CommandWorkspace(Self.flawed)
    let before = try workspace.tree()
    #expect(try workspace.shell("\"$thutuc\" lint \(redirection)").status == status)
    #expect(try workspace.tree() == before)
  }

  @Test(
    "a path that is not there or leads out is refused by name",
    arguments: [
      "catalogue/procedures/ho-tich/1.999999.yaml", "../..", "catalogue/../..", "/etc/passwd",
      "lien-ket/x.yaml",
    ])
  func badPaths(_ path: String) throws {
    let workspace = try CommandWorkspace()
    try workspace.link("lien-ket", to: "/tmp")
    let run = try workspace.run("lint", "--workspace", ".", path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("thutuc: "))
    #expect(run.errors.contains(path))
  }

  @Test("a path is found from any folder, with or without a slash at its end")
  func paths() throws {
    let workspace = try CommandWorkspace(Self.flawed)
    let whole = try workspace.run("lint", "catalogue/procedures/ho-tich")
    #expect(whole.output.contains("\n2 thủ tục: 1 lỗi"))
    #expect(try workspace.run("lint", "catalogue/procedures/ho-tich/").output == whole.output)
    #expect(try workspace.run("lint", "./catalogue/../catalogue/procedures").output == whole.output)
    #expect(try workspace.run("lint", workspace.folder("catalogue")).output == whole.output)
    let inside = try ProcessRun(
      [ProcessRun.binary, "lint", "1.000002.yaml"],
      in: workspace.folder("catalogue/procedures/ho-tich"))
    #expect(inside.output.contains("\n1 thủ tục: 1 lỗi"))
  }

  @Test("outside of any workspace nothing runs")
  func noWorkspace() throws {
    let folder = try TemporaryDirectory()
    let run = try ProcessRun([ProcessRun.binary, "lint"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("không thấy thutuc.yaml"))
    let english = try ProcessRun([ProcessRun.binary, "lint", "--lang", "en"], in: folder.path)
    #expect(english.errors.contains("no thutuc.yaml"))
  }

  @Test("help comes in Vietnamese and names every command and exit code")
  func help() throws {
    let folder = try TemporaryDirectory()
    let run = try ProcessRun([ProcessRun.binary, "--help"], in: folder.path)
    #expect(run.status == 0)
    for part in ["Cách dùng: thutuc", "Lệnh:", "lint", "build", "explain", "rules", "Mã thoát"] {
      #expect(run.output.contains(part))
    }
    #expect(!run.output.contains("OVERVIEW") && !run.output.contains("USAGE"))
  }

  @Test("a run over files that nobody has touched prints what it printed before, until one is")
  func repeated() throws {
    let workspace = try CommandWorkspace()
    let made = try workspace.shell(
      """
      cd catalogue/procedures/ho-tich
      for number in $(seq 100 230); do sed "s/1.000001/1.000$number/" 1.000001.yaml > 1.000$number.yaml; done
      # What was written a moment ago is never told by its time.
      sleep 4
      """)
    #expect(made.status == 0, "\(made.errors)")
    let first = try workspace.run("lint", "--as-of", "2026-11-27")
    let kept = try workspace.shell("ls .thutuc-cache/*.run | wc -l")
    #expect(kept.output == "1\n")
    let again = try workspace.run("lint", "--as-of", "2026-11-27")
    #expect(again.output == first.output && again.status == first.status)
    let fresh = try workspace.run("lint", "--as-of", "2026-11-27", "--no-cache")
    #expect(fresh.output == first.output && fresh.status == first.status)
    let broken = try workspace.shell(
      "echo 'khong-co: 1' >> catalogue/procedures/ho-tich/1.000150.yaml")
    #expect(broken.status == 0)
    let after = try workspace.run("lint", "--as-of", "2026-11-27")
    #expect(after.status == 1 && after.output.contains("1.000150.yaml"))
  }
}
