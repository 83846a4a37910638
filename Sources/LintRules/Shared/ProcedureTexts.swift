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
  /// Elements that do not hold on the day are passed over.
  func sites(of phrases: PhraseMatcher, on day: CivilDate) -> [PhraseSite] {
    var sites: [PhraseSite] = []
    for site in texts(on: day) {
      guard let match = phrases.firstMatch(in: site.text.value) else { continue }
      sites.append(PhraseSite(text: site.text, range: match.range, path: path(of: site.element)))
    }
    return sites
  }

  /// Path of ids of the element a text belongs to.
  private func path(of element: TextSite.Element) -> String {
    switch element {
    case .name: "name"
    case .summary: "summary"
    case .purpose: "purpose"
    case .note: "note"
    case .everyCase: "every-case"
    case .boundary: "boundary"
    case .channels: "channels"
    case .online: "online"
    case .timeLimit(let index): timeLimit.elements[index].path
    case .fee(let index): fees.elements[index].path
    case .rate(let fee, let index):
      fees.elements[fee].path + fees.elements[fee].rates[index].path
    case .document(let index): documents[index].path
    case .case(let index): "cases/" + cases.elements[index].key
    case .condition(let index): conditions.elements[index].path
    case .step(let index): steps.elements[index].path
    case .result(let index): results.elements[index].path
    }
  }
}
