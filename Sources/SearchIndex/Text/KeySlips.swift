/// Reads words that were typed with the keyboard's Vietnamese switched off, or not quite on.
///
/// `keets`, `hoon`, `ddawng` and `soor` are Telex, `ke6t1` and `d9o3` VNI. A word that no key of either
/// method can explain has no such reading.
package enum KeySlips {
  /// What the keys were meant to type; nil where nothing would change.
  package static func untyped(_ token: SearchToken) -> SearchToken? {
    let keys = token.exact
    guard keys.count > 1, !keys[0].isDigit else { return nil }
    let isVNI = keys.contains { $0.isDigit }
    var word = TypedWord()
    for key in keys {
      guard isVNI ? word.takeVNI(key) : word.takeTelex(key) else { return nil }
    }
    let result = word.token
    guard result.folded != token.folded, result.folded.contains(where: \.isVowel) else {
      return nil
    }
    return result
  }
}

/// Letters, each with its mark, and a tone.
private struct TypedWord {
  private var letters: [UInt8] = []
  /// The key of each letter's mark, 0 for none.
  private var marks: [UInt8] = []
  private var tone: UInt8 = 0

  var token: SearchToken {
    var exact: [UInt8] = []
    for (letter, mark) in zip(letters, marks) {
      exact.append(letter)
      if mark != 0 { exact.append(mark) }
    }
    if tone != 0 { exact.append(tone) }
    return SearchToken(folded: letters, exact: exact)
  }

  private var hasVowel: Bool { letters.contains(where: \.isVowel) }

  /// Takes a key of Telex; always true.
  mutating func takeTelex(_ key: UInt8) -> Bool {
    switch key {
    case UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "r"), UInt8(ascii: "x"),
      UInt8(ascii: "j"):
      if hasVowel { tone = key } else { append(key) }
    case UInt8(ascii: "z"):
      if hasVowel { tone = 0 } else { append(key) }
    case UInt8(ascii: "w"):
      if !markHorn(breve: true) { append(UInt8(ascii: "u"), UInt8(ascii: "w")) }
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"):
      if !mark(key, with: key, onlyLastVowel: true) { append(key) }
    case UInt8(ascii: "d"):
      if letters.first == key, marks[0] == 0 { marks[0] = key } else { append(key) }
    default: append(key)
    }
    return true
  }

  /// Takes a key of VNI; false for a digit that nothing can take.
  mutating func takeVNI(_ key: UInt8) -> Bool {
    switch key {
    case UInt8(ascii: "1"): tone = UInt8(ascii: "s")
    case UInt8(ascii: "2"): tone = UInt8(ascii: "f")
    case UInt8(ascii: "3"): tone = UInt8(ascii: "r")
    case UInt8(ascii: "4"): tone = UInt8(ascii: "x")
    case UInt8(ascii: "5"): tone = UInt8(ascii: "j")
    case UInt8(ascii: "6"):
      for vowel in [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o")]
      where mark(vowel, with: vowel, onlyLastVowel: false) {
        return true
      }
      return false
    case UInt8(ascii: "7"): return markHorn(breve: false)
    case UInt8(ascii: "8"):
      return mark(UInt8(ascii: "a"), with: UInt8(ascii: "w"), onlyLastVowel: false)
    case UInt8(ascii: "9"):
      guard letters.first == UInt8(ascii: "d") else { return false }
      marks[0] = UInt8(ascii: "d")
    case UInt8(ascii: "0"): return false
    default: append(key)
    }
    return true
  }

  private mutating func append(_ letter: UInt8, _ mark: UInt8 = 0) {
    letters.append(letter)
    marks.append(mark)
  }

  /// Puts a mark on the last such vowel that has none.
  private mutating func mark(_ vowel: UInt8, with key: UInt8, onlyLastVowel: Bool) -> Bool {
    for index in letters.indices.reversed() where letters[index].isVowel {
      if letters[index] == vowel, marks[index] == 0 {
        marks[index] = key
        return true
      }
      if onlyLastVowel { return false }
    }
    return false
  }

  /// Puts a horn on the last o or u, on both of `uo`; a breve on the last a where that is asked for.
  private mutating func markHorn(breve: Bool) -> Bool {
    let key = UInt8(ascii: "w")
    for index in letters.indices.reversed() where marks[index] == 0 {
      switch letters[index] {
      case UInt8(ascii: "o"), UInt8(ascii: "u"):
        marks[index] = key
        if letters[index] == UInt8(ascii: "o"), index > 0,
          letters[index - 1] == UInt8(ascii: "u")
        {
          marks[index - 1] = key
        }
        return true
      case UInt8(ascii: "a") where breve:
        marks[index] = key
        return true
      default: continue
      }
    }
    return false
  }
}
