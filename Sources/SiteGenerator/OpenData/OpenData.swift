import Catalogue
import Diagnostics
import ProcedureModel
import VietnameseText

/// The open data of a site: what its pages show, as tables.
///
/// Ids and words are those of the catalogue.
struct OpenData: Sendable {
  let tables: [DataTable]

  init(_ input: SiteInput, index: SiteIndex) {
    tables = [
      Self.procedures(index), Self.papersOfProcedures(index), Self.actsOfProcedures(index),
      Self.papers(index, input.catalogue.registries),
      Self.instruments(index, input.catalogue.registries), Self.journeys(input),
    ]
  }

  private static func procedures(_ index: SiteIndex) -> DataTable {
    DataTable(
      "thu-tuc", .dataProcedures,
      [
        "code", "name", "also_called", "summary", "kind", "status", "field", "levels", "subjects",
        "channels", "online", "checked", "page",
      ],
      TableRows(
        index.entries.map { entry in
          let facts = entry.facts
          return [
            facts.code.value, facts.name, facts.alsoCalled.joined(separator: "; "),
            facts.summary ?? "", facts.kind?.rawValue ?? "", facts.status?.rawValue ?? "",
            facts.field?.value ?? "", facts.levels.map(\.rawValue).joined(separator: "; "),
            facts.subjects.joined(separator: "; "),
            facts.channels.map(\.rawValue).joined(separator: "; "),
            facts.onlineLevel?.rawValue ?? "", facts.checked?.iso ?? "",
            entry.route(in: .vietnamese).address,
          ]
        }))
  }

  private static func papersOfProcedures(_ index: SiteIndex) -> DataTable {
    var rows = TableRows()
    for entry in index.entries {
      for use in entry.facts.uses.asks {
        rows.append([
          entry.facts.code.value, use.paper.value, use.path, use.isBrought ? "true" : "false",
          use.isOptional ? "true" : "false",
        ])
      }
    }
    return DataTable(
      "giay-to-theo-thu-tuc", .dataAsked, ["code", "paper", "path", "brought", "optional"], rows)
  }

  private static func actsOfProcedures(_ index: SiteIndex) -> DataTable {
    var rows = TableRows()
    for entry in index.entries {
      for act in entry.facts.instruments { rows.append([entry.facts.code.value, act]) }
    }
    return DataTable("van-ban-theo-thu-tuc", .dataResting, ["code", "instrument"], rows)
  }

  private static func papers(_ index: SiteIndex, _ registries: Registries) -> DataTable {
    DataTable(
      "giay-to", .papersListTitle, ["id", "name", "kind", "databases", "asked_by", "given_by"],
      TableRows(
        index.papers.map { id in
          let paper = registries.papers[id]
          let databases = paper?.heldBy.elements.compactMap(\.database?.value) ?? []
          return [
            id, paper?.nameText ?? id, paper?.kind?.value.rawValue ?? "",
            databases.joined(separator: "; "), "\(index.entries(asking: id).count)",
            "\(index.entries(giving: id).count)",
          ]
        }))
  }

  private static func instruments(_ index: SiteIndex, _ registries: Registries) -> DataTable {
    DataTable(
      "van-ban", .instrumentsTitle,
      [
        "number", "kind", "title", "issued", "effective", "until", "repealed_by", "source_status",
        "procedures",
      ],
      TableRows(
        index.instruments.map { number in
          let act = registries.instrument(number)
          return [
            number, act?.kind?.value.rawValue ?? "",
            (act?.title ?? act?.common.name)?.value ?? "", act?.issued?.value.iso ?? "",
            act?.effective?.value.iso ?? "", act?.common.until?.value.iso ?? "",
            (act?.repealedBy ?? []).map(\.value.instrument).joined(separator: "; "),
            act?.common.sourceStatus?.value.rawValue ?? "", "\(index.citations(of: number))",
          ]
        }))
  }

  private static func journeys(_ input: SiteInput) -> DataTable {
    var rows = TableRows()
    for journey in input.journeys {
      for (number, step) in journey.steps.enumerated() {
        rows.append([
          journey.idText, journey.nameText, "\(number + 1)", step.code, step.caseID?.value ?? "",
          step.when?.value ?? "", step.after.map(\.value).joined(separator: "; "),
          step.carries.map(\.value).joined(separator: "; "),
          step.insteadOf.map(\.value).joined(separator: "; "),
        ])
      }
    }
    return DataTable(
      "viec-trong-doi", .journeysTitle,
      ["journey", "name", "step", "code", "case", "when", "after", "carries", "instead_of"], rows)
  }
}
