import Subprocess

/// The program `git`, run in one folder; it reads and never writes.
struct Git: Sendable {
  /// As much as one answer may hold, in bytes.
  static let maxOutput = 1 << 30

  let folder: String

  /// How a run ended.
  struct Answer: Sendable {
    var bytes: [UInt8]
    var words: String
    var isSuccess: Bool

    /// The bytes as text without the last line break.
    var text: String {
      var text = String(decoding: bytes, as: UTF8.self)
      while text.hasSuffix("\n") { text.removeLast() }
      return text
    }
  }

  /// Runs git and takes all that it says.
  func ask(_ arguments: [String], input: [UInt8] = []) async throws(GitError) -> Answer {
    // No prompt, no lock, no pager, and words that do not depend on the locale.
    let settings: [Environment.Key: String?] = [
      "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_PAGER": "cat",
      "GIT_EXTERNAL_DIFF": nil,
    ]
    do {
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(["-C", folder] + arguments),
        environment: .inherit.updating(settings), input: .array(input),
        output: .bytes(limit: Self.maxOutput), error: .string(limit: 1 << 16))
      return Answer(
        bytes: result.standardOutput, words: result.standardError,
        isSuccess: result.terminationStatus.isSuccess)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .notInstalled
    } catch {
      throw .failed(command: arguments.first ?? "", words: "\(error)")
    }
  }

  /// The same, where a failure is an error.
  func run(_ arguments: [String], input: [UInt8] = []) async throws(GitError) -> Answer {
    let answer = try await ask(arguments, input: input)
    guard answer.isSuccess else {
      throw .failed(command: arguments.first ?? "", words: answer.words)
    }
    return answer
  }
}
