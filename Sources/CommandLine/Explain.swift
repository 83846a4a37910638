import ArgumentParser
import Diagnostics
import LintEngine
import LintRules
import ProcedureDiff
import Reporting
import VietnameseText

/// `thutuc explain ID`: the page of one rule, kind of change or gate, offline.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Giải thích một quy tắc, một loại thay đổi hay một cổng chặn.",
    discussion: "Ví dụ: thutuc explain doc-vague; thutuc explain document-added")

  @Argument(
    help: "Mã; `thutuc rules` liệt kê quy tắc, `thutuc diff --kinds` liệt kê loại thay đổi.")
  var rule: String

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    guard let descriptor = builtInRules.first(where: { $0.descriptor.id == rule })?.descriptor
    else {
      if let kind = ChangeKinds.named(rule) {
        return Terminal.writeLine(KindPage(kind).text(language))
      }
      if let gate = Gate(rawValue: rule) {
        return Terminal.writeLine(KindPage.text(gate, language))
      }
      let known =
        builtInRules.map { $0.descriptor.id } + ChangeKinds.all.map(\.id)
        + Gate.allCases.map(\.rawValue)
      let near = nearest(to: rule, among: known)
      let question = near.map { Message(vi: "; ý bạn là \($0)?", en: "; did you mean \($0)?") }
      Terminal.writeError(
        Message(
          vi: "thutuc: không có quy tắc «\(rule)»\(question?.vietnamese ?? "")",
          en: "thutuc: there is no rule “\(rule)”\(question?.english ?? "")"
        ).text(in: language))
      throw ExitStatus.couldNotRun
    }
    Terminal.writeLine(page(of: descriptor, language))
  }

  private func page(of descriptor: RuleDescriptor, _ language: Language) -> String {
    let words = ReportWords(language: language)
    var lines = [
      descriptor.id, "", descriptor.summary.text(in: language), "",
      descriptor.rationale.text(in: language), "",
      "\(words.help): \(descriptor.help.text(in: language))",
      "\(words.basis): \(words.bases(descriptor.basis))",
      "\(words.competence): \(words.name(descriptor.competence))",
    ]
    // What blocks has to be mended.
    if descriptor.family != .error || descriptor.severity != .error {
      lines.append(
        Message(
          vi:
            "cho qua: ghi ở cuối dòng ấy  # thutuc: allow \(descriptor.id) until NĂM-THÁNG-NGÀY — lý do  (until có thể bỏ)",
          en:
            "to allow it: at the end of its line write  # thutuc: allow \(descriptor.id) until YYYY-MM-DD — reason  (until may be left out)"
        ).text(in: language))
    }
    for example in descriptor.examples {
      let isFlagged = example.source.contains("⟦")
      let label =
        isFlagged
        ? Message(vi: "bị nhắc, ở chỗ trong ⟦ ⟧", en: "flagged, where ⟦ ⟧ stand")
        : Message(vi: "không bị nhắc", en: "not flagged")
      // Titles of examples are for maintainers and exist in English only.
      let title = language == .english ? ": \(example.name)" : ""
      lines += ["", "— \(label.text(in: language))\(title)", ""]
      lines += example.source.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "    \($0)" }
    }
    return lines.joined(separator: "\n")
  }
}
