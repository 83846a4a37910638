import Diagnostics
import FileSystem
import LintEngine
import LintRules
import Revisions
import Workspace

extension Lint {
  /// The fingerprints of what was found where this branch parted from a revision.
  ///
  /// The catalogue of that day is laid out in a folder of its own and judged whole, so that findings
  /// across files and those that a registry brings count as old, too.
  func findings(
    at revision: String, of opened: Workspace, _ options: LintOptions, _ language: Language
  ) async throws -> Set<String> {
    do {
      let repository = try await Repository.around(opened.root)
      let base = try await repository.mergeBase(revision, "HEAD")
      let below = ["catalogue", "reviews", "thutuc.yaml"]
      let paths = try await repository.files(of: .tree(base), below: below)
      let contents = try await repository.contents(of: paths, in: .tree(base))
      let folder = joined(temporaryFolder(), "thutuc-since-\(base.prefix(12))-\(processNumber())")
      defer { try? remove(folder) }
      try createDirectories(folder)
      var made: Set<String> = []
      for path in contents.keys.sorted() {
        let target = joined(folder, path)
        if made.insert(parent(of: target)).inserted { try createDirectories(parent(of: target)) }
        try writeAtomically(contents[path] ?? [], to: target)
      }
      guard contents["thutuc.yaml"] != nil else { return [] }
      let earlier = try Workspace.open(folder, on: opened.day)
      var options = options
      options.gathers = true
      options.earlier = nil
      let outcome = await earlier.lint(
        builtInRules, options: options, render: { _ in [] }, consume: { _ in })
      return Set(outcome.aside.found.map(\.fingerprint))
    } catch let error as GitError {
      Terminal.writeError("thutuc: " + Self.words(of: error).text(in: language))
      throw ExitStatus.couldNotRun
    } catch let error as FileSystemError {
      let words = error.explanation
      Terminal.writeError(
        "thutuc: " + Message(vi: words.vietnamese, en: words.english).text(in: language))
      throw ExitStatus.couldNotRun
    }
  }

  /// Why an earlier revision could not be read.
  private static func words(of error: GitError) -> Message {
    switch error {
    case .notInstalled:
      Message(vi: "máy này chưa có git", en: "there is no git on this machine")
    case .noRepository(let folder):
      Message(
        vi: "«\(folder)» không nằm trong kho git nào", en: "“\(folder)” is in no git repository")
    case .unknownRevision(let name):
      Message(vi: "không có bản nào tên «\(name)»", en: "there is no revision “\(name)”")
    case .shallow(let name):
      Message(
        vi: "bản sao này không giữ đủ lịch sử tới «\(name)»: chạy git fetch --unshallow",
        en: "this clone does not hold the history back to “\(name)”: run git fetch --unshallow")
    case .unrelated(let one, let other):
      Message(
        vi: "«\(one)» và «\(other)» không có gốc chung",
        en: "“\(one)” and “\(other)” have no common start")
    case .noFile(let path, let revision):
      Message(
        vi: "bản «\(revision)» không có tệp «\(path)»", en: "“\(revision)” has no file “\(path)”")
    case .failed(let command, let words):
      Message(vi: "git \(command) không xong: \(words)", en: "git \(command) failed: \(words)")
    case .garbled(let command):
      Message(
        vi: "không hiểu được trả lời của git \(command)",
        en: "git \(command) gave an answer that makes no sense")
    }
  }
}
