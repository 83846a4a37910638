/// Where a list of documents stands in a text, and how many documents it is of.
struct ListPlace {
  let count: Int
  let offset: Int
  /// Whether only the best few documents are written.
  let isCut: Bool

  /// How many documents are written.
  private var kept: Int { isCut ? PostingList.champions : count }

  /// Notes that the list begins where the reader is, and takes the reader past it.
  init(count: Int, _ reader: inout DigitReader, _ limits: IndexLimits) {
    self.count = count
    isCut = count > limits.longestList
    let length = count > PostingList.unmeasured ? reader.number() : nil
    offset = reader.offset
    if let length {
      reader.skip(length)
    } else {
      for _ in 0..<max(0, 2 * count) { _ = reader.number() }
    }
  }

  /// Hands over each document of the list with the slots where the word stands.
  func forEach(in text: [UInt8], _ masks: [UInt8], _ take: (Int, UInt8) -> Void) {
    var reader = DigitReader(text, at: offset)
    var documents: [Int] = []
    var document = -1
    for _ in 0..<kept {
      document &+= reader.number() &+ 1
      documents.append(document)
    }
    for document in documents {
      let code = reader.number()
      take(document, code < masks.count ? masks[code] : 0)
    }
  }
}
