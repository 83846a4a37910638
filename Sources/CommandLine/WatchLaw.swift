import ArgumentParser
import Diagnostics
import LawWatch
import Workspace

extension WatchFormat: ExpressibleByArgument {}

/// `thutuc watch-law`: what will stop holding within some days.
struct WatchLaw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch-law",
    abstract: "Điều gì sắp hết hiệu lực: văn bản, mức phí, quyết định, tên cơ quan, lần đối chiếu.",
    discussion: """
      Ví dụ:
        thutuc watch-law                              90 ngày tới
        thutuc watch-law --within 365
        thutuc watch-law --format ical > thutuc.ics   mở bằng lịch của điện thoại, máy tính
        thutuc watch-law --format markdown            cho một việc hằng tháng của kho mã nguồn

      Chỉ báo, không chặn: mã thoát 0, hoặc 2 khi có tệp không đọc được.
      """)

  @Option(help: "Trong bao nhiêu ngày tới, từ 0 đến 3650.")
  var within: Int = 90

  @Option(help: "Cách in: text, ical (tệp lịch), markdown.")
  var format: WatchFormat = .text

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (0...3650).contains(within) else {
      throw ValidationError(
        Message(
          vi: "--within: cần một số ngày từ 0 đến 3650, không phải \(within)",
          en: "--within: a number of days from 0 to 3650, not \(within)"
        ).text(in: UsageText.language))
    }
  }

  func run() async throws {
    let language = common.language
    let opened = try openWorkspace(workspace, near: nil, language)
    let outcome = await opened.watch(days: within)
    Terminal.write(format.render(outcome.report, language))
    guard outcome.hasUnreadable else { return }
    Terminal.writeError(
      Message(
        vi: "thutuc: có tệp không đọc được nên danh sách có thể thiếu; xem thutuc lint",
        en: "thutuc: some files could not be read, so the list may lack something; see thutuc lint"
      ).text(in: language))
    throw ExitStatus.couldNotRun
  }
}
