/// What another program makes of an unquoted value, under YAML 1.1 or 1.2, where we read its text.
public enum Retyping: Sendable, CaseIterable {
  /// `yes no on off y n true false`, in the spellings YAML 1.1 takes.
  case boolean
  /// `null`, `~`, or nothing at all.
  case null
  /// `=`, which YAML 1.1 keeps for itself.
  case defaultMark
  /// `15:00`: hours and minutes to people, base 60 to YAML 1.1.
  case sexagesimal
  /// `8_000`: 8000 to some, text to others.
  case underscored
  /// `08`, `0912345678`: octal, a number without its zero, or text.
  case leadingZero
  /// `+84`: a number without its sign.
  case leadingPlus
  /// `0x1F`, `0o17`, `0b1`: a number in another base.
  case otherBase
  /// `4e12345`, `1.5e3`: a number, even infinity.
  case exponent
  /// `.inf`, in the spellings YAML takes.
  case infinity
  /// `.nan`, in the spellings YAML takes.
  case notANumber
  /// `2026-04-02T08:00:00Z`: a moment.
  case timestamp
  /// `2026-04-02`: a date to YAML 1.1, text to 1.2. Whether it may stand there, the schema knows.
  case date
  /// `12`: a number. Whether it may stand there, the schema knows.
  case integer
  /// `1.10`: a number, its last zero lost. Whether it may stand there, the schema knows.
  case decimal

  /// Whether no key of the format takes such a value, so that it is an error wherever it stands.
  public var isAlwaysRefused: Bool {
    switch self {
    case .date, .integer, .decimal: false
    default: true
    }
  }
}
