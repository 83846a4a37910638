import ArgumentParser
import Diagnostics
import LintEngine
import LintRules
import ProcedureModel
import Reviews

/// `thutuc review questions`: the review forms' questions, with the rules that bear on each.
struct ReviewQuestions: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "Các câu hỏi của biểu mẫu rà soát, và quy tắc nào giúp trả lời câu nào.",
    discussion: """
      Ví dụ:
        thutuc review questions

      Phụ lục I (thủ tục), II (mẫu đơn, tờ khai), III (yêu cầu, điều kiện) của Nghị định
      63/2010/NĐ-CP. In ý chính, không in nguyên văn; câu nào nguồn đã đọc không nói thì ghi rõ.
      """)

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    for text in QuestionText.all {
      let matter =
        text.matter?.text(in: language)
        ?? Message(
          vi: "(chưa rõ: nguồn đã đọc không nói)", en: "(unknown: no source read tells)"
        ).text(in: language)
      let rules = builtInRules.filter { rule in
        rule.descriptor.questions.contains { $0.typed == text.question }
      }.map { $0.descriptor.id }
      Terminal.writeLine(
        "\(text.question)\t\(matter)" + (rules.isEmpty ? "" : "\t" + rules.joined(separator: ", ")))
    }
  }
}
