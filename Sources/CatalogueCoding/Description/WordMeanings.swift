public import Diagnostics
import VietnameseText

/// What each word of the format's closed lists means: for hover texts and the reference.
public enum WordMeanings {
  /// The meanings of a list of words, in the list's order; `nil` for a list that is not explained.
  public static func meanings(of words: [String]) -> [Message]? {
    lists[words.joined(separator: " ")]
  }

  /// The one word of a list that a Vietnamese text means: `trực tiếp` is `in-person`.
  ///
  /// - Returns: the word, and whether its meaning says just that; `nil` where none or several would do.
  package static func word(
    meaning text: String, among words: [String]
  ) -> (word: String, isExact: Bool)? {
    guard let meanings = meanings(of: words), text.utf8.count >= 4 else { return nil }
    let wanted = folded(text)
    // What stands behind a comma or in brackets only explains.
    let plain = meanings.map { meaning in
      folded(String(meaning.vietnamese.prefix { $0 != "," && $0 != "(" }))
    }.map { $0.last == " " ? String($0.dropLast()) : $0 }
    let exact = words.indices.filter { plain[$0] == wanted }
    if exact.count == 1 { return (words[exact[0]], true) }
    let near = words.indices.filter { plain[$0].hasSuffix(" " + wanted) }
    return exact.isEmpty && near.count == 1 ? (words[near[0]], false) : nil
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
