import Catalogue
import CatalogueCoding
import Diagnostics
import FileSystem
import LintEngine
import ProcedureModel
import SourceText
import YAMLSyntax

/// What was made of one procedure file, with what the workspace's place lays over it.
struct ReadProcedure: Sendable {
  var file: SourceFile
  var procedure: Procedure?
  /// What it was read from, the overlay laid over; nil where the file is no mapping.
  var tree: YAMLTree?
  var diagnostics: [Diagnostic]
  /// Findings that stand in the overlay.
  var others: [FileDiagnostics] = []
  var isUnreadable = false
  /// What an overlay made of the record; nil where none was laid over.
  var whole: WholeProcedure?

  /// What rules look at; nil where no procedure came of the file.
  var subject: RuleSubject? {
    guard let procedure, let tree else { return nil }
    return RuleSubject(procedure, tree)
  }

  /// Where the overlay begins in the ranges of the whole.
  var seam: OverlaySeam? { whole.map { OverlaySeam($0) } }

  /// Takes what rules found, and brings all findings to the files where their values stand.
  mutating func finish(with found: [Diagnostic]) {
    diagnostics += found
    guard let whole else { return }
    let parts = whole.split(diagnostics)
    diagnostics = parts.national
    if let last = others.indices.last {
      others[last] = FileDiagnostics(
        whole.overlayFile, others[last].diagnostics + parts.overlay)
    }
  }
}

extension Workspace {
  /// Reads one procedure, the overlay of the workspace's place included; with rules also judges it.
  func read(_ path: String, judgedBy set: RuleSet?, _ context: LintContext) -> ReadProcedure {
    read(path, overlay: overlays.own(over: path), judgedBy: set, context)
  }

  /// Findings in the overlays of other places, each over the national file.
  func otherPlaces(
    _ path: String, judgedBy set: RuleSet?, _ context: LintContext
  ) -> [FileDiagnostics] {
    overlays.others(over: path).flatMap {
      read(path, overlay: $0, judgedBy: set, context).others
    }
  }

  /// Findings in overlays of procedures that this catalogue does not hold, each by itself.
  func orphanOverlays() -> [FileDiagnostics] {
    overlays.orphans.map { path in
      let file: SourceFile
      switch source(path) {
      case .success(let read): file = read
      case .failure(let error):
        let failed = unreadable(path, error)
        return FileDiagnostics(failed.file, failed.diagnostics)
      }
      var diagnostics: [Diagnostic] = []
      if let tree = YAMLReader.read(file, into: &diagnostics) {
        let decoded = CatalogueDecoder.overlay(tree)
        let record = decoded.value?.code?.value ?? ""
        // An overlay holds a part of everything: what it leaves out stands in the record.
        diagnostics = decoded.findings(after: diagnostics).filter { $0.rule != "key-missing" }
        diagnostics += ReferenceCheck.unresolved(
          decoded.references, in: registries, unread: unreadRegistries, path: path, record: record)
        NameCheck.mend(&diagnostics, decoded.references, in: registries)
      }
      return FileDiagnostics(file, diagnostics)
    }
  }

  private func read(
    _ path: String, overlay: String?, judgedBy set: RuleSet?, _ context: LintContext
  ) -> ReadProcedure {
    var read = unjudged(path, overlay: overlay, isJudged: set != nil, context)
    let found = set.flatMap { set in read.subject.map { set.check([$0], in: context)[0] } }
    read.finish(with: found ?? [])
    return read
  }

  /// Reads one procedure for rules to judge later; `finish` ends what this begins.
  func unjudged(
    _ path: String, overlay: String?, isJudged: Bool, _ context: LintContext
  ) -> ReadProcedure {
    switch source(path) {
    case .success(let file): unjudged(file, overlay: overlay, isJudged: isJudged, context)
    case .failure(let error): unreadable(path, error)
    }
  }

  /// The same of a file whose bytes are there already.
  func unjudged(
    _ file: SourceFile, overlay: String?, isJudged: Bool, _ context: LintContext
  ) -> ReadProcedure {
    var diagnostics: [Diagnostic] = []
    guard let tree = YAMLReader.read(file, into: &diagnostics) else {
      return ReadProcedure(file: file, diagnostics: diagnostics)
    }
    var read = ReadProcedure(file: file, diagnostics: diagnostics)
    let whole = overlay.flatMap { self.whole(tree, overlay: $0, &read) }
    let decoded = CatalogueDecoder.procedure(whole?.tree ?? tree)
    read.diagnostics = decoded.findings(after: diagnostics)
    guard var procedure = decoded.value else { return read }
    // Rules and facts look at the same documents.
    if isJudged { procedure.index(registries.papers, on: context.day) }
    read.diagnostics += ReferenceCheck.unresolved(
      decoded.references, in: registries, unread: unreadRegistries, path: file.path,
      record: procedure.codeText)
    NameCheck.mend(&read.diagnostics, decoded.references, in: registries)
    read.diagnostics += forms.check(procedure)
    read.procedure = procedure
    read.tree = whole?.tree ?? tree
    read.whole = whole
    return read
  }

  /// Lays an overlay over a national tree; what its own file shows is noted in `read`.
  private func whole(
    _ national: YAMLTree, overlay path: String, _ read: inout ReadProcedure
  ) -> WholeProcedure? {
    let file: SourceFile
    switch source(path) {
    case .success(let read): file = read
    case .failure(let error):
      let failed = unreadable(path, error)
      read.isUnreadable = failed.isUnreadable
      read.others = [FileDiagnostics(failed.file, failed.diagnostics)]
      return nil
    }
    var diagnostics: [Diagnostic] = []
    guard let tree = YAMLReader.read(file, into: &diagnostics) else {
      read.others = [FileDiagnostics(file, diagnostics)]
      return nil
    }
    let whole = WholeProcedure(national, tree)
    if let whole {
      diagnostics += whole.diagnostics
      diagnostics += ReferenceCheck.unresolved(
        whole.references, in: registries, unread: unreadRegistries, path: path,
        record: whole.overlay.code?.value ?? "")
      NameCheck.mend(&diagnostics, whole.references, in: registries)
    } else {
      diagnostics += CatalogueDecoder.overlay(tree).diagnostics
    }
    read.others = [FileDiagnostics(file, diagnostics)]
    return whole
  }

  private func source(_ path: String) -> Result<SourceFile, FileSystemError> {
    do throws(FileSystemError) {
      return .success(SourceFile(path: path, bytes: try bytes(of: path)))
    } catch {
      return .failure(error)
    }
  }

  private func unreadable(_ path: String, _ error: FileSystemError) -> ReadProcedure {
    var isUnreadable = true
    if case .tooLarge = error { isUnreadable = false }
    return ReadProcedure(
      file: SourceFile(path: path, bytes: []), diagnostics: [.cannotRead(path, error)],
      isUnreadable: isUnreadable)
  }
}
