public import Diagnostics
public import ProcedureModel
import SourceText
public import VietnameseText

/// What was decided about findings, ready to be looked up.
///
/// A decision holds for its rule, record and element as long as the element says what it said then.
public struct DecisionBook: Sendable {
  /// What a decision came to in a run.
  public enum Use: Int, Sendable, Comparable {
    /// It is out of date, and the finding is back.
    case expired
    /// The element says something else now, and the finding is back.
    case reopened
    /// It is about what blocks, which no decision can put aside.
    case refused
    /// It holds.
    case held

    public static func < (left: Use, right: Use) -> Bool { left.rawValue < right.rawValue }
  }

  /// In the order of the files.
  public let decisions: [Decision]
  public let day: CivilDate
  private let byTarget: [String: [Int]]

  public init(_ decisions: [Decision], on day: CivilDate) {
    self.decisions = decisions
    self.day = day
    var byTarget: [String: [Int]] = [:]
    for (index, decision) in decisions.enumerated() {
      guard let rule = decision.rule?.value else { continue }
      byTarget["\(rule)|\(decision.record?.value ?? "")", default: []].append(index)
    }
    self.byTarget = byTarget
  }

  public var isEmpty: Bool { byTarget.isEmpty }

  /// What a decision says of a finding; `nil` where nobody has decided.
  ///
  /// `meaning` is only asked for where a decision is about this element.
  public func use(
    for diagnostic: Diagnostic, meaning: () -> String
  ) -> (index: Int, use: Use)? {
    guard let candidates = byTarget["\(diagnostic.rule)|\(diagnostic.record)"] else { return nil }
    var best: (index: Int, use: Use)?
    let path = ElementPath(diagnostic.path)
    for index in candidates {
      let decision = decisions[index]
      guard Self.covers(decision.at?.value, path) else { continue }
      let use: Use
      if diagnostic.isBlocking {
        use = .refused
      } else if let stated = decision.meaning?.value, stated != meaning() {
        use = .reopened
      } else if let until = decision.until?.value, until < day {
        use = .expired
      } else {
        use = .held
      }
      if use > best?.use ?? .expired || best == nil { best = (index, use) }
    }
    return best
  }

  /// Whether a decision about one path is about another: `*` stands for any id, and what holds for
  /// each case holds where it was moved into `every-case`.
  public static func covers(_ decided: ElementPath?, _ path: ElementPath?) -> Bool {
    guard let decided else { return true }
    guard let path else { return false }
    var left = decided.segments[...]
    var right = path.segments[...]
    if left.count >= 2, left.first?.name == "cases", left.dropFirst().first?.isAny == true,
      right.first?.name == "every-case"
    {
      left = left.dropFirst(2)
      right = right.dropFirst()
    }
    guard left.count == right.count else { return false }
    return zip(left, right).allSatisfy { one, other in
      (one.isAny || one.name == other.name)
        && one.selectors.allSatisfy { other.selectors.contains($0) || other.selectors.isEmpty }
    }
  }

  /// Findings about the decisions themselves, by file.
  ///
  /// - Parameters:
  ///   - uses: The best that each decision came to.
  ///   - judged: Was the record of a decision looked at, with the decision's rule?
  /// - Returns: The findings; contradictions first.
  public func findings(
    _ uses: [Int: Use], judged: (Decision) -> Bool
  ) -> [Diagnostic] {
    let (contradictions, contradicting) = contradictions()
    var found = contradictions
    for (index, decision) in decisions.enumerated() {
      guard let rule = decision.rule, judged(decision) else { continue }
      func say(_ id: String, _ severity: Severity, _ message: Message, at range: Located<String>) {
        found.append(
          Diagnostic(
            rule: id, family: .error, severity: severity, message: message,
            location: SourceLocation(path: decision.path, range: range.range),
            record: decision.record?.value ?? "", path: decision.at?.value.typed ?? "",
            detail: rule.value))
      }
      let title = "\(rule.value) \(decision.record?.value ?? "")"
      switch uses[index] {
      case nil:
        // The other one was taken; which of the two goes is for people to say.
        if contradicting.contains(index) { continue }
        say(
          "decision-unused", .warning,
          Message(
            vi: "không còn phát hiện nào mà quyết định này nói đến (\(title)): bỏ đi được",
            en: "there is no finding any more that this decides on (\(title)): it can go"), at: rule
        )
      case .refused:
        say(
          "decision-refused", .warning,
          Message(
            vi: "\(title) là lỗi của bản ghi, phải sửa chứ không quyết định bỏ qua được",
            en: "\(title) is an error of the record: it has to be mended and cannot be decided away"
          ),
          at: rule)
      case .reopened:
        say(
          "decision-reopened", .warning,
          Message(
            vi: "phần tử đã đổi so với lúc quyết định (\(title)): xem lại",
            en: "the element says something else than when this was decided (\(title)): look again"),
          at: rule)
      case .expired:
        say(
          "decision-expired", .warning,
          Message(
            vi:
              "quyết định đã hết hạn \(decision.until?.value.vietnamese ?? ""), phát hiện trở lại (\(title))",
            en:
              "this decision ended on \(decision.until?.value.iso ?? ""), and its finding is back (\(title))"
          ), at: rule)
      case .held:
        if let until = decision.until?.value, until < day.adding(days: 30) {
          say(
            "decision-expiring", .info,
            Message(
              vi: "quyết định này sắp hết hạn, ngày \(until.vietnamese) (\(title))",
              en: "this decision ends soon, on \(until.iso) (\(title))"), at: rule)
        }
      }
    }
    return found
  }

  /// Decisions about one thing, both in force, that say different things.
  private func contradictions() -> (found: [Diagnostic], involved: Set<Int>) {
    var found: [Diagnostic] = []
    var involved: Set<Int> = []
    for key in byTarget.keys.sorted() {
      let indices = byTarget[key] ?? []
      for (position, index) in indices.enumerated() {
        let decision = decisions[index]
        let earlier = indices[..<position].first { other in
          let one = decisions[other]
          return one.at?.value == decision.at?.value && one.verdict != decision.verdict
            && one.meaning == decision.meaning && isInForce(one) && isInForce(decision)
        }
        guard let earlier, let verdict = decision.verdict else { continue }
        let other = decisions[earlier]
        involved.formUnion([index, earlier])
        found.append(
          Diagnostic(
            rule: "decision-contradiction", family: .error, severity: .error,
            message: Message(
              vi:
                "hai quyết định trái nhau về cùng một phát hiện: ở đây là \(verdict.value.vietnamese), quyết định kia là \(other.verdict?.value.vietnamese ?? "")",
              en:
                "two decisions on one finding contradict each other: here it is \(verdict.value.rawValue), the other one says \(other.verdict?.value.rawValue ?? "")"
            ),
            location: SourceLocation(path: decision.path, range: verdict.range),
            record: decision.record?.value ?? "", path: decision.at?.value.typed ?? "",
            notes: [
              Note(
                Message(vi: "quyết định kia ở đây", en: "the other decision is here"),
                at: SourceLocation(
                  path: other.path, range: other.verdict?.range ?? other.range))
            ], detail: decision.rule?.value ?? ""))
      }
    }
    return (found, involved)
  }

  private func isInForce(_ decision: Decision) -> Bool {
    decision.until.map { $0.value >= day } ?? true
  }
}

extension Verdict {
  /// The word of the file, and what it says to an official.
  fileprivate var vietnamese: String {
    switch self {
    case .accepted: "chấp nhận (accepted)"
    case .rejected: "bác (rejected)"
    case .deferred: "để sau (deferred)"
    }
  }
}
