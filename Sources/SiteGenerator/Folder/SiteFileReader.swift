import Diagnostics
import SourceText
import VietnameseText
import YAMLSyntax

/// Reads one file of `site/`: closed keys, plain texts, everything wrong with its exact place.
///
/// Nothing is thrown: what cannot be read is reported and left out, and the defaults stand in.
struct SiteFileReader {
  let tree: YAMLTree
  private(set) var diagnostics: [Diagnostic] = []

  init(_ tree: YAMLTree) {
    self.tree = tree
  }

  /// A scalar's text, composed (NFC), without blanks at its ends; `nil` and a finding for a collection.
  mutating func text(_ node: NodeID) -> String? {
    guard tree.kind(node) == .scalar else {
      report(
        "site-value", Message(vi: "Chỗ này phải là một dòng chữ.", en: "This must be a text."),
        at: node)
      return nil
    }
    let text = NFC.composed(tree.text(node))
    return String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// Hands every entry of a mapping to the reader of its key.
  ///
  /// - Parameters:
  ///   - node: the mapping; anything else is reported.
  ///   - keys: all keys there may be; another is reported with the nearest of them.
  ///   - read: what to do with a known key and its value.
  mutating func mapping(
    _ node: NodeID, keys: [String],
    read: (inout SiteFileReader, String, NodeID) -> Void
  ) {
    guard tree.kind(node) == .mapping else {
      report(
        "site-value",
        Message(
          vi: "Chỗ này phải là các dòng “khóa: giá trị”.", en: "This must be `key: value` lines."),
        at: node)
      return
    }
    for (key, value) in tree.entries(node) {
      let name = tree.text(key)
      if keys.contains(name) {
        read(&self, name, value)
      } else {
        reportUnknown(name, at: key, among: keys)
      }
    }
  }

  /// The elements of a list; a single value counts as a list of one.
  func list(_ node: NodeID) -> [NodeID] {
    tree.kind(node) == .sequence ? Array(tree.elements(node)) : [node]
  }

  /// A scalar's lines as they are typed, composed (NFC), without line breaks at their end.
  mutating func lines(_ node: NodeID) -> String? {
    guard text(node) != nil else { return nil }
    var lines = NFC.composed(tree.text(node))
    while lines.last?.isNewline == true { lines.removeLast() }
    return lines
  }

  /// The texts of a list; what is no text is reported and left out.
  mutating func texts(_ node: NodeID) -> [String] {
    var texts: [String] = []
    for element in list(node) { texts += text(element).map { [$0] } ?? [] }
    return texts
  }

  /// A whole number; `nil` and a finding for all else.
  mutating func number(_ node: NodeID, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(node) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    report(
      "site-value",
      Message(
        vi: "Chỗ này phải là một số từ \(range.lowerBound) đến \(range.upperBound).",
        en: "This must be a number from \(range.lowerBound) to \(range.upperBound)."),
      at: node)
    return nil
  }

  /// A link that may stand on a page: http, https or mailto; `nil` and a finding for all else.
  mutating func address(_ node: NodeID) -> String? {
    guard let address = text(node) else { return nil }
    if WebAddress.isWeb(address) || address.hasPrefix("mailto:") { return address }
    report(
      "site-address",
      Message(
        vi: "Địa chỉ phải bắt đầu bằng https://, http:// hoặc mailto:.",
        en: "An address must start with https://, http:// or mailto:."),
      at: node)
    return nil
  }

  mutating func report(_ rule: String, _ message: Message, at node: NodeID, help: Message? = nil) {
    diagnostics.append(
      Diagnostic(
        rule: rule, family: .error, severity: .error, message: message,
        location: SourceLocation(path: tree.file.path, range: tree.range(node)), help: help))
  }

  private mutating func reportUnknown(_ name: String, at key: NodeID, among keys: [String]) {
    let meant = nearest(to: name, among: keys)
    report(
      "site-unknown-key",
      Message(vi: "Không có khóa “\(name)”.", en: "There is no key “\(name)”."), at: key,
      help: meant.map { Message(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") }
        ?? Message(
          vi: "Các khóa dùng được: \(keys.prefix(12).joined(separator: ", ")).",
          en: "Keys that may be used: \(keys.prefix(12).joined(separator: ", "))."))
  }
}
