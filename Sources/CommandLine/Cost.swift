public import ArgumentParser
import ComplianceCost
import Diagnostics
public import ProcedureModel
import Reporting
import VietnameseText
import Workspace

/// `thutuc cost`: what following a procedure costs, every term shown.
struct Cost: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    abstract:
      "Chi phí tuân thủ một thủ tục, từng thành phần, theo Thông tư 02/2017/TT-VPCP Điều 27.",
    discussion: """
      Ví dụ:
        thutuc cost 1.001193
        thutuc cost 1.001193 --channel online
        thutuc cost 1.001193 --parameters tham-so.yaml --as-of 2026-07-01

      Tham số (một giờ đáng bao nhiêu, một bản sao giá bao nhiêu …) lấy ở reviews/parameters.yaml, có
      ngày và nguồn. Thiếu số nào thì nêu tên số ấy và không cộng thành tiền.
      """)

  @Argument(help: "Mã thủ tục.")
  var code: String

  @OptionGroup var parameters: ParameterOptions

  @Option(name: .customLong("case"), help: "Chỉ trường hợp này.")
  var caseID: String?

  @Option(help: "Chỉ cách nộp này: in-person, online, post.")
  var channel: Channel?

  @Option(help: "Cách in: text, json.")
  var format: Format = .text

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    let opened = try parameters.applied(
      to: openWorkspace(workspace, near: nil, language), language)
    guard let procedure = opened.wholeProcedure(code) else {
      let codes = opened.procedureFiles.compactMap { path in
        path.split(separator: "/").last.map { String($0.dropLast(".yaml".count)) }
      }
      let near = nearest(to: code, among: codes)
      throw stop(
        Message(
          vi: "danh mục không có thủ tục \(code)" + (near.map { "; ý bạn là \($0)?" } ?? ""),
          en: "the catalogue has no procedure \(code)"
            + (near.map { "; did you mean \($0)?" } ?? "")), language)
    }
    let cost = opened.cost(of: procedure)
    let shown = cost.breakdowns.filter {
      (caseID == nil || $0.caseID == caseID) && (channel == nil || $0.channel == channel)
    }
    guard !shown.isEmpty else {
      throw stop(
        Message(
          vi: "thủ tục không có trường hợp hay cách nộp ấy",
          en: "the procedure has no such case or channel"), language)
    }
    switch format {
    case .text:
      let report = CostTextReport(
        title: "\(procedure.codeText)  \(procedure.nameText)", breakdowns: shown, year: cost.year,
        usage: cost.usageWords, parameters: cost.inquiry.parameters)
      for line in report.lines(in: language) { Terminal.writeLine(line) }
    case .json:
      Terminal.write(
        CostJSONReport.render(
          code: procedure.codeText, breakdowns: shown, year: cost.year, in: language) + [0x0A])
    }
  }

  private func stop(_ message: Message, _ language: Language) -> any Error {
    Terminal.writeError("thutuc: " + message.text(in: language))
    return ExitStatus.couldNotRun
  }
}

extension Channel: ExpressibleByArgument {}

extension ProcedureCost {
  /// Where the number of performances comes from, in words.
  var usageWords: Message {
    let count = year.performances.map { formatted(number: $0) } ?? "?"
    switch usageSource {
    case .volume(let year, let source):
      let when = year.map { "\($0)" } ?? "?"
      return Message(
        vi: "\(count) lượt (năm \(when); nguồn: \(source ?? "không ghi"))",
        en: "\(count) performances (\(when); source: \(source ?? "not given"))")
    case .statistics(let year):
      return Message(
        vi: "\(count) lượt (catalogue/statistics/\(year).csv)",
        en: "\(count) performances (catalogue/statistics/\(year).csv)")
    case .both(let year):
      return Message(
        vi: "\(count) lượt, chia theo tỷ lệ của catalogue/statistics/\(year).csv",
        en: "\(count) performances, divided as in catalogue/statistics/\(year).csv")
    case .unknown:
      return Message(vi: "chưa biết bao nhiêu lượt", en: "nobody knows how many")
    }
  }
}
