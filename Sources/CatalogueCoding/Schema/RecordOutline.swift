/// A table without its record: what a mapping's keys are, in their order, and what they hold.
///
/// A class, because one is noted for every mapping that is laid out and none is ever copied.
public final class RecordOutline: Sendable {
  /// The table's name, such as `document`.
  public let name: String
  public let keys: [(name: String, shape: ShapeDescription)]
  private let places: [String: Int]

  public init(_ name: String, _ keys: [(name: String, shape: ShapeDescription)]) {
    self.name = name
    self.keys = keys
    places = Dictionary(
      keys.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The place of a key in the canonical order; `nil` for a key the table does not know.
  public func place(of key: String) -> Int? {
    places[key]
  }

  /// What a key holds; `nil` for a key the table does not know.
  public func shape(of key: String) -> ShapeDescription? {
    places[key].map { keys[$0].shape }
  }
}
