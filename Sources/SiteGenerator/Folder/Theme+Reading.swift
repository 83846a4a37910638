import Diagnostics
import SourceText
import YAMLSyntax

extension Theme {
  /// Reads `theme.yaml` over a theme that holds what the file leaves out.
  static func read(_ tree: YAMLTree, over defaults: Theme, into diagnostics: inout [Diagnostic])
    -> Theme
  {
    var theme = defaults
    var reader = SiteFileReader(tree)
    reader.mapping(tree.root, keys: ["body", "name", "colours", "links", "report", "data-licence"])
    {
      reader, key, value in
      switch key {
      case "body": theme.body = name(value, &reader)
      case "name": theme.name = name(value, &reader)
      case "links": theme.links = reader.list(value).map { link($0, &reader) }
      case "data-licence":
        let isNone = reader.tree.kind(value) == .scalar && reader.text(value) == "none"
        theme.dataLicence = isNone ? nil : link(value, &reader)
      case "report": theme.report = reader.text(value) == "none" ? nil : reader.address(value)
      default:
        reader.mapping(value, keys: ["light", "dark"]) { reader, mode, colours in
          let read = palette(colours, &reader)
          if mode == "light" {
            theme.light.merge(read) { $1 }
          } else {
            theme.dark.merge(read) { $1 }
          }
        }
      }
    }
    diagnostics += reader.diagnostics
    return theme
  }

  /// `Tên`, or `vi:` and `en:`.
  private static func name(_ node: NodeID, _ reader: inout SiteFileReader) -> Name {
    var name = Name()
    if reader.tree.kind(node) == .scalar {
      name.vietnamese = reader.text(node) ?? ""
      return name
    }
    reader.mapping(node, keys: ["vi", "en"]) { reader, key, value in
      if key == "vi" {
        name.vietnamese = reader.text(value) ?? ""
      } else {
        name.english = reader.text(value)
      }
    }
    return name
  }

  private static func link(_ node: NodeID, _ reader: inout SiteFileReader) -> Link {
    var link = Link()
    reader.mapping(node, keys: ["name", "url"]) { reader, key, value in
      if key == "name" {
        link.name = name(value, &reader)
      } else {
        link.address = reader.address(value) ?? ""
      }
    }
    return link
  }

  private static func palette(
    _ node: NodeID, _ reader: inout SiteFileReader
  ) -> [ThemeColour: String] {
    var palette: [ThemeColour: String] = [:]
    reader.mapping(node, keys: ThemeColour.allCases.map(\.rawValue)) { reader, key, value in
      guard let colour = ThemeColour(rawValue: key), let text = reader.text(value) else { return }
      if isColour(text) {
        palette[colour] = text
      } else {
        reader.report(
          "site-colour",
          Message(
            vi: "Màu phải viết như \"#00594c\": dấu # và sáu chữ số 0–9, a–f.",
            en: "A colour is written like \"#00594c\": # and six digits 0–9, a–f."),
          at: value)
      }
    }
    return palette
  }

  private static func isColour(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count == 7, bytes.first == UInt8(ascii: "#") else { return false }
    return bytes.dropFirst().allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
  }
}
