import ArgumentParser
import Diagnostics
import FileSystem
import Reporting
import Workspace

/// `thutuc build`: the public site.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Dựng trang công khai, mặc định vào _site/.",
    discussion: """
      Ví dụ:
        thutuc build
        thutuc build --out _site --base-url https://tthc.example.vn/ --revision 4f1c2d9

      Có lỗi trong danh mục thì không dựng, và trang cũ giữ nguyên.
      """)

  @Option(help: "Thư mục chứa trang (mặc định: _site trong danh mục).")
  var out: String?

  @Option(
    name: .customLong("base-url"), help: "Địa chỉ mà trang sẽ đặt, ví dụ https://tthc.example.vn/.")
  var baseURL: String?

  @Option(
    name: .customLong("base-path"),
    help: "Đường dẫn của trang trên máy chủ khi chưa biết địa chỉ, ví dụ /tthc/.")
  var basePath: String?

  @Flag(help: "Gói cả trang vào một tệp zip, để mở khi không có mạng.")
  var zip = false

  @Option(
    name: .customLong("vi-du"),
    help: "Thư mục của một danh mục ví dụ, dựng cả vào phong-cach/ để xem đủ các loại trang.")
  var example: String?

  @Option(help: "Bản sửa của danh mục, in ở chân tờ giấy.")
  var revision: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    let opened = try openWorkspace(workspace, near: nil, language)
    let out = out.map { absolute($0) } ?? joined(opened.root, "_site")
    let outcome: BuildOutcome
    do throws(BuildRefusal) {
      outcome = try await opened.build(
        BuildOptions(
          out: out, baseURL: baseURL, basePath: basePath, revision: revision, makesArchive: zip,
          example: example.map { absolute($0) }))
    } catch {
      Terminal.writeError("thutuc: " + error.message.text(in: language))
      throw ExitStatus.couldNotRun
    }
    guard outcome.isBuilt else {
      let reporter = TextReporter(
        language: language, palette: Palette(isColoured: Terminal.wantsColour), descriptors: [:])
      for file in outcome.obstacles { Terminal.write(reporter.report(file)) }
      Terminal.writeError(
        Message(
          vi: "thutuc: không dựng trang vì còn lỗi ở trên; trang cũ giữ nguyên",
          en: "thutuc: the site was not built because of the errors above; the old one is untouched"
        ).text(in: language))
      throw outcome.hasUnreadable ? ExitStatus.couldNotRun : ExitStatus.findings
    }
    Terminal.writeLine(
      Message(
        vi:
          "Đã dựng \(outcome.files) tệp cho \(outcome.procedures) thủ tục vào \(out), \(outcome.written) tệp mới hoặc đã đổi",
        en:
          "Built \(outcome.files) files for \(outcome.procedures) procedures into \(out), \(outcome.written) new or changed"
      ).text(in: language))
  }
}

extension BuildRefusal {
  var message: Message {
    switch self {
    case .holdsSources(let path):
      Message(
        vi: "không dựng vào \(path): ở đó là nguồn của danh mục",
        en: "will not build into \(path): the catalogue's sources are there")
    case .notOurs(let path):
      Message(
        vi: "không dựng vào \(path): thư mục đã có tệp mà không phải do thutuc dựng",
        en: "will not build into \(path): it has files that thutuc did not build")
    case .failed(let error):
      Message(vi: error.explanation.vietnamese, en: error.explanation.english)
    }
  }
}
