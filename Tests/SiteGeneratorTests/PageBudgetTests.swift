import Foundation
import ProcedureModel
import SiteGenerator
import SourceText
import Testing

/// A page is light enough for an old phone on a slow line.
struct PageBudgetTests {
  /// Most bytes over the line, of page and style sheet together.
  private static let budget = 30_000

  /// A procedure three times as long as the longest real one: 60 papers, 60 steps, 30 acts.
  private var large: Procedure {
    var procedure = ExampleSite().birth
    procedure.code = at("3.000001")
    procedure.was = []
    var cases = procedure.cases.elements
    for number in 0..<20 {
      var element = Case(range: .start)
      element.id = at("th-\(number)")
      element.name = at("Trường hợp ví dụ thứ \(number) với một cái tên khá dài")
      element.documents = .given(
        (0..<3).map { paper in
          var document = Document(range: .start)
          document.id = at("giay-\(number)-\(paper)")
          document.name = at("Giấy tờ ví dụ số \(number * 7919 + paper) do cơ quan \(paper) cấp")
          document.originals = at(1)
          document.orCopy = [at(.certified)]
          document.claims.note = at(
            "Lời dặn số \(number * 104_729 + paper): nộp bản rõ, còn hạn, không tẩy xóa.")
          return .document(document)
        })
      cases.append(element)
    }
    procedure.cases = .given(cases)
    procedure.steps = .given(
      (0..<60).map { number in
        var step = ExampleSite().step("b-\(number)", "ubnd-cap-xa", .check)
        step.name = at("Bước kiểm tra số \(number * 6_700_417) của hồ sơ ví dụ")
        step.claims.note = at("Ghi chú riêng \(number * 524_287) cho bước này, khác mọi bước kia.")
        return step
      })
    procedure.legalBasis = .given(
      (0..<30).map { number in
        var basis = LegalBasis(range: .start)
        basis.reference = at(LegalReference(instrument: "\(number + 100)/2025/NĐ-CP"))
        return basis
      })
    return procedure
  }

  @Test("HTML and CSS of a large procedure within 30 kB gzip")
  func largePage() async throws {
    let site = ExampleSite(more: [large])
    let pages = site.plan.renderProcedure(large)
    let page = try #require(pages.first { $0.bytes.count > 10_000 })
    let sheet = try #require(site.plan.files(of: .fixed).first { $0.path == Route.stylesheet.path })
    #expect(page.bytes.count > 40_000, "the page is large")
    let weight = try gzipped(page.bytes) + gzipped(sheet.bytes)
    #expect(weight <= Self.budget, "\(weight) bytes")
  }

  /// How many bytes gzip makes of some.
  private func gzipped(_ bytes: [UInt8]) throws -> Int {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-c", "-6"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // Written from another thread, since gzip answers before it has read everything.
    let writer = Thread {
      input.fileHandleForWriting.write(Data(bytes))
      input.fileHandleForWriting.closeFile()
    }
    writer.start()
    let result = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return result.count
  }
}
