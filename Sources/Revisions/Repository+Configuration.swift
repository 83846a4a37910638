extension Repository {
  /// Writes settings into the repository's own configuration; the only thing that is ever written.
  package func configure(_ settings: [(name: String, value: String)]) async throws(GitError) {
    for setting in settings {
      _ = try await git.run(["config", "--local", setting.name, setting.value])
    }
  }
}
