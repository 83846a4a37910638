/// One word of a text as search sees it: a syllable, a number, an abbreviation.
package struct SearchToken: Hashable, Sendable {
  /// Small letters a–z and digits, without tones and marks.
  package var folded: [UInt8]
  /// The same with tones and marks, written as Telex types them, the tone last: `kết` is `keets`.
  ///
  /// So the place of the tone does not count: `hoà` and `hòa` are both `hoaf`.
  package var exact: [UInt8]

  /// A word from its two forms.
  package init(folded: [UInt8], exact: [UInt8]) {
    self.folded = folded
    self.exact = exact
  }

  /// Whether it was typed with a tone or a mark.
  package var isMarked: Bool { folded != exact }
}
