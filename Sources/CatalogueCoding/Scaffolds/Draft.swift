/// The text of a new file, line by line, in the canonical layout.
struct Draft {
  private(set) var text = ""

  /// Words for whoever fills the file in.
  mutating func coach(_ lines: String...) {
    for line in lines { text += line.isEmpty ? "#\n" : "# \(line)\n" }
  }

  mutating func blank() {
    text += "\n"
  }

  /// A key with one value.
  mutating func key(
    _ name: String, _ value: String, _ kind: ScalarWriter.Kind = .word, level: Int = 0
  ) {
    let written = ScalarWriter.write(value, as: kind, level: level)
    text += LayoutStyle.margin(level) + name + ": " + written + "\n"
  }

  /// A key with short values, in brackets.
  mutating func key(_ name: String, brackets values: [String], _ kind: ScalarWriter.Kind = .word) {
    let written = values.map { ScalarWriter.write($0, as: kind, in: .brackets) }
    text += "\(name): [\(written.joined(separator: ", "))]\n"
  }

  /// A line as it is.
  mutating func line(_ line: String, level: Int = 0) {
    text += LayoutStyle.margin(level) + line + "\n"
  }
}
