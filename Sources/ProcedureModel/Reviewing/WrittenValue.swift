public import SourceText

/// A value as it is written, not yet read as anything: what a proposal sets or adds.
///
/// It becomes typed where it is put in its place, by the same table that reads the record.
public indirect enum WrittenValue: Sendable {
  /// A text; `isQuoted` where quotes stand round it.
  case scalar(String, isQuoted: Bool, ByteRange)
  case mapping([(key: Located<String>, value: WrittenValue)], ByteRange)
  case list([WrittenValue], ByteRange)

  public var range: ByteRange {
    switch self {
    case .scalar(_, _, let range), .mapping(_, let range), .list(_, let range): range
    }
  }
}
