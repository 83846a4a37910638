import Diagnostics
import FileSystem
import Preview
import TestKit
import Testing
import VietnameseText

/// A site that follows the files of its workspace, and goes nowhere else.
struct PreviewTests {
  private let page = "/thu-tuc/1.000001/vi-du/"

  private func workspace() throws -> TemporaryDirectory {
    var text = ExampleWorkspace.archive
    for code in ["1.000001", "1.000002"] { text += "\n" + ExampleWorkspace.procedure(code) }
    return try TemporaryDirectory(TextArchive(text))
  }

  private func site(_ folder: TemporaryDirectory) async throws -> PreviewSite {
    try await PreviewSite(folder.path, on: try #require(CivilDate(iso: "2026-10-01")))
  }

  private func text(_ site: PreviewSite, _ path: String) async -> (status: Int, text: String) {
    let answer = await site.answer(path, language: .vietnamese)
    return (answer.status, String(decoding: answer.bytes, as: UTF8.self))
  }

  private func save(_ folder: TemporaryDirectory, _ code: String, _ change: String) throws {
    try TextArchive(ExampleWorkspace.procedure(code, change)).write(to: folder.path)
  }

  @Test(
    "every kind of file has an answer",
    arguments: [
      "/", "/index.html", "/a-z/", "/thu-tuc/1.000001/", "/thu-tuc/1.000001/vi-du/",
      "/to-huong-dan/1.000001/", "/assets/site.css", "/tim/muc.js", "/du-lieu/",
      "/du-lieu/thu-tuc.csv",
      "/thutuc-preview/reload.js", "/thu-tuc/1.000001/vi-du/?a=b", "/a%2Dz/",
    ])
  func files(_ path: String) async throws {
    let site = try await site(workspace())
    #expect(await text(site, path).status == 200)
  }

  @Test(
    "what is no page of the site is refused, wherever it would lead",
    arguments: [
      "/../thutuc.yaml", "/%2e%2e/thutuc.yaml", "/thutuc.yaml", "/..%2Fthutuc.yaml",
      "/thu-tuc/1.000001/../../../etc/passwd", "//etc/passwd", "/%00", "/%zz", "/%ff", "etc/passwd",
      "/catalogue/registries/papers.yaml", "/./index.html", "/thu-tuc/khong-co/",
    ])
  func outside(_ path: String) async throws {
    let site = try await site(workspace())
    let answer = await text(site, path)
    #expect(answer.status == 404 || answer.status == 400, "\(path)")
    #expect(!answer.text.contains("Danh mục ví dụ\n") && !answer.text.contains("root:"))
  }

  @Test("a saved file changes its page, and the version")
  func change() async throws {
    let folder = try workspace()
    var site = try await site(folder)
    #expect(try await site.refresh() == false)
    #expect(await text(site, page).text.contains(">7 <span class=\"unit\">ngày") == false)
    try save(folder, "1.000001", "time-limit: 7 days")
    #expect(try await site.refresh())
    #expect(site.version == 2)
    #expect(await text(site, page).text.contains(">7 <span class=\"unit\">ngày"))
  }

  @Test("a broken file shows what is wrong and the last good page; mended, it is shown again")
  func broken() async throws {
    let folder = try workspace()
    var site = try await site(folder)
    try save(folder, "1.000001", "time-limit: 7 ngày làm việc")
    #expect(try await site.refresh())
    let broken = await text(site, page)
    #expect(broken.status == 200)
    #expect(broken.text.contains("bản tốt gần nhất"))
    #expect(broken.text.contains("dòng 14") && broken.text.contains(">5 <span class=\"unit\">ngày"))
    #expect(await text(site, "/").text.contains("1 tệp khác có lỗi"))
    try writeAtomically(
      Array("code: [".utf8), to: folder("catalogue/procedures/ho-tich/1.000001.yaml"))
    #expect(try await site.refresh())
    #expect(await text(site, page).text.contains("bản tốt gần nhất"))
    try save(folder, "1.000001", "time-limit: 8 days")
    #expect(try await site.refresh())
    let mended = await text(site, page)
    #expect(
      !mended.text.contains("bản tốt gần nhất")
        && mended.text.contains(">8 <span class=\"unit\">ngày"))
  }

  @Test("files that come and go, and registries, are taken in")
  func others() async throws {
    let folder = try workspace()
    var site = try await site(folder)
    try save(folder, "1.000003", "time-limit: 7 days")
    #expect(try await site.refresh())
    #expect(await text(site, "/thu-tuc/1.000003/").status == 200)
    try remove(folder("catalogue/procedures/ho-tich/1.000002.yaml"))
    #expect(try await site.refresh())
    #expect(await text(site, "/thu-tuc/1.000002/").status == 404)
    try writeAtomically(
      Array("ho-tich: {name: Hộ tịch đổi tên}\ndat-dai: {name: Đất đai}\n".utf8),
      to: folder("catalogue/registries/fields.yaml"))
    #expect(try await site.refresh())
    #expect(await text(site, "/linh-vuc/").text.contains("Hộ tịch đổi tên"))
  }

  @Test("a page asks again with its own version, and hears of the next one")
  func next() async throws {
    let folder = try workspace()
    let host = PreviewHost(try await site(folder), language: .vietnamese)
    let watching = Task { await host.watch() }
    try save(folder, "1.000001", "time-limit: 7 days")
    #expect(await host.next(after: 1) == 2)
    watching.cancel()
  }
}
