/// Where the boxes of a graph stand: columns by the longest way, then few crossings, then short lines.
///
/// - Source: Sugiyama, Tagawa, Toda, Methods for Visual Understanding of Hierarchical System Structures.
struct GraphLayout {
  private(set) var boxes: [GraphPicture.Box]
  /// Boxes before and behind each box.
  private var before: [[Int]]
  private var behind: [[Int]]
  /// Boxes of each column from the top down.
  private var columns: [[Int]] = []

  init(_ boxes: [GraphPicture.Box], _ lines: [GraphPicture.Line]) {
    self.boxes = boxes
    before = Array(repeating: [], count: boxes.count)
    behind = before
    for line in lines {
      before[line.to].append(line.from)
      behind[line.from].append(line.to)
    }
  }

  mutating func run() {
    assignColumns()
    orderColumns()
    place()
  }

  /// Longest way from a start; a circle stops growing after some rounds.
  private mutating func assignColumns() {
    for _ in 0..<min(boxes.count, 24) {
      for box in boxes.indices {
        for next in behind[box] where boxes[box].column + 1 > boxes[next].column {
          // Procedures stand in even columns, papers in odd ones.
          boxes[next].column = min(boxes[box].column + 1, boxes[next].isPaper ? 47 : 46)
        }
      }
    }
    columns = Array(repeating: [], count: (boxes.map(\.column).max() ?? -1) + 1)
    for box in boxes.indices { columns[boxes[box].column].append(box) }
  }

  /// Each box goes where the middle of its neighbours is, to and fro until little changes.
  private mutating func orderColumns() {
    var rank = Array(repeating: 0.0, count: boxes.count)
    func note(_ column: [Int]) {
      for (index, box) in column.enumerated() {
        rank[box] = (Double(index) + 0.5) / Double(column.count)
      }
    }
    for column in columns { note(column) }
    for round in 0..<12 {
      let isForward = round % 2 == 0
      for index in isForward ? Array(columns.indices) : columns.indices.reversed() {
        let keys = columns[index].map { box in
          let near = isForward ? before[box] : behind[box]
          let mean =
            near.isEmpty
            ? rank[box] : near.reduce(0) { $0 + rank[$1] } / Double(near.count)
          return (mean: mean, box: box)
        }
        columns[index] = keys.enumerated().sorted { one, other in
          (one.element.mean, one.offset) < (other.element.mean, other.offset)
        }.map(\.element.box)
        note(columns[index])
      }
    }
  }

  /// Boxes under each other without touching, each as near to its neighbours' middle as that allows.
  private mutating func place() {
    for column in columns {
      var y = 0.0
      for box in column {
        boxes[box].y = y
        y += boxes[box].height + GraphPicture.gap
      }
    }
    for round in 0..<8 {
      for column in round % 2 == 0 ? columns : columns.reversed() { settle(column) }
    }
    let top = boxes.map(\.y).min() ?? 0
    for box in boxes.indices { boxes[box].y += 20 - top }
  }

  private mutating func settle(_ column: [Int]) {
    let wanted = column.map { box in
      let near = before[box] + behind[box]
      guard !near.isEmpty else { return boxes[box].y }
      return near.reduce(0) { $0 + boxes[$1].middle } / Double(near.count) - boxes[box].height / 2
    }
    // As far down as the one above pushes, as far up as the one below does, and between the two.
    var down = wanted
    for index in column.indices.dropFirst() {
      let above = down[index - 1] + boxes[column[index - 1]].height + GraphPicture.gap
      down[index] = max(down[index], above)
    }
    var up = wanted
    for index in column.indices.dropLast().reversed() {
      let below = up[index + 1] - boxes[column[index]].height - GraphPicture.gap
      up[index] = min(up[index], below)
    }
    for index in column.indices { boxes[column[index]].y = (down[index] + up[index]) / 2 }
  }
}
