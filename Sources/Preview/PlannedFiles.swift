import SiteGenerator
import Synchronization

/// The files of a plan that are no pages, each kind made when the first of it is asked for.
///
/// The index of the search looks at all procedures, which is too much for every save.
final class PlannedFiles: Sendable {
  private let plan: SitePlan
  private let made = Mutex<[SitePlan.FileKind: [String: OutputFile]]>([:])

  init(_ plan: SitePlan) {
    self.plan = plan
  }

  /// The file at a path of the site; `nil` where the plan has none.
  subscript(path: String) -> OutputFile? {
    made.withLock { made in
      for kind in SitePlan.FileKind.allCases where kind.mayHold(path) {
        if made[kind] == nil {
          made[kind] = Dictionary(
            plan.files(of: kind).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        }
        if let file = made[kind]?[path] { return file }
      }
      return nil
    }
  }
}
