public import ArgumentParser
import ComplianceCost
import Diagnostics
import HTML
public import ProcedureModel
import Reporting
import Reviews
import Workspace

/// `thutuc review list`: all reviews with how far each of their proposals is.
struct ReviewList: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Liệt kê các bản rà soát và tình trạng từng đề xuất.",
    discussion: """
      Ví dụ:
        thutuc review list
        thutuc review list --plan kh-281-2022
        thutuc review list --status accepted --format json
      """)

  @Option(help: "Chỉ của kế hoạch này.")
  var plan: String?

  @Option(
    help: "Chỉ đề xuất ở tình trạng này: proposed, accepted, rejected, deferred, implemented.")
  var status: ProposalStatus?

  @Flag(help: "Thêm số tiết kiệm một năm: đã có, đã hứa, mới đề xuất.")
  var money = false

  @Option(help: "Cách in: text, json.")
  var format: Format = .text

  @OptionGroup var parameters: ParameterOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    let opened = try parameters.applied(
      to: openWorkspace(workspace, near: nil, language), language)
    let reviews = try chooseReviews(plan.map { [$0] } ?? [], in: opened, language)
    let rows = opened.standing(of: reviews).filter { row in
      status == nil || row.proposals.contains { $0.status == status }
    }
    switch format {
    case .text:
      write(rows, language)
      if money { await writeSavings(of: reviews, opened, language) }
    case .json: Terminal.writeLine(json(rows))
    }
  }

  private func write(_ rows: [ReviewStanding], _ language: Language) {
    func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    for row in rows {
      var head = row.reference
      if let name = row.name { head += "  " + name }
      Terminal.writeLine(head)
      for proposal in row.proposals where status == nil || proposal.status == status {
        let shown = proposal.progress.message.text(in: language)
        Terminal.writeLine(
          "  \(proposal.id)  \(proposal.kind)  \(proposal.status?.rawValue ?? "—")  (\(shown))")
      }
    }
    let proposals = rows.flatMap(\.proposals)
    Terminal.writeLine(
      pick(
        "\(rows.count) bản rà soát, \(proposals.count) đề xuất: ",
        "\(rows.count) reviews, \(proposals.count) proposals: ")
        + ProposalStatus.allCases.map { status in
          "\(status.rawValue) \(proposals.count { $0.status == status })"
        }.joined(separator: ", "))
  }

  /// A line a review: what is realised, what is promised, what is only proposed.
  private func writeSavings(
    of reviews: [ProcedureModel.Review], _ opened: Workspace, _ language: Language
  ) async {
    let words = CostWords(language: language)
    func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    func text(_ amount: ReviewSavings.Amount) -> String {
      switch amount {
      case .nothing: "0"
      case .known(let benefit):
        words.amount(benefit.saving) + (benefit.share.map { " (\(words.share($0)))" } ?? "")
      case .unknown(let missing):
        pick("chưa tính được", "not known")
          + (missing.isEmpty
            ? "" : pick(" (thiếu \(missing.count) số)", " (\(missing.count) missing)"))
      }
    }
    Terminal.writeLine(pick("Tiết kiệm một năm:", "Saved a year:"))
    for row in await opened.savings(of: reviews) {
      Terminal.writeLine(
        "  \(row.reference)  " + pick("đã có: ", "realised: ") + text(row.realised)
          + pick("; đã hứa: ", "; promised: ") + text(row.promised)
          + pick("; mới đề xuất: ", "; proposed: ") + text(row.proposed))
    }
  }

  private func json(_ rows: [ReviewStanding]) -> String {
    var writer = JSONWriter()
    writer.array { writer in
      for row in rows {
        writer.object { writer in
          writer.member("review", row.reference)
          writer.member("file", row.path)
          writer.member("proposals") { writer in
            writer.array { writer in
              for proposal in row.proposals {
                writer.object { writer in
                  writer.member("id", proposal.id)
                  writer.member("kind", proposal.kind)
                  writer.member("status", proposal.status?.rawValue ?? "")
                  writer.member("progress", proposal.progress.rawValue)
                }
              }
            }
          }
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension ProposalStatus: ExpressibleByArgument {}
