import Diagnostics
import LintRules
import ProcedureModel
import SourceText

/// What `thutuc.yaml` says that this version or this folder has nothing for.
enum SettingsCheck {
  private static let file = "thutuc.yaml"

  /// A pinned rule pack that this version does not have, and settings for places without a file.
  static func findings(_ settings: WorkspaceSettings, files: some Sequence<String>) -> [Diagnostic]
  {
    unknownPack(settings) + unusedPaths(settings, files)
  }

  private static func unknownPack(_ settings: WorkspaceSettings) -> [Diagnostic] {
    guard let pack = settings.rulePack, pack.value > currentRulePack else { return [] }
    return [
      Diagnostic(
        rule: "rule-pack-unknown", family: .error, severity: .error,
        message: Message(
          vi: "bản này chỉ có đến bộ quy tắc \(currentRulePack)",
          en: "this version has rule packs up to \(currentRulePack) only"),
        location: SourceLocation(path: file, range: pack.range))
    ]
  }

  /// A folder that was renamed takes its exceptions out of force without a word; so they are told.
  private static func unusedPaths(
    _ settings: WorkspaceSettings, _ files: some Sequence<String>
  ) -> [Diagnostic] {
    var unused = settings.paths
    if unused.isEmpty { return [] }
    for file in files {
      unused.removeAll { $0.covers(file) }
      if unused.isEmpty { return [] }
    }
    return unused.compactMap(\.path).map { path in
      Diagnostic(
        rule: "setting-unused", family: .error, severity: .info,
        message: Message(
          vi: "không có tệp nào ở «\(path.value)», nên phần này không có tác dụng",
          en: "there is no file at “\(path.value)”, so this part does nothing"),
        location: SourceLocation(path: file, range: path.range))
    }
  }
}
