package import SourceText
package import VietnameseText

package enum ReviewOutcome: String, Word {
  case keep
  case simplify
  case abolish
}

/// What a review is for, where it is no agency's own.
package enum ReviewPurpose: String, Word {
  /// Drawn up to show how it is done (*ví dụ*): nobody has decided on it, and it counts nowhere.
  case example
}

package enum AnswerWord: String, Word {
  case satisfied
  case unsatisfied
  case unclear
  case notApplicable = "not-applicable"
}

/// One review of one procedure, of a group, or of a regulation (`reviews/<plan>/<year>/<code>.yaml`).
package struct Review: Sendable {
  package struct Reviewer: Sendable {
    package var agency: Located<String>?
    package var date: Located<CivilDate>?

    package init() {}
  }

  /// The answer to one question of the annexes of Nghị định 63/2010/NĐ-CP.
  package struct Answer: Sendable {
    package var range: ByteRange
    package var question: Located<ReviewQuestion>?
    /// Which form, which condition; `nil` for the procedure as a whole.
    package var at: Located<ElementPath>?
    package var answer: Located<AnswerWord>?
    package var because: Located<String>?

    package init(range: ByteRange) {
      self.range = range
    }
  }

  /// The file, relative to the workspace.
  package var path: String
  package var range: ByteRange
  package var procedure: Located<String>?
  /// A group reviewed together, where one feeds the other.
  package var procedures: [Located<String>] = []
  /// A regulation under review, instead of a procedure.
  package var instrument: Located<LegalReference>?
  package var plan: Located<String>?
  /// The revision of the catalogue that was read.
  package var base: Located<String>?
  package var reviewer: Reviewer?
  /// `nil` for the review of an agency.
  package var purpose: Located<ReviewPurpose>?
  package var answers: [Answer] = []
  package var proposals: [Proposal] = []
  package var outcome: Located<ReviewOutcome>?
  package var because: Located<String>?
  package var statedCost: StatedCost?
  package var note: Located<String>?

  package init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }

  /// All codes it is about.
  package var codes: [Located<String>] {
    (procedure.map { [$0] } ?? []) + procedures
  }

  /// How proposals are referred to elsewhere: `plan/year/code`, from the file's own path.
  package var reference: String {
    var text = path[...]
    if text.hasPrefix("reviews/") { text = text.dropFirst("reviews/".count) }
    if text.hasSuffix(".yaml") { text = text.dropLast(".yaml".count) }
    return String(text)
  }
}

/// Figures that an official typed; they are checked against the computed ones.
package struct StatedCost: Sendable {
  package var range: ByteRange
  /// Đồng a year.
  package var before: Located<Int>?
  package var after: Located<Int>?
  package var saving: Located<Int>?
  package var share: Located<Money>?

  package init(range: ByteRange) {
    self.range = range
  }
}
