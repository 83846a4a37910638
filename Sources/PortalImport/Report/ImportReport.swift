package import Diagnostics

/// What an import did and found, for each record and in all.
package struct ImportReport: Sendable {
  package enum Status: String, Sendable, CaseIterable {
    case written
    case unchanged
    case merged
    case refused
    case measured
  }

  /// One record.
  package struct Row: Sendable {
    /// The input, `tthc.jsonl:12`.
    package var place: String
    package var code: String
    package var name: String
    package var status: Status
    /// The file written; empty where there is none.
    package var path: String
    package var findings: [ImportFinding]
    package var counts: ImportCounts
    /// Words of the record that stand neither in the file nor in this report.
    package var dropped: [String]
    package var words: Int

    package init(
      place: String, code: String = "", name: String = "", status: Status, path: String = "",
      findings: [ImportFinding] = [], counts: ImportCounts = ImportCounts(),
      dropped: [String] = [], words: Int = 0
    ) {
      self.place = place
      self.code = code
      self.name = name
      self.status = status
      self.path = path
      self.findings = findings
      self.counts = counts
      self.dropped = dropped
      self.words = words
    }
  }

  package var rows: [Row]
  package var proposals: [Proposal]

  package init(rows: [Row], proposals: [Proposal]) {
    self.rows = rows
    self.proposals = proposals
  }

  package func count(_ status: Status) -> Int { rows.count { $0.status == status } }

  package var counts: ImportCounts {
    rows.reduce(into: ImportCounts()) { $0 += $1.counts }
  }

  package func count(_ kind: ImportFinding.Kind) -> Int {
    rows.reduce(0) { $0 + $1.findings.count { $0.kind == kind } }
  }

  package var dropped: Int { rows.reduce(0) { $0 + $1.dropped.count } }
  package var words: Int { rows.reduce(0) { $0 + $1.words } }
}

extension ImportReport.Status {
  package var title: Message {
    switch self {
    case .written: Message(vi: "ghi mới", en: "written")
    case .unchanged: Message(vi: "không đổi", en: "unchanged")
    case .merged: Message(vi: "ghép vào tệp đã có", en: "joined into an existing file")
    case .refused: Message(vi: "không nhập", en: "refused")
    case .measured: Message(vi: "chỉ đo", en: "measured only")
    }
  }
}

extension ImportFinding.Kind {
  package var title: Message {
    switch self {
    case .refused: Message(vi: "lý do không nhập", en: "reasons for refusing")
    case .contradiction: Message(vi: "tự mâu thuẫn", en: "contradicts itself")
    case .kept: Message(vi: "giữ nguyên văn", en: "kept word for word")
    case .left: Message(vi: "để lại ở nguồn", en: "left at the source")
    case .look: Message(vi: "cần người xem", en: "to be looked at")
    case .tidied: Message(vi: "đã chỉnh", en: "tidied")
    case .conflict: Message(vi: "xung đột", en: "conflict")
    case .settled: Message(vi: "đã chốt theo tệp", en: "settled as the file has it")
    }
  }
}
