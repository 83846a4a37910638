package import Diagnostics
package import ProcedureModel

extension Diagnostic {
  /// The questions that a finding bears on: those its rule cites, else the one about its part.
  package func questions(_ descriptor: RuleDescriptor?) -> [ReviewQuestion] {
    let cited = descriptor?.questions ?? []
    guard cited.isEmpty else { return cited }
    let parts = path.split(separator: "/")
    let part = parts.first.map { String($0.split(separator: "@").first ?? $0) } ?? ""
    let typed: String? =
      switch part {
      case "every-case", "cases": "I-8"
      case "time-limit": "I-9"
      case "fees": "I-16"
      case "steps", "channels", "online", "boundary": "I-7"
      case "authorities": "I-6"
      case "interlinks": "I-11"
      case "conditions": "III-7"
      default: nil
      }
    return typed.flatMap { ReviewQuestion($0) }.map { [$0] } ?? []
  }
}

extension RuleDescriptor {
  /// The questions of the review forms that a finding of this rule bears on.
  ///
  /// Read from the law that the rule cites, so that there is one place to keep right.
  package var questions: [ReviewQuestion] {
    basis.flatMap { Self.questions(in: $0.citation) }
  }

  /// `Phụ lục I câu hỏi 6, 7` of decree 63 names two.
  private static func questions(in citation: String) -> [ReviewQuestion] {
    guard citation.hasPrefix("Nghị định 63/2010/NĐ-CP Phụ lục") else { return [] }
    let words = citation.split(separator: " ")
    guard let annex = words.firstIndex(of: "lục"), annex + 3 < words.count,
      words[annex + 2] == "câu"
    else { return [] }
    return words[(annex + 4)...].compactMap { number in
      ReviewQuestion("\(words[annex + 1])-\(number.filter { $0 != "," })")
    }
  }
}
