/// The difference between two texts, line by line, as `diff -u` shows it; empty when there is none.
///
/// Quadratic in the lines that differ: meant for the failures of tests.
package func unifiedDiff(from old: String, to new: String, context: Int = 3) -> String {
  let lines = changes(
    from: old.split(separator: "\n", omittingEmptySubsequences: false),
    to: new.split(separator: "\n", omittingEmptySubsequences: false))
  let changed = lines.indices.filter { lines[$0].sign != " " }
  guard !changed.isEmpty else { return "" }
  var output = ""
  var next = 0
  while next < changed.count {
    var last = next
    while last + 1 < changed.count, changed[last + 1] - changed[last] <= 2 * context { last += 1 }
    let lower = max(0, changed[next] - context)
    let upper = min(lines.count, changed[last] + context + 1)
    let oldStart = lines[..<lower].count { $0.sign != "+" } + 1
    let newStart = lines[..<lower].count { $0.sign != "-" } + 1
    let oldCount = lines[lower..<upper].count { $0.sign != "+" }
    let newCount = lines[lower..<upper].count { $0.sign != "-" }
    output += "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n"
    for line in lines[lower..<upper] { output += "\(line.sign)\(line.text)\n" }
    next = last + 1
  }
  return output
}

/// Every line of both texts once, with `-` for removed, `+` for added and a blank for kept.
private func changes(
  from old: [Substring], to new: [Substring]
) -> [(sign: Character, text: Substring)] {
  let difference = new.difference(from: old)
  var removed = Set<Int>()
  var inserted = Set<Int>()
  for change in difference {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var result: [(Character, Substring)] = []
  var (before, after) = (0, 0)
  while before < old.count || after < new.count {
    if removed.contains(before) {
      result.append(("-", old[before]))
      before += 1
    } else if inserted.contains(after) {
      result.append(("+", new[after]))
      after += 1
    } else {
      result.append((" ", old[before]))
      before += 1
      after += 1
    }
  }
  return result
}
