package import CatalogueCoding

/// The tables of the format, walked from the files down to the last element.
package enum SchemaWalk {
  /// A table with the way to it from the file that holds it.
  package struct Stop: Sendable {
    package var table: FileTable
    /// The records from the file down to this one, with the key under which each next one stands.
    package var way: [(record: RecordDescription, key: String)]
    package var record: RecordDescription
  }

  /// Every table once, by its name, in the order met.
  package static let stops: [Stop] = {
    var found: [Stop] = []
    var names: Set<String> = []
    for table in FileTable.allCases {
      visit(Stop(table: table, way: [], record: table.description), &names, &found)
    }
    return found
  }()

  private static func visit(_ stop: Stop, _ names: inout Set<String>, _ found: inout [Stop]) {
    guard names.insert(stop.record.name).inserted else { return }
    found.append(stop)
    for key in stop.record.keys {
      for reference in references(key.shape) {
        visit(
          Stop(
            table: stop.table, way: stop.way + [(stop.record, key.name)],
            record: reference.follow()), &names, &found)
      }
    }
  }

  /// The records that a shape may hold.
  package static func references(_ shape: ShapeDescription) -> [RecordReference] {
    switch shape {
    case .record(let reference): [reference]
    case .list(let inner), .stated(let inner, _), .mapping(let inner): references(inner)
    case .either(let one, let other): references(one) + references(other)
    default: []
    }
  }

  /// Every table by its name.
  static let records: [String: RecordDescription] = Dictionary(
    stops.map { ($0.record.name, $0.record) }, uniquingKeysWith: { first, _ in first })

  /// The registry that a key's values name something in; `nil` where they name nothing.
  static func registry(_ schema: String, _ key: String) -> String? {
    registries[schema + "." + key]
  }

  private static let registries: [String: String] = {
    var index: [String: String] = [:]
    for (name, record) in records {
      for key in record.keys {
        if let registry = registry(key.shape) { index[name + "." + key.name] = registry.rawValue }
      }
    }
    return index
  }()

  private static func registry(_ shape: ShapeDescription) -> RegistryName? {
    switch shape {
    case .reference(let name): name
    case .legalReference: .instruments
    case .list(let inner), .stated(let inner, _): registry(inner)
    case .either(let one, let other): registry(one) ?? registry(other)
    default: nil
    }
  }

  /// Whether a shape holds single values of which there may be several.
  static func isSet(_ shape: ShapeDescription) -> Bool {
    switch shape {
    case .list(let inner): references(inner).isEmpty
    case .mapping: true
    case .stated(let inner, _): isSet(inner)
    case .either(let one, let other): isSet(one) || isSet(other)
    default: false
    }
  }

  /// The closed list of words that a shape is.
  static func words(_ shape: ShapeDescription) -> [String]? {
    switch shape {
    case .words(let words): words
    case .stated(let inner, _): words(inner)
    default: nil
    }
  }

  /// Whether two values may be in units that cannot be compared.
  static func hasUnits(_ shape: ShapeDescription) -> Bool {
    switch shape {
    case .timeSpan, .money: true
    case .stated(let inner, _): hasUnits(inner)
    case .either(let one, let other): hasUnits(one) || hasUnits(other)
    default: false
    }
  }

  /// Whether `unstated` or `none` may stand for a value.
  static func isStated(_ shape: ShapeDescription) -> Bool {
    if case .stated = shape { true } else { false }
  }
}
