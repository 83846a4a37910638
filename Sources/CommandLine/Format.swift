import ArgumentParser
import Diagnostics
import FileSystem
import Reporting
import Workspace

/// `thutuc format`: the canonical layout of the YAML, comments kept.
struct Format: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sắp lại tệp YAML theo một cách trình bày chung, giữ nguyên nghĩa và ghi chú.",
    discussion: """
      Ví dụ:
        thutuc format
        thutuc format catalogue/procedures/ho-tich/1.001193.yaml
        thutuc format --check

      Khóa theo thứ tự của định dạng, thụt lề hai dấu cách, câu chữ ra khỏi ngoặc { } [ ], mã trong
      ngoặc kép; phần tử chưa có mã thì được ghi mã theo tên. Ghi chú, dòng trống giữa các phần và thứ
      tự trong danh sách giữ nguyên. Bản mới được đọc lại và so từng giá trị; có gì khác thì không ghi.
      Với --check không ghi gì; có tệp cần sắp lại thì mã thoát 1.
      """)

  @Argument(help: "Tệp hay thư mục cần sắp lại (mặc định: catalogue, reviews và thutuc.yaml).")
  var paths: [String] = []

  @Flag(help: "Chỉ kiểm tra và liệt kê tệp cần sắp lại.")
  var check = false

  @Option(help: "Thư mục có thutuc.yaml (mặc định: tìm từ đường dẫn hay thư mục hiện tại trở lên).")
  var workspace: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    let root = try findWorkspace(workspace, near: paths.first, language)
    let wanted = try wantedFiles(paths, below: root, language)
    let named = paths.map { absolute($0) }.filter { $0.hasPrefix(root + "/") }
      .map { String($0.dropFirst(root.count + 1)) }
    let outcome: FormatOutcome
    do throws(FileSystemError) {
      outcome = try await Workspace.format(root, wanted: wanted, named: named, isCheck: check)
    } catch {
      throw couldNotRun(error, language)
    }
    let reporter = TextReporter(
      language: language, palette: Palette(isColoured: Terminal.wantsColour), descriptors: [:],
      width: Terminal.width)
    for (index, file) in outcome.refused.enumerated() {
      if index > 0 { Terminal.write(reporter.separator) }
      Terminal.write(reporter.report(file))
    }
    for path in outcome.changed { Terminal.writeLine(path) }
    Terminal.writeError(summary(outcome).text(in: language))
    if outcome.hasFailed { throw ExitStatus.couldNotRun }
    if !outcome.refused.isEmpty || (check && !outcome.changed.isEmpty) {
      throw ExitStatus.findings
    }
  }

  private func summary(_ outcome: FormatOutcome) -> Message {
    let changed = outcome.changed.count
    let left = outcome.refused.count
    let leftOver =
      left == 0
      ? Message(vi: "", en: "")
      : Message(vi: "; \(left) tệp để yên vì có lỗi", en: "; \(left) left alone because of errors")
    let main =
      check
      ? Message(
        vi: "\(outcome.files) tệp đã xem, \(changed) tệp cần sắp lại",
        en: "\(outcome.files) files looked at, \(changed) to be laid out")
      : Message(
        vi: "\(outcome.files) tệp đã xem, \(changed) tệp đã sắp lại",
        en: "\(outcome.files) files looked at, \(changed) laid out")
    return Message(
      vi: main.vietnamese + leftOver.vietnamese, en: main.english + leftOver.english)
  }
}
