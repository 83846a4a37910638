package import Diagnostics

/// What each word of the format's closed lists means: for hover texts and the reference.
package enum WordMeanings {
  /// The meanings of a list of words, in the list's order; `nil` for a list that is not explained.
  package static func meanings(of words: [String]) -> [Message]? {
    lists[words.joined(separator: " ")]
  }

  private static let lists: [String: [Message]] = {
    var lists: [String: [Message]] = [:]
    for text in procedureWords + registryWords + reviewWords {
      var words: [String] = []
      var meanings: [Message] = []
      for line in text.split(separator: "\n") {
        let cells = line.split(separator: "|").map { cell in
          String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        precondition(cells.count == 3, "a word, its meaning in Vietnamese and in English")
        words.append(cells[0])
        meanings.append(Message(vi: cells[1], en: cells[2]))
      }
      lists[words.joined(separator: " ")] = meanings
    }
    return lists
  }()
}
