import SiteGenerator
import Testing

/// The open data says what the pages show.
struct OpenDataTests {
  @Test(
    "every table has its columns in every row, and texts that hold commas and quotes stay whole")
  func tables() async {
    let files = await ExampleSite(suffix: " \"a, b\"\n").files()
    let tables = files.filter { $0.path.hasPrefix("du-lieu/") && $0.path.hasSuffix(".csv") }
    #expect(tables.count == 6)
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
