/// A zip archive that is the same bytes for the same files, made a file at a time.
///
/// What it returns is appended to the archive by the caller, so no archive is ever held in memory.
/// Archives of more files or bytes than the old format can count carry the larger counts, too.
///
/// - Source: APPNOTE.TXT 6.3, without encryption, links and permissions.
package struct ZipArchive: Sendable {
  private struct Entry: Sendable {
    var path: [UInt8]
    var sum: UInt32
    var packed: Int
    var size: Int
    var isPacked: Bool
    var offset: Int
  }

  private let date: UInt16
  private var entries: [Entry] = []
  /// Bytes of the archive so far.
  package private(set) var count = 0

  /// An empty archive; all files in it bear one date.
  package init(year: Int, month: Int, day: Int) {
    date = UInt16(truncatingIfNeeded: max(0, year - 1980) << 9 | month << 5 | day)
  }

  /// What is appended for one file; its path lies below the archive's root, with `/` between parts.
  package mutating func add(_ path: String, _ bytes: [UInt8]) -> [UInt8] {
    let packed = Deflate.compressed(bytes)
    let isPacked = packed.count < bytes.count
    let content = isPacked ? packed : bytes
    let entry = Entry(
      path: Array(path.utf8), sum: CRC32.of(bytes), packed: content.count, size: bytes.count,
      isPacked: isPacked, offset: count)
    entries.append(entry)
    var record = ByteList()
    record.put4(0x0403_4B50)
    putCommon(entry, into: &record)
    record.put2(0)
    record.bytes += entry.path
    record.bytes += content
    count += record.bytes.count
    return record.bytes
  }

  /// What is appended at the end: where each file is.
  package consuming func finish() -> [UInt8] {
    var record = ByteList()
    for entry in entries {
      let isFar = entry.offset >= 0xFFFF_FFFF
      record.put4(0x0201_4B50)
      record.put2(isFar ? 45 : 20)
      putCommon(entry, into: &record)
      record.put2(isFar ? 12 : 0)
      record.put2(0)
      record.put2(0)
      record.put2(0)
      record.put4(0)
      record.put4(isFar ? 0xFFFF_FFFF : entry.offset)
      record.bytes += entry.path
      if isFar {
        record.put2(1)
        record.put2(8)
        record.put8(entry.offset)
      }
    }
    let size = record.bytes.count
    if entries.count >= 0xFFFF || count >= 0xFFFF_FFFF {
      record.put4(0x0606_4B50)
      record.put8(44)
      record.put2(45)
      record.put2(45)
      record.put4(0)
      record.put4(0)
      record.put8(entries.count)
      record.put8(entries.count)
      record.put8(size)
      record.put8(count)
      record.put4(0x0706_4B50)
      record.put4(0)
      record.put8(count + size)
      record.put4(1)
    }
    record.put4(0x0605_4B50)
    record.put2(0)
    record.put2(0)
    record.put2(min(entries.count, 0xFFFF))
    record.put2(min(entries.count, 0xFFFF))
    record.put4(min(size, 0xFFFF_FFFF))
    record.put4(min(count, 0xFFFF_FFFF))
    record.put2(0)
    return record.bytes
  }

  /// What both records of a file begin with: version, names in UTF-8, method, date, sum, sizes.
  private func putCommon(_ entry: Entry, into record: inout ByteList) {
    record.put2(20)
    record.put2(0x0800)
    record.put2(entry.isPacked ? 8 : 0)
    record.put2(0)
    record.put2(Int(date))
    record.put4(Int(entry.sum))
    record.put4(entry.packed)
    record.put4(entry.size)
    record.put2(entry.path.count)
  }
}

/// Numbers as bytes, the lowest byte first.
private struct ByteList {
  var bytes: [UInt8] = []

  mutating func put2(_ value: Int) { put(value, 2) }
  mutating func put4(_ value: Int) { put(value, 4) }
  mutating func put8(_ value: Int) { put(value, 8) }

  private mutating func put(_ value: Int, _ count: Int) {
    for shift in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
  }
}
