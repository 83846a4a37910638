import VietnameseText

/// Which keys type a letter and a tone in Telex.
enum TelexKeys {
  /// The plain letter under each letter of the alphabet, by rank.
  private static let bases = Array("aaabcddeefghijklmnooopqrstuuvwxyz".utf8)

  /// The keys of a letter of `VietnameseLetter.alphabet`.
  static func keys(ofRank rank: Int) -> (base: UInt8, mark: UInt8?) {
    let base = bases[rank]
    return switch rank {
    case 1: (base, UInt8(ascii: "w"))
    case 2: (base, UInt8(ascii: "a"))
    case 6: (base, UInt8(ascii: "d"))
    case 8: (base, UInt8(ascii: "e"))
    case 19: (base, UInt8(ascii: "o"))
    case 20, 27: (base, UInt8(ascii: "w"))
    default: (base, nil)
    }
  }

  /// The key of a tone; nil for the level one.
  static func key(of tone: Tone) -> UInt8? {
    switch tone {
    case .level: nil
    case .falling: UInt8(ascii: "f")
    case .dipping: UInt8(ascii: "r")
    case .rising: UInt8(ascii: "x")
    case .sharp: UInt8(ascii: "s")
    case .heavy: UInt8(ascii: "j")
    }
  }
}
