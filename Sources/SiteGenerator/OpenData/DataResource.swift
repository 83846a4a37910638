import Archive

/// One file of the open data with what its page and its package say of it.
struct DataResource: Sendable {
  /// What kind of file it is.
  enum Kind: Sendable {
    /// A table with these columns and so many rows.
    case table(columns: [String], rows: Int)
    case json(schema: String?)
    case linked
    case schema
  }

  /// The name of the file, without the folder of all data.
  let name: String
  let title: TextKey
  let kind: Kind
  /// Bytes of the file.
  let size: Int
  /// SHA-256 of the bytes.
  let sum: String

  init(_ name: String, _ title: TextKey, _ kind: Kind, size: Int, sum: String) {
    self.name = name
    self.title = title
    self.kind = kind
    self.size = size
    self.sum = sum
  }

  /// What is said of a file; the file itself is handed on and not kept.
  init(_ file: OutputFile, _ title: TextKey, _ kind: Kind) {
    name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    self.title = title
    self.kind = kind
    size = file.bytes.count
    sum = SHA256.of(file.bytes)
  }

  /// The name without its ending: the anchor on the page, the name in the package.
  var id: String { name.replacing(".", with: "-") }

  var mediaType: String {
    switch kind {
    case .table: "text/csv"
    case .json: "application/json"
    case .linked: "application/ld+json"
    case .schema: "application/schema+json"
    }
  }

  var format: String {
    switch kind {
    case .table: "csv"
    case .json, .schema: "json"
    case .linked: "jsonld"
    }
  }
}
