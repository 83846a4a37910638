import Archive
import SiteGenerator
import Testing

/// The open data says what the pages show.
struct OpenDataTests {
  @Test(
    "every table has its columns in every row, and texts that hold commas and quotes stay whole")
  func tables() async {
    let files = await ExampleSite(suffix: " \"a, b\"\n").files()
    let tables = files.filter { $0.path.hasPrefix("du-lieu/") && $0.path.hasSuffix(".csv") }
    #expect(tables.count == 11)
    for file in tables {
      let rows = parse(String(decoding: file.bytes, as: UTF8.self))
      #expect(rows.count > 1, "\(file.path)")
      for row in rows { #expect(row.count == rows.first?.count, "\(file.path): \(row)") }
    }
    let procedures = tables.first { $0.path == "du-lieu/thu-tuc.csv" }
    let rows = parse(String(decoding: procedures?.bytes ?? [], as: UTF8.self))
    #expect(rows.count == 5)
    #expect(rows.contains { $0[0] == "2.000002" && $0[1] == "Cấp giấy phép ví dụ \"a, b\"\n" })
  }

  @Test("papers and acts are told with their procedures")
  func relations() async {
    let asked = parse(await ExampleSite.page("du-lieu/giay-to-theo-thu-tuc.csv"))
    #expect(asked.contains { $0.prefix(2) == ["2.000002", "giay-khai-sinh"] && $0[3] == "true" })
    let acts = parse(await ExampleSite.page("du-lieu/van-ban-theo-thu-tuc.csv"))
    #expect(acts.contains(["1.001193", "60/2014/QH13"]))
  }

  @Test("the sums beside the files are theirs, and the package knows every file")
  func sums() async {
    let files = await ExampleSite().files()
    let package = String(
      decoding: files.first { $0.path == "du-lieu/datapackage.json" }?.bytes ?? [], as: UTF8.self)
    let lines = await ExampleSite.page("du-lieu/SHA256SUMS").split(separator: "\n")
    #expect(lines.count == 13)
    for line in lines {
      let name = line.dropFirst(66)
      let file = files.first { $0.path == "du-lieu/\(name)" }
      #expect(line.prefix(64) == SHA256.of(file?.bytes ?? []), "\(name)")
      #expect(package.contains("\"path\":\"\(name)\""), "\(name)")
    }
  }

  @Test("news stands in the feeds of all, of its field, its agencies and its procedure")
  func feeds() async {
    let site = ExampleSite()
    let files = await site.files().filter { $0.path.hasSuffix("thay-doi.xml") }
    let paths = files.filter { String(decoding: $0.bytes, as: UTF8.self).contains("<entry>") }
      .map(\.path)
    #expect(paths.contains("du-lieu/thay-doi.xml"))
    #expect(paths.contains { $0.hasPrefix("thu-tuc/") })
    #expect(paths.contains { $0.hasPrefix("linh-vuc/") })
    #expect(paths.contains { $0.hasPrefix("co-quan/") })
    #expect(
      await ExampleSite(baseURL: nil).files().allSatisfy { !$0.path.hasSuffix("thay-doi.xml") })
  }

  /// A reader of RFC 4180 of its own, so that writer and reader cannot err alike.
  private func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch (isQuoted, scalar) {
      case (true, "\"") where next == "\"":
        field.unicodeScalars.append("\"")
        index += 1
      case (_, "\""): isQuoted.toggle()
      case (false, ","):
        row.append(field)
        field = ""
      case (false, "\r") where next == "\n":
        rows.append(row + [field])
        (row, field) = ([], "")
        index += 1
      default: field.unicodeScalars.append(scalar)
      }
      index += 1
    }
    return rows
  }
}
