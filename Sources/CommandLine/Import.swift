import ArgumentParser
import Catalogue
import Diagnostics
import FileSystem
import PortalImport
import VietnameseText
import Workspace

/// `thutuc import`: records as the national portal publishes them become files of the catalogue.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Nhập bản ghi của Cổng Dịch vụ công quốc gia thành tệp của danh mục.",
    discussion: """
      Ví dụ:
        thutuc import 1.001193.json --report bao-cao.md
        thutuc import trang-thu-tuc.txt danh-sach.csv --out nhap-thu
        thutuc import ban-ghi/ --facts --register

      Đọc được: câu trả lời JSON của Cổng, chữ của trang thủ tục chép ra, các trường của tệp
      ChiTietTTHC, danh sách thủ tục dạng CSV; mỗi dòng một bản ghi cũng được.
      Nhập lại vào tệp đã sửa thì ghép ba bên: phần sửa của cán bộ được giữ, chỗ hai bên cùng đổi
      được nêu ra, lần nhập nào cũng nêu cho đến khi tệp ghi như Cổng hoặc được chốt bằng --settle.
      Bản ghi không đổi thì tệp không bị chạm tới. Tệp gõ tay chưa có bản gốc: mọi chỗ khác bản ghi
      được nêu, không chỗ nào bị sửa; --settle ghi bản gốc cho những lần sau.
      Mã thoát: 1 khi có bản ghi không nhập được hoặc có xung đột.
      """)

  @Argument(help: "Tệp hay thư mục chứa bản ghi.")
  var files: [String]

  @Option(help: "Ghi vào thư mục này (mặc định: danh mục có thutuc.yaml).")
  var out: String?

  @Option(help: "Ghi báo cáo; tên kết thúc bằng .json thì là JSON, còn lại là Markdown.")
  var report: String?

  @Option(help: "Ngày lấy bản ghi từ Cổng, viết năm-tháng-ngày (mặc định: hôm nay).")
  var taken: CivilDate?

  @Flag(help: "Chỉ lấy dữ kiện, để lời văn ở nguồn (depth: facts).")
  var facts = false

  @Flag(
    help: "Lấy cả lời văn, cả khi tệp đang chỉ có dữ kiện (mặc định: như lần nhập trước của tệp).")
  var full = false

  @Flag(help: "Chốt theo tệp mọi chỗ tệp khác bản ghi: những lần nhập sau không nêu lại.")
  var settle = false

  @Flag(help: "Thêm luôn các mục đề nghị vào danh bạ của danh mục.")
  var register = false

  @Flag(help: "Chỉ đo xem đọc được bao nhiêu, không ghi gì.")
  var measure = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if files.isEmpty { throw ValidationError("thiếu tệp cần nhập") }
    if facts, full { throw ValidationError("--facts và --full trái nhau: chọn một") }
    if settle, measure { throw ValidationError("--measure không ghi gì nên không đi với --settle") }
  }

  func run() async throws {
    let language = common.language
    let opened = try target(language)
    let importing = ImportRun(
      workspace: opened, out: out.map { absolute($0) },
      options: ImportOptions(factsOnly: facts, taken: taken ?? workspace.day),
      factsOnly: facts ? true : full ? false : nil, settles: settle, isMeasuring: measure,
      registers: register)
    let outcome: ImportRun.Outcome
    do throws(FileSystemError) {
      outcome = try await importing.run(files)
    } catch {
      throw couldNotRun(error, language)
    }
    for row in outcome.report.rows where row.status == .refused {
      let why = row.findings.last?.message.text(in: language) ?? ""
      Terminal.writeError("\(row.place): \(why)")
    }
    for row in outcome.report.rows {
      for finding in row.findings where finding.kind == .conflict {
        Terminal.writeError("\(row.path): " + finding.message.text(in: language))
      }
    }
    for line in outcome.report.totals(in: language) { Terminal.writeLine(line) }
    for line in outcome.notices { Terminal.writeLine(line.text(in: language)) }
    if let report {
      let bytes =
        report.hasSuffix(".json")
        ? outcome.report.json() : Array(outcome.report.markdown(in: language).utf8)
      do throws(FileSystemError) {
        try writeAtomically(bytes, to: absolute(report), durable: true)
      } catch {
        throw couldNotRun(error, language)
      }
    }
    if outcome.hasUnreadable { throw ExitStatus.couldNotRun }
    if outcome.report.count(ImportReport.Status.refused) > 0 || outcome.report.count(.conflict) > 0
    {
      throw ExitStatus.findings
    }
  }

  /// The workspace whose registries are used; without one, `--out` is needed.
  private func target(_ language: Language) throws -> Workspace? {
    if workspace.workspace != nil || workspaceRoot(from: ".") != nil {
      return try openWorkspace(workspace, near: nil, language)
    }
    if out != nil || measure { return nil }
    Terminal.writeError(
      Message(
        vi:
          "thutuc: không thấy thutuc.yaml ở đây hay phía trên; dùng --out THƯ-MỤC hoặc --workspace",
        en: "thutuc: no thutuc.yaml here or above; use --out FOLDER or --workspace"
      ).text(in: language))
    throw ExitStatus.couldNotRun
  }
}
