extension Repository {
  /// The contents of objects by their names, read in one run of `git cat-file --batch`.
  package func blobs(_ names: [String]) async throws(GitError) -> [String: [UInt8]] {
    if names.isEmpty { return [:] }
    let input = Array((names.joined(separator: "\n") + "\n").utf8)
    let answer = try await git.run(["cat-file", "--batch"], input: input)
    var blobs: [String: [UInt8]] = [:]
    var position = 0
    let bytes = answer.bytes
    for name in names {
      guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else {
        throw .garbled(command: "cat-file")
      }
      let header = bytes[position..<end].split(separator: UInt8(ascii: " "))
      guard header.count == 3, let size = Int(String(decoding: header[2], as: UTF8.self)),
        end + 1 + size < bytes.count
      else {
        // `<name> missing`: a partial or damaged clone.
        throw .failed(
          command: "cat-file", words: String(decoding: bytes[position..<end], as: UTF8.self))
      }
      blobs[name] = Array(bytes[(end + 1)..<(end + 1 + size)])
      position = end + size + 2
    }
    return blobs
  }

  /// The contents of some files of a side, by path; those that it has not are left out.
  package func contents(
    of paths: [String], in side: Snapshot
  ) async throws(GitError) -> [String: [UInt8]] {
    guard !paths.isEmpty else { return [:] }
    let listing: Git.Answer
    switch side {
    case .tree(let tree):
      listing = try await git.run(["ls-tree", "-r", "-z", tree, "--"] + paths)
    case .index:
      listing = try await git.run(["ls-files", "-s", "-z", "--"] + paths)
    case .workTree:
      return [:]
    }
    var names: [(path: String, blob: String)] = []
    for entry in listing.bytes.split(separator: 0) {
      // `100644 blob <name>\t<path>`, or of the index `100644 <name> 0\t<path>`.
      guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let fields = entry[..<tab].split(separator: UInt8(ascii: " "))
      guard fields.count == 3, fields[0].starts(with: "100".utf8) else { continue }
      let name = String(decoding: side == .index ? fields[1] : fields[2], as: UTF8.self)
      names.append((String(decoding: entry[(tab + 1)...], as: UTF8.self), name))
    }
    let blobs = try await blobs(names.map(\.blob))
    return Dictionary(
      names.compactMap { name in blobs[name.blob].map { (name.path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Paths of files of a side whose bytes hold one of some texts.
  ///
  /// Git searches all files below the paths: worth asking only where a change calls for it.
  package func search(
    _ texts: [String], in side: Snapshot, below paths: [String]
  ) async throws(GitError) -> [String] {
    guard !texts.isEmpty else { return [] }
    var command = ["grep", "-l", "-z", "-I", "-F"]
    for text in texts { command += ["-e", text] }
    var prefixes = ""
    switch side {
    case .tree(let tree):
      command.append(tree)
      prefixes = tree + ":"
    case .index:
      command.insert("--cached", at: 1)
    case .workTree:
      command.insert("--untracked", at: 1)
    }
    // Status 1 says that nothing was found.
    let answer = try await git.ask(command + ["--"] + paths)
    guard answer.isSuccess || answer.words.isEmpty else {
      throw .failed(command: "grep", words: answer.words)
    }
    return Self.paths(answer.bytes).map {
      $0.hasPrefix(prefixes) ? String($0.dropFirst(prefixes.count)) : $0
    }.sorted()
  }
}
