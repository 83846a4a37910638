/// The words that an index is being made of, by number.
struct Vocabulary {
  /// A word's two numbers: with tones and marks, and without.
  struct Number {
    var exact: Int32
    var folded: Int32
  }

  /// Every word with its tones and marks, in the order met, and the number of its folded form.
  private(set) var exact: [(token: SearchToken, folded: Int32)] = []
  /// Every folded word, in the order met.
  private(set) var folded: [[UInt8]] = []
  // For look-up only.
  private var exactNumbers: [SearchToken: Int32] = [:]
  private var foldedNumbers: [[UInt8]: Int32] = [:]
  private var shared: [String: [Number]] = [:]

  /// The numbers of a text's words.
  mutating func numbers(of text: String) -> [Number] {
    Tokenizer.tokens(in: text).map { number(of: $0) }
  }

  /// The same, kept, for texts that many documents share.
  mutating func sharedNumbers(of text: String) -> [Number] {
    if let known = shared[text] { return known }
    let numbers = numbers(of: text)
    shared[text] = numbers
    return numbers
  }

  private mutating func number(of token: SearchToken) -> Number {
    if let known = exactNumbers[token] {
      return Number(exact: known, folded: exact[Int(known)].folded)
    }
    let plain: Int32
    if let known = foldedNumbers[token.folded] {
      plain = known
    } else {
      plain = Int32(folded.count)
      folded.append(token.folded)
      foldedNumbers[token.folded] = plain
    }
    let number = Int32(exact.count)
    exact.append((token, plain))
    exactNumbers[token] = number
    return Number(exact: number, folded: plain)
  }
}
