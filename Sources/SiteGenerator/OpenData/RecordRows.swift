import ProcedureModel
import VietnameseText

/// The rows that one record adds to the tables of the open data.
struct RecordRows {
  private let procedure: Procedure

  init(_ view: ProcedureView) {
    procedure = view.procedure
  }

  var all: [RecordTable: TableRows] {
    let rows = [
      RecordTable.dossier: dossier, .times: times, .fees: fees, .steps: steps, .results: results,
    ]
    return rows.mapValues { TableRows($0) }
  }

  private func row(_ values: [String], _ qualifiers: Qualifiers) -> [String] {
    [procedure.codeText] + values + [
      list(qualifiers.cases.map(\.value)), list(qualifiers.channels.map(\.value.rawValue)),
      list(qualifiers.subjects.map(\.value)), list(qualifiers.areas.map(\.value)),
      qualifiers.when?.value ?? "", qualifiers.from?.value.iso ?? "",
      qualifiers.until?.value.iso ?? "",
    ]
  }

  private func list(_ values: [String]) -> String { values.joined(separator: "; ") }

  private func number(_ value: Located<Int>?) -> String { value.map { "\($0.value)" } ?? "" }

  private var dossier: [[String]] {
    procedure.documents.map { site in
      let document = site.document
      return row(
        [
          site.path, site.caseID ?? "", document.id?.value ?? "", document.paper?.value ?? "",
          document.name?.value ?? "", number(document.originals), number(document.copies),
          list(document.copy.map(\.value.rawValue)), document.handover?.value.rawValue ?? "",
          document.need?.value.rawValue ?? "", list(document.lookedUpIn.map(\.value)),
          site.isAlternative ? "true" : "false",
        ], document.qualifiers)
    }
  }

  private var times: [[String]] {
    procedure.timeLimit.elements.map { limit in
      row(
        [
          word(limit.takes) { $0.value.typed }, limit.plus?.value.typed ?? "",
          limit.claims.verbatim?.value ?? "",
        ], limit.qualifiers)
    }
  }

  private var fees: [[String]] {
    procedure.fees.elements.flatMap { fee in
      let head = [fee.id?.value ?? "", fee.name?.value ?? "", fee.kind?.value.rawValue ?? ""]
      let tail = [fee.per?.value ?? "", fee.claims.verbatim?.value ?? ""]
      guard !fee.rates.isEmpty else {
        return [row(head + [""] + amount(fee.amount) + tail, fee.qualifiers)]
      }
      return fee.rates.map { rate in
        row(head + [rate.id?.value ?? ""] + amount(rate.amount) + tail, rate.qualifiers)
      }
    }
  }

  private var steps: [[String]] {
    procedure.steps.elements.enumerated().map { position, step in
      row(
        [
          "\(position + 1)", step.key, step.name?.value ?? "", word(step.actor) { $0.value },
          step.action?.value.rawValue ?? "", list(step.visit.map(\.value.rawValue)),
        ], step.qualifiers)
    }
  }

  private var results: [[String]] {
    procedure.results.elements.map { result in
      row(
        [
          result.id?.value ?? "", result.paper?.value ?? "", result.name?.value ?? "",
          result.outcome?.value.rawValue ?? "", word(result.valid) { $0.value.typed },
        ], result.qualifiers)
    }
  }

  /// A value, or the word of the catalogue for why there is none.
  private func word<Value>(_ stated: Stated<Value>, _ text: (Value) -> String) -> String {
    switch stated {
    case .given(let value): text(value)
    case .none: "none"
    case .unstated: "unstated"
    case .absent: ""
    }
  }

  private func amount(_ stated: Stated<Located<Money>>) -> [String] {
    guard let money = stated.value?.value else { return [word(stated) { _ in "" }, ""] }
    switch money {
    case .dong(let amount): return ["\(amount)", "VND"]
    case .foreign(let hundredths, let currency): return [decimal(hundredths), currency]
    case .share(let hundredths): return [decimal(hundredths), "%"]
    }
  }

  private func decimal(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
  }
}
