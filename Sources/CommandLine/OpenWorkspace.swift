import ArgumentParser
import Diagnostics
import FileSystem
import VietnameseText
import Workspace

/// Opens the workspace a command is about, or says plainly why it cannot and ends with 2.
func openWorkspace(
  _ options: WorkspaceOptions, near path: String?, _ language: Language
) throws -> Workspace {
  let start = options.workspace ?? path ?? "."
  // A path outside every workspace is judged from where the command runs: it is then told to be outside.
  let isHere = options.workspace == nil && path != nil
  guard let root = workspaceRoot(from: start) ?? (isHere ? workspaceRoot(from: ".") : nil) else {
    Terminal.writeError(
      Message(
        vi: "thutuc: không thấy thutuc.yaml ở «\(start)» hay thư mục nào phía trên",
        en: "thutuc: no thutuc.yaml at “\(start)” or above it"
      ).text(in: language))
    throw ExitStatus.couldNotRun
  }
  do throws(FileSystemError) {
    return try Workspace.open(root, on: options.day)
  } catch {
    let words = error.explanation
    Terminal.writeError(
      "thutuc: " + Message(vi: words.vietnamese, en: words.english).text(in: language))
    throw ExitStatus.couldNotRun
  }
}
