import Catalogue
import Diagnostics
import ProcedureModel
import SourceText

/// Who has which address: the first to claim one keeps it, the next is a finding.
struct RouteTable {
  private enum Owner {
    case page
    case procedure(ProcedureFacts)
  }

  /// For look-up only.
  private var owners: [String: Owner] = [:]
  private(set) var refused: [String: Set<String>] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Claims a route for a page of the site itself; false where another page has it.
  mutating func claim(_ route: Route) -> Bool {
    if owners[route.path] != nil {
      diagnostics.append(
        Diagnostic(
          rule: "site-duplicate-route", family: .error, severity: .error,
          message: Message(
            vi: "Hai trang cùng muốn địa chỉ “\(route.address)”.",
            en: "Two pages want the address “\(route.address)”."),
          location: SourceLocation(path: "site", range: .start)))
      return false
    }
    owners[route.path] = .page
    return true
  }

  /// Claims a procedure's page and the address of its code.
  mutating func claim(_ entry: ProcedureEntry, in languages: [Language]) {
    let facts = entry.facts
    for language in languages {
      claim(.code(facts.code.value, in: language), for: facts, at: facts.code, language: language)
      let route = entry.route(in: language)
      // Under one's own code the name decides; a second file of that code is refused above.
      if owners[route.path] == nil {
        owners[route.path] = .procedure(facts)
      } else {
        refused[facts.path, default: []].insert(route.path)
      }
    }
  }

  /// Claims the addresses of earlier codes, once all present codes are known.
  mutating func claimEarlierCodes(_ facts: ProcedureFacts, in languages: [Language]) {
    for earlier in facts.was {
      for language in languages {
        claim(.code(earlier.value, in: language), for: facts, at: earlier, language: language)
      }
    }
  }

  private mutating func claim(
    _ route: Route, for facts: ProcedureFacts, at code: Located<String>, language: Language
  ) {
    guard let owner = owners[route.path] else {
      owners[route.path] = .procedure(facts)
      return
    }
    refused[facts.path, default: []].insert(route.path)
    // The same clash in every language is one finding.
    guard language == .vietnamese else { return }
    var notes: [Note] = []
    if case .procedure(let other) = owner {
      notes.append(
        Note(
          Message(
            vi: "Địa chỉ này đã thuộc thủ tục ở đây.", en: "The address belongs to this one."),
          at: SourceLocation(path: other.path, range: other.code.range)))
    }
    diagnostics.append(
      Diagnostic(
        rule: "site-duplicate-route", family: .error, severity: .error,
        message: Message(
          vi: "Mã \(code.value) đã có trang ở địa chỉ “\(route.address)”.",
          en: "Code \(code.value) already has a page at “\(route.address)”."),
        location: SourceLocation(path: facts.path, range: code.range), record: facts.code.value,
        help: Message(
          vi: "Sửa mã, hoặc bỏ mã này khỏi danh sách mã cũ (was).",
          en: "Mend the code, or take it out of the earlier codes (was)."),
        notes: notes))
  }
}
