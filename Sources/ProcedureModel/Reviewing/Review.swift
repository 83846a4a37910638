public import SourceText
public import VietnameseText

public enum ReviewOutcome: String, Word {
  case keep
  case simplify
  case abolish
}

/// What a review is for, where it is no agency's own.
public enum ReviewPurpose: String, Word {
  /// Drawn up to show how it is done (*ví dụ*): nobody has decided on it, and it counts nowhere.
  case example
}

public enum AnswerWord: String, Word {
  case satisfied
  case unsatisfied
  case unclear
  case notApplicable = "not-applicable"
}

/// One review of one procedure, of a group, or of a regulation (`reviews/<plan>/<year>/<code>.yaml`).
public struct Review: Sendable {
  public struct Reviewer: Sendable {
    public var agency: Located<String>?
    public var date: Located<CivilDate>?

    public init() {}
  }

  /// The answer to one question of the annexes of Nghị định 63/2010/NĐ-CP.
  public struct Answer: Sendable {
    public var range: ByteRange
    public var question: Located<ReviewQuestion>?
    /// Which form, which condition; `nil` for the procedure as a whole.
    public var at: Located<ElementPath>?
    public var answer: Located<AnswerWord>?
    public var because: Located<String>?

    public init(range: ByteRange) {
      self.range = range
    }
  }

  /// The file, relative to the workspace.
  public var path: String
  public var range: ByteRange
  public var procedure: Located<String>?
  /// A group reviewed together, where one feeds the other.
  public var procedures: [Located<String>] = []
  /// A regulation under review, instead of a procedure.
  public var instrument: Located<LegalReference>?
  public var plan: Located<String>?
  /// The revision of the catalogue that was read.
  public var base: Located<String>?
  public var reviewer: Reviewer?
  /// `nil` for the review of an agency.
  public var purpose: Located<ReviewPurpose>?
  public var answers: [Answer] = []
  public var proposals: [Proposal] = []
  public var outcome: Located<ReviewOutcome>?
  public var because: Located<String>?
  public var statedCost: StatedCost?
  public var note: Located<String>?

  public init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }

  /// All codes it is about.
  public var codes: [Located<String>] {
    (procedure.map { [$0] } ?? []) + procedures
  }

  /// How proposals are referred to elsewhere: `plan/year/code`, from the file's own path.
  public var reference: String {
    var text = path[...]
    if text.hasPrefix("reviews/") { text = text.dropFirst("reviews/".count) }
    if text.hasSuffix(".yaml") { text = text.dropLast(".yaml".count) }
    return String(text)
  }
}

/// Figures that an official typed; they are checked against the computed ones.
public struct StatedCost: Sendable {
  public var range: ByteRange
  /// Đồng a year.
  public var before: Located<Int>?
  public var after: Located<Int>?
  public var saving: Located<Int>?
  public var share: Located<Money>?

  public init(range: ByteRange) {
    self.range = range
  }
}
