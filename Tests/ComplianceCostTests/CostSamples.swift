import CatalogueCoding
import ComplianceCost
import Diagnostics
import ProcedureModel
import SourceText
import Testing
import VietnameseText
import YAMLSyntax

/// Procedures and parameters made up for the tests.
enum CostSamples {
  static let day = CivilDate(year: 2026, month: 7, day: 1)

  static func tree(_ text: String, _ path: String) throws -> YAMLTree {
    var found: [Diagnostic] = []
    return try #require(
      YAMLReader.read(SourceFile(path: path, bytes: Array(text.utf8)), into: &found))
  }

  static func procedure(_ text: String) throws -> Procedure {
    let decoded = CatalogueDecoder.procedure(try tree(text, "catalogue/procedures/x/1.000001.yaml"))
    return try #require(decoded.value)
  }

  static func inquiry(_ parameters: String, payer: Payer = .citizen) throws -> CostInquiry {
    let entries = CatalogueDecoder.parameters(try tree(parameters, "reviews/parameters.yaml")).value
    return CostInquiry(
      parameters: CostParameters(entries ?? [], on: try #require(day)), day: try #require(day),
      payer: payer)
  }

  /// Only what one hour is worth: all hours stand in the record.
  static let hour = "- {id: thu-nhap-mot-gio, value: 50000, unit: x, source: ví dụ}\n"
}
