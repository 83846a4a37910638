import Diagnostics
import ProcedureModel
import SiteGenerator

extension ExampleSite {
  /// What changed of late: one procedure that is there, and one that is gone.
  var history: PublishedHistory {
    func change(
      _ iso: String, _ code: String, _ weight: PublishedHistory.Weight?, _ acts: [String]
    ) -> PublishedHistory.Change {
      PublishedHistory.Change(
        day: day(iso), code: code, name: "Thủ tục cũ" + suffix, weight: weight,
        sentences: [
          Message(
            vi: "Thêm giấy tờ phải nộp «Tờ khai\(suffix)»",
            en: "New paper to hand in «Tờ khai\(suffix)»")
        ], acts: acts)
    }
    return PublishedHistory(
      changes: [
        change("2026-09-02", birth.codeText, .heavier, ["9/2026/NĐ-CP" + suffix]),
        change("2026-09-02", "9.000009", .lighter, []),
        change("2026-08-01", birth.codeText, .mixed, []),
        change("2026-07-01", birth.codeText, nil, []),
      ], since: day("2026-01-05"), isCut: true)
  }
}
