import FileSystem
import TestKit

@testable import Revisions

/// A repository of its own for one test.
struct SmallRepository {
  let folder: TemporaryDirectory
  let git: Git

  init() async throws {
    folder = try TemporaryDirectory()
    git = Git(folder: folder.path)
    try await run("init", "-q", "-b", "main")
    try await run("config", "user.email", "a@example.vn")
    try await run("config", "user.name", "A")
    try await run("config", "commit.gpgsign", "false")
  }

  func run(_ arguments: String...) async throws {
    _ = try await git.run(arguments)
  }

  func write(_ text: String, to path: String) throws {
    let full = folder(path)
    try createDirectories(parent(of: full))
    try writeAtomically(Array(text.utf8), to: full)
  }

  /// Commits all that is there; the commit's name.
  @discardableResult
  func commit(_ message: String) async throws -> String {
    try await run("add", "-A")
    try await run("commit", "-q", "--allow-empty", "-m", message)
    return try await git.run(["rev-parse", "HEAD"]).text
  }
}
