import ArgumentParser
import Diagnostics
import Glibc

/// Asks for what no flag has said, one question a line; only on a terminal.
struct Prompt {
  /// What becomes of an answer.
  enum Verdict {
    case accepted(String)
    case refused(Message)
  }

  let language: Language

  /// Whether somebody is there to answer.
  static var isPossible: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// The value of a flag, or an answer; asked again until it will do.
  ///
  /// - Parameters:
  ///   - flag: The flag's name, told where nobody can be asked.
  ///   - given: What the flag said.
  ///   - question: What is asked.
  ///   - fallback: What an empty answer stands for; `nil` where there must be one.
  ///   - check: Looks at a value.
  /// - Returns: The value; empty where an empty answer may stand.
  /// - Throws: Where a flag's value is refused, a needed flag is missing, or nobody answers.
  func value(
    _ flag: String, _ given: String?, _ question: Message, fallback: String? = nil,
    check: (String) -> Verdict = { .accepted($0) }
  ) throws -> String {
    if let given {
      switch check(given) {
      case .accepted(let value): return value
      case .refused(let why): throw refusal(why)
      }
    }
    guard Self.isPossible else {
      if let fallback { return fallback }
      throw ValidationError(
        Message(
          vi: "thiếu --\(flag) (\(question.vietnamese))",
          en: "--\(flag) is missing (\(question.english))"
        ).text(in: language))
    }
    while true {
      let hint = fallback.map { $0.isEmpty ? "" : " [\($0)]" } ?? ""
      Terminal.write(Array("\(question.text(in: language))\(hint): ".utf8))
      guard let line = readLine() else {
        Terminal.writeLine("")
        throw refusal(Message(vi: "đã dừng, chưa tạo gì", en: "stopped, nothing was made"))
      }
      let answer = Self.trimmed(line)
      if answer.isEmpty, let fallback { return fallback }
      if answer.isEmpty { continue }
      switch check(answer) {
      case .accepted(let value): return value
      case .refused(let why): Terminal.writeLine("  " + why.text(in: language))
      }
    }
  }

  /// The values of a flag that may be given several times, or an answer with several between commas.
  ///
  /// - Throws: As for one value.
  func values(
    _ flag: String, _ given: [String], _ question: Message, check: (String) -> Verdict
  ) throws -> [String] {
    var values: [String] = []
    if !given.isEmpty {
      for one in given { values.append(try value(flag, one, question, check: check)) }
      return values
    }
    let answer = try value(flag, nil, question, fallback: "") { text in
      let read = AnswerList.read(text, check)
      if let why = read.refusal { return .refused(why) }
      values = read.values
      return .accepted(text)
    }
    return answer.isEmpty ? [] : values
  }

  /// Tells why, and ends with 2.
  func refusal(_ why: Message) -> any Error {
    Terminal.writeError("thutuc: " + why.text(in: language))
    return ExitStatus.couldNotRun
  }

  /// The text without blanks at either end.
  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.unicodeScalars.first, first.value <= 0x20 {
      rest.unicodeScalars.removeFirst()
    }
    while let last = rest.unicodeScalars.last, last.value <= 0x20 {
      rest.unicodeScalars.removeLast()
    }
    return String(rest)
  }
}
