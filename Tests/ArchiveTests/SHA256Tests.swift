import Archive
import Testing

/// Sums as others make them.
struct SHA256Tests {
  @Test(
    "the standard's own examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(_ text: String, _ sum: String) {
    #expect(SHA256.of(Array(text.utf8)) == sum)
  }

  @Test("a million letters, in one piece and in many")
  func pieces() {
    let sum = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(SHA256.of(letters) == sum)
    var pieces = SHA256()
    var rest = letters[...]
    var size = 1
    while !rest.isEmpty {
      pieces.add(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
      size = size * 3 % 1009 + 1
    }
    #expect(pieces.finish() == sum)
  }
}
