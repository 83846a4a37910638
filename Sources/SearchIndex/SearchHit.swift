/// One answer to a question.
package struct SearchHit: Sendable {
  /// The number of the document in the index.
  package var document: Int
  package var record: SearchRecord
  /// Comparable only among answers to one question.
  package var score: Int
}

/// What a question came to.
package struct SearchOutcome: Sendable {
  /// Best first.
  package var hits: [SearchHit] = []
  /// The question as it was understood, where words were guessed.
  package var understood: String?
  /// Whether there was anything to look for.
  package var isEmpty = false
}
