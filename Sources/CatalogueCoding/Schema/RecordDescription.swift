public import Diagnostics

/// One kind of mapping as data: what may stand in it, without the values it is read into.
public struct RecordDescription: Sendable {
  public var name: String
  /// The keys in canonical order.
  public var keys: [KeyDescription]
  /// A bare value that stands for the whole mapping, such as `post` for a channel.
  public var bare: ShapeDescription?

  public init(name: String, keys: [KeyDescription], bare: ShapeDescription? = nil) {
    self.name = name
    self.keys = keys
    self.bare = bare
  }

  /// The key of a name.
  public subscript(key: String) -> KeyDescription? {
    keys.first { $0.name == key }
  }
}

/// One key of a record as data.
public struct KeyDescription: Sendable {
  public var name: String
  public var shape: ShapeDescription
  /// What it means, for the reader of the file.
  public var help: Message
  public var isOptional: Bool
  /// Whether it must be there whatever the rest of the mapping says.
  public var isRequired = false
}

/// A record named inside another's description; followed only when asked, since groups hold groups.
public struct RecordReference: Sendable {
  public let name: String
  /// The table it stands for.
  public let follow: @Sendable () -> RecordDescription

  public init(_ name: String, follow: @escaping @Sendable () -> RecordDescription) {
    self.name = name
    self.follow = follow
  }
}

extension RecordSchema {
  /// This table as data.
  public var description: RecordDescription {
    RecordDescription(
      name: name,
      keys: keys.map {
        KeyDescription(
          name: $0.name, shape: $0.shape, help: $0.help, isOptional: $0.isOptional,
          isRequired: $0.isRequired)
      }, bare: bare)
  }
}
