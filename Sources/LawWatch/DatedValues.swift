import Catalogue
import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText
import YAMLSyntax

/// Everything in a file that has a last day, with what it is called.
///
/// Looks at the tree, not at the model: what the format may date tomorrow is found as well.
struct DatedValues {
  struct Value {
    var until: CivilDate
    var range: ByteRange
    /// What it is, from the outermost part in.
    var label: Message
    /// Keys and positions that lead to it.
    var id: String
    /// The outermost key: the id of the entry, in a registry.
    var entry: String
  }

  private(set) var all: [Value] = []
  private let tree: YAMLTree
  private let registries: Registries

  init(_ tree: YAMLTree, _ registries: Registries) {
    self.tree = tree
    self.registries = registries
    guard tree.kind(tree.root) == .mapping else { return }
    for (key, value) in tree.entries(tree.root) {
      let name = tree.text(key)
      visit(value, section: name, names: [], id: name)
    }
  }

  private mutating func visit(_ node: NodeID, section: String, names: [String], id: String) {
    switch tree.kind(node) {
    case .sequence:
      for (index, element) in tree.elements(node).enumerated() {
        visit(element, section: section, names: names, id: "\(id)/\(index)")
      }
    case .mapping:
      let own = name(of: node)
      let names = own.map { names.last == $0 ? names : names + [$0] } ?? names
      for (key, value) in tree.entries(node) {
        let name = tree.text(key)
        if name == "until", let day = CivilDate(iso: tree.text(value)) {
          all.append(
            Value(
              until: day, range: tree.range(value), label: label(section, names, in: id), id: id,
              entry: section))
        } else {
          visit(value, section: section, names: names, id: "\(id)/\(name)")
        }
      }
    default: return
    }
  }

  private func label(_ section: String, _ names: [String], in id: String) -> Message {
    if id.contains("/held-by"), names.count > 1, let base = names.last {
      return Message(
        vi: "Dữ liệu của «\(base)» thay cho «\(names[0])»",
        en: "Data of “\(base)” in place of “\(names[0])”")
    }
    let inside = names.joined(separator: ", ")
    guard let part = Self.parts[section] else {
      return Message(vi: names.isEmpty ? section : inside, en: names.isEmpty ? section : inside)
    }
    guard !names.isEmpty else { return Message(vi: part.vi, en: part.en) }
    return Message(vi: part.vi + " «\(inside)»", en: part.en + " “\(inside)”")
  }

  /// What a row is called: by its own words, else by what it says.
  private func name(of node: NodeID) -> String? {
    func text(_ key: StaticString) -> String? {
      tree.value(key, in: node).flatMap { tree.kind($0) == .scalar ? tree.text($0) : nil }
    }
    if let name = text("name") ?? text("text") ?? text("ref") { return name }
    if let paper = text("paper") { return registries.papers[paper]?.nameText ?? paper }
    if let agency = text("agency") { return registries.agencies[agency]?.nameText ?? agency }
    if let base = text("database") { return registries.databases[base]?.nameText ?? base }
    let facts = [text("amount") ?? text("to") ?? text("takes"), text("level"), text("channel")]
      .compactMap { $0 }
    let words = facts.map { Self.words[$0] ?? $0 }.joined(separator: " ")
    return words.isEmpty ? text("id") : words
  }

  private static let words: [String: String] = [
    "in-person": "trực tiếp", "online": "trực tuyến", "post": "qua bưu chính",
  ]

  private static let parts: [String: (vi: String, en: String)] = [
    "fees": ("Mức thu", "The fee"), "time-limit": ("Thời hạn", "The time limit"),
    "every-case": ("Giấy tờ, phần chung", "In every case"),
    "cases": ("Phần của trường hợp", "In a case"), "conditions": ("Điều kiện", "The condition"),
    "steps": ("Bước", "The step"), "results": ("Kết quả", "The result"),
    "authorities": ("Cơ quan", "The authority"), "online": ("Dịch vụ trực tuyến", "The service"),
    "channels": ("Cách nộp", "The channel"), "legal-basis": ("Căn cứ", "The basis"),
    "boundary": ("Nơi nộp", "Where to file"),
  ]
}
