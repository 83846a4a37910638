import Archive

/// Takes pieces of files that grow; the first piece begins a file.
package typealias PieceSink<Failure: Error> = (
  _ path: String, _ piece: [UInt8]
) throws(Failure) -> Void

/// A file of the open data that grows record by record: what has to be said of it at the end is counted
/// on the way, and its bytes are handed on.
struct GrowingResource {
  let name: String
  let title: TextKey
  /// What separates two records.
  let separator: [UInt8]
  private(set) var size = 0
  private var sum = SHA256()
  private var hasRecords = false

  init(_ name: String, _ title: TextKey, separator: [UInt8] = []) {
    self.name = name
    self.title = title
    self.separator = separator
  }

  var path: String { Route.data(name).path }

  /// Counts what is no record, a head or a tail, and returns it.
  mutating func counted(_ bytes: [UInt8]) -> [UInt8] {
    size += bytes.count
    sum.add(bytes)
    return bytes
  }

  /// Counts what one procedure gives, and returns what stands in the file for it.
  mutating func counted(record: [UInt8]) -> [UInt8] {
    guard !record.isEmpty else { return [] }
    let piece = hasRecords ? separator + record : record
    hasRecords = true
    return counted(piece)
  }

  /// What is said of the file once it is whole.
  func finished(_ kind: DataResource.Kind) -> DataResource {
    DataResource(name, title, kind, size: size, sum: sum.finish())
  }
}
