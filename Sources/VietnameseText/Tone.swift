/// The six tones of Vietnamese, in the order dictionaries use.
public enum Tone: UInt8, Sendable, CaseIterable, Comparable {
  /// No mark.
  case level = 1
  /// `à`, huyền.
  case falling
  /// `ả`, hỏi.
  case dipping
  /// `ã`, ngã.
  case rising
  /// `á`, sắc.
  case sharp
  /// `ạ`, nặng.
  case heavy

  /// Order in a dictionary.
  public static func < (left: Tone, right: Tone) -> Bool {
    left.rawValue < right.rawValue
  }
}
