package import Diagnostics
package import ProcedureModel

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
