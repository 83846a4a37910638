import Catalogue
import Diagnostics
import SourceText

/// What is kept of one procedure's file.
struct CacheEntry: Sendable {
  var path: String
  /// Of the bytes for which it holds.
  var content: ContentDigest
  /// As the rules and the format gave them, before anything was put aside.
  var diagnostics: [Diagnostic]
  var facts: ProcedureFacts
}

extension CacheEntry: Storable {
  func store(to writer: inout ByteWriter) {
    writer.write(path)
    content.store(to: &writer)
    diagnostics.store(to: &writer)
    facts.store(to: &writer)
  }

  init(from reader: inout ByteReader) {
    path = reader.text()
    content = ContentDigest(from: &reader)
    diagnostics = [Diagnostic](from: &reader)
    facts = ProcedureFacts(from: &reader)
  }
}
