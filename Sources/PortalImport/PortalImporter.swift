import Diagnostics

/// Records as the national portal publishes them → drafts of catalogue files.
package struct PortalImporter: Sendable {
  private let known: KnownNames
  private let options: ImportOptions
  /// Comparable names of papers that stand in more than one record of the run.
  private let sharedPapers: Set<String>

  package init(_ known: KnownNames, _ options: ImportOptions, sharedPapers: Set<String>) {
    self.known = known
    self.options = options
    self.sharedPapers = sharedPapers
  }

  /// Takes a record apart; `nil` for one that was refused.
  package static func read(_ raw: RawRecord) -> PublishedRecord? {
    switch raw.content {
    case .portal(let value): PortalRecordReader.read(value)
    case .page(let value): PageRecordReader.read(value)
    case .pageText(let text): PageRecordReader.read(pageText: text)
    case .export(let value): ExportRecordReader.read(value)
    case .row(let row): ListRecordReader.read(row)
    case .refused: nil
    }
  }

  /// Makes a file of a record.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - factsOnly: facts without prose, whatever the options of the run say.
  ///   - earlierPapers: ids of papers that its last import named.
  /// - Returns: the file, what it needs in the registries, and what there is to say.
  package func imported(
    _ record: PublishedRecord, factsOnly: Bool? = nil, earlierPapers: Set<String> = []
  ) -> ImportedRecord {
    var options = options
    options.earlierPapers = earlierPapers
    if let factsOnly { options.factsOnly = factsOnly }
    return ProcedureBuilder.build(
      record, known: known, options: options, sharedPapers: sharedPapers)
  }
}

/// Counts names of papers over records, so that a paper met twice becomes one entry of the registry.
package struct PaperTally: Sendable {
  private var counts: [String: Int] = [:]

  package init() {}

  /// Counts a record's papers and results, each name once.
  package mutating func add(_ record: PublishedRecord) {
    var names: Set<String> = []
    for dossier in record.dossiers {
      for component in dossier.documents where component.name.count <= 160 {
        names.insert(NameKey.of(withoutListMark(component.name)))
      }
    }
    for result in record.results where result.name.count <= 160 {
      names.insert(NameKey.of(withoutListMark(result.name)))
    }
    for name in names where !name.isEmpty { counts[name, default: 0] += 1 }
  }

  /// Names in at least two records.
  package var shared: Set<String> { Set(counts.filter { $0.value > 1 }.keys) }
}
