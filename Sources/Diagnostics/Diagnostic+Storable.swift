public import SourceText

/// Findings as they are kept between runs; plans are no part of them, since policy names those.
extension Diagnostic: Storable {
  public func store(to writer: inout ByteWriter) {
    writer.write(rule)
    family.store(to: &writer)
    severity.store(to: &writer)
    message.store(to: &writer)
    location.store(to: &writer)
    writer.write(record)
    writer.write(path)
    help.store(to: &writer)
    notes.store(to: &writer)
    fixIts.store(to: &writer)
    writer.write(detail)
  }

  public init(from reader: inout ByteReader) {
    self.init(
      rule: reader.text(), family: Family(from: &reader), severity: Severity(from: &reader),
      message: Message(from: &reader), location: SourceLocation(from: &reader),
      record: reader.text(), path: reader.text(), help: Message?(from: &reader),
      notes: [Note](from: &reader), fixIts: [FixIt](from: &reader), detail: reader.text())
  }
}

extension Family: Storable {}
extension Severity: Storable {}

extension Message: Storable {
  public func store(to writer: inout ByteWriter) {
    writer.write(vietnamese)
    writer.write(english)
  }

  public init(from reader: inout ByteReader) {
    self.init(vi: reader.text(), en: reader.text())
  }
}

extension SourceLocation: Storable {
  public func store(to writer: inout ByteWriter) {
    writer.write(path)
    range.store(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    self.init(path: reader.text(), range: ByteRange(from: &reader))
  }
}

extension Note: Storable {
  public func store(to writer: inout ByteWriter) {
    message.store(to: &writer)
    location.store(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    self.init(Message(from: &reader), at: SourceLocation?(from: &reader))
  }
}

extension TextEdit: Storable {
  public func store(to writer: inout ByteWriter) {
    range.store(to: &writer)
    writer.write(replacement)
  }

  public init(from reader: inout ByteReader) {
    self.init(range: ByteRange(from: &reader), replacement: reader.text())
  }
}

extension FixIt.Applicability: Storable, CaseIterable {
  public static let allCases: [Self] = [.safe, .unsafe, .displayOnly]
}

extension FixIt: Storable {
  public func store(to writer: inout ByteWriter) {
    title.store(to: &writer)
    applicability.store(to: &writer)
    edits.store(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    self.init(
      Message(from: &reader), Applicability(from: &reader), edits: [TextEdit](from: &reader))
  }
}
