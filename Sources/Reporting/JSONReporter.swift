package import Diagnostics
import HTML
import SourceText

/// Findings for other programs: one object with a list of findings and a summary.
///
/// Offsets are UTF-8 bytes from 0; lines and columns count from 1, columns in Unicode scalars.
package struct JSONReporter: Reporter {
  package static let format = "json"
  private let descriptors: [String: RuleDescriptor]

  package init(descriptors: [String: RuleDescriptor]) {
    self.descriptors = descriptors
  }

  package var opening: [UInt8] {
    Array(#"{"format":"thutuc-findings/1","column-unit":"unicode-scalar","findings":["#.utf8)
  }

  package var separator: [UInt8] { [UInt8(ascii: ",")] }

  package func report(_ file: FileDiagnostics) -> [UInt8] {
    var places = FilePlaces(file.file)
    var output: [UInt8] = []
    for (index, diagnostic) in file.diagnostics.enumerated() {
      output.append(UInt8(ascii: index == 0 ? "\n" : ","))
      if index > 0 { output.append(UInt8(ascii: "\n")) }
      var json = JSONWriter()
      json.object { write(diagnostic, file.file, &places, &$0) }
      output += json.bytes
    }
    return output
  }

  private func write(
    _ diagnostic: Diagnostic, _ file: SourceFile, _ places: inout FilePlaces,
    _ json: inout JSONWriter
  ) {
    json.member("rule", diagnostic.rule)
    json.member("family", diagnostic.family.rawValue)
    json.member("severity", diagnostic.severity.rawValue)
    json.member("record", diagnostic.record)
    json.member("path", diagnostic.path)
    let meaning = diagnostic.meaning(in: file)
    json.member("meaning", meaning)
    json.member("fingerprint", diagnostic.fingerprint(meaning: meaning))
    json.member("file", diagnostic.location.path)
    json.member("range") { write(diagnostic.location.range, file, &places, &$0) }
    json.member("message") { write(diagnostic.message, &$0) }
    if let help = diagnostic.help { json.member("help") { write(help, &$0) } }
    if let descriptor = descriptors[diagnostic.rule] {
      json.member("basis") { json in
        json.array { json in
          for basis in descriptor.basis {
            json.object {
              $0.member("citation", basis.citation)
              $0.member("mark", basis.mark.rawValue)
            }
          }
        }
      }
      json.member("competence", descriptor.competence.rawValue)
      json.member("profiles") { json in
        json.array { json in
          for profile in descriptor.profiles { json.value(profile.rawValue) }
        }
      }
    }
    json.member("plans") { json in
      json.array { json in
        for plan in diagnostic.plans {
          json.object {
            $0.member("id", plan.id)
            $0.member("title-verified", !plan.isUnverified)
          }
        }
      }
    }
    json.member("notes") { json in
      json.array { json in
        for note in diagnostic.notes {
          json.object { json in
            json.member("message") { write(note.message, &$0) }
            guard let location = note.location else { return }
            json.member("file", location.path)
            if location.path == file.path {
              json.member("range") { write(location.range, file, &places, &$0) }
            }
          }
        }
      }
    }
    json.member("fixes") { json in
      json.array { json in
        for fix in diagnostic.fixIts { json.object { write(fix, &$0) } }
      }
    }
  }

  private func write(_ message: Message, _ json: inout JSONWriter) {
    json.object {
      $0.member("vi", message.vietnamese)
      $0.member("en", message.english)
    }
  }

  private func write(
    _ range: ByteRange, _ file: SourceFile, _ places: inout FilePlaces, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member("start", Int(range.lower))
      json.member("end", Int(range.upper))
      guard !file.bytes.isEmpty else { return }
      let (start, end) = places.positions(of: range)
      json.member("line", start.line)
      json.member("column", start.column)
      json.member("end-line", end.line)
      json.member("end-column", end.column)
    }
  }

  private func write(_ fix: FixIt, _ json: inout JSONWriter) {
    json.member("title") { write(fix.title, &$0) }
    json.member("applicability", fix.applicability.rawValue)
    json.member("edits") { json in
      json.array { json in
        for edit in fix.edits {
          json.object {
            $0.member("start", Int(edit.range.lower))
            $0.member("end", Int(edit.range.upper))
            $0.member("replacement", edit.replacement)
          }
        }
      }
    }
  }

  package func closing(_ summary: RunSummary) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("files", summary.files)
      json.member("findings", summary.tally.total)
      json.member("blocking", summary.tally.blocking)
      json.member("unreadable", summary.hasUnreadable)
      json.member("out-of-scope", summary.outOfScope)
      json.member("allowed", summary.allowed)
      json.member("decided", summary.decided)
      json.member("known", summary.known)
      json.member("old", summary.old)
      json.member("families") { json in
        json.object { json in
          for family in Family.allCases {
            json.member(family.rawValue, summary.tally.count(family))
          }
        }
      }
      json.member("rules") { json in
        json.object { json in
          for (rule, count) in summary.tally.rules { json.member(rule, count) }
        }
      }
    }
    return Array("\n],\"summary\":".utf8) + json.bytes + Array("}\n".utf8)
  }
}
