import CatalogueCoding
package import Diagnostics
import SourceText
import YAMLSyntax

/// What is written must load: every file is read back before it reaches the disk.
package enum SelfCheck {
  /// The first fault of the file that a record became; `nil` where it loads.
  package static func fault(_ record: ImportedRecord) -> Message? {
    var problems: [Diagnostic] = []
    let file = SourceFile(
      path: "catalogue/procedures/\(record.field)/\(record.code).yaml", bytes: record.bytes)
    guard let tree = YAMLReader.read(file, into: &problems) else {
      return message(problems.first, record)
    }
    problems = CatalogueDecoder.procedure(tree).findings(after: problems)
    return problems.first { $0.severity == .error }.map { message($0, record) }
  }

  private static func message(_ problem: Diagnostic?, _ record: ImportedRecord) -> Message {
    let why = problem?.message ?? Message(vi: "tệp trống", en: "an empty file")
    return Message(
      vi:
        "bản ghi không thành tệp hợp lệ nên không ghi (\(problem?.rule ?? "yaml")): \(why.vietnamese)",
      en:
        "the record makes no valid file and was not written (\(problem?.rule ?? "yaml")): \(why.english)"
    )
  }
}
