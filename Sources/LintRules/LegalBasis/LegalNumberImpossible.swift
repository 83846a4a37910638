import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a number whose year cannot be, or is not of its National Assembly.
package struct LegalNumberImpossible: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "legal-number-impossible", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Số hiệu văn bản không thể có",
      en: "A number that no act can have"),
    rationale: Message(
      vi: "Số hiệu gõ nhầm năm hoặc khóa Quốc hội thì không ai tìm được văn bản.",
      en: "With a wrong year or National Assembly in its number, nobody can find the act."),
    help: Message(
      vi: "Đối chiếu số hiệu với văn bản.",
      en: "Compare the number with the act."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean(
        "the year fits",
        "legal-basis: [40/2019/QH14, 60/2014/QH13]"),
      .flagged(
        "a year that has not come",
        "legal-basis: ⟦40/2029/QH14⟧"),
      .flagged(
        "a year of another National Assembly",
        "legal-basis: ⟦40/2014/QH15⟧"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let bases = procedure.legalBasis.elements
    for index in bases.indices {
      guard let reference = bases[index].reference,
        let problem = problem(reference.value.instrument, context.day)
      else { continue }
      sink.report(
        problem, at: reference.range, path: "legal-basis/" + slug(reference.value.instrument))
    }
  }

  /// What cannot be in a number of the form `40/2019/QH14`; `nil` where nothing is wrong.
  private func problem(_ number: String, _ day: CivilDate) -> Message? {
    let bytes = number.utf8
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    var index = bytes.index(after: slash)
    var year = 0
    var digits = 0
    while index != bytes.endIndex, bytes[index] &- 0x30 < 10 {
      year = year * 10 + Int(bytes[index] &- 0x30)
      digits += 1
      if digits > 4 { return nil }
      index = bytes.index(after: index)
    }
    guard digits == 4, index != bytes.endIndex, bytes[index] == UInt8(ascii: "/") else {
      return nil
    }
    if year > day.parts.year + 1 || year < 1945 { return .noYear(number, year) }
    let tail = bytes[bytes.index(after: index)...]
    guard tail.starts(with: "QH".utf8), let term = Int(String(Substring(tail.dropFirst(2)))),
      let years = Self.terms[term]
    else { return nil }
    return years.contains(year) ? nil : .otherTerm(number, term, years)
  }

  /// The years in which each National Assembly could number its acts.
  ///
  /// - Source: terms of the tenth to the sixteenth National Assembly.
  private static let terms: [Int: ClosedRange<Int>] = [
    10: 1997...2002, 11: 2002...2007, 12: 2007...2011, 13: 2011...2016, 14: 2016...2021,
    15: 2021...2026, 16: 2026...2031,
  ]
}

extension Message {
  fileprivate static func noYear(_ number: String, _ year: Int) -> Message {
    Message(
      vi: "\(number): không có văn bản nào của năm \(year)",
      en: "\(number): no act can be of the year \(year)")
  }

  fileprivate static func otherTerm(_ number: String, _ term: Int, _ years: ClosedRange<Int>)
    -> Message
  {
    Message(
      vi:
        "\(number): Quốc hội khóa \(term) chỉ có trong các năm \(years.lowerBound)–\(years.upperBound)",
      en: "\(number): National Assembly \(term) sat in \(years.lowerBound)–\(years.upperBound) only"
    )
  }
}
