package import Diagnostics

/// One kind of mapping as data: what may stand in it, without the values it is read into.
package struct RecordDescription: Sendable {
  package var name: String
  /// The keys in canonical order.
  package var keys: [KeyDescription]
  /// A bare value that stands for the whole mapping, such as `post` for a channel.
  package var bare: ShapeDescription?

  package init(name: String, keys: [KeyDescription], bare: ShapeDescription? = nil) {
    self.name = name
    self.keys = keys
    self.bare = bare
  }

  /// The key of a name.
  package subscript(key: String) -> KeyDescription? {
    keys.first { $0.name == key }
  }
}

/// One key of a record as data.
package struct KeyDescription: Sendable {
  package var name: String
  package var shape: ShapeDescription
  /// What it means, for the reader of the file.
  package var help: Message
  package var isOptional: Bool
  /// Whether it must be there whatever the rest of the mapping says.
  package var isRequired = false
}

/// A record named inside another's description; followed only when asked, since groups hold groups.
package struct RecordReference: Sendable {
  package let name: String
  /// The table it stands for.
  package let follow: @Sendable () -> RecordDescription

  package init(_ name: String, follow: @escaping @Sendable () -> RecordDescription) {
    self.name = name
    self.follow = follow
  }
}

extension RecordSchema {
  /// This table as data.
  package var description: RecordDescription {
    RecordDescription(
      name: name,
      keys: keys.map {
        KeyDescription(
          name: $0.name, shape: $0.shape, help: $0.help, isOptional: $0.isOptional,
          isRequired: $0.isRequired)
      }, bare: bare)
  }
}
