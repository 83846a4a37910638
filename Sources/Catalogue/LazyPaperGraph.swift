import Synchronization

/// A graph that is made once, by whoever asks first.
///
/// Only rules over all procedures and the drawing need it, and where many procedures give and ask for
/// the same papers it is larger than all else.
final class LazyPaperGraph: Sendable {
  private let made = Mutex<PaperGraph?>(nil)

  func graph(of procedures: [ProcedureFacts]) -> PaperGraph {
    made.withLock { made in
      if let made { return made }
      let graph = PaperGraph(procedures)
      made = graph
      return graph
    }
  }
}
