package import Diagnostics

/// One of the three gates of a proposed change, as a check on a forge shows it.
package struct GateResult: Sendable, Equatable {
  /// The gates, one for each family of findings.
  package enum Name: String, CaseIterable, Sendable {
    case errors, opportunities, targets
  }

  package enum Status: String, Sendable {
    case passed, failed
    /// Something could not be read or compared; never to be taken for passed.
    case couldNotRun = "could-not-run"
  }

  package var name: Name
  package var status: Status
  /// How many findings or changes it counts.
  package var count: Int
  /// What it says, in one sentence.
  package var sentence: Message

  /// The code with which a job of this gate ends.
  package var exitCode: Int {
    switch status {
    case .passed: 0
    case .failed: 1
    case .couldNotRun: 2
    }
  }

  /// The three gates of a change.
  ///
  /// Errors and changes that nobody answers for block. Opportunities inform, targets are tracked.
  package static func all(_ report: PullRequestReport) -> [GateResult] {
    let tally = report.summary.tally
    let blocked = report.changes.blocking
    let errors = tally.blocking
    let opportunities = tally.count(.opportunity)
    let targets = tally.count(.target)
    let moved = report.changes.progress.count
    let told = ReportWords.number(_:)
    let unable = Message(
      vi: "chưa kiểm tra được hết, nên không thể nói là sạch",
      en: "not all could be checked, so this is not a clean result")
    var gates = [
      GateResult(
        name: .errors, status: errors + blocked > 0 ? .failed : .passed, count: errors + blocked,
        sentence: errors + blocked == 0
          ? Message(vi: "không có gì chặn", en: "nothing blocks")
          : Message(
            vi:
              "\(told(errors).vietnamese) lỗi, \(told(blocked).vietnamese) thay đổi chưa được giải trình",
            en:
              "\(told(errors).english) error\(errors == 1 ? "" : "s"), \(told(blocked).english) change\(blocked == 1 ? "" : "s") that nobody answers for"
          )),
      GateResult(
        name: .opportunities, status: .passed, count: opportunities,
        sentence: opportunities == 0
          ? Message(vi: "không thêm chỗ nào nên đơn giản hóa", en: "no new opportunity")
          : Message(
            vi: "thêm \(told(opportunities).vietnamese) chỗ nên đơn giản hóa; chỉ báo, không chặn",
            en: "\(told(opportunities).english) new opportunities; they inform and never block")),
      GateResult(
        name: .targets, status: .passed, count: targets + moved,
        sentence: targets + moved == 0
          ? Message(vi: "không đụng đến chỉ tiêu nào", en: "no target is touched")
          : Message(
            vi:
              "\(told(moved).vietnamese) chỉ tiêu tăng hay giảm, \(told(targets).vietnamese) chỗ chưa đạt; chỉ theo dõi, không chặn",
            en:
              "\(told(moved).english) targets move, \(told(targets).english) are missed; they are tracked and never block"
          )),
    ]
    if report.couldNotRun {
      for index in gates.indices {
        gates[index].status = .couldNotRun
        gates[index].sentence = unable
      }
    }
    return gates
  }

  package var title: Message {
    switch name {
    case .errors: Message(vi: "Lỗi", en: "Errors")
    case .opportunities: Message(vi: "Cơ hội", en: "Opportunities")
    case .targets: Message(vi: "Chỉ tiêu", en: "Targets")
    }
  }
}
