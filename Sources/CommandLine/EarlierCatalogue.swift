import Diagnostics
import FileSystem
import LintEngine
import LintRules
import Revisions
import VietnameseText
import Workspace

/// The catalogue as it was where this branch parted from a revision, laid out in a folder of its own.
///
/// Judged and built whole, so that findings across files and those that a registry brings count as
/// old, too.
struct EarlierCatalogue {
  /// The folder, which `discard` takes away.
  let folder: String
  /// The full name of the commit.
  let commit: String
  /// Whether that commit had a catalogue.
  let hasSettings: Bool

  /// Where everything of a catalogue stands.
  static let folders = ["catalogue", "reviews", "site", "thutuc.yaml"]

  /// Lays it out.
  static func layOut(
    _ revision: String, of repository: Repository
  ) async throws -> EarlierCatalogue {
    let base = try await repository.mergeBase(revision, "HEAD")
    let paths = try await repository.files(of: .tree(base), below: folders)
    let contents = try await repository.contents(of: paths, in: .tree(base))
    let folder = joined(temporaryFolder(), "thutuc-since-\(base.prefix(12))-\(processNumber())")
    do {
      try createDirectories(folder)
      var made: Set<String> = []
      for path in contents.keys.sorted() {
        let target = joined(folder, path)
        if made.insert(parent(of: target)).inserted { try createDirectories(parent(of: target)) }
        try writeAtomically(contents[path] ?? [], to: target)
      }
    } catch {
      try? remove(folder)
      throw error
    }
    return EarlierCatalogue(
      folder: folder, commit: base, hasSettings: contents["thutuc.yaml"] != nil)
  }

  /// Opens it as it is seen on a day.
  func open(on day: CivilDate) throws -> Workspace { try Workspace.open(folder, on: day) }

  /// Notes in the options what was found in it and what its baseline held.
  func note(in options: inout LintOptions, on day: CivilDate) async throws {
    options.earlier = []
    guard hasSettings else { return }
    let opened = try open(on: day)
    options.earlier = await findings(options, in: opened)
    options.earlierBaseline = opened.baseline.all
  }

  /// The fingerprints of all that was found in it.
  private func findings(_ options: LintOptions, in opened: Workspace) async -> Set<String> {
    var options = options
    options.gathers = true
    options.earlier = nil
    let outcome = await opened.lint(
      builtInRules, options: options, render: { _ in [] }, consume: { _ in })
    return Set(outcome.aside.found.map(\.fingerprint))
  }

  /// Takes the folder away again.
  func discard() { try? remove(folder) }
}

extension GitError {
  /// Why an earlier revision could not be read.
  var words: Message {
    switch self {
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
