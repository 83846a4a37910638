/// What an index of some size allows a question to cost; written into the directory.
///
/// In a small catalogue every list is short, and nothing is left out.
struct IndexLimits {
  /// Longer lists are of words that tell little: the best few documents stand for all.
  var longestList: Int
  /// The most words of a question whose files are read.
  var mostFiles: Int
  /// The most that is guessed at in a question, beside one meaning of each word.
  ///
  /// More guesses than these found no more on the questions that may be tuned on, and at 2,000 documents they took
  /// questions full of slips beyond what the next question may cost.
  var mostGuesses = 3

  /// The limits of an index of that many documents.
  init(documents: Int) {
    let isSmall = documents <= 1000
    longestList = isSmall ? 1000 : 128
    mostFiles = isSmall ? 7 : 6
  }

  /// The limits that an index was written with.
  init(_ reader: inout DigitReader) {
    longestList = reader.number()
    mostFiles = reader.number()
    mostGuesses = reader.number()
  }

  /// Writes the limits down.
  func write(to writer: inout DigitWriter) {
    writer.append(longestList)
    writer.append(mostFiles)
    writer.append(mostGuesses)
  }
}
