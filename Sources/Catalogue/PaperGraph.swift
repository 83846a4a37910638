import ProcedureModel
import SourceText

/// Procedures joined by the papers that one gives and another asks for.
///
/// Indices are those of `Catalogue.procedures`; abolished procedures and drafts take no part.
public struct PaperGraph: Sendable {
  /// One paper that goes from a procedure to another.
  public struct Edge: Hashable, Sendable {
    public var giver: Int
    public var asker: Int
    public var paper: String
    /// Whether it must be brought, with no other way.
    public var isDemanded: Bool
  }

  /// Sorted by giver, asker and paper.
  public private(set) var edges: [Edge] = []
  /// Givers of each paper.
  private var givers: [String: [Int]] = [:]
  private(set) var edgesByGiver: [Int: [Edge]] = [:]

  /// Joins procedures; whoever has a catalogue takes its `graph`.
  init(_ procedures: [ProcedureFacts]) {
    for (index, facts) in procedures.enumerated() where facts.isLive {
      for paper in facts.uses.gives where givers[paper.value]?.last != index {
        givers[paper.value, default: []].append(index)
      }
    }
    for (asker, facts) in procedures.enumerated() where facts.isLive {
      var demands: [String: Bool] = [:]
      for use in facts.uses.asks where givers[use.paper.value] != nil {
        // What is given anew is handed in to be withdrawn: it leads to no other procedure.
        let isRenewed = facts.uses.gives.contains(use.paper)
        demands[use.paper.value, default: false] =
          demands[use.paper.value] ?? false || use.isBrought && !use.isOptional && !isRenewed
      }
      for (paper, isDemanded) in demands {
        for giver in givers[paper] ?? [] where giver != asker {
          edges.append(Edge(giver: giver, asker: asker, paper: paper, isDemanded: isDemanded))
        }
      }
    }
    edges.sort { ($0.giver, $0.asker, $0.paper) < ($1.giver, $1.asker, $1.paper) }
    for edge in edges { edgesByGiver[edge.giver, default: []].append(edge) }
  }

  /// Procedures that give a paper, by index.
  public func givers(of paper: String) -> [Int] { givers[paper] ?? [] }

  /// What a procedure's results lead to.
  public func edges(from giver: Int) -> [Edge] { edgesByGiver[giver] ?? [] }
}

extension ProcedureFacts {
  /// Whether it is done today: neither draft nor abolished.
  public var isLive: Bool { status != .draft && status != .abolished }

  /// Whether an internal one.
  public var isInternal: Bool { kind?.isInternal ?? false }
}
