import Archive
import FileSystem
import Foundation
import TestKit
import Testing

/// Archives that others can open, and find everything in.
struct ZipArchiveTests {
  private var files: [(path: String, bytes: [UInt8])] {
    var random = SystemRandomNumberGenerator()
    let noise = (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let prose = String(repeating: "Tờ khai đăng ký khai sinh, nộp 1 bản chính. ", count: 4000)
    let alike = (0..<3000).map { "<li class=\"box\"><b>Giấy số \($0 * 7919)</b></li>" }.joined()
    return [
      ("trong.txt", []), ("a/mot.txt", [0x61]), ("a/hai.txt", Array("ab".utf8)),
      ("nhieu.bin", noise), ("thư mục/văn bản.txt", Array(prose.utf8)),
      ("a/b/c/giong.html", Array(alike.utf8)),
      ("khong.bin", [UInt8](repeating: 0, count: 100_000)),
    ]
  }

  private func archive(_ files: [(path: String, bytes: [UInt8])]) -> [UInt8] {
    var archive = ZipArchive(year: 2026, month: 10, day: 1)
    var bytes: [UInt8] = []
    for file in files { bytes += archive.add(file.path, file.bytes) }
    return bytes + archive.finish()
  }

  @Test("another program finds every byte in it")
  func readBack() throws {
    let folder = try TemporaryDirectory()
    let files = files
    try writeAtomically(archive(files), to: folder("a.zip"))
    for file in files {
      try createDirectories(
        folder("wanted/" + file.path.split(separator: "/").dropLast().joined(separator: "/")))
      try writeAtomically(file.bytes, to: folder("wanted/" + file.path))
    }
    let script = """
      import pathlib, sys, zipfile
      archive, wanted = zipfile.ZipFile(sys.argv[1]), pathlib.Path(sys.argv[2])
      assert archive.testzip() is None
      names = sorted(p.relative_to(wanted).as_posix() for p in wanted.rglob('*') if p.is_file())
      assert sorted(archive.namelist()) == names, (archive.namelist(), names)
      for name in names:
          assert archive.read(name) == (wanted / name).read_bytes(), name
          assert archive.getinfo(name).date_time == (2026, 10, 1, 0, 0, 0)
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, folder("a.zip"), folder("wanted")]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("more files than the old format can count")
  func manyFiles() throws {
    let folder = try TemporaryDirectory()
    try writeAtomically(archive((0..<70_000).map { ("\($0)", [0x61]) }), to: folder("a.zip"))
    let script = """
      import sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1])
      assert len(archive.namelist()) == 70000 and archive.read('69999') == b'a'
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, folder("a.zip")]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("the same files give the same bytes, and repeats take little room")
  func sizes() {
    let prose = [UInt8](repeating: UInt8(ascii: "x"), count: 100_000)
    #expect(archive([("a", prose)]) == archive([("a", prose)]))
    #expect(archive([("a", prose)]).count < 1500)
  }
}
