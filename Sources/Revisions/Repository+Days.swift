extension Repository {
  /// The newest commit of the branch by the end of a day in Việt Nam; `nil` before the first one.
  ///
  /// The day is written year, month, day: `2024-12-31`.
  package func lastCommit(through day: String) async throws(GitError) -> String? {
    let answer = try await git.run(["rev-list", "-1", "--before=\(day)T23:59:59+07:00", "HEAD"])
    return answer.text.isEmpty ? nil : answer.text
  }
}
