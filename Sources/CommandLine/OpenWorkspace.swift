import ArgumentParser
import Diagnostics
import FileSystem
import VietnameseText
import Workspace

/// The folder with `thutuc.yaml` that a command is about; ends with 2 where there is none.
func findWorkspace(
  _ folder: String?, near path: String?, _ language: Language
) throws -> String {
  let start = folder ?? path ?? "."
  // A path outside every workspace is judged from where the command runs: it is then told to be outside.
  let isHere = folder == nil && path != nil
  guard let root = workspaceRoot(from: start) ?? (isHere ? workspaceRoot(from: ".") : nil) else {
    Terminal.writeError(
      Message(
        vi: "thutuc: không thấy thutuc.yaml ở «\(start)» hay thư mục nào phía trên",
        en: "thutuc: no thutuc.yaml at “\(start)” or above it"
      ).text(in: language))
    throw ExitStatus.couldNotRun
  }
  return root
}

/// Opens the workspace a command is about, or says plainly why it cannot and ends with 2.
func openWorkspace(
  _ options: WorkspaceOptions, near path: String?, _ language: Language
) throws -> Workspace {
  let root = try findWorkspace(options.workspace, near: path, language)
  do throws(FileSystemError) {
    return try Workspace.open(root, on: options.day)
  } catch {
    throw couldNotRun(error, language)
  }
}
