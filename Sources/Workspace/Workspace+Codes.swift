import Catalogue
import Diagnostics
import ProcedureModel
import SourceText

extension Workspace {
  /// Codes in files beside the procedures that this catalogue does not hold: they may live elsewhere.
  func unknownCodes(_ catalogue: Catalogue) -> [Diagnostic] {
    let translated = records.translations.filter { catalogue.procedure($0.code) == nil }
    return records.codes.compactMap { reference -> Diagnostic? in
      guard !reference.isRepeated, catalogue.procedure(reference.code.value) == nil else {
        return nil
      }
      return unknownProcedure(reference.code.value, at: reference.code.range, in: reference.path)
    }
      + translated.map { unknownProcedure($0.code, at: .start, in: $0.path) }
      + overlays.orphans.map { path in
        let name = path.split(separator: "/").last ?? ""
        return unknownProcedure(
          String(name.hasSuffix(".yaml") ? name.dropLast(5) : name), at: .start, in: path)
      }
  }

  private func unknownProcedure(
    _ code: String, at range: ByteRange, in path: String
  ) -> Diagnostic {
    Diagnostic(
      rule: "procedure-unresolved", family: .error, severity: .warning,
      message: Message(
        vi: "danh mục này không có thủ tục \(code)", en: "this catalogue holds no procedure \(code)"
      ),
      location: SourceLocation(path: path, range: range), record: code)
  }
}
