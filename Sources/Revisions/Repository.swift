/// A git repository, seen from one folder in it; read through git itself and never changed.
///
/// What is asked costs what differs, not what there is: trees are compared by git, and only the blobs
/// that differ are read.
package struct Repository: Sendable {
  /// The folder of the workspace; paths are told from here.
  package let folder: String
  /// The same from the top of the repository: empty, or with a slash at its end.
  package let prefix: String
  let git: Git

  /// Finds the repository that a folder is in.
  package static func around(_ folder: String) async throws(GitError) -> Repository {
    let git = Git(folder: folder)
    let answer = try await git.ask(["rev-parse", "--show-prefix"])
    guard answer.isSuccess else { throw .noRepository(folder: folder) }
    return Repository(folder: folder, prefix: answer.text, git: git)
  }

  /// The full object name of a revision's tree or commit.
  package func resolve(_ revision: String) async throws(GitError) -> String {
    // A name that begins like an option is none.
    guard !revision.isEmpty, !revision.hasPrefix("-") else { throw .unknownRevision(revision) }
    let answer = try await git.ask([
      "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{object}",
    ])
    guard answer.isSuccess, !answer.bytes.isEmpty else { throw await reason(revision) }
    // A shallow clone may know the name of a commit and not hold it.
    let check = try await git.ask(["cat-file", "-e", answer.text])
    guard check.isSuccess else { throw await reason(revision) }
    return answer.text
  }

  private func reason(_ revision: String) async -> GitError {
    // Where git cannot even say that, the revision is unknown all the same.
    (try? await isShallow()) == true ? .shallow(revision) : .unknownRevision(revision)
  }

  /// Whether the clone holds the newest revisions only.
  func isShallow() async throws(GitError) -> Bool {
    try await git.ask(["rev-parse", "--is-shallow-repository"]).text == "true"
  }

  /// Where two revisions parted: what `A...B` compares B with.
  package func mergeBase(_ one: String, _ other: String) async throws(GitError) -> String {
    let first = try await resolve(one)
    let second = try await resolve(other)
    let answer = try await git.ask(["merge-base", first, second])
    guard answer.isSuccess else {
      throw try await isShallow() ? .shallow(one) : .unrelated(one, other)
    }
    return answer.text
  }

  /// Files below some paths that differ, in the order of their paths.
  ///
  /// Paths are told from the folder; each file says where either side's contents are.
  package func changes(
    from old: Snapshot, to new: Snapshot, below paths: [String]
  ) async throws(GitError) -> [ChangedFile] {
    if old == new { return [] }
    let options = ["-r", "-z", "--raw", "--no-abbrev", "--no-renames", "--ignore-submodules"]
    let limits = ["--"] + paths
    let command: [String]
    switch (old, new) {
    case (.tree(let old), .tree(let new)):
      command = ["diff-tree"] + options + ["--relative", old, new] + limits
    case (.tree(let old), .index):
      command = ["diff-index", "--cached"] + options + ["--relative", old] + limits
    case (.tree(let old), .workTree):
      command = ["diff-index"] + options + ["--relative", old] + limits
    case (.index, .workTree):
      command = ["diff-files"] + options.dropFirst() + ["--relative"] + limits
    case (.index, .tree), (.workTree, _), (.index, .index):
      return try await changes(from: new, to: old, below: paths).map {
        ChangedFile(path: $0.path, old: $0.new, new: $0.old)
      }
    }
    let answer = try await git.run(command)
    guard var files = Self.rawChanges(answer.bytes) else { throw .garbled(command: command[0]) }
    if new == .workTree {
      let others = try await git.run(
        ["ls-files", "-z", "--others", "--exclude-standard"] + limits)
      let known = Set(files.map(\.path))
      files += Self.paths(others.bytes).filter { !known.contains($0) }.map {
        ChangedFile(path: $0, old: nil, new: .disk)
      }
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// All files of a side below some paths; for a whole catalogue this costs what there is.
  package func files(
    of side: Snapshot, below paths: [String]
  ) async throws(GitError) -> [String] {
    switch side {
    case .tree(let tree):
      let answer = try await git.run(["ls-tree", "-r", "-z", "--name-only", tree, "--"] + paths)
      return Self.paths(answer.bytes)
    case .index:
      return Self.paths(try await git.run(["ls-files", "-z", "--"] + paths).bytes)
    case .workTree:
      let answer = try await git.run(
        ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--"] + paths)
      return Self.paths(answer.bytes)
    }
  }

  /// The commits that one side has and the other has not, newest first, with what each touched.
  ///
  /// Paths are relative to the folder. A merge is listed without any.
  package func commits(
    from old: String, to new: String
  ) async throws(GitError) -> [Commit] {
    // Two bytes that no message holds mark where one begins and ends.
    let answer = try await git.ask([
      "log", "-z", "--format=%x01%B%x02", "--name-only", "--no-renames", "--relative",
      old + ".." + new, "--", ".",
    ])
    // Trees have no history.
    guard answer.isSuccess else { return [] }
    return answer.bytes.split(separator: 1).compactMap { bytes in
      guard let end = bytes.firstIndex(of: 2) else { return nil }
      let paths = bytes[(end + 1)...].split { $0 == 0 || $0 == UInt8(ascii: "\n") }
      return Commit(
        message: String(decoding: bytes[..<end], as: UTF8.self),
        paths: paths.map { String(decoding: $0, as: UTF8.self) })
    }
  }

  static func paths(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Git's raw format: `:100644 100644 <old> <new> M\0<path>\0`.
  static func rawChanges(_ bytes: [UInt8]) -> [ChangedFile]? {
    var files: [ChangedFile] = []
    let parts = bytes.split(separator: 0)
    var index = 0
    while index + 1 < parts.count {
      let fields = parts[index].split(separator: UInt8(ascii: " "))
      guard fields.count == 5, fields[0].first == UInt8(ascii: ":") else { return nil }
      let path = String(decoding: parts[index + 1], as: UTF8.self)
      index += 2
      let modes = (fields[0].dropFirst(), fields[1])
      let status = fields[4].first
      // Links and submodules are no files of a catalogue.
      let old = isFile(modes.0) && status != UInt8(ascii: "A") ? contents(fields[2]) : nil
      let new = isFile(modes.1) && status != UInt8(ascii: "D") ? contents(fields[3]) : nil
      if old != nil || new != nil { files.append(ChangedFile(path: path, old: old, new: new)) }
    }
    return index == parts.count ? files : nil
  }

  private static func isFile(_ mode: ArraySlice<UInt8>) -> Bool {
    mode.starts(with: "100".utf8)
  }

  private static func contents(_ name: ArraySlice<UInt8>) -> ChangedFile.Contents {
    name.allSatisfy { $0 == UInt8(ascii: "0") }
      ? .disk : .blob(String(decoding: name, as: UTF8.self))
  }
}
