import ProcedureModel
import VietnameseText

/// A text of a procedure in which a phrase was found.
struct PhraseSite {
  var text: Located<String>
  /// UTF-8 bytes of the first phrase in the text.
  var range: Range<Int>
  /// Path of ids of the element the text belongs to.
  var path: String
}

extension Procedure {
  /// The texts that an office wrote or its source printed in which one of the phrases stands.
  ///
  /// Elements that do not hold on the day are passed over. Elements are read in place, since a copy
  /// of one costs more than the search.
  func sites(of phrases: PhraseMatcher, on day: CivilDate) -> [PhraseSite] {
    var sites: [PhraseSite] = []
    func holds(_ qualifiers: Qualifiers) -> Bool { qualifiers.holds(on: day) }
    func visit(_ text: Located<String>?, _ path: () -> String) {
      guard let text, let match = phrases.firstMatch(in: text.value) else { return }
      sites.append(PhraseSite(text: text, range: match.range, path: path()))
    }
    func visit(_ qualifiers: Qualifiers, _ claims: Claims, _ path: () -> String) {
      visit(qualifiers.when, path)
      visit(claims.note, path)
      visit(claims.because, path)
      visit(claims.verbatim, path)
    }
    visit(name) { "name" }
    visit(summary) { "summary" }
    visit(purpose) { "purpose" }
    visit(note) { "note" }
    visit(everyCase?.note) { "every-case" }
    let boundary = self.boundary.elements
    for index in boundary.indices where holds(boundary[index].qualifiers) {
      let path = { "boundary" }
      visit(boundary[index].qualifiers, boundary[index].claims, path)
    }
    let channels = self.channels.elements
    for index in channels.indices where holds(channels[index].qualifiers) {
      let path = { "channels" }
      visit(channels[index].qualifiers, channels[index].claims, path)
    }
    let online = self.online.elements
    for index in online.indices where holds(online[index].qualifiers) {
      let path = { "online" }
      visit(online[index].url, path)
      visit(online[index].qualifiers, online[index].claims, path)
    }
    let timeLimit = self.timeLimit.elements
    for index in timeLimit.indices where holds(timeLimit[index].qualifiers) {
      let path = { timeLimit[index].path }
      visit(timeLimit[index].countedFrom, path)
      visit(timeLimit[index].notCounting, path)
      visit(timeLimit[index].qualifiers, timeLimit[index].claims, path)
    }
    let fees = self.fees.elements
    for index in fees.indices where holds(fees[index].qualifiers) {
      let path = { fees[index].path }
      visit(fees[index].name, path)
      visit(fees[index].per, path)
      visit(fees[index].of, path)
      visit(fees[index].qualifiers, fees[index].claims, path)
      for rate in fees[index].rates where holds(rate.qualifiers) {
        visit(rate.qualifiers, rate.claims) { fees[index].path + rate.path }
      }
    }
    forEachDocument { site in
      guard holds(site.document.qualifiers) else { return }
      visit(site.document.name) { site.path }
      visit(site.document.qualifiers, site.document.claims) { site.path }
    }
    let cases = self.cases.elements
    for index in cases.indices where holds(cases[index].qualifiers) {
      let path = { "cases/" + cases[index].key }
      visit(cases[index].name, path)
      visit(cases[index].qualifiers, cases[index].claims, path)
    }
    let conditions = self.conditions.elements
    for index in conditions.indices where holds(conditions[index].qualifiers) {
      let path = { conditions[index].path }
      visit(conditions[index].text, path)
      visit(conditions[index].qualifiers, conditions[index].claims, path)
    }
    let steps = self.steps.elements
    for index in steps.indices where holds(steps[index].qualifiers) {
      let path = { steps[index].path }
      visit(steps[index].name, path)
      visit(steps[index].role, path)
      visit(steps[index].qualifiers, steps[index].claims, path)
    }
    let results = self.results.elements
    for index in results.indices where holds(results[index].qualifiers) {
      let path = { results[index].path }
      visit(results[index].name, path)
      visit(results[index].qualifiers, results[index].claims, path)
    }
    return sites
  }
}
