package import Diagnostics
import ProcedureDiff
import SourceText

/// Changes as findings, for the formats that forges read.
package enum ChangeDiagnostics {
  /// The rule under which is told what could not be compared.
  package static let obstacleRule = "could-not-compare"

  /// How much a message says.
  package enum Detail: Sendable {
    /// Record, change, and the line that accepts it, so that nobody has to look for it elsewhere.
    case whole
    /// The line that accepts it is a note.
    case withNotes
    /// What is shown beside the very line, under a comment that says the rest.
    case besideTheLine
  }

  /// One finding a change, in the newer file where there is one.
  package static func files(_ report: ChangeReport, _ detail: Detail) -> [FileDiagnostics] {
    let words = ChangeWords(names: report.names)
    var files: [FileDiagnostics] = []
    for record in report.records {
      let file = record.file
      var diagnostics = record.changes.map { judged in
        diagnostic(judged, record, report, words, file, detail)
      }
      if detail != .besideTheLine, !diagnostics.isEmpty {
        diagnostics[0].message = naming(record.proposals, diagnostics[0].message)
      }
      if let index = files.firstIndex(where: { $0.file.path == file.path }) {
        files[index] = FileDiagnostics(
          files[index].file, files[index].diagnostics + diagnostics)
      } else {
        files.append(FileDiagnostics(file, diagnostics))
      }
    }
    for obstacle in report.obstacles {
      files.append(
        FileDiagnostics(
          SourceFile(path: obstacle.path, bytes: []),
          [
            Diagnostic(
              rule: obstacleRule, family: .error, severity: .error, message: obstacle.message,
              location: SourceLocation(path: obstacle.path, range: .start), help: obstacle.help)
          ]))
    }
    return files.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
  }

  /// Says what the changes of a record do to proposals of reviews, with the first of them: a finding of
  /// its own would be one more than there are changes.
  private static func naming(_ proposals: [ProposalMark], _ message: Message) -> Message {
    let marks = proposals.map(\.message)
    return Message(
      vi: ([message.vietnamese] + marks.map(\.vietnamese)).joined(separator: "; "),
      en: ([message.english] + marks.map(\.english)).joined(separator: "; "))
  }

  private static func diagnostic(
    _ judged: JudgedChange, _ record: RecordChange, _ report: ChangeReport, _ words: ChangeWords,
    _ file: SourceFile, _ detail: Detail
  ) -> Diagnostic {
    let change = judged.change
    var range = ByteRange.start
    if let side = record.new == nil ? change.before : change.after,
      Int(side.range.upper) <= file.bytes.count
    {
      range = side.range
    }
    let sentence = words.sentence(change)
    let sure = ChangeReportWords.confidence(change)
    let gates = judged.findings.map { ChangeReportWords.gate($0) }
    let title = detail == .besideTheLine ? "" : record.title + ": "
    var message = Message(
      vi: ([title + sentence.vietnamese + sure.vietnamese] + gates.map(\.vietnamese))
        .joined(separator: "; "),
      en: ([title + sentence.english + sure.english] + gates.map(\.english))
        .joined(separator: "; "))
    var notes: [Note] = []
    if judged.isBlocking, detail != .besideTheLine {
      let line = report.acceptance(judged, of: record)
      let note = Message(
        vi: "chấp nhận bằng dòng này trong \(report.acceptanceFile(of: record)): \(line)",
        en: "accept with this line in \(report.acceptanceFile(of: record)): \(line)")
      if detail == .withNotes {
        notes.append(Note(note))
      } else {
        message = Message(
          vi: message.vietnamese + "; " + note.vietnamese,
          en: message.english + "; " + note.english)
      }
    }
    let strongest = judged.findings.map(\.severity).max()
    return Diagnostic(
      rule: change.kind.id, family: strongest == nil ? .target : .error,
      severity: strongest ?? .info, message: message,
      location: SourceLocation(path: file.path, range: range), record: record.record,
      path: change.path, help: judged.findings.first?.gate.help, notes: notes)
  }

  /// What each kind that occurs is about.
  package static func descriptors(_ report: ChangeReport) -> [String: RuleDescriptor] {
    var descriptors: [String: RuleDescriptor] = [:]
    for record in report.records {
      for kind in record.changes.map(\.change.kind) where descriptors[kind.id] == nil {
        let page = KindPage(kind)
        descriptors[kind.id] = RuleDescriptor(
          id: kind.id, family: .target, severity: .info, summary: page.summary,
          rationale: page.meaning, help: page.help, basis: [], competence: .publisher,
          profiles: [], examples: [])
      }
    }
    return descriptors
  }
}
