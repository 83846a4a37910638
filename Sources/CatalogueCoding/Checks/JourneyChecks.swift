import Diagnostics
import ProcedureModel
import SourceText

/// What a life event must agree with itself about.
enum JourneyChecks {
  static func check(_ journey: Journey, _ reader: inout Reader) {
    if let id = journey.id { reader.checkFileName(is: id.value, "mã", "id", at: id.range) }
    // One procedure may come twice, for two cases.
    reader.checkUnique(
      journey.steps.compactMap { step in
        step.procedure.map { code in
          Located(step.caseID.map { "\(code.value) \($0.value)" } ?? code.value, at: code.range)
        }
      })
    let codes = journey.steps.compactMap(\.procedure?.value)
    for step in journey.steps {
      for code in step.after where !codes.contains(code.value) {
        reader.reportUnresolved(
          code, among: codes, "thủ tục trong sự kiện này", "procedure of this event")
      }
      for code in step.after where code.value == step.procedure?.value {
        reader.report(
          "step-cycle",
          Message(
            vi: "thủ tục này chờ chính nó: bỏ mã ấy khỏi «after»",
            en: "this procedure waits for itself: take its code out of “after”"),
          at: code.range)
      }
    }
    checkCircles(journey, &reader)
  }

  /// No procedure may, through others, wait for itself.
  private static func checkCircles(_ journey: Journey, _ reader: inout Reader) {
    var waits: [String: [Located<String>]] = [:]
    for step in journey.steps {
      if let code = step.procedure?.value { waits[code, default: []] += step.after }
    }
    // Takes away what waits for nothing that is left, round by round; what stays is a circle.
    var left = Set(waits.keys)
    while true {
      let free = left.filter { code in
        (waits[code] ?? []).allSatisfy { !left.contains($0.value) || $0.value == code }
      }
      if free.isEmpty { break }
      left.subtract(free)
    }
    for step in journey.steps {
      guard let code = step.procedure?.value, left.contains(code),
        let waited = step.after.first(where: { left.contains($0.value) && $0.value != code })
      else { continue }
      reader.report(
        "step-cycle",
        Message(
          vi:
            "\(code) chờ \(waited.value), mà thủ tục ấy lại chờ \(code): không thủ tục nào bắt đầu được",
          en: "\(code) waits for \(waited.value), which waits for \(code): neither can begin"),
        at: waited.range)
      return
    }
  }
}
