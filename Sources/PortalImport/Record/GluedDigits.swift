/// Digits of a time limit and of a fee printed without anything between them.
enum GluedDigits {
  struct Cut: Hashable {
    var time: String
    var fee: String
  }

  /// All ways to read `120,000` as a time and a fee; the fee's note settles it where it repeats one.
  static func cuts(_ printed: String, note: String) -> [Cut] {
    let bytes = Array(printed.utf8)
    var cuts: [Cut] = []
    for length in 1..<4 where length < bytes.count {
      let time = bytes[..<length]
      let fee = bytes[length...]
      guard time.allSatisfy(isDigit), time.first != UInt8(ascii: "0"), isAmount(fee) else {
        continue
      }
      cuts.append(
        Cut(
          time: String(decoding: time, as: UTF8.self), fee: String(decoding: fee, as: UTF8.self)))
    }
    guard cuts.count > 1 else { return cuts }
    let amounts = AmountScan.dong(in: note)
    let confirmed = cuts.filter { cut in
      guard let value = AmountScan.whole(cut.fee) else { return false }
      return amounts.contains(value) || amounts.contains(value * 1000)
    }
    return confirmed.count == 1 ? confirmed : cuts
  }

  /// `20,000`, `135`: no leading zero, three digits behind each comma.
  private static func isAmount(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, isDigit(first), first != UInt8(ascii: "0") else { return false }
    let groups = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return false }
    if groups.count == 1 { return bytes.count <= 3 }
    return (groups.first?.count ?? 9) <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
