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

  let file: OutputFile
  let title: TextKey
  let kind: Kind
  /// SHA-256 of the bytes.
  let sum: String

  init(_ name: String, _ title: TextKey, _ kind: Kind, _ bytes: [UInt8]) {
    file = OutputFile(path: Route.data(name).path, bytes: bytes)
    self.title = title
    self.kind = kind
    sum = SHA256.of(bytes)
  }

  init(_ table: DataTable) {
    file = table.file
    title = table.title
    kind = .table(columns: table.columns, rows: table.rows)
    sum = SHA256.of(table.file.bytes)
  }

  /// The name of the file, without the folder of all data.
  var name: String { file.path.split(separator: "/").last.map(String.init) ?? file.path }

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
