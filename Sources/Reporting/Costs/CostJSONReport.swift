package import ComplianceCost
package import Diagnostics
import HTML
import ProcedureModel

/// What a procedure costs as JSON: every term, sums in whole đồng, `null` where something is missing.
package enum CostJSONReport {
  package static func render(
    code: String, breakdowns: [CostBreakdown], year: YearlyCost, in language: Language
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("code", code)
      writer.member("choices") { writer in
        writer.array { writer in
          for breakdown in breakdowns { write(breakdown, language, &writer) }
        }
      }
      writer.member("year") { writer in
        writer.object { writer in
          member("performances", year.performances, &writer)
          member("hours-in-hundredths", year.hours, &writer)
          member("cost", year.cost, &writer)
        }
      }
      missing(year.missing, language, &writer)
    }
    return writer.bytes
  }

  private static func write(
    _ breakdown: CostBreakdown, _ language: Language, _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      if let id = breakdown.caseID { writer.member("case", id) }
      if let channel = breakdown.channel { writer.member("channel", channel.rawValue) }
      writer.member("terms") { writer in
        writer.array { writer in
          for term in breakdown.terms {
            writer.object { writer in
              writer.member("part", term.part.rawValue)
              writer.member("label", term.label.text(in: language))
              if !term.at.isEmpty { writer.member("at", term.at) }
              writer.member("count", term.count)
              if let hours = term.hours {
                writer.member("hours-in-hundredths") { writer in
                  writer.object { writer in
                    writer.member("low", hours.low)
                    writer.member("middle", hours.middle)
                    writer.member("high", hours.high)
                  }
                }
              }
              writer.member("parameters") { writer in
                writer.array { writer in
                  for name in term.parameters { writer.value(name.rawValue) }
                }
              }
              if let source = term.source { writer.member("source", source) }
              member("amount", term.amount, &writer)
              missing(term.missing, language, &writer)
            }
          }
        }
      }
      for part in CostTerm.Part.allCases {
        member(part.rawValue, breakdown.sum(of: part), &writer)
      }
      member("total", breakdown.total, &writer)
    }
  }

  private static func member(_ name: String, _ range: CostRange?, _ writer: inout JSONWriter) {
    writer.member(name) { writer in
      guard let range else { return writer.null() }
      writer.object { writer in
        writer.member("low", range.low.dong)
        writer.member("middle", range.middle.dong)
        writer.member("high", range.high.dong)
      }
    }
  }

  private static func member(_ name: String, _ number: Int?, _ writer: inout JSONWriter) {
    writer.member(name) { writer in
      if let number { writer.value(number) } else { writer.null() }
    }
  }

  private static func missing(
    _ inputs: [MissingInput], _ language: Language, _ writer: inout JSONWriter
  ) {
    writer.member("missing") { writer in
      writer.array { writer in
        for input in inputs { writer.value(input.message.text(in: language)) }
      }
    }
  }
}
