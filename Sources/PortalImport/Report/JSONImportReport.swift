import Diagnostics
import HTML

extension ImportReport {
  /// The report for programs, the same facts as the one to read.
  package func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("records", rows.count)
      json.member("statuses") { json in
        json.object { json in
          for status in Status.allCases { json.member(status.rawValue, count(status)) }
        }
      }
      json.member("shares") { json in
        json.object { json in
          let total = counts
          Self.write("time-limits", total.timeLimits, &json)
          Self.write("fees", total.fees, &json)
          Self.write("documents", total.documents, &json)
          Self.write("legal-bases", total.legalBases, &json)
          Self.write("agencies", total.agencies, &json)
          Self.write("steps", total.steps, &json)
        }
      }
      json.member("words", words)
      json.member("dropped", dropped)
      json.member("proposals") { json in
        json.array { json in
          for proposal in proposals {
            json.object { json in
              json.member("registry", proposal.registry.rawValue)
              json.member("id", proposal.id)
            }
          }
        }
      }
      json.member("rows") { json in
        json.array { json in
          for row in rows { Self.write(row, &json) }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ name: String, _ share: ImportCounts.Share, _ json: inout JSONWriter) {
    json.member(name) { json in
      json.object { json in
        json.member("stated", share.stated)
        json.member("typed", share.typed)
        json.member("kept", share.kept)
      }
    }
  }

  private static func write(_ row: Row, _ json: inout JSONWriter) {
    json.object { json in
      json.member("place", row.place)
      json.member("code", row.code)
      json.member("name", row.name)
      json.member("status", row.status.rawValue)
      json.member("path", row.path)
      json.member("findings") { json in
        json.array { json in
          for finding in row.findings {
            json.object { json in
              json.member("kind", finding.kind.rawValue)
              json.member("part", finding.part)
              json.member("message", finding.message.vietnamese)
              json.member("message-en", finding.message.english)
              json.member("text", finding.text)
            }
          }
        }
      }
      json.member("dropped") { json in
        json.array { json in
          for word in row.dropped { json.value(word) }
        }
      }
    }
  }
}
