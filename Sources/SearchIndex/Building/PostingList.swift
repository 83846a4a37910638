/// The documents that have a word or a pair of words, each with the slots where.
struct PostingList: Sendable {
  /// How many documents of a list that is cut are written.
  static let champions = 96
  /// Longer lists say how many bytes they take, so that they can be passed over.
  static let unmeasured = 12

  /// In ascending order.
  private(set) var documents: [Int32] = []
  private(set) var masks: [UInt8] = []

  /// Adds a document, or slots of the last one.
  mutating func add(_ document: Int, mask: UInt8) {
    if documents.last == Int32(document) {
      masks[masks.count - 1] |= mask
    } else {
      documents.append(Int32(document))
      masks.append(mask)
    }
  }

  /// Writes the list, without how many documents it has: how long the rest is, the rest.
  ///
  /// The gaps stand together, then the masks, since like follows like.
  func write(_ codes: MaskCodes, limits: IndexLimits, to writer: inout DigitWriter) {
    var kept = Array(documents.indices)
    if kept.count > limits.longestList {
      // Those with the word in the title, then in the earliest name.
      kept.sort {
        (masks[$0].trailingZeroBitCount, $0) < (masks[$1].trailingZeroBitCount, $1)
      }
      kept = kept.prefix(Self.champions).sorted()
    }
    var body = DigitWriter()
    var previous: Int32 = -1
    for index in kept {
      body.append(Int(documents[index] - previous - 1))
      previous = documents[index]
    }
    for index in kept { body.append(codes.code(of: masks[index])) }
    if documents.count > Self.unmeasured { writer.append(body.bytes.count) }
    writer.append(body)
  }
}
