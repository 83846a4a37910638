import ArgumentParser
import CatalogueCoding
import Diagnostics
import FileSystem
import ProcedureModel
import Reporting
import SourceText
import Workspace
import YAMLSyntax

/// What every command that tells money takes.
struct ParameterOptions: ParsableArguments {
  @Option(help: "Tệp tham số khác để tính chi phí, cùng dạng với reviews/parameters.yaml.")
  var parameters: String?

  /// The workspace with the given parameters in place of its own; itself where none are given.
  ///
  /// - Parameters:
  ///   - workspace: What was opened.
  ///   - language: Of what is said where the file cannot be taken.
  /// - Returns: The workspace to compute with.
  /// - Throws: Where the file cannot be read or decoded; ends with 2.
  func applied(to workspace: Workspace, _ language: Language) throws -> Workspace {
    guard let parameters else { return workspace }
    return workspace.with(parameters: try Self.read(parameters, language))
  }

  private static func read(_ path: String, _ language: Language) throws -> [Parameter] {
    let file: SourceFile
    do throws(FileSystemError) {
      file = SourceFile(
        path: path, bytes: try FileSystem.read(absolute(path), limit: Workspace.maxFileBytes))
    } catch {
      throw couldNotRun(error, language)
    }
    var found: [Diagnostic] = []
    let decoded = YAMLReader.read(file, into: &found).map { CatalogueDecoder.parameters($0) }
    let all = decoded?.findings(after: found) ?? found
    let errors = all.filter { $0.severity == .error }.sorted(by: Diagnostic.inPrintOrder)
    guard errors.isEmpty, let parameters = decoded?.value else {
      let reporter = TextReporter(
        language: language, palette: Palette(isColoured: Terminal.wantsColour), descriptors: [:],
        width: Terminal.width)
      Terminal.writeErrorBytes(reporter.report(FileDiagnostics(file, errors)))
      throw ExitStatus.couldNotRun
    }
    return parameters
  }
}
