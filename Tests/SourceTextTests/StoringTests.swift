import SourceText
import Testing

/// What is written is read again, and what is no such thing never gets past its end.
struct StoringTests {
  @Test("numbers come back", arguments: [0, 1, -1, 63, 64, -65, 1 << 40, .max, .min])
  func numbers(number: Int) {
    var writer = ByteWriter()
    number.store(to: &writer)
    var reader = ByteReader(writer.bytes, in: writer.bytes.indices)
    #expect(Int(from: &reader) == number)
    #expect(reader.isDone)
  }

  @Test("texts come back, and the second of the same takes a byte or two")
  func texts() {
    let texts = ["", "Đăng ký khai sinh", "a", "Đăng ký khai sinh", "", "a"]
    var writer = ByteWriter()
    texts.store(to: &writer)
    #expect(writer.bytes.count < 40)
    var reader = ByteReader(writer.bytes, in: writer.bytes.indices)
    #expect([String](from: &reader) == texts)
    #expect(reader.isDone)
  }

  @Test("a decomposed text stays apart from the composed one it is equal to")
  func decomposed() {
    let texts = ["hóa", "ho\u{301}a", "hóa", "ho\u{301}a"]
    var writer = ByteWriter()
    texts.store(to: &writer)
    var reader = ByteReader(writer.bytes, in: writer.bytes.indices)
    #expect([String](from: &reader).map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }

  @Test("thousands of texts come back, each written once")
  func many() {
    let once = (0..<5_000).map { "giấy tờ số \($0 * 7_919)" }
    var writer = ByteWriter()
    once.store(to: &writer)
    let length = writer.bytes.count
    once.reversed().store(to: &writer)
    #expect(writer.bytes.count - length < 4 * once.count)
    var reader = ByteReader(writer.bytes, in: writer.bytes.indices)
    #expect([String](from: &reader) == once)
    #expect([String](from: &reader) == once.reversed())
    #expect(reader.isDone)
  }

  @Test("options, lists and ranges come back")
  func composed() {
    var writer = ByteWriter()
    [ByteRange(3, 9), ByteRange(0, 0)].store(to: &writer)
    String?.none.store(to: &writer)
    String?("có").store(to: &writer)
    true.store(to: &writer)
    ContentDigest(of: [1, 2]).store(to: &writer)
    var reader = ByteReader(writer.bytes, in: writer.bytes.indices)
    #expect([ByteRange](from: &reader) == [ByteRange(3, 9), ByteRange(0, 0)])
    #expect(String?(from: &reader) == nil)
    #expect(String?(from: &reader) == "có")
    #expect(Bool(from: &reader))
    #expect(ContentDigest(from: &reader) == ContentDigest(of: [1, 2]))
    #expect(reader.isDone)
  }

  @Test("bytes that end early or hold too large a number break the reader and no more")
  func broken() {
    var writer = ByteWriter()
    ["một", "hai"].store(to: &writer)
    for length in 0..<writer.bytes.count {
      var reader = ByteReader(writer.bytes, in: 0..<length)
      _ = [String](from: &reader)
      #expect(!reader.isDone)
    }
    for byte in UInt8.min...UInt8.max {
      let bytes = [UInt8](repeating: byte, count: 40)
      var reader = ByteReader(bytes, in: bytes.indices)
      _ = [String](from: &reader)
      _ = [[ByteRange]](from: &reader)
      _ = ContentDigest(from: &reader)
      #expect(reader.place <= bytes.count)
    }
  }

  @Test("contents that differ in one bit, in length or in order have other digests")
  func digests() {
    var seen: Set<ContentDigest> = [ContentDigest()]
    for length in 0..<70 {
      let bytes = [UInt8](repeating: 0, count: length)
      #expect(seen.insert(ContentDigest(of: bytes)).inserted)
      for bit in 0..<length * 8 {
        var changed = bytes
        changed[bit / 8] |= 1 << UInt8(bit % 8)
        #expect(seen.insert(ContentDigest(of: changed)).inserted)
      }
    }
    var one = ContentDigest()
    one.add("ab")
    one.add("c")
    var other = ContentDigest()
    other.add("a")
    other.add("bc")
    #expect(one != other)
    #expect(one.hex.count == 32)
  }
}
