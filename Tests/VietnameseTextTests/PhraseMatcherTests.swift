import Testing

@testable import VietnameseText

struct PhraseMatcherTests {
  /// What the matcher finds, as the phrase's number and the text it stands for.
  private func found(_ phrases: [String], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return PhraseMatcher(phrases).matches(in: text).map {
      "\($0.phrase):" + String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(
    "phrases are found",
    arguments: [
      ([], "bất kỳ", []),
      (
        ["theo quy định"], "Nộp phí THEO QUY ĐỊNH, theo quy định.",
        [
          "0:THEO QUY ĐỊNH", "0:theo quy định",
        ]
      ),
      // Words must begin and end with the phrase.
      (["quy định"], "quy địnhh xquy định quy định1 đquy định", []),
      (
        ["quy định"], "(quy định) “quy định” –quy định…",
        ["0:quy định", "0:quy định", "0:quy định"]
      ),
      // Tones are exact, case is not.
      (["ủy ban"], "UỶ BAN Ủy Ban ủỵ ban", ["0:Ủy Ban"]),
      (["Đạ"], "đạ ĐẠ đa ĐẬ", ["0:đạ", "0:ĐẠ"]),
      // A loose mark belongs to the word before it.
      (["hoa"], "hoa\u{301} hoa", ["0:hoa"]),
      // Leftmost, then longest; none overlaps.
      (["b", "a b c", "a b"], "a b c b", ["1:a b c", "0:b"]),
      (["b", "a b c"], "a b d", ["0:b"]),
      (["a b", "b c d"], "a b c d", ["0:a b"]),
      (["a b c d", "b c"], "a b c e", ["1:b c"]),
      (["a a a b"], "a a a a a b", ["0:a a a b"]),
      (["b c", "c d e", "a b c d f"], "a b c d e", ["0:b c"]),
      // Phrases of signs need no word beside them.
      (["/…", "..."], "x/… a...b", ["0:/…", "1:..."]),
      (["v.v"], "v.v. av.v", ["0:v.v"]),
      (["“a”"], "x“a”y", ["0:“a”"]),
      (["a", "a"], "a", ["0:a"]),
      (["ở"], "ở Ở ơ", ["0:ở", "0:Ở"]),
      (["x"], "", []),
      (["x"], "x", ["0:x"]),
      (["tê\u{301}"], "tế", ["0:tế"]),
      (["sở"], "Cơ sở\u{A0}sở", ["0:sở", "0:sở"]),
    ] as [([String], String, [String])])
  func examples(phrases: [String], text: String, expected: [String]) {
    #expect(found(phrases, in: text) == expected)
  }

  @Test("every letter of Vietnamese is found in both cases")
  func cases() {
    for letter in "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụ"
      + "ưừửữứựvwxyỳỷỹýỵz"
    {
      let small = "\(letter)n"
      let large = small.uppercased()
      #expect(found([small], in: "x \(large) \(small)") == ["0:\(large)", "0:\(small)"])
      #expect(found([large], in: small) == ["0:\(small)"])
    }
  }

  @Test(
    "a phrase is found wherever it stands, and only behind a sign",
    arguments: [" ", "(", "“", "…", "\u{A0}", "/", "\n"], ["a", "9", "đ", "ệ", "Z"])
  func everyPlace(sign: String, letter: String) {
    for fill in 0..<20 {
      for tail in ["", " ", ", sau đó thì hết"] {
        let before = String(repeating: "x", count: fill)
        #expect(
          found(["đủ giấy"], in: before + sign + "đủ giấy" + tail) == ["0:đủ giấy"], "\(fill)")
        #expect(found(["đủ giấy"], in: before + letter + "đủ giấy" + tail) == [], "\(fill)")
        #expect(found(["a"], in: before + sign + "A" + tail) == ["0:A"], "\(fill)")
      }
    }
  }

  /// Every text of a few words over a tiny alphabet, against trying each phrase at each place.
  @Test(
    "agrees with a slow search on all small texts",
    arguments: [
      ["a", "a b", "b a b"], ["ab", "b", "a ab"], ["a.b", ".b", "b."], ["a a b", "a b a", "b b"],
      ["đ a", "Đ", "a đ a"],
    ])
  func againstSlowSearch(phrases: [String]) {
    let matcher = PhraseMatcher(phrases)
    var texts = [""]
    for _ in 0..<6 {
      texts = texts.flatMap { text in ["a", "b", " ", ".", "đ"].map { text + $0 } }
      for text in texts where text.utf8.count % 2 == 0 || text.utf8.count < 5 {
        #expect(matcher.matches(in: text) == slowMatches(of: phrases, in: text), "\(text)")
      }
    }
  }

  private func slowMatches(of phrases: [String], in text: String) -> [PhraseMatcher.Match] {
    let letters = Array(text)
    let wanted = phrases.map { Array($0.lowercased()) }
    func isWord(_ index: Int) -> Bool {
      letters.indices.contains(index) && (letters[index].isLetter || letters[index].isNumber)
    }
    func offset(_ index: Int) -> Int { letters[..<index].reduce(0) { $0 + $1.utf8.count } }
    var matches: [PhraseMatcher.Match] = []
    var start = 0
    while start < letters.count {
      let candidates = wanted.indices.filter { index in
        let end = start + wanted[index].count
        return end <= letters.count && Array(letters[start..<end]) == wanted[index]
          && !(isWord(start) && isWord(start - 1)) && !(isWord(end - 1) && isWord(end))
      }
      guard let best = candidates.max(by: { wanted[$0].count < wanted[$1].count }) else {
        start += 1
        continue
      }
      let end = start + wanted[best].count
      matches.append(.init(phrase: best, range: offset(start)..<offset(end)))
      start = end
    }
    return matches
  }
}
