extension PaperGraph {
  /// Circles of procedures each of which demands what the one before it gives.
  ///
  /// Each circle is given once, beginning with its smallest index. Searched to a length of six:
  /// whoever has to go round more offices than that has other troubles first. Linear where there is no
  /// circle: only procedures that can be reached from each other are searched.
  public func cycles() -> [[Edge]] {
    let knots = knots()
    var found: [[Edge]] = []
    for start in knots.keys.sorted() {
      var path: [Edge] = []
      search(from: start, start, knots, &path, &found)
    }
    return found
  }

  private func search(
    from start: Int, _ here: Int, _ knots: [Int: Int], _ path: inout [Edge],
    _ found: inout [[Edge]]
  ) {
    guard path.count < 6, found.count < 1_000 else { return }
    for edge in edges(from: here)
    where edge.isDemanded && edge.asker >= start && knots[edge.asker] == knots[start] {
      if edge.asker == start {
        found.append(path + [edge])
      } else if !path.contains(where: { $0.asker == edge.asker }) {
        path.append(edge)
        search(from: start, edge.asker, knots, &path, &found)
        path.removeLast()
      }
    }
  }

  /// Of each procedure that lies on some circle, a number that all have whom its circles lead to.
  ///
  /// - Source: Tarjan, Depth-first search and linear graph algorithms, 1972; without recursion, since a
  ///   chain may be as long as the catalogue.
  private func knots() -> [Int: Int] {
    var order: [Int: Int] = [:]
    var lowest: [Int: Int] = [:]
    var open: [Int] = []
    var isOpen: Set<Int> = []
    var knots: [Int: Int] = [:]
    for root in edgesByGiver.keys.sorted() where order[root] == nil {
      var calls = [(node: root, next: 0)]
      while let (node, next) = calls.last {
        if next == 0 {
          order[node] = order.count
          lowest[node] = order[node]
          open.append(node)
          isOpen.insert(node)
        }
        let edges = edges(from: node)
        var at = next
        while at < edges.count, !edges[at].isDemanded || order[edges[at].asker] != nil {
          let asker = edges[at].asker
          if edges[at].isDemanded, isOpen.contains(asker), let seen = order[asker] {
            lowest[node] = min(lowest[node] ?? seen, seen)
          }
          at += 1
        }
        // One more than the edge, so that 0 means that the node is new.
        calls[calls.count - 1].next = at + 1
        if at < edges.count {
          calls.append((edges[at].asker, 0))
          continue
        }
        calls.removeLast()
        if let above = calls.last?.node, let low = lowest[node] {
          lowest[above] = min(lowest[above] ?? low, low)
        }
        guard lowest[node] == order[node] else { continue }
        let members = open[(open.lastIndex(of: node) ?? 0)...]
        open.removeLast(members.count)
        isOpen.subtract(members)
        if members.count > 1 { for member in members { knots[member] = node } }
      }
    }
    return knots
  }
}
