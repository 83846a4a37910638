import ArgumentParser
import Diagnostics
import VietnameseText

/// A word that stands where a command should, and the command that was probably meant.
enum UnknownCommand {
  /// What to say; `nil` where the words name commands as far as there are any.
  static func text(
    _ words: some Sequence<String>, of root: any ParsableCommand.Type, _ language: Language
  ) -> String? {
    var command = root
    var path = [root._commandName]
    for word in words {
      let names = command.configuration.subcommands.map { $0._commandName }
      guard !names.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
      if let next = command.configuration.subcommands.first(where: { $0._commandName == word }) {
        command = next
        path.append(word)
        continue
      }
      let called = path.joined(separator: " ")
      let near = nearest(to: word, among: names)
      return Message(
        vi: "thutuc: không có lệnh «\(word)»"
          + (near.map { "; ý bạn là \(called) \($0)?" } ?? "")
          + "\nCác lệnh: \(names.joined(separator: ", "))\nXem thêm: \(called) --help",
        en: "thutuc: there is no command “\(word)”"
          + (near.map { "; did you mean \(called) \($0)?" } ?? "")
          + "\nCommands: \(names.joined(separator: ", "))\nSee also: \(called) --help"
      ).text(in: language)
    }
    return nil
  }
}
