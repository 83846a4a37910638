import Diagnostics
import SourceText
import YAMLSyntax

extension Texts {
  /// Reads one file of `translations/` over texts that hold what the file leaves out.
  static func read(_ tree: YAMLTree, over defaults: Texts, into diagnostics: inout [Diagnostic])
    -> Texts
  {
    var values = defaults.values
    var reader = SiteFileReader(tree)
    reader.mapping(tree.root, keys: TextKeys.all) { reader, key, value in
      if let text = reader.text(value) { values[key] = text }
    }
    diagnostics += reader.diagnostics
    return Texts(defaults.language, values: values)
  }

  /// Keys without a text, sorted; empty once the embedded texts are read.
  package var missingKeys: [String] { TextKeys.all.filter { values[$0] == nil } }
}
