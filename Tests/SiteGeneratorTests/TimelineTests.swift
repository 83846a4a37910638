import ProcedureModel
import SiteGenerator
import SourceText
import Testing

/// How steps are arranged: lines, forks, detours.
struct TimelineTests {
  /// Steps as `id<waits`, with `id~` for a loop.
  @Test(
    "shape",
    arguments: [
      ("a b c", "a b c"),
      ("a b<a c<a d<b,c", "a [b|c] d"),
      ("a b<a b2 c<a d<b2,c", "a [b,b2|c] d"),
      ("a b<a c<a c2 d<b,c2", "a [b|c,c2] d"),
      ("a b<a c<a d e", "a [b|c] d e"),
      ("a x~ b<a c<a d<b,c", "a ~x [b|c] d"),
      ("a b~ c", "a ~b c"),
      ("a b<a c<b d<a", "a [b,c|d]"),
      ("a<z b", "a b"),
      ("", ""),
    ])
  func shape(_ steps: String, _ expected: String) {
    let parsed = steps.split(separator: " ").map(Self.step)
    let shape = Timeline(parsed).stops.map { stop in
      switch stop {
      case .step(let step): step.key
      case .detour(let step): "~" + step.key
      case .fork(let branches):
        "["
          + branches.map { $0.map(\.key).joined(separator: ",") }.joined(separator: "|") + "]"
      }
    }
    #expect(shape.joined(separator: " ") == expected)
  }

  @Test("every step appears once, whatever waits for what")
  func complete() {
    // All ways in which each of four steps waits for nothing named, or for one of the others.
    for seed in 0..<625 {
      var rest = seed
      let steps = (0..<4).map { index -> Step in
        var step = Step(range: .start)
        step.id = at("s\(index)")
        let wait = rest % 5
        rest /= 5
        if wait < 4 { step.after = [at("s\(wait)")] }
        return step
      }
      let met = Timeline(steps).stops.flatMap { stop -> [String] in
        switch stop {
        case .step(let step), .detour(let step): [step.key]
        case .fork(let branches): branches.flatMap { $0.map(\.key) }
        }
      }
      #expect(met.sorted() == ["s0", "s1", "s2", "s3"], "\(seed)")
    }
  }

  private static func step(_ text: Substring) -> Step {
    var step = Step(range: .start)
    let halves = text.split(separator: "<")
    let id = halves[0].filter { $0 != "~" }
    step.id = at(id)
    if halves[0].hasSuffix("~") { step.backTo = at("a") }
    if halves.count > 1 { step.after = halves[1].split(separator: ",").map { at(String($0)) } }
    return step
  }
}
