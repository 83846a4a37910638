package import Diagnostics

/// One remark on one record: what was read, kept as it stood, or does not fit together.
package struct ImportFinding: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Why a record was not imported.
    case refused
    /// The record contradicts itself.
    case contradiction
    /// Not understood; kept word for word, in the file or in this report.
    case kept
    /// Prose that a file of facts leaves at its source.
    case left
    /// Understood in a way that a person should look at.
    case look
    /// Letters put right, repeated entries dropped.
    case tidied
    /// Staff and the portal changed the same thing in different ways.
    case conflict
    /// A conflict that is settled: the file's value stands, and the next import is silent about it.
    case settled
  }

  package var kind: Kind
  /// Which part of the record: `time-limit`, `fees`; the words of the format.
  package var part: String
  package var message: Message
  /// The source's own words, where they are not all in the file.
  package var text: String

  package init(_ kind: Kind, _ part: String, _ message: Message, text: String = "") {
    self.kind = kind
    self.part = part
    self.message = message
    self.text = text
  }
}
