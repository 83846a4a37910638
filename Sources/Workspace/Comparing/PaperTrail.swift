import CatalogueCoding
import FileSystem
import ProcedureDiff
import ProcedureModel
import SourceText

/// Who asks for the papers that the changes give, gave or newly ask for, and who gives them.
///
/// The whole catalogue is searched, but only where such a paper came or went, and only for its name.
struct PaperTrail: Sendable {
  /// Codes of the procedures that ask for a paper, by the paper.
  private(set) var asking: [String: [String]] = [:]
  /// Codes of the procedures that give a paper, by the paper.
  private(set) var giving: [String: [String]] = [:]
  /// Papers that a procedure gave on the older side and no longer gives.
  private var lost: [String] = []

  /// What one procedure asks for and gives, of the papers that were searched for.
  private struct Use: Sendable {
    var code: String
    var asks: Set<String>
    var gives: Set<String>
  }

  static func find(
    _ old: [RecordVersion], _ new: [RecordVersion], in side: SideReader
  ) async throws(ComparisonObstacle) -> PaperTrail {
    var trail = PaperTrail()
    let (gave, give) = (given(old), given(new))
    trail.lost = gave.subtracting(give).sorted()
    let wanted = gave.symmetricDifference(give).union(asked(new).subtracting(asked(old)))
    guard !wanted.isEmpty else { return trail }
    let paths = try await side.search(wanted.sorted(), below: ["catalogue/procedures"])
    let contents = try await side.contents(below: paths)
    let uses = await mapInOrder(paths) { path -> [Use] in
      guard let bytes = contents[path] else { return [] }
      let file = SourceFile(path: path, bytes: bytes)
      let versions = RecordReader.read(file, as: .one(.procedure, record: path), on: nil).records
      return versions.map { version in
        Use(
          code: version.record, asks: asked([version]).intersection(wanted),
          gives: given([version]).intersection(wanted))
      }
    }
    for use in uses.joined() {
      for paper in use.asks { trail.asking[paper, default: []].append(use.code) }
      for paper in use.gives { trail.giving[paper, default: []].append(use.code) }
    }
    return trail
  }

  /// Papers that are gone, that nobody else gives, and that are still asked for.
  var askedInVain: [String: [String]] {
    var result: [String: [String]] = [:]
    for paper in lost where giving[paper] == nil {
      if let codes = asking[paper] { result[paper] = codes }
    }
    return result
  }

  private static func given(_ versions: [RecordVersion]) -> Set<String> {
    Set(
      versions.compactMap(\.procedure).flatMap {
        $0.results.elements.compactMap { $0.paper?.value }
      })
  }

  private static func asked(_ versions: [RecordVersion]) -> Set<String> {
    Set(
      versions.compactMap(\.procedure).flatMap {
        $0.documents.compactMap { $0.document.paper?.value }
      })
  }
}
