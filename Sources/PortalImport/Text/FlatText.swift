/// A text as scalars, for looking at what stands directly before and after.
struct FlatText {
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  var count: Int { scalars.count }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return trimmed(String(view))
  }

  /// Where the words stand, at or after `from`; `nil` where they do not.
  func find(_ words: [Unicode.Scalar], from: Int = 0) -> Int? {
    guard let first = words.first, count >= words.count else { return nil }
    var at = from
    while at + words.count <= count {
      if scalars[at] == first, starts(words, at: at) { return at }
      at += 1
    }
    return nil
  }

  func find(_ words: String, from: Int = 0) -> Int? {
    find(Array(words.unicodeScalars), from: from)
  }

  func starts(_ words: [Unicode.Scalar], at: Int) -> Bool {
    guard at >= 0, at + words.count <= count else { return false }
    for offset in words.indices where scalars[at + offset] != words[offset] { return false }
    return true
  }

  func starts(_ words: String, at: Int) -> Bool {
    starts(Array(words.unicodeScalars), at: at)
  }

  func isDigit(_ at: Int) -> Bool {
    at >= 0 && at < count && (0x30...0x39).contains(scalars[at].value)
  }

  func isUpper(_ at: Int) -> Bool {
    at >= 0 && at < count && LetterCase.isUpper(scalars[at])
  }

  func isLower(_ at: Int) -> Bool {
    at >= 0 && at < count && LetterCase.isLower(scalars[at])
  }

  func isSpace(_ at: Int) -> Bool {
    at >= 0 && at < count && (scalars[at] == " " || scalars[at] == "\n")
  }
}

/// The text without spaces and line breaks at its ends.
func trimmed(_ text: String) -> String {
  var view = Substring(text)
  while let first = view.unicodeScalars.first, first == " " || first == "\n" {
    view.unicodeScalars.removeFirst()
  }
  while let last = view.unicodeScalars.last, last == " " || last == "\n" {
    view.unicodeScalars.removeLast()
  }
  return String(view)
}

/// A Vietnamese list mark at the start of an item taken off: `a)`, `- `, `1.`, `(i)`, `*`.
func withoutListMark(_ text: String) -> String {
  var rest = Substring(text)
  while true {
    let before = rest
    while let first = rest.unicodeScalars.first,
      first == "-" || first == "*" || first == "+" || first == "•" || first == "–" || first == " "
        || first == "." || first == "·" || first == "\n"
    {
      rest.unicodeScalars.removeFirst()
    }
    // `(*)` marks an item as `*` does.
    if rest.hasPrefix("(*)") { rest = rest.dropFirst(3) }
    rest = withoutNumber(rest)
    if rest == before { break }
  }
  let result = trimmed(String(rest))
  return result.isEmpty ? trimmed(text) : result
}

/// `1.`, `1)`, `a)`, `(1)`, `(ii)`, `1.2.`, `đ)` at the start taken off.
private func withoutNumber(_ text: Substring) -> Substring {
  let scalars = Array(text.unicodeScalars.prefix(8))
  var at = 0
  let isBracketed = scalars.first == "("
  if isBracketed { at = 1 }
  let start = at
  while at < scalars.count, (0x30...0x39).contains(scalars[at].value) { at += 1 }
  if at > start {
    // A number of several parts, `1.2.`, ends in a point or bracket; `15.000` does not.
    while at + 1 < scalars.count, scalars[at] == ".", (0x30...0x39).contains(scalars[at + 1].value)
    {
      at += 1
      while at < scalars.count, (0x30...0x39).contains(scalars[at].value) { at += 1 }
    }
    if at - start > 5 { return text }
  } else {
    let roman: Set<Unicode.Scalar> = ["i", "v", "x"]
    while at < scalars.count, roman.contains(scalars[at]), at - start < 4 { at += 1 }
    if at == start || at >= scalars.count || scalars[at] != ")" {
      at = start
      if at < scalars.count, scalars[at].properties.isAlphabetic { at += 1 }
    }
  }
  guard at > start, at < scalars.count else { return text }
  let mark = scalars[at]
  let isDigitStart = (0x30...0x39).contains(scalars[start].value)
  if isBracketed {
    guard mark == ")" else { return text }
  } else if mark == ")" {
    // `a)` and `1)`.
  } else if mark == "." || mark == "/" {
    guard isDigitStart, at + 1 < scalars.count,
      !(0x30...0x39).contains(scalars[at + 1].value), mark == "." || scalars[at + 1] == " "
    else { return text }
  } else {
    return text
  }
  var rest = text
  rest.unicodeScalars.removeFirst(at + 1)
  return rest
}
