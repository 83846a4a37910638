package import Diagnostics
package import Reviews

/// The output formats of the ledger of targets, by the names that `--format` takes.
package enum LedgerFormat: String, CaseIterable, Sendable {
  case text, json, csv, html

  /// The whole ledger.
  ///
  /// - Parameters:
  ///   - ledger: what was counted.
  ///   - language: of the sentences; `json` and `csv` have both or none.
  ///   - isDetailed: Are agencies and fields told one by one in the text?
  /// - Returns: The whole output.
  package func render(_ ledger: Ledger, language: Language, isDetailed: Bool = false) -> [UInt8] {
    switch self {
    case .text: LedgerTextReport(ledger, language: language, isDetailed: isDetailed).bytes
    case .json: LedgerJSONReport(ledger).bytes
    case .csv: LedgerCSVReport(ledger).bytes
    case .html: LedgerHTMLReport(ledger, language: language).bytes
    }
  }
}
