import Catalogue
import CatalogueCoding
import FileSystem
import ProcedureModel
import Testing

@testable import PortalImport

/// Real records beside the checkout, where there are some: `THUTUC_DATA`, or `../shared/data`.
struct RealRecordTests {
  private static let data =
    parent(of: parent(of: parent(of: parent(of: "\(#filePath)")))) + "/shared/data"
  private static let sample = data + "/tthc-real-sample.jsonl"

  private static var hasSample: Bool {
    do {
      _ = try read(sample, limit: 64 << 20)
      return true
    } catch {
      return false
    }
  }

  @Test(
    "every real record loads, loses no word, invents no number, and most of it is typed",
    .enabled(if: hasSample, "no real records beside the checkout: ../shared/data is absent"))
  func sample() throws {
    let raws = InputReader.records(try read(Self.sample, limit: 64 << 20), path: "sample")
    #expect(raws.count == 300)
    var counts = ImportCounts()
    for raw in raws {
      let imported = try #require(Example.imported(raw), "\(raw.place)")
      #expect(SelfCheck.fault(imported) == nil, "\(raw.place)")
      #expect(Coverage.check(raw, imported).missing == [], "\(raw.place)")
      counts += imported.counts
      expectNothingInvented(raw, imported)
    }
    func share(_ share: ImportCounts.Share) -> Int { share.typed * 1000 / max(1, share.stated) }
    #expect(share(counts.timeLimits) >= 950)
    #expect(share(counts.fees) >= 900)
    #expect(share(counts.documents) >= 990)
    #expect(share(counts.legalBases) >= 990)
  }

  /// Every number that became a value stands in the record.
  private func expectNothingInvented(_ raw: RawRecord, _ imported: ImportedRecord) {
    let printed = Set(raw.leaves.flatMap { CoverageWords.of(Self.apart($0.text)) })
    guard let procedure = Example.decoded(imported)?.value else { return }
    var numbers: [Int] = []
    for row in procedure.timeLimit.elements {
      if case .amount(let halves, _)? = row.takes.value?.value, halves % 2 == 0 {
        numbers.append(halves / 2)
      }
    }
    for fee in procedure.fees.elements {
      // A note that says in words that nothing is charged prints no number.
      if case .dong(let amount)? = fee.amount.value?.value, amount > 0 { numbers.append(amount) }
    }
    for number in numbers {
      #expect(printed.contains("\(number)"), "\(raw.place): \(number)")
    }
  }

  /// Flattened cells, with a blank wherever digits may have run together.
  private static func apart(_ text: String) -> String {
    var result = text
    for word in ["VNĐ", "Việt Nam Đồng"] { result = result.replacing(word, with: " " + word) }
    for channel in ["Trực tuyến1", "Trực tiếp1", "Dịch vụ bưu chính1"] {
      result = result.replacing(channel, with: channel + " ")
    }
    return text + " " + result
  }
}
