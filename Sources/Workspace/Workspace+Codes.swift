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

  /// Papers that life events carry on although nobody asks for them there, or nobody gave them before.
  func strayPapers(_ catalogue: Catalogue) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for journey in records.journeys {
      // Steps that nobody can look up might hand over anything.
      var given: Set<String> = []
      var isSure = true
      for step in journey.steps {
        guard let code = step.procedure?.value, let facts = catalogue.procedure(code) else {
          isSure = false
          continue
        }
        for paper in step.carries {
          if !facts.papersAsked.contains(paper.value) {
            found.append(
              stray(
                paper, in: journey,
                vi:
                  "thủ tục \(code) không đòi «\(paper.value)»: bỏ khỏi «carries», hoặc xem lại hồ sơ của thủ tục",
                en:
                  "procedure \(code) does not ask for “\(paper.value)”: take it out of “carries”, or look at the procedure's papers"
              ))
          } else if isSure, !given.contains(paper.value) {
            found.append(
              stray(
                paper, in: journey,
                vi:
                  "chưa thủ tục nào trước bước này cấp «\(paper.value)»: xem lại thứ tự các bước, hoặc bỏ khỏi «carries»",
                en:
                  "no procedure before this step gives “\(paper.value)”: look at the order of the steps, or take it out of “carries”"
              ))
          }
        }
        given.formUnion(facts.papersGiven)
        given.formUnion(facts.papersHandedOver)
      }
    }
    return found
  }

  private func stray(
    _ paper: Located<String>, in journey: Journey, vi: String, en: String
  ) -> Diagnostic {
    Diagnostic(
      rule: "journey-paper-stray", family: .error, severity: .warning,
      message: Message(vi: vi, en: en),
      location: SourceLocation(path: journey.path, range: paper.range), record: journey.idText)
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
