package import Diagnostics
import HTML

/// What rules say about themselves, for other programs and for pages.
package enum RuleBook {
  /// An array with one object a rule, in the order given.
  package static func json(_ rules: [RuleDescriptor]) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      for rule in rules { json.object { write(rule, &$0) } }
    }
    return json.bytes
  }

  private static func write(_ rule: RuleDescriptor, _ json: inout JSONWriter) {
    func texts(_ message: Message, _ json: inout JSONWriter) {
      json.object {
        $0.member("vi", message.vietnamese)
        $0.member("en", message.english)
      }
    }
    json.member("id", rule.id)
    json.member("family", rule.family.rawValue)
    json.member("severity", rule.severity.rawValue)
    json.member("summary") { texts(rule.summary, &$0) }
    json.member("rationale") { texts(rule.rationale, &$0) }
    json.member("help") { texts(rule.help, &$0) }
    json.member("basis") { json in
      json.array { json in
        for basis in rule.basis {
          json.object {
            $0.member("citation", basis.citation)
            $0.member("mark", basis.mark.rawValue)
          }
        }
      }
    }
    json.member("competence", rule.competence.rawValue)
    json.member("profiles") { json in
      json.array { json in
        for profile in rule.profiles { json.value(profile.rawValue) }
      }
    }
    if let from = rule.from { json.member("from", from) }
    if let until = rule.until { json.member("until", until) }
    json.member("rule-pack", rule.pack)
    json.member("examples") { json in
      json.array { json in
        for example in rule.examples {
          json.object { json in
            json.member("name", example.name)
            json.member("source", example.source)
            json.member("flagged", example.source.contains("⟦"))
            if let fixed = example.fixed { json.member("fixed", fixed) }
          }
        }
      }
    }
  }

  /// The page of one rule in Markdown, Vietnamese first and English below.
  package static func page(_ rule: RuleDescriptor) -> String {
    var text = "<!-- Viết bởi chương trình từ mã nguồn của quy tắc; đừng sửa tay. -->\n"
    text += "# \(rule.id)\n"
    for language in Language.allCases {
      let words = ReportWords(language: language)
      text += "\n## \(language == .vietnamese ? "Tiếng Việt" : "English")\n\n"
      text += "**\(rule.summary.text(in: language))**\n\n"
      text += "\(rule.rationale.text(in: language))\n\n"
      text += "- \(words.help): \(rule.help.text(in: language))\n"
      text += "- \(words.basis): \(words.bases(rule.basis))\n"
      text += "- \(words.competence): \(words.name(rule.competence))\n"
      text += "- \(words.severity(rule.severity, rule.family))\n"
      text += "- \(words.profiles): \(rule.profiles.map(\.rawValue).joined(separator: ", "))\n"
      if rule.from != nil || rule.until != nil {
        text += "- \(words.holds): \(rule.from ?? "…") – \(rule.until ?? "…")\n"
      }
      text += "- \(words.pack): \(rule.pack)\n"
    }
    text += "\n## Ví dụ / Examples\n"
    for example in rule.examples {
      let isFlagged = example.source.contains("⟦")
      text += isFlagged ? "\nBị nhắc ở chỗ trong ⟦ ⟧ / flagged" : "\nKhông bị nhắc / clean"
      text += " (\(example.name)):\n\n```yaml\n\(example.source)\n```\n"
      if let fixed = example.fixed { text += "\nSửa thành / becomes:\n\n```yaml\n\(fixed)\n```\n" }
    }
    return text
  }
}
