/// The name of a procedure as lists show it.
package enum ProcedureTitle {
  private static let openings = ["Thủ tục ", "thủ tục ", "THỦ TỤC "]

  /// The name without a leading *Thủ tục*, which would put half of a list under one letter.
  ///
  /// The official name stands whole on the procedure's own page.
  package static func listed(_ name: String) -> String {
    for opening in openings where name.hasPrefix(opening) {
      let rest = name.dropFirst(opening.count)
      guard let first = rest.first else { return name }
      return first.uppercased() + rest.dropFirst()
    }
    return name
  }
}
