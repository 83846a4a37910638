import ProcedureDiff

/// A file with the bytes of both sides, and what a place lays over it.
struct DifferingFile: Sendable {
  var path: String
  var old: [UInt8]?
  var new: [UInt8]?
  /// What the record is called where another place than the workspace's own is meant.
  var record: String?
  var oldLayer: RecordReader.Layer?
  var newLayer: RecordReader.Layer?

  init(path: String, old: [UInt8]?, new: [UInt8]?) {
    self.path = path
    self.old = old
    self.new = new
  }
}
