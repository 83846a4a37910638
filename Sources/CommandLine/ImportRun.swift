import Catalogue
import Diagnostics
import FileSystem
import PortalImport
import VietnameseText
import Workspace

/// One run of `thutuc import`: reads all inputs, writes what came of them, gathers the report.
struct ImportRun {
  struct Outcome {
    var report: ImportReport
    /// Sentences about where things were put.
    var notices: [Message] = []
    /// Whether some input could not be read at all.
    var hasUnreadable = false
  }

  /// The largest file that is read whole; a larger one is taken line by line.
  static let maxWholeFile = 64 << 20

  let workspace: Workspace?
  let out: String?
  let options: ImportOptions
  /// Facts or the whole; `nil` goes on as each file began, and takes the whole for a new one.
  let factsOnly: Bool?
  /// Whether files are right wherever they differ from the record.
  let settles: Bool
  let isMeasuring: Bool
  let registers: Bool

  /// One record on its way.
  private struct Item: Sendable {
    var raw: RawRecord
    var record: PublishedRecord?
  }

  /// What one record became, before it is written.
  private struct Taken: Sendable {
    var raw: RawRecord
    var imported: ImportedRecord?
    var coverage: Coverage.Result?
    /// Why the file that it became does not load.
    var fault: Message?
    var digest = ""
  }

  func run(_ files: [String]) async throws(FileSystemError) -> Outcome {
    var outcome = Outcome(report: ImportReport(rows: [], proposals: []))
    var raws: [RawRecord] = []
    for file in files {
      let paths = try inputs(file)
      if paths.isEmpty {
        raws.append(
          RawRecord(
            .refused(
              Message(
                vi: "thư mục không có tệp .json, .jsonl, .txt hay .csv nào",
                en: "the folder has no .json, .jsonl, .txt or .csv file")), at: file))
      }
      for path in paths {
        do throws(FileSystemError) {
          raws += try records(path)
        } catch {
          outcome.hasUnreadable = true
          let words = error.explanation
          raws.append(
            RawRecord(.refused(Message(vi: words.vietnamese, en: words.english)), at: path))
        }
      }
    }
    let items = await read(raws)
    var tally = PaperTally()
    for item in items { if let record = item.record { tally.add(record) } }
    let known = KnownNames(workspace?.registries ?? Registries())
    let importer = PortalImporter(known, options, sharedPapers: tally.shared)
    let target = ImportFiles(workspace: workspace, out: out)
    var files = target
    var proposals: [Proposal: Int] = [:]
    var seen: [String: String] = [:]
    await forEachInOrder(
      items,
      { item -> Taken in
        guard let record = item.record else { return Taken(raw: item.raw) }
        let earlier = self.isMeasuring ? nil : target.earlier(record.code)
        let factsOnly = self.factsOnly ?? earlier?.isFacts
        let imported = importer.imported(
          record, factsOnly: factsOnly, earlierPapers: earlier?.papers ?? [])
        guard imported.draft != nil else { return Taken(raw: item.raw, imported: imported) }
        return Taken(
          raw: item.raw, imported: imported, coverage: Coverage.check(item.raw, imported),
          fault: self.isMeasuring ? nil : SelfCheck.fault(imported),
          digest: SourceDigest.of(item.raw, factsOnly: factsOnly ?? self.options.factsOnly))
      },
      consume: { taken in
        outcome.report.rows.append(self.row(taken, &files, &seen, &proposals))
      })
    outcome.report.proposals = Self.merged(proposals)
    if !isMeasuring { try place(&outcome, &files) }
    return outcome
  }

  private func read(_ raws: [RawRecord]) async -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(raws.count)
    await forEachInOrder(
      raws, { Item(raw: $0, record: PortalImporter.read($0)) }, consume: { items.append($0) })
    return items
  }

  /// A file, or all files of a folder that may hold records.
  private func inputs(_ file: String) throws(FileSystemError) -> [String] {
    let path = absolute(file)
    guard isFolder(path) else { return [path] }
    return try walk(path, suffixes: [".json", ".jsonl", ".txt", ".csv"])
      .filter { $0.kind == .file }.map { joined(path, $0.path) }
  }

  private func isFolder(_ path: String) -> Bool {
    do throws(FileSystemError) {
      _ = try names(in: path)
      return true
    } catch {
      return false
    }
  }

  private func records(_ path: String) throws(FileSystemError) -> [RawRecord] {
    let place = shown(path)
    do throws(FileSystemError) {
      return InputReader.records(
        try FileSystem.read(path, limit: Self.maxWholeFile), path: place)
    } catch {
      guard case .tooLarge = error else { throw error }
    }
    var raws: [RawRecord] = []
    var number = 0
    try forEachLine(path, limit: InputReader.maxRecordBytes) { line in
      number += 1
      switch line {
      case .tooLong(let count):
        raws.append(InputReader.tooLong(count, "\(place):\(number)"))
      case .whole(let bytes) where bytes.contains { $0 > 0x20 }:
        raws.append(InputReader.line(bytes, at: "\(place):\(number)"))
      case .whole:
        break
      }
    }
    return raws
  }

  /// The path as people know it: from the working folder on.
  private func shown(_ path: String) -> String {
    let here = absolute(".") + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }

  private func row(
    _ taken: Taken, _ files: inout ImportFiles, _ seen: inout [String: String],
    _ proposals: inout [Proposal: Int]
  ) -> ImportReport.Row {
    let (raw, coverage) = (taken.raw, taken.coverage)
    guard let imported = taken.imported else {
      var row = ImportReport.Row(place: raw.place, status: .refused)
      if case .refused(let why) = raw.content {
        row.findings = [ImportFinding(.refused, "file", why)]
      }
      return row
    }
    var row = ImportReport.Row(
      place: raw.place, code: imported.code, name: imported.name, status: .refused,
      findings: imported.findings, counts: imported.counts, dropped: coverage?.missing ?? [],
      words: coverage?.words ?? 0)
    guard imported.draft != nil else { return row }
    if isMeasuring {
      row.status = .measured
      return row
    }
    if let first = seen[imported.code] {
      row.findings.append(
        ImportFinding(
          .refused, "code",
          Message(
            vi: "mã này đã có trong lần nhập này (\(first)): bản thứ hai không nhập",
            en: "this code came already in this run (\(first)): the second one is not imported")))
      return row
    }
    if let fault = taken.fault {
      row.findings.append(ImportFinding(.refused, "file", fault))
      return row
    }
    seen[imported.code] = raw.place
    let written = files.write(imported, digest: taken.digest, settles: settles)
    row.status = written.status
    row.path = written.path
    row.findings += written.findings
    for proposal in imported.proposals { proposals[proposal, default: 0] += 1 }
    return row
  }

  /// One entry for each id, the fullest that a record gave.
  private static func merged(_ proposals: [Proposal: Int]) -> [Proposal] {
    var best: [String: Proposal] = [:]
    // What is compared is written once for each, not once for each comparison.
    let sorted = proposals.keys.map { (proposal: $0, text: $0.text) }.sorted {
      ($0.proposal.registry.rawValue, $0.proposal.id, $0.text)
        < ($1.proposal.registry.rawValue, $1.proposal.id, $1.text)
    }
    for (proposal, _) in sorted {
      let key = proposal.registry.rawValue + "/" + proposal.id
      let rank = (proposal.members, proposals[proposal] ?? 0)
      if let held = best[key], (held.members, proposals[held] ?? 0) >= rank { continue }
      best[key] = proposal
    }
    return best.sorted { $0.key < $1.key }.map(\.value)
  }

  private func place(_ outcome: inout Outcome, _ files: inout ImportFiles) throws(FileSystemError) {
    guard !outcome.report.proposals.isEmpty else { return }
    if registers, workspace != nil, out == nil {
      let changed = try files.register(outcome.report.proposals)
      outcome.notices.append(
        Message(
          vi:
            "Đã thêm \(outcome.report.proposals.count) mục vào danh bạ: \(changed.joined(separator: ", "))",
          en:
            "Added \(outcome.report.proposals.count) entries to the registries: \(changed.joined(separator: ", "))"
        ))
      return
    }
    let folder = try files.propose(outcome.report.proposals)
    outcome.notices.append(
      Message(
        vi:
          "\(outcome.report.proposals.count) mục chưa có trong danh bạ được đề nghị ở \(folder): xem rồi chuyển vào catalogue/registries, hoặc nhập lại với --register",
        en:
          "\(outcome.report.proposals.count) entries that the registries lack are proposed in \(folder): look at them and move them, or import again with --register"
      ))
  }
}
