/// Why libyaml gave up, in its own words; marks count Unicode scalars from 0.
struct ParserProblem {
  /// The problem, such as `did not find expected key`.
  var problem: String
  /// Where it shows.
  var mark: Int
  /// What was being read, such as `while parsing a block mapping`; empty where libyaml does not say.
  var context: String
  /// Where that began; only meaningful where `context` is not empty.
  var contextMark: Int
}
