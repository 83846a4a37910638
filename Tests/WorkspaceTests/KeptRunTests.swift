import FileSystem
import Glibc
import TestKit
import Testing

@testable import Workspace

/// What a run printed is printed again only where nothing at all can have changed since.
struct KeptRunTests {
  private static let output = Array("12 cơ hội\n".utf8)
  private static let command = ["chương trình 1", "2026-11-27", "lint"]

  /// A workspace with a cache folder and enough files.
  private func workspace() throws -> TemporaryDirectory {
    let folder = try TemporaryDirectory()
    try createDirectories(folder("catalogue/procedures"))
    try createDirectories(folder(".thutuc-cache"))
    try writeAtomically(Array("title: Ví dụ\n".utf8), to: folder("thutuc.yaml"))
    for number in 100..<220 {
      try writeAtomically(
        Array("code: \"1.000\(number)\"\n".utf8), to: folder("catalogue/procedures/\(number).yaml"))
    }
    return folder
  }

  /// The run as it is seen some seconds after now, when all that the test has written has settled.
  private func run(
    _ folder: TemporaryDirectory, _ command: [String] = command, after seconds: Int = 10
  ) -> KeptRun? {
    KeptRun(below: folder.path, command: command, now: time(nil) + seconds)
  }

  @Test("the same command over the same files gets the same answer, and status")
  func kept() throws {
    let folder = try workspace()
    #expect(run(folder)?.found() == nil)
    run(folder)?.keep(Self.output, status: 1)
    let found = try #require(run(folder)?.found())
    #expect(found.output == Self.output && found.status == 1)
    #expect(run(folder, ["chương trình 2"] + Self.command.dropFirst())?.found() == nil)
    #expect(run(folder, Self.command + ["--lang", "en"])?.found() == nil)
  }

  @Test(
    "whatever happens to a file, the answer no longer holds",
    arguments: [
      // As long as before, with its old time put back: only the system's own time tells.
      "sed -i.bak 's/100/999/' 100.yaml && touch -r 100.yaml.bak 100.yaml && rm 100.yaml.bak",
      "rm 101.yaml", "echo 'code: x' > moi.yaml", "mv 102.yaml 103b.yaml", "cp 104.yaml 105.yaml",
      "touch 106.yaml", "chmod 600 107.yaml", "echo '# x' >> ../../thutuc.yaml",
      "mkdir ../forms && echo mẫu > ../forms/a.docx",
      "mkdir -p ../../reviews && touch ../../reviews/a.csv",
    ])
  func changed(_ line: String) throws {
    let folder = try workspace()
    run(folder)?.keep(Self.output, status: 0)
    #expect(run(folder)?.found() != nil)
    #expect(unsafe system("cd '\(folder("catalogue/procedures"))' && \(line)") == 0)
    #expect(run(folder)?.found() == nil, "\(line)")
  }

  @Test("files touched a moment ago, links and few files are not told by their times")
  func unsure() throws {
    let folder = try workspace()
    run(folder, after: 0)?.keep(Self.output, status: 0)
    #expect(run(folder)?.found() == nil, "kept though a file had just been written")
    #expect(unsafe symlink("100.yaml", folder("catalogue/procedures/lien-ket.yaml")) == 0)
    #expect(run(folder) == nil)
    let small = try TemporaryDirectory()
    try createDirectories(small("catalogue"))
    try writeAtomically([], to: small("thutuc.yaml"))
    #expect(run(small) == nil)
  }

  @Test("an answer that was cut or altered counts as not there")
  func damaged() throws {
    let folder = try workspace()
    run(folder)?.keep(Self.output, status: 0)
    let name = try #require(
      try names(in: folder(".thutuc-cache")).first { $0.hasSuffix(".run") })
    let path = folder(".thutuc-cache/" + name)
    let whole = try read(path, limit: 1000)
    for bytes in [Array(whole.dropLast()), Array(whole.prefix(20)), whole + [0x0A], []] {
      try writeAtomically(bytes, to: path)
      #expect(run(folder)?.found() == nil)
    }
    try writeAtomically(whole, to: path)
    #expect(run(folder)?.found() != nil)
  }

  @Test("a few commands are remembered, not all that were ever typed")
  func pruned() throws {
    let folder = try workspace()
    for number in 0..<40 { run(folder, ["lint", "\(number)"])?.keep(Self.output, status: 0) }
    #expect(try names(in: folder(".thutuc-cache")).count <= 16)
    #expect(run(folder, ["lint", "39"])?.found() != nil)
  }
}
