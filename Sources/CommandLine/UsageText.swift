import Diagnostics

/// The argument parser's own texts, which come in English, in the language of the run.
///
/// Line by line, by how a line begins; what is not known here stays as it came.
enum UsageText {
  /// The language asked for, looked up by hand since the arguments may be what is wrong.
  static var language: Language {
    let arguments = Swift.CommandLine.arguments
    if let flag = arguments.firstIndex(of: "--lang"), flag + 1 < arguments.count,
      let language = Language(rawValue: arguments[flag + 1])
    {
      return language
    }
    if let joined = arguments.last(where: { $0.hasPrefix("--lang=") }),
      let language = Language(rawValue: String(joined.dropFirst(7)))
    {
      return language
    }
    return environment("THUTUC_LANG").flatMap { Language(rawValue: $0) } ?? .vietnamese
  }

  static func localized(_ text: String, _ language: Language) -> String {
    guard language == .vietnamese else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { vietnamese(String($0)) }
      .joined(separator: "\n")
  }

  private static func vietnamese(_ line: String) -> String {
    if line.hasPrefix("Error: ") { return "thutuc: " + problem(String(line.dropFirst(7))) }
    if line.hasPrefix("  See '"), line.hasSuffix("' for more information.") {
      return "Xem thêm: " + line.dropFirst(7).dropLast(23)
    }
    var line = line
    for (english, vietnamese) in headings where line.hasPrefix(english) {
      line = vietnamese + line.dropFirst(english.utf8.count)
    }
    for (english, vietnamese) in phrases { line = line.replacing(english, with: vietnamese) }
    return line
  }

  /// What was wrong with the call.
  private static func problem(_ text: String) -> String {
    problems.reduce(text) { $0.replacing($1.english, with: $1.vietnamese) }
  }

  private static let problems: [(english: String, vietnamese: String)] = [
    ("Unknown option ", "không có tùy chọn "),
    (". Did you mean ", "; ý bạn là "),
    ("Missing value for ", "thiếu giá trị cho "),
    ("Missing expected argument ", "thiếu tham số "),
    ("Unexpected argument ", "thừa tham số "),
    (" unexpected arguments: ", " tham số thừa: "),
    ("The value ", "giá trị "),
    (" is invalid for ", " không dùng được cho "),
    (". Please provide one of ", "; hãy dùng một trong "),
    ("' and '", "' và '"),
    ("', and '", "' và '"),
  ]

  private static let headings: [(english: String, vietnamese: String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "Cách dùng: "),
    ("Usage: ", "Cách dùng: "),
    ("Help: ", ""),
    ("ARGUMENTS:", "Tham số:"),
    ("OPTIONS:", "Tùy chọn:"),
    ("SUBCOMMANDS:", "Lệnh:"),
  ]

  private static let phrases: [(english: String, vietnamese: String)] = [
    ("Show help information.", "Hiện hướng dẫn này."),
    ("Show the version.", "Hiện phiên bản."),
    ("(values:", "(các giá trị:"),
    ("default:", "mặc định:"),
    ("<subcommand>", "<lệnh>"),
    ("[<options>]", "[<tùy chọn>]"),
    ("  See '", "Xem thêm: '"),
    ("' for detailed help.", "'"),
  ]
}
