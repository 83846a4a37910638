/// Which overlays lie over which procedure file, told by their paths.
struct OverlayIndex: Sendable {
  /// Paths of overlays by the name of their file, in the order of the paths.
  private let byName: [String: [String]]
  private let place: String?
  /// Overlays whose procedure this catalogue does not hold.
  let orphans: [String]

  init(_ overlays: [String], procedures: [String], place: String?) {
    // Most workspaces have none, and then no name is looked at.
    let names = overlays.isEmpty ? [] : Set(procedures.map { Self.name($0) })
    byName = Dictionary(grouping: overlays, by: { Self.name($0) })
    orphans = overlays.filter { !names.contains(Self.name($0)) }
    self.place = place
  }

  /// All that lie over a procedure, whatever the place.
  func all(over procedure: String) -> [String] {
    byName.isEmpty ? [] : byName[Self.name(procedure)] ?? []
  }

  /// The one of the workspace's own place.
  func own(over procedure: String) -> String? {
    all(over: procedure).first { Self.place($0) == place }
  }

  /// Those of other places.
  func others(over procedure: String) -> [String] {
    all(over: procedure).filter { Self.place($0) != place }
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func place(_ path: String) -> String? {
    path.split(separator: "/").dropLast().last.map(String.init)
  }
}
