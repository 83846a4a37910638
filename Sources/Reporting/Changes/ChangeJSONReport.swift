import Diagnostics
import HTML
import ProcedureDiff
import ProcedureModel
import SourceText

/// Changes as JSON; its schema is `docs/schemas/changes-1.schema.json`.
struct ChangeJSONReport {
  let bytes: [UInt8]

  init(_ report: ChangeReport) {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.member("old", report.sides.old)
      json.member("new", report.sides.new)
      json.member("records") { json in
        json.array { json in
          for record in report.records { json.object { Self.write(record, report, &$0) } }
        }
      }
      json.member("totals") { json in
        json.array { json in
          for total in report.totals {
            json.object { json in
              json.member("measure", total.measure.rawValue)
              if !total.unit.isEmpty { json.member("unit", total.unit) }
              json.member("lowest") { Self.write(total.lowest, &$0) }
              json.member("highest") { Self.write(total.highest, &$0) }
              json.member("procedures", total.procedures)
            }
          }
        }
      }
      json.member("targets") { json in
        json.array { json in
          for progress in report.progress {
            json.object { json in
              json.member("plan", progress.plan)
              json.member("target", progress.target)
              json.member("measure", progress.measure.rawValue)
              json.member("message") { Self.write(progress.message, &$0) }
              json.member("wanted") { Self.write(progress.wanted, &$0) }
            }
          }
        }
      }
      json.member("obstacles") { json in
        json.array { json in
          for obstacle in report.obstacles {
            json.object { json in
              json.member("path", obstacle.path)
              json.member("message") { Self.write(obstacle.message, &$0) }
              json.member("help") { Self.write(obstacle.help, &$0) }
            }
          }
        }
      }
      json.member("summary") { json in
        json.object { json in
          json.member("records", report.records.count)
          json.member("changes", report.count)
          json.member("blocking", report.blocking)
          json.member("accepted", report.accepted)
          json.member("comparable", report.obstacles.isEmpty)
        }
      }
    }
    bytes = json.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(
    _ record: RecordChange, _ report: ChangeReport, _ json: inout JSONWriter
  ) {
    json.member("record", record.record)
    json.member("title", record.title)
    if let file = record.old?.file { json.member("old-file", file.path) }
    if let file = record.new?.file { json.member("new-file", file.path) }
    json.member("direction", record.direction.rawValue)
    json.member("audience") { json in
      json.array { json in for word in record.audience { json.value(word) } }
    }
    let words = ChangeWords(names: report.names)
    let oldLines = record.old.map { LineIndex($0.file) }
    let newLines = record.new.map { LineIndex($0.file) }
    json.member("changes") { json in
      json.array { json in
        for judged in record.changes {
          json.object { json in
            let change = judged.change
            json.member("kind", change.kind.id)
            json.member("id", judged.fingerprint)
            json.member("path", change.path)
            if let path = change.oldPath { json.member("old-path", path) }
            json.member("action", change.kind.action.rawValue)
            json.member("direction", change.direction.rawValue)
            json.member("nature", change.nature.rawValue)
            json.member("confidence", change.confidence)
            if let whole = change.whole { json.member("whole", whole.identity.text) }
            json.member("message") { write(words.sentence(change), &$0) }
            write("before", change.before, oldLines, &json)
            write("after", change.after, newLines, &json)
            json.member("gates") { json in
              json.array { json in
                for finding in judged.findings {
                  json.object { json in
                    json.member("gate", finding.gate.rawValue)
                    json.member("severity", finding.severity.rawValue)
                    json.member("message") { write(finding.gate.message, &$0) }
                    json.member("help") { write(finding.gate.help, &$0) }
                    json.member("details") { json in
                      json.array { json in for detail in finding.details { json.value(detail) } }
                    }
                  }
                }
              }
            }
            json.member("accepted", judged.acceptedBy != nil)
            if judged.isBlocking { json.member("accept", report.acceptance(judged, of: record)) }
          }
        }
      }
    }
    write(record.burden, report, &json)
    json.member("proposals") { json in
      json.array { json in
        for mark in record.proposals {
          json.object { json in
            json.member("review", mark.review)
            json.member("proposal", mark.proposal)
            json.member("kind", mark.kind)
            json.member("status", mark.status)
            json.member("effect", mark.effect.rawValue)
          }
        }
      }
    }
    json.member("plans") { json in
      json.array { json in for plan in record.plans { json.value(plan) } }
    }
    json.member("touches") { json in
      json.array { json in
        for touch in record.touches {
          json.object { json in
            json.member("kind", touch.kind.rawValue)
            json.member("name", touch.name)
          }
        }
      }
    }
  }

  private static func write(
    _ name: String, _ side: ChangeSide?, _ lines: LineIndex?, _ json: inout JSONWriter
  ) {
    guard let side else { return }
    json.member(name) { json in
      json.object { json in
        json.member("text", side.text)
        json.member("start", Int(side.range.lower))
        json.member("end", Int(side.range.upper))
        if let lines { json.member("line", lines.line(of: side.range.lower)) }
      }
    }
  }

  private static func write(
    _ burden: BurdenReport, _ report: ChangeReport, _ json: inout JSONWriter
  ) {
    let words = ChangeReportWords(language: .english, names: report.names)
    json.member("burden") { json in
      json.array { json in
        for delta in burden.deltas {
          json.object { json in
            json.member("measure", delta.measure.rawValue)
            json.member("before", text(delta.lowest.before))
            json.member("after", text(delta.lowest.after))
            if delta.highest != delta.lowest {
              json.member("highest-before", text(delta.highest.before))
              json.member("highest-after", text(delta.highest.after))
            }
            if let difference = delta.difference { json.member("difference", difference) }
            json.member("cases") { json in
              json.array { json in for name in delta.cases { json.value(name) } }
            }
            json.member("channels") { json in
              json.array { json in for channel in delta.channels { json.value(channel.rawValue) } }
            }
            json.member("partial", delta.isPartial)
            json.member("formula") { write(delta.measure.formula, &$0) }
          }
        }
      }
    }
    json.member("one-sided") { json in
      json.array { json in
        for measure in BurdenMeasure.allCases where burden.oneSided.contains(measure) {
          json.value(measure.rawValue)
        }
      }
    }
    json.member("missing") { json in
      json.array { json in for text in words.missing(burden) { json.value(text) } }
    }
  }

  private static func write(_ end: BurdenSpread.End, _ json: inout JSONWriter) {
    json.object {
      $0.member("before", end.before)
      $0.member("difference", end.difference)
    }
  }

  private static func text(_ value: BurdenValue) -> String {
    switch value {
    case .number(let number), .dong(let number), .hours(let number): "\(number)"
    case .span(let text): text
    }
  }

  private static func write(_ message: Message, _ json: inout JSONWriter) {
    json.object {
      $0.member("vi", message.vietnamese)
      $0.member("en", message.english)
    }
  }
}
