import Diagnostics
import HTML
import ProcedureModel
import Reviews
import VietnameseText

/// The ledger for other programs; `docs/schemas/targets-1.schema.json` describes it.
struct LedgerJSONReport {
  let bytes: [UInt8]

  init(_ ledger: Ledger) {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.member("as-of", ledger.day.iso)
      json.member("procedures", ledger.procedures)
      Self.write("rounding", MeasureMeaning.rounding, &json)
      json.member("plans") { json in
        json.array { json in
          for plan in ledger.plans { Self.write(plan, &json) }
        }
      }
      json.member("initiatives") { json in
        json.object { json in
          for entry in ledger.initiatives { json.member(entry.status.rawValue, entry.count) }
        }
      }
      json.member("incomplete-tables") { json in
        json.array { json in
          for table in ledger.incompleteTables {
            json.object { json in
              json.member("file", table.path)
              json.member("rows", table.rows)
              json.member("dropped", table.dropped)
              json.member("cut", table.isCut)
            }
          }
        }
      }
    }
    bytes = json.bytes + [0x0A]
  }

  private static func write(_ plan: Ledger.PlanEntry, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", plan.id)
      json.member("name", plan.name)
      if let title = plan.title { json.member("title", title) }
      json.member("unverified", plan.isUnverified)
      json.member("file", plan.path)
      if let from = plan.from { json.member("from", from.iso) }
      if let until = plan.until { json.member("until", until.iso) }
      json.member("targets") { json in
        json.array { json in
          for entry in plan.targets { write(entry, &json) }
        }
      }
    }
  }

  private static func write(_ entry: LedgerEntry, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", entry.target)
      json.member("measure", entry.measure.rawValue)
      write("definition", entry.meaning.definition, &json)
      write("numerator-is", entry.meaning.numerator, &json)
      write("denominator-is", entry.meaning.denominator, &json)
      json.member("scope") { json in
        json.array { json in
          for name in entry.scope { json.value(name.vietnamese) }
        }
      }
      if let bound = entry.bound {
        json.member(bound.isLeast ? "at-least" : "at-most", bound.typed)
      }
      if let before = entry.before { json.member("before", before.iso) }
      if let until = entry.until { json.member("until", until.iso) }
      if let every = entry.every { json.member("every", every.typed) }
      if let against = entry.against { json.member("against", against.iso) }
      if let source = entry.source { json.member("source", source) }
      json.member("source-status", (entry.sourceStatus ?? .unverified).rawValue)
      json.member("standing", entry.standing.rawValue)
      json.member("due", entry.isDue)
      json.member("incomplete", entry.isIncomplete)
      if let figure = entry.figure { json.member("figure") { write(figure, &$0) } }
      json.member("parts") { json in
        json.array { json in
          for part in entry.parts {
            json.object { json in
              json.member("id", part.id)
              write("name", part.name, &json)
              json.member("figure") { write(part.figure, &$0) }
            }
          }
        }
      }
      write("by-field", entry.byField, &json)
      write("by-agency", entry.byAgency, &json)
      json.member("sources") { json in
        json.array { json in
          for source in entry.sources {
            json.object { json in
              json.member("file", source.file)
              json.member("rows", source.rows)
            }
          }
        }
      }
      if entry.outside > 0 { json.member("outside", entry.outside) }
      json.member("missing") { json in
        json.array { json in
          for missing in entry.missing {
            json.object { json in
              if !missing.file.isEmpty { json.member("file", missing.file) }
              write("message", missing.message, &json)
            }
          }
        }
      }
    }
  }

  private static func write(_ figure: LedgerFigure, _ json: inout JSONWriter) {
    json.object { json in
      json.member("numerator", figure.numerator)
      json.member("denominator", figure.denominator)
      json.member("unknown", figure.unknown)
      // Hundredths of a percent, so that no digits are lost.
      if let share = figure.share { json.member("share-hundredths", share) }
    }
  }

  private static func write(
    _ name: String, _ portions: [LedgerEntry.Portion], _ json: inout JSONWriter
  ) {
    json.member(name) { json in
      json.array { json in
        for portion in portions {
          json.object { json in
            json.member("id", portion.id)
            json.member("name", portion.name)
            json.member("figure") { write(portion.figure, &$0) }
          }
        }
      }
    }
  }

  private static func write(_ name: String, _ message: Message, _ json: inout JSONWriter) {
    json.member(name) { json in
      json.object { json in
        json.member("vi", message.vietnamese)
        json.member("en", message.english)
      }
    }
  }
}
