/// How many findings of which kind; sums of files add up to those of the run.
public struct Tally: Sendable {
  public private(set) var byFamily: [Family: Int] = [:]
  public private(set) var byRule: [String: Int] = [:]
  /// Error-family findings of severity error: what closes the gate.
  public private(set) var blocking = 0
  public private(set) var total = 0

  public init() {}

  public init(_ diagnostics: [Diagnostic]) {
    add(diagnostics)
  }

  public mutating func add(_ diagnostics: [Diagnostic]) {
    var start = 0
    while start < diagnostics.count {
      // Findings of one rule stand together.
      let (rule, family) = (diagnostics[start].rule, diagnostics[start].family)
      var end = start
      while end < diagnostics.count, diagnostics[end].rule == rule,
        diagnostics[end].family == family
      {
        if diagnostics[end].isBlocking { blocking += 1 }
        end += 1
      }
      byFamily[family, default: 0] += end - start
      byRule[rule, default: 0] += end - start
      start = end
    }
    total += diagnostics.count
  }

  public mutating func add(_ diagnostic: Diagnostic) {
    byFamily[diagnostic.family, default: 0] += 1
    byRule[diagnostic.rule, default: 0] += 1
    total += 1
    if diagnostic.isBlocking { blocking += 1 }
  }

  public mutating func add(_ other: Tally) {
    byFamily.merge(other.byFamily, uniquingKeysWith: +)
    byRule.merge(other.byRule, uniquingKeysWith: +)
    blocking += other.blocking
    total += other.total
  }

  public func count(_ family: Family) -> Int { byFamily[family] ?? 0 }

  /// Rules by how often they spoke, most first, then by id.
  public var rules: [(rule: String, count: Int)] {
    byRule.map { (rule: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }
}

extension Diagnostic {
  /// Does it block by default? Bad law, stated truthfully, never does.
  public var isBlocking: Bool { family == .error && severity == .error }
}
