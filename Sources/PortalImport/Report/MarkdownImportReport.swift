package import Diagnostics

extension ImportReport {
  /// The report to read: totals, then each record with its remarks.
  package func markdown(in language: Language) -> String {
    var lines: [String] = []
    func say(_ vi: String, _ en: String) { lines.append(language == .vietnamese ? vi : en) }
    say("# Báo cáo nhập thủ tục", "# Import report")
    lines.append("")
    lines += totals(in: language)
    if !proposals.isEmpty {
      lines.append("")
      say("## Mục đề nghị thêm vào danh bạ", "## Entries proposed for the registries")
      lines.append("")
      for registry in Proposal.Registry.allCases {
        let ids = proposals.filter { $0.registry == registry }.map(\.id)
        if !ids.isEmpty {
          lines.append("- \(registry.rawValue) (\(ids.count)): " + ids.joined(separator: ", "))
        }
      }
    }
    lines.append("")
    say("## Từng bản ghi", "## Record by record")
    for row in rows {
      lines.append("")
      lines.append("### \(row.code.isEmpty ? row.place : row.code) \(row.name)")
      lines.append("")
      lines.append(
        "\(row.place) → \(row.path.isEmpty ? "–" : row.path) (\(row.status.title.text(in: language)))"
      )
      if !row.findings.isEmpty || !row.dropped.isEmpty { lines.append("") }
      for finding in row.findings {
        let text =
          finding.text.isEmpty ? "" : ": «" + finding.text.replacing("\n", with: " ⏎ ") + "»"
        lines.append(
          "- **\(finding.kind.title.text(in: language))** `\(finding.part)`: \(finding.message.text(in: language))\(text)"
        )
      }
      if !row.dropped.isEmpty {
        say(
          "- **mất** \(row.dropped.joined(separator: " "))",
          "- **dropped** \(row.dropped.joined(separator: " "))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The totals as lines of text.
  package func totals(in language: Language) -> [String] {
    func say(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    var lines = [say("\(rows.count) bản ghi", "\(rows.count) records")]
    for status in Status.allCases where count(status) > 0 {
      lines.append("- \(status.title.text(in: language)): \(count(status))")
    }
    let total = counts
    let shares: [(String, ImportCounts.Share)] = [
      (say("thời hạn có ghi", "time limits stated"), total.timeLimits),
      (say("phí có một mức", "fees of one amount"), total.fees),
      (say("giấy tờ", "documents"), total.documents),
      (say("căn cứ có số hiệu", "legal bases with a number"), total.legalBases),
      (say("cơ quan", "agencies"), total.agencies),
      (say("đoạn trình tự", "pieces of the steps"), total.steps),
    ]
    for (name, share) in shares where share.stated > 0 {
      lines.append(
        say(
          "- \(name): \(share.typed)/\(share.stated) đọc được (\(Self.percent(share.typed, share.stated))), giữ nguyên văn \(share.kept)",
          "- \(name): \(share.typed)/\(share.stated) typed (\(Self.percent(share.typed, share.stated))), kept word for word \(share.kept)"
        ))
    }
    for kind in ImportFinding.Kind.allCases where count(kind) > 0 {
      lines.append("- \(kind.title.text(in: language)): \(count(kind))")
    }
    if words > 0 {
      lines.append(
        say(
          "- chữ của nguồn không thấy lại trong tệp hay báo cáo: \(dropped)/\(words)",
          "- words of the source found neither in a file nor in this report: \(dropped)/\(words)"))
    }
    return lines
  }

  /// One decimal, rounded down so that 99.96 never reads as 100.
  static func percent(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let thousandths = part * 1000 / whole
    return "\(thousandths / 10),\(thousandths % 10)%"
  }
}
