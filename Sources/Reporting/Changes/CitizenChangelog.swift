import Diagnostics
import ProcedureDiff
import ProcedureModel
import VietnameseText

/// What changed for people, in plain Vietnamese: rules only, no ids, no paths.
package struct CitizenChangelog {
  /// One procedure with its sentences: what the site shows.
  package struct Entry: Sendable, Equatable {
    package var code: String
    package var name: String
    package var sentences: [String]
  }

  package let entries: [Entry]
  package let bytes: [UInt8]

  package init(_ report: ChangeReport) {
    let words = ChangeReportWords(language: .vietnamese, names: report.names)
    var entries: [Entry] = []
    for record in report.records where record.new?.procedure != nil || record.old?.procedure != nil
    {
      let sentences = CitizenNews.changes(in: record)
        .map { Self.plain(words.sentence($0.change)) }
      guard !sentences.isEmpty else { continue }
      entries.append(Entry(code: record.record, name: record.title, sentences: sentences))
    }
    self.entries = entries
    var lines = ["# Thủ tục vừa thay đổi", ""]
    for obstacle in report.obstacles {
      lines += [
        "**Không so sánh được**: \(markdown(obstacle.message.vietnamese)). "
          + markdown(obstacle.help.vietnamese), "",
      ]
    }
    if entries.isEmpty, report.obstacles.isEmpty {
      lines += ["Không có gì đổi với người dân.", ""]
    }
    for entry in entries {
      lines += ["## \(markdown(entry.name))", ""]
      lines += entry.sentences.map { "- " + markdown($0) } + [""]
    }
    bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func plain(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? sentence : sentence + "."
  }
}
