import CatalogueCoding
package import Diagnostics

/// The format as others read it: schemas for editors, a page for people.
package enum FormatBook {
  /// One JSON Schema.
  package struct Schema: Sendable {
    package var name: String
    /// Where it is committed, relative to the workspace.
    package var path: String
    /// The files it describes.
    package var glob: String
    package var title: Message
    package var text: String
  }

  package static var schemas: [Schema] {
    SchemaFile.allCases.map { file in
      Schema(
        name: file.rawValue, path: file.path, glob: file.glob, title: file.title, text: file.text)
    }
  }

  package static var reference: String { FormatReference.text }

  /// What `yaml.schemas` of the YAML language server holds, for a workspace that is the folder opened.
  package static var editorSettings: String {
    let lines = SchemaFile.allCases.map { "    \"./\($0.path)\": \"\($0.glob)\"" }
    return "{\n  \"yaml.schemas\": {\n" + lines.joined(separator: ",\n") + "\n  }\n}\n"
  }
}
