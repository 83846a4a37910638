/// Numbers for the masks of slots that occur, the commonest first, so that they take one digit.
struct MaskCodes {
  /// The masks by their codes.
  let masks: [UInt8]
  private let codes: [Int]

  /// Counts the masks of all lists.
  init(_ contents: IndexContents) {
    var counts = [Int](repeating: 0, count: 256)
    for list in contents.words { for mask in list.masks { counts[Int(mask)] += 1 } }
    for pair in contents.pairs { for mask in pair.list.masks { counts[Int(mask)] += 1 } }
    let order = counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
    var codes = [Int](repeating: 0, count: 256)
    for (code, mask) in order.enumerated() { codes[mask] = code }
    self.codes = codes
    masks = order.map { UInt8($0) }
  }

  /// The number that stands for a mask.
  func code(of mask: UInt8) -> Int { codes[Int(mask)] }
}
