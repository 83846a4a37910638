public import SourceText

/// A value with the bytes it was read from, so that every finding can point at it.
public struct Located<Value: Sendable>: Sendable {
  public var value: Value
  public var range: ByteRange

  @inlinable
  public init(_ value: Value, at range: ByteRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Equatable where Value: Equatable {
  /// Equal values; where they stand does not count.
  public static func == (left: Self, right: Self) -> Bool { left.value == right.value }
}

/// What a file says about one part: nothing, that there is none, that its source is silent, or it.
///
/// *Absent is not none*: an absent key means that nobody has looked.
public enum Stated<Value: Sendable>: Sendable {
  case absent
  /// Written `none`: the law asks for nothing here.
  case none(ByteRange)
  /// Written `unstated`: the source was read and is silent.
  case unstated(ByteRange)
  case given(Value)

  @inlinable
  public var value: Value? {
    if case .given(let value) = self { value } else { nil }
  }

  @inlinable
  public var isUnstated: Bool {
    if case .unstated = self { true } else { false }
  }

  @inlinable
  public var isNone: Bool {
    if case .none = self { true } else { false }
  }

  @inlinable
  public var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  /// Where `none` or `unstated` stands.
  public var wordRange: ByteRange? {
    switch self {
    case .none(let range), .unstated(let range): range
    case .absent, .given: nil
    }
  }
}

extension Stated: Equatable where Value: Equatable {
  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.absent, .absent), (.none, .none), (.unstated, .unstated): true
    case (.given(let one), .given(let other)): one == other
    default: false
    }
  }
}

/// The elements of a stated list; empty where it is absent, none or unstated.
extension Stated where Value: Collection {
  @inlinable
  public var elements: [Value.Element] {
    if case .given(let value) = self { Array(value) } else { [] }
  }
}
