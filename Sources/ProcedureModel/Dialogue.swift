public import SourceText
public import VietnameseText

public enum DialogueOutcome: String, Word {
  case answered
  case referred
  case proposal
}

/// One dialogue with people and businesses (`catalogue/dialogues/<date>-<agency>.yaml`).
public struct Dialogue: Sendable {
  /// What somebody asked there, and what became of it.
  public struct Question: Sendable {
    public var range: ByteRange
    public var id: Located<String>?
    public var ask: Located<String>?
    public var procedures: [Located<String>] = []
    public var answer: Located<String>?
    public var outcome: Located<DialogueOutcome>?
    /// The proposal it led to: `plan/year/code#id`.
    public var proposal: Located<String>?

    public init(range: ByteRange) {
      self.range = range
    }
  }

  /// The file, relative to the workspace.
  public var path: String
  public var range: ByteRange
  public var date: Located<CivilDate>?
  public var agency: Located<String>?
  /// In person or online.
  public var channels: [Located<Channel>] = []
  public var venue: Located<String>?
  public var subjects: [Located<String>] = []
  public var attended: Located<Int>?
  public var questions: [Question] = []
  public var source: Located<String>?
  public var note: Located<String>?

  public init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }
}
