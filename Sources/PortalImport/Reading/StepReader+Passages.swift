extension StepReader {
  /// The text in pieces: from «Bước» to «Bước» where there are some, else from line to line.
  static func segments(_ parts: [PublishedRecord.Part]) -> [String] {
    var segments: [String] = []
    for part in parts {
      if !part.name.isEmpty {
        segments.append(part.name + "\n" + part.text)
        continue
      }
      let whole = Self.unwrapped(part.text)
      let flat = FlatText(whole)
      var cuts: [Int] = []
      var at = 0
      while let found = flat.find("Bước ", from: at) {
        if flat.isDigit(found + 5), found == 0 || flat.scalars[found - 1] != "(" {
          cuts.append(found)
        }
        at = found + 5
      }
      if cuts.isEmpty {
        segments += whole.split(separator: "\n").map(String.init)
        continue
      }
      if cuts[0] > 0 { segments.append(flat.text(0..<cuts[0])) }
      for (index, cut) in cuts.enumerated() {
        let end = index + 1 < cuts.count ? cuts[index + 1] : flat.count
        segments.append(flat.text(cut..<end))
      }
    }
    // A dash or a number alone says nothing.
    return segments.filter { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
  }

  /// Lines that a page breaks in the middle of a sentence, joined: the next one begins small.
  private static func unwrapped(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n").map(String.init) {
      let isContinued = lines.last?.unicodeScalars.last.map {
        $0.properties.isAlphabetic || $0 == ","
      }
      if isContinued ?? false, line.unicodeScalars.first?.properties.isLowercase ?? false,
        !Self.isMarked(line)
      {
        lines[lines.count - 1] += " " + line
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a line begins with a mark of a list: `a) `, `đ) `.
  private static func isMarked(_ line: String) -> Bool { withoutListMark(line) != line }
}
