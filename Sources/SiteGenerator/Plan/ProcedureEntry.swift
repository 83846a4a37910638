package import Catalogue
package import Diagnostics
import ProcedureModel
package import VietnameseText

/// One procedure as lists and links need it.
///
/// A class, though nothing in it changes: thousands of lists hold it, and a copy is one count.
package final class ProcedureEntry: Sendable {
  /// Its facts, as the catalogue holds them.
  package let facts: ProcedureFacts
  /// Its name in lists.
  package let title: String
  /// What it is sorted by.
  package let key: CollationKey
  /// Where its page stands in Vietnamese; other languages have the same below a folder of their own.
  private let route: Route

  init(_ facts: ProcedureFacts) {
    self.facts = facts
    title = ProcedureTitle.listed(facts.name)
    key = CollationKey(title)
    route = .procedure(code: facts.code.value, name: facts.name, in: .vietnamese)
  }

  /// Where its page stands in a language.
  package func route(in language: Language) -> Route { route.under(language) }
}

/// Some of the published procedures, in alphabetical order, none of them copied.
///
/// Pages of single procedures ask whether there are any, how many, and which come first: at thousands
/// of procedures that ask for one paper, taking all of them out for that would be what a build does.
package struct ProcedureEntries: RandomAccessCollection, Sendable {
  private let all: [ProcedureEntry]
  private let positions: [Int]

  /// - Parameters:
  ///   - all: Every published procedure.
  ///   - positions: Of those meant, in rising order.
  init(_ all: [ProcedureEntry], at positions: [Int]) {
    self.all = all
    self.positions = positions
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { positions.count }

  package subscript(index: Int) -> ProcedureEntry { all[positions[index]] }

  /// The same without one of them.
  ///
  /// - Parameter entry: Any procedure; one that is not among them changes nothing.
  /// - Returns: The others, and how many they are without looking at each.
  func without(_ entry: ProcedureEntry?) -> (count: Int, others: some Sequence<ProcedureEntry>) {
    let isHere = entry.map { entry in contains(entry) } ?? false
    return (count - (isHere ? 1 : 0), lazy.filter { $0 !== entry })
  }

  /// Whether one is among them, found by halves since they are sorted.
  private func contains(_ entry: ProcedureEntry) -> Bool {
    var low = 0
    var high = count
    let wanted = (entry.key, entry.facts.code.value, entry.facts.path)
    while low < high {
      let middle = (low + high) / 2
      let found = self[middle]
      if (found.key, found.facts.code.value, found.facts.path) < wanted {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && self[low] === entry
  }
}
