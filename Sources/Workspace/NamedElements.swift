import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText

/// What journeys and translations name inside procedures, by code: looked up as each one is read.
struct NamedElements: Sendable {
  private let cases: [String: [CodeReference]]
  private let translations: [String: [Translation]]

  init(_ records: WorkspaceRecords) {
    cases = Dictionary(
      grouping: records.codes.filter { $0.caseID != nil }, by: { $0.code.value })
    translations = Dictionary(grouping: records.translations, by: { $0.code })
  }

  /// Whether another file names anything inside a procedure.
  func concern(_ code: String) -> Bool {
    cases[code] != nil || translations[code] != nil
  }

  /// Findings, in those other files, about elements that the procedure does not have.
  func findings(in procedure: Procedure) -> [Diagnostic] {
    let code = procedure.codeText
    var found: [Diagnostic] = []
    let known = procedure.cases.elements.map(\.key)
    for reference in cases[code] ?? [] {
      guard let id = reference.caseID else { continue }
      let earlier = procedure.cases.elements.flatMap { $0.claims.was.map(\.value) }
      if known.contains(id.value) || earlier.contains(id.value) { continue }
      found.append(
        CatalogueCoding.unresolved(
          id.value, at: id.range, path: reference.path, among: known,
          "trường hợp của thủ tục \(code)", "case of procedure \(code)"))
    }
    guard let translations = translations[code] else { return found }
    let elements = procedure.elements
    for translation in translations {
      for entry in translation.entries {
        guard let at = entry.at,
          !procedure.resolve(at.value, among: elements).contains(where: { $0.text != nil })
        else { continue }
        found.append(
          Diagnostic(
            rule: "path-unresolved", family: .error, severity: .warning,
            message: Message(
              vi: "thủ tục \(code) không có lời nào ở «\(at.value.typed)» để dịch",
              en: "procedure \(code) has no text at “\(at.value.typed)” to translate"),
            location: SourceLocation(path: translation.path, range: at.range), record: code))
      }
    }
    return found
  }
}
