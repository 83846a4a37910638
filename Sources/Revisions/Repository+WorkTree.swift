extension Repository {
  /// Whether files below some paths say something else than the last commit, new files included.
  package func hasUncommitted(below paths: [String]) async throws(GitError) -> Bool {
    let answer = try await git.run(
      [
        "status", "--porcelain", "-z", "--untracked-files=normal", "--ignore-submodules", "--",
      ] + paths)
    return !answer.bytes.isEmpty
  }
}
