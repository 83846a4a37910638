package import Diagnostics
import HTML
import SourceText

/// Findings as SARIF 2.1.0, for forges and viewers that read it; columns are Unicode code points.
///
/// - Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
package struct SARIFReporter: Reporter {
  package static let format = "sarif"
  private let language: Language
  private let descriptors: [String: RuleDescriptor]
  /// The index of each rule in the list of the tool's rules.
  private let indexes: [String: Int]
  private let version: String

  package init(
    language: Language, descriptors: [String: RuleDescriptor], version: String
  ) {
    self.language = language
    self.descriptors = descriptors
    self.version = version
    indexes = Dictionary(
      uniqueKeysWithValues: descriptors.keys.sorted().enumerated().map { ($1, $0) })
  }

  package var opening: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("driver") { json in
        json.object { json in
          json.member("name", "thutuc")
          json.member("semanticVersion", version)
          json.member("language", language.rawValue)
          json.member("rules") { json in
            json.array { json in
              for id in descriptors.keys.sorted() {
                if let descriptor = descriptors[id] { json.object { write(descriptor, &$0) } }
              }
            }
          }
        }
      }
    }
    return Array(
      #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"unicodeCodePoints","tool":"#
        .utf8) + json.bytes + Array(#","results":["#.utf8)
  }

  package var separator: [UInt8] { [UInt8(ascii: ",")] }

  private func write(_ descriptor: RuleDescriptor, _ json: inout JSONWriter) {
    let words = ReportWords(language: language)
    json.member("id", descriptor.id)
    json.member("shortDescription") { write(descriptor.summary, &$0) }
    json.member("fullDescription") { write(descriptor.rationale, &$0) }
    json.member("help") { json in
      json.object {
        var text = descriptor.help.text(in: language)
        // Kinds of change rest on no act of their own.
        if !descriptor.basis.isEmpty {
          text +=
            " \(words.basis): \(words.bases(descriptor.basis)). "
            + "\(words.competence): \(words.name(descriptor.competence))"
        }
        $0.member("text", text)
      }
    }
    json.member("defaultConfiguration") { json in
      json.object {
        $0.member("level", Self.level(descriptor.family, descriptor.severity))
      }
    }
    json.member("properties") { json in
      json.object { json in
        json.member("family", descriptor.family.rawValue)
        json.member("competence", descriptor.competence.rawValue)
        json.member("tags") { json in
          json.array { json in
            for profile in descriptor.profiles { json.value(profile.rawValue) }
          }
        }
      }
    }
  }

  private func write(_ message: Message, _ json: inout JSONWriter) {
    json.object { $0.member("text", message.text(in: language)) }
  }

  package func report(_ file: FileDiagnostics) -> [UInt8] {
    var output: [UInt8] = []
    for (index, finding) in file.placed().enumerated() {
      output += Array((index == 0 ? "\n" : ",\n").utf8)
      var json = JSONWriter()
      json.object { write(finding, file.file, &$0) }
      output += json.bytes
    }
    return output
  }

  private func write(_ finding: PlacedFinding, _ file: SourceFile, _ json: inout JSONWriter) {
    let diagnostic = finding.diagnostic
    json.member("ruleId", diagnostic.rule)
    if let index = indexes[diagnostic.rule] { json.member("ruleIndex", index) }
    json.member("level", Self.level(diagnostic.family, diagnostic.severity))
    json.member("message") { json in
      json.object {
        $0.member("text", diagnostic.message.text(in: language))
      }
    }
    json.member("locations") { json in
      json.array { json in
        json.object { write(finding, file, location: &$0) }
      }
    }
    let related = diagnostic.notes.filter { $0.location != nil }
    if !related.isEmpty {
      json.member("relatedLocations") { json in
        json.array { json in
          for note in related { json.object { write(note, file, &$0) } }
        }
      }
    }
    json.member("partialFingerprints") { json in
      json.object { $0.member("thutuc/v1", finding.fingerprint) }
    }
    // Only edits of this file are described; SARIF has one fix for one way out.
    let fixes = diagnostic.fixIts.filter { $0.applicability != .displayOnly && !$0.edits.isEmpty }
    if !fixes.isEmpty, !file.bytes.isEmpty {
      json.member("fixes") { json in
        json.array { json in
          for fix in fixes { json.object { write(fix, file, &$0) } }
        }
      }
    }
    json.member("properties") { json in
      json.object { json in
        json.member("family", diagnostic.family.rawValue)
        json.member("severity", diagnostic.severity.rawValue)
        json.member("record", diagnostic.record)
        json.member("path", diagnostic.path)
        json.member("plans") { json in
          json.array { json in
            for plan in diagnostic.plans { json.value(plan.id) }
          }
        }
        if let help = diagnostic.help { json.member("help", help.text(in: language)) }
      }
    }
  }

  private func write(
    _ finding: PlacedFinding, _ file: SourceFile, location json: inout JSONWriter
  ) {
    json.member("physicalLocation") { json in
      json.object { json in
        json.member("artifactLocation") { json in
          json.object { $0.member("uri", Self.uri(file.path)) }
        }
        // A file that was not read has no lines.
        guard !file.bytes.isEmpty else { return }
        json.member("region") { json in
          json.object { json in
            json.member("startLine", finding.start.line)
            json.member("startColumn", finding.start.column)
            json.member("endLine", finding.end.line)
            json.member("endColumn", finding.end.column)
            json.member("byteOffset", Int(finding.diagnostic.location.range.lower))
            json.member("byteLength", finding.diagnostic.location.range.count)
          }
        }
      }
    }
    let name = [finding.diagnostic.record, finding.diagnostic.path].filter { !$0.isEmpty }
      .joined(separator: "/")
    guard !name.isEmpty else { return }
    json.member("logicalLocations") { json in
      json.array { json in
        json.object { $0.member("fullyQualifiedName", name) }
      }
    }
  }

  private func write(_ note: Note, _ file: SourceFile, _ json: inout JSONWriter) {
    guard let location = note.location else { return }
    json.member("message") { write(note.message, &$0) }
    json.member("physicalLocation") { json in
      json.object { json in
        json.member("artifactLocation") { json in
          json.object { $0.member("uri", Self.uri(location.path)) }
        }
        guard location.path == file.path, !file.bytes.isEmpty else { return }
        // Notes come in no order, so each is looked up by itself.
        var places = FilePlaces(file)
        let (start, end) = places.positions(of: location.range)
        json.member("region") { json in
          json.object { json in
            json.member("startLine", start.line)
            json.member("startColumn", start.column)
            json.member("endLine", end.line)
            json.member("endColumn", end.column)
          }
        }
      }
    }
  }

  private func write(_ fix: FixIt, _ file: SourceFile, _ json: inout JSONWriter) {
    json.member("description") { write(fix.title, &$0) }
    json.member("artifactChanges") { json in
      json.array { json in
        json.object { json in
          json.member("artifactLocation") { json in
            json.object { $0.member("uri", Self.uri(file.path)) }
          }
          json.member("replacements") { json in
            json.array { json in
              for edit in fix.edits {
                json.object { json in
                  json.member("deletedRegion") { json in
                    json.object {
                      $0.member("byteOffset", Int(edit.range.lower))
                      $0.member("byteLength", edit.range.count)
                    }
                  }
                  json.member("insertedContent") { json in
                    json.object { $0.member("text", edit.replacement) }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  package func closing(_ summary: RunSummary) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      json.object { $0.member("executionSuccessful", !summary.hasUnreadable) }
    }
    var properties = JSONWriter()
    properties.object { json in
      json.member("files", summary.files)
      json.member("findings", summary.tally.total)
      json.member("blocking", summary.tally.blocking)
    }
    return Array("\n],\"invocations\":".utf8) + json.bytes + Array(",\"properties\":".utf8)
      + properties.bytes + Array("}]}\n".utf8)
  }

  /// An opportunity never speaks as an error: viewers would take it for one that blocks.
  static func level(_ family: Family, _ severity: Severity) -> String {
    switch (family, severity) {
    case (.error, .error): "error"
    case (.error, _), (_, .error): "warning"
    default: "note"
    }
  }

  /// A relative reference with everything but letters, digits and `-._~/` as percent codes.
  static func uri(_ path: String) -> String {
    var output: [UInt8] = []
    for byte in path.utf8 {
      let isPlain = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-._~/".utf8.contains(byte)
      if isPlain {
        output.append(byte)
      } else {
        let hex = Array("0123456789ABCDEF".utf8)
        output += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
