import CatalogueCoding
import Diagnostics
import ProcedureDiff
import ProcedureModel
import SourceText
import YAMLSyntax

/// Puts what a place sets differently over the procedures that differ: what is compared is the whole.
struct Layers: Sendable {
  private let old: SideReader
  private let new: SideReader
  private static let folder = "catalogue/local"

  init(_ old: SideReader, _ new: SideReader) {
    self.old = old
    self.new = new
  }

  /// Overlays that differ become their procedures; procedures that differ get their overlays.
  func attach(to files: inout [DifferingFile]) async throws(ComparisonObstacle) {
    let overlays = files.filter { WorkspaceFile(path: $0.path) == .overlay }
    let hasProcedures = files.contains { WorkspaceFile(path: $0.path) == .procedure }
    guard !overlays.isEmpty || hasProcedures else { return }
    let before = try await old.contents(below: [Self.folder])
    let after = try await new.contents(below: [Self.folder])
    guard !before.isEmpty || !after.isEmpty else { return }
    let own = try await place()
    files.removeAll { WorkspaceFile(path: $0.path) == .overlay }
    for index in files.indices where WorkspaceFile(path: files[index].path) == .procedure {
      let path = Self.folder + "/" + own + "/" + Self.name(files[index].path)
      files[index].oldLayer = Self.layer(path, before[path])
      files[index].newLayer = Self.layer(path, after[path])
    }
    for overlay in overlays {
      let place = Self.place(overlay.path)
      let name = Self.name(overlay.path)
      if place == own, files.contains(where: { Self.name($0.path) == name }) { continue }
      files.append(try await whole(overlay, place == own ? nil : "local/\(place)/"))
    }
  }

  /// The procedure under an overlay that differs; the overlay alone where the catalogue has none.
  private func whole(
    _ overlay: DifferingFile, _ prefix: String?
  ) async throws(ComparisonObstacle) -> DifferingFile {
    let name = Self.name(overlay.path)
    // Its folder is its field, which the overlay does not say.
    let paths = try await new.files(below: ["catalogue/procedures"]).filter {
      $0.hasSuffix("/" + name)
    }
    guard let path = paths.first else { return overlay }
    var file = DifferingFile(
      path: path, old: try await old.contents(below: [path])[path],
      new: try await new.contents(below: [path])[path])
    file.oldLayer = Self.layer(overlay.path, overlay.old, isPointedAt: true)
    file.newLayer = Self.layer(overlay.path, overlay.new, isPointedAt: true)
    if let prefix { file.record = prefix + name.replacing(".yaml", with: "") }
    return file
  }

  private static func layer(
    _ path: String, _ bytes: [UInt8]?, isPointedAt: Bool = false
  ) -> RecordReader.Layer? {
    bytes.map {
      RecordReader.Layer(file: SourceFile(path: path, bytes: $0), isPointedAt: isPointedAt)
    }
  }

  /// The place whose catalogue this is.
  private func place() async throws(ComparisonObstacle) -> String {
    let contents = try await new.contents(below: ["thutuc.yaml"])
    var ignored: [Diagnostic] = []
    guard let bytes = contents["thutuc.yaml"],
      let tree = YAMLReader.read(
        SourceFile(path: "thutuc.yaml", bytes: bytes), into: &ignored)
    else { return "" }
    return CatalogueDecoder.settings(tree).value?.place?.value ?? ""
  }

  private static func name(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  private static func place(_ path: String) -> String {
    String(path.split(separator: "/").dropLast().last ?? "")
  }
}
