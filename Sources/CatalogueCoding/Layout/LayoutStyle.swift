/// The canonical layout in one place: `format` makes files so, and whoever writes new ones follows.
///
/// - Keys stand in the order of their table (`RecordSchema.keys`); ids that are keys, and the elements
///   of lists, in the order they were written.
/// - Two spaces for each level. The dashes of a list stand one level deeper than its key, and the
///   first key of a mapping in a list on the line of its dash.
/// - `{ }` and `[ ]` hold ids, codes, words, numbers and references without a pinpoint, on one line.
///   Whatever else is there, or a comment, makes a block of it.
/// - Scalars are written as `ScalarWriter` writes them; a text on one line, or under `|`.
/// - One blank line at most, none at the beginning of a block. The entries of a registry are kept
///   apart by one. A comment stands in the column of what it precedes, or two spaces after a value.
/// - A file ends with one line break.
///
/// What is left to the writer's taste is kept by `format` as it was written: blocks or brackets
/// where both may stand, quotes around a text that needs none, blank lines between parts. For new
/// files the answers are below.
public enum LayoutStyle {
  /// Spaces for one level.
  public static let indentation = 2
  /// Characters that a line in brackets may have; a longer one becomes a block when it is new or broken.
  public static let width = 100

  /// Keys of a procedure that open a new part: a new file has a blank line before each.
  ///
  /// `cases` right after `every-case` is one part with it.
  public static let sections: Set<String> = [
    "authorities", "questions", "every-case", "cases", "steps", "results", "legal-basis",
  ]

  /// Whether a blank line goes before a key of a new procedure file.
  public static func beginsSection(_ key: String, after previous: String?) -> Bool {
    guard let previous else { return false }
    return sections.contains(key) && !(key == "cases" && previous == "every-case")
  }

  /// Whether a new list of these values goes in brackets: short ones that fit in the line.
  ///
  /// - Parameters:
  ///   - values: The elements as they are written.
  ///   - column: Where the bracket would stand.
  /// - Returns: False where the list goes on lines of its own.
  public static func fitsInBrackets(_ values: [String], at column: Int) -> Bool {
    let length = values.reduce(2) { $0 + $1.unicodeScalars.count + 2 } - 2
    return column + length <= width
  }

  /// The spaces before a line of a level; the file's own keys are at level 0.
  public static func margin(_ level: Int) -> String {
    String(repeating: " ", count: level * indentation)
  }
}
