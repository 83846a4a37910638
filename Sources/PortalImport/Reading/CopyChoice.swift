import VietnameseText

/// Words before a paper's name that say in which form it may be brought: *Bản chính hoặc bản sao có chứng thực …*.
///
/// The counts beside such a name, one original and one copy, are the choice once more and no two sheets.
struct CopyChoice: Equatable {
  /// Kinds of copy that do instead of the original, in the words of the format.
  var kinds: [String]
  /// The name behind them, with a capital.
  var name: String
  /// The words read.
  var words: String

  /// Reads them; `nil` where the original is not one of at least two forms, or nothing follows.
  static func read(_ text: String) -> CopyChoice? {
    var rest = text[...]
    var kinds: [String] = []
    var offersOriginal = false
    while let form = forms.first(where: { rest.begins($0.words) }) {
      rest = rest.dropFirst(form.words.count)
      if form.kind.isEmpty {
        offersOriginal = true
      } else if !kinds.contains(form.kind) {
        kinds.append(form.kind)
      }
      guard
        let joint = joints.first(where: { joint in
          rest.begins(joint) && isForm(rest.dropFirst(joint.count))
        })
      else { break }
      rest = rest.dropFirst(joint.count)
    }
    let words = String(text[..<rest.startIndex])
    while let first = rest.first, first == " " || first == "," || first == ":" {
      rest = rest.dropFirst()
    }
    if rest.begins("của ") { rest = rest.dropFirst(4) }
    guard offersOriginal, !kinds.isEmpty, rest.count >= 6, let first = rest.first, first.isLetter
    else {
      return nil
    }
    return CopyChoice(kinds: kinds, name: first.uppercased() + rest.dropFirst(), words: words)
  }

  private static func isForm(_ text: Substring) -> Bool { forms.contains { text.begins($0.words) } }

  private static let joints = [" hoặc ", ", hoặc ", ", ", "/"]

  /// Longer words first, since the shorter ones begin them; no kind stands for the original.
  private static let forms: [(words: String, kind: String)] = [
    ("bản sao kèm bản chính để đối chiếu", "compared"),
    ("bản sao kèm theo bản chính để đối chiếu", "compared"),
    ("bản sao điện tử được chứng thực từ bản chính", "electronic"),
    ("bản sao có chứng thực từ bản chính", "certified"),
    ("bản sao được chứng thực từ bản chính", "certified"), ("bản sao có chứng thực", "certified"),
    ("bản sao được chứng thực", "certified"), ("bản sao chứng thực", "certified"),
    ("bản sao điện tử", "electronic"), ("bản sao từ sổ gốc", "from-register"),
    ("bản chứng thực", "certified"), ("bản điện tử", "electronic"), ("bản chính", ""),
    ("bản gốc", ""),
    ("bản chụp", "plain"), ("bản sao", "plain"),
  ]
}

extension Substring {
  /// Whether it begins with words, whatever the case of its letters.
  fileprivate func begins(_ words: String) -> Bool {
    prefix(words.count).lowercased() == words
  }
}
