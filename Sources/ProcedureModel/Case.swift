package import SourceText

/// What every case asks for, written once.
package struct EveryCase: Claiming {
  package var range: ByteRange
  /// Số bộ hồ sơ.
  package var sets: Located<Int>?
  package var documents: Stated<[DocumentItem]> = .absent
  package var claims = Claims()

  package var note: Located<String>? {
    get { claims.note }
    set { claims.note = newValue }
  }

  package init(range: ByteRange) {
    self.range = range
  }
}

/// One case (trường hợp) and what it asks for beyond `every-case`.
package struct Case: Qualified, Claiming {
  package var range: ByteRange
  package var id: Located<String>?
  package var name: Located<String>?
  /// Who falls under it: the key `when`, as for any element.
  package var when: Located<String>? {
    qualifiers.when
  }
  /// Answers that lead here: question id and answer id.
  package var answers: [(question: Located<String>, answer: Located<String>)] = []
  /// The service's code in the national portal.
  package var code: Located<String>?
  package var sets: Located<Int>?
  package var documents: Stated<[DocumentItem]> = .absent
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }

  /// Its id; a lone case may leave it out and is `chung`.
  package var key: String { id?.value ?? "chung" }
}

/// A question whose answer leads to the right case.
package struct Question: Claiming {
  package struct Answer: Sendable {
    package var id: Located<String>?
    package var text: Located<String>?

    package init() {}
  }

  package var range: ByteRange
  package var id: Located<String>?
  package var ask: Located<String>?
  package var answers: [Answer] = []
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}
