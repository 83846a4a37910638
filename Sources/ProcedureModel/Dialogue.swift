package import SourceText
package import VietnameseText

package enum DialogueOutcome: String, Word {
  case answered
  case referred
  case proposal
}

/// One dialogue with people and businesses (`catalogue/dialogues/<date>-<agency>.yaml`).
package struct Dialogue: Sendable {
  /// What somebody asked there, and what became of it.
  package struct Question: Sendable {
    package var range: ByteRange
    package var id: Located<String>?
    package var ask: Located<String>?
    package var procedures: [Located<String>] = []
    package var answer: Located<String>?
    package var outcome: Located<DialogueOutcome>?
    /// The proposal it led to: `plan/year/code#id`.
    package var proposal: Located<String>?

    package init(range: ByteRange) {
      self.range = range
    }
  }

  /// The file, relative to the workspace.
  package var path: String
  package var range: ByteRange
  package var date: Located<CivilDate>?
  package var agency: Located<String>?
  /// In person or online.
  package var channels: [Located<Channel>] = []
  package var venue: Located<String>?
  package var subjects: [Located<String>] = []
  package var attended: Located<Int>?
  package var questions: [Question] = []
  package var source: Located<String>?
  package var note: Located<String>?

  package init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }
}
