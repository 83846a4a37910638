public import SourceText

/// What every case asks for, written once.
public struct EveryCase: Claiming {
  public var range: ByteRange
  /// Số bộ hồ sơ.
  public var sets: Located<Int>?
  public var documents: Stated<[DocumentItem]> = .absent
  public var claims = Claims()

  public var note: Located<String>? {
    get { claims.note }
    set { claims.note = newValue }
  }

  public init(range: ByteRange) {
    self.range = range
  }
}

/// One case (trường hợp) and what it asks for beyond `every-case`.
public struct Case: Qualified, Claiming {
  public var range: ByteRange
  public var id: Located<String>?
  public var name: Located<String>?
  /// Who falls under it: the key `when`, as for any element.
  public var when: Located<String>? {
    qualifiers.when
  }
  /// Answers that lead here: question id and answer id.
  public var answers: [(question: Located<String>, answer: Located<String>)] = []
  /// The service's code in the national portal.
  public var code: Located<String>?
  public var sets: Located<Int>?
  public var documents: Stated<[DocumentItem]> = .absent
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }

  /// Its id; a lone case may leave it out and is `chung`.
  public var key: String { id?.value ?? "chung" }
}

/// A question whose answer leads to the right case.
public struct Question: Claiming {
  public struct Answer: Sendable {
    public var id: Located<String>?
    public var text: Located<String>?

    public init() {}
  }

  public var range: ByteRange
  public var id: Located<String>?
  public var ask: Located<String>?
  public var answers: [Answer] = []
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}
