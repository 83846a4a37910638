/// The registries that an id may point into.
public enum RegistryName: String, Sendable, CaseIterable {
  case agencies
  case fields
  case subjects
  case places
  case papers
  case databases
  case instruments
}

/// What a value looks like, as data: from it the editors' schema and the reference are written.
public indirect enum ShapeDescription: Sendable {
  case text
  /// A slug that names an element in its own file.
  case id
  case reference(RegistryName)
  /// A procedure's code, always quoted.
  case code
  case quotedText
  case words([String])
  case date
  case hour
  case timeSpan
  case money
  case integer(ClosedRange<Int>)
  case legalReference
  /// A number that may have decimal places.
  case decimal
  /// Where an element stands in a record.
  case path
  /// A record by name: a procedure's code, or a registry and an id.
  case recordName
  /// The fingerprint that the tool writes.
  case digest
  /// A value that is typed where it is put: what a proposal sets or adds.
  case written
  case mapping(ShapeDescription)
  /// A list; one bare value counts as a list of one.
  case list(ShapeDescription)
  /// Also the word `unstated`, and `none` where the law makes the part conditional.
  case stated(ShapeDescription, none: Bool)
  /// A mapping with a table of its own.
  case record(RecordReference)
  case either(ShapeDescription, ShapeDescription)
}
