import Testing

@testable import VietnameseText

struct NearestTests {
  @Test(
    "slips find what was meant",
    arguments: [
      ("nmae", ["code", "name", "names"], "name"),
      ("thoi_han", ["phi", "thời-hạn", "thời-điểm"], "thời-hạn"),
      ("Phí", ["phi", "phí"], "phí"),
      ("duration", ["result", "dossier"], nil),
      ("x", ["y"], nil),
      ("", ["a"], nil),
      ("lint", [], nil),
      ("jsn", ["text", "json", "sarif"], "json"),
      // Equally near, the first wins.
      ("cat", ["bat", "rat"], "bat"),
      ("a-b", ["ab", "a_b"], "ab"),
    ] as [(String, [String], String?)])
  func examples(typed: String, candidates: [String], expected: String?) {
    #expect(nearest(to: typed, among: candidates) == expected)
  }

  @Test(
    "distances",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1),
      ("abc", "xbc", 1), ("ca", "abc", 3), ("kitten", "sitting", 3),
    ] as [(String, String, Int)])
  func distances(left: String, right: String, expected: Int) {
    #expect(editDistance(Array(left.utf8), Array(right.utf8)) == expected)
    #expect(editDistance(Array(right.utf8), Array(left.utf8)) == expected)
  }
}
