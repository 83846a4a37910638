import Diagnostics

/// Several values typed on one line: between semicolons, or between commas where names may hold some.
enum AnswerList {
  /// Takes a line apart: `Doanh nghiệp, Cán bộ, công chức, viên chức` are two names.
  ///
  /// From left to right the longest piece that will do is taken.
  ///
  /// - Parameters:
  ///   - text: the line as typed.
  ///   - check: looks at one value.
  /// - Returns: the values, or why some piece will not do.
  static func read(
    _ text: String, _ check: (String) -> Prompt.Verdict
  ) -> (values: [String], refusal: Message?) {
    let separator: Character = text.contains(";") ? ";" : ","
    let pieces = text.split(separator: separator).map(String.init)
    var values: [String] = []
    var at = 0
    while at < pieces.count {
      // Between semicolons nothing is joined.
      let longest = separator == ";" ? at + 1 : pieces.count
      var found: (value: String, end: Int)?
      for end in stride(from: longest, to: at, by: -1) {
        let joined = Prompt.trimmed(pieces[at..<end].joined(separator: ","))
        if case .accepted(let value) = check(joined) {
          found = (value, end)
          break
        }
      }
      guard let found else {
        if case .refused(let why) = check(Prompt.trimmed(pieces[at])) { return ([], why) }
        return ([], nil)
      }
      values.append(found.value)
      at = found.end
    }
    return (values, nil)
  }
}
