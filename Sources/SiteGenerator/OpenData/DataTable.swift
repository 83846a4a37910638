/// One table of the open data: a CSV file and what its page says of it.
struct DataTable: Sendable {
  let name: String
  let title: TextKey
  let columns: [String]
  let rows: TableRows

  init(_ name: String, _ title: TextKey, _ columns: [String], _ rows: TableRows) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  var kind: DataResource.Kind { .table(columns: columns, rows: rows.count) }

  /// The file: a line of the columns' names, then the rows.
  var file: OutputFile {
    OutputFile(
      path: Route.data(name + ".csv").path, bytes: TableRows([columns]).bytes + rows.bytes)
  }
}
