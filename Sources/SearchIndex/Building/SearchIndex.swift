/// A finished index: the files that a reader fetches one by one, as far as a question needs them.
package struct SearchIndex: Sendable {
  /// The file that tells where everything is; it is read first.
  package static let directory = "muc"

  /// The name of a file of words.
  static func words(_ number: Int) -> String { "tu-\(number)" }
  /// The name of a file of pairs of words.
  static func pairs(_ number: Int) -> String { "cap-\(number)" }

  /// One file, known by a short name.
  package struct File: Sendable {
    package var name: String
    package var text: [UInt8]
  }

  /// The languages that records are there in, the main one first.
  private let languages: [String]
  /// Sorted as they were made: directory, words, pairs, codes, traits, records.
  package let files: [File]
  /// For look-up only.
  private let positions: [String: Int]

  init(_ files: [File], languages: [String]) {
    self.languages = languages
    self.files = files
    var positions: [String: Int] = [:]
    for (position, file) in files.enumerated() { positions[file.name] = position }
    self.positions = positions
  }

  /// The language asked for where records are there in it, else the main one.
  package func languageName(_ wanted: String) -> String {
    languages.contains(wanted) ? wanted : languages.first ?? wanted
  }

  /// The text of a file; nil where there is none of that name.
  package func text(_ name: String) -> [UInt8]? { positions[name].map { files[$0].text } }
}
