import ArgumentParser
import CatalogueCoding
import Diagnostics
import ProcedureModel
import Workspace

/// `thutuc new plan`: a plan or programme.
struct NewPlan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Tạo một kế hoạch rà soát.",
    discussion: """
      Ví dụ:
        thutuc new plan --id kh-10-2027 --number 10/KH-UBND --from 2027-01-01 --until 2027-12-31
      """)

  @Option(help: "Mã, cũng là tên tệp, như kh-281-2022.")
  var id: String?

  @Option(help: "Số hiệu, như 281/KH-UBND.")
  var number: String?

  @Option(help: "Trích yếu đúng như bản gốc.")
  var title: String?

  @Option(
    name: .customLong("title-status"),
    help: "Trích yếu chắc đến đâu: verified, reported, unverified (mặc định).")
  var titleStatus: String?

  @Option(help: "Ngày ban hành, viết năm-tháng-ngày.")
  var issued: String?

  @Option(help: "Ngày đầu tiên.")
  var from: String?

  @Option(help: "Ngày cuối cùng.")
  var until: String?

  @Option(
    help: """
      Bộ quy tắc: procedure-review, business-regulation, internal-procedures, publication; ghi nhiều \
      lần được.
      """)
  var profile: [String] = []

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let prompt = Prompt(language: common.language)
    let opened = try openWorkspace(workspace, near: nil, common.language)
    let id = try prompt.value(
      "id", id, Message(vi: "Mã kế hoạch (như kh-281-2022)", en: "Id of the plan (kh-281-2022)"),
      check: Prompt.id)
    func optional(
      _ flag: String, _ given: String?, _ vi: String, _ en: String,
      check: (String) -> Prompt.Verdict = { .accepted($0) }
    ) throws -> String? {
      let value = try prompt.value(
        flag, given, Message(vi: vi, en: en), fallback: "", check: check)
      return value.isEmpty ? nil : value
    }
    let number = try optional("number", number, "Số hiệu (như 281/KH-UBND)", "Number")
    let title = try optional("title", title, "Trích yếu, đúng như bản gốc", "Title, as printed")
    let statuses = TitleStatus.allCases.map(\.rawValue)
    // Of a title that is not there nothing can be verified.
    let status =
      title == nil && titleStatus == nil
      ? "unverified"
      : try prompt.value(
        "title-status", titleStatus,
        Message(
          vi: "Trích yếu: verified (đã đọc bản gốc), reported (theo nguồn khác), unverified",
          en: "Title: verified (read), reported, unverified"),
        fallback: "unverified", check: Prompt.word(statuses, of: statuses))
    var scaffold = PlanScaffold(id: id, titleStatus: status)
    scaffold.number = number
    scaffold.title = title
    scaffold.issued = try optional(
      "issued", issued, "Ngày ban hành (năm-tháng-ngày)", "Issued (year-month-day)",
      check: Prompt.day)
    scaffold.from = try optional("from", from, "Từ ngày", "First day", check: Prompt.day)
    scaffold.until = try optional("until", until, "Đến hết ngày", "Last day", check: Prompt.day)
    let profiles = PlanProfile.allCases.map(\.rawValue)
    scaffold.profiles = try prompt.values(
      "profile", profile,
      Message(
        vi: "Bộ quy tắc: procedure-review, business-regulation, internal-procedures, publication",
        en: "Profiles: procedure-review, business-regulation, internal-procedures, publication"),
      check: Prompt.word(profiles, of: profiles))
    try create([scaffold.file], below: opened.root, prompt)
  }
}
