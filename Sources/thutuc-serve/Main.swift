import ArgumentParser
import Diagnostics
import FileSystem
import FlyingFox
import FlyingSocks
import Foundation
import Preview
import VietnameseText

/// `thutuc-serve`: the site while it is written; `thutuc serve` calls it.
@main
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thutuc serve",
    abstract: "Xem trang trong khi viết: lưu tệp là trang đổi theo.",
    discussion: """
      Ví dụ:
        thutuc serve
        thutuc serve --port 9000 --lang en

      Chỉ máy này xem được, trừ khi đặt --host. Ctrl và C để dừng.
      """)

  @Option(help: "Cổng.")
  var port: UInt16 = 8080

  @Option(help: "Địa chỉ để nghe, ví dụ 0.0.0.0 cho cả mạng (mặc định: chỉ máy này).")
  var host = "127.0.0.1"

  @Option(help: "Thư mục có thutuc.yaml.")
  var workspace = "."

  @Option(name: .customLong("as-of"), help: "Xét theo ngày này, viết năm-tháng-ngày.")
  var asOf: String?

  @Option(help: "Ngôn ngữ: vi hoặc en (language: vi or en).")
  var lang: String?

  func run() async throws {
    let language = Language(rawValue: lang ?? "vi") ?? .vietnamese
    let now = Int32((Int(Date().timeIntervalSince1970) + 7 * 3600) / 86_400)
    guard let day = asOf.map({ CivilDate(iso: $0) }) ?? CivilDate(dayNumber: now) else {
      throw ValidationError("--as-of: viết năm-tháng-ngày, ví dụ 2026-11-26")
    }
    let root = URL(fileURLWithPath: workspace).standardizedFileURL.path
    let preview: PreviewHost
    do throws(FileSystemError) {
      preview = PreviewHost(try await PreviewSite(root, on: day), language: language)
    } catch {
      let words = error.explanation
      FileHandle.standardError.write(
        Data(
          ("thutuc: "
            + Message(vi: words.vietnamese, en: words.english).text(in: language) + "\n").utf8))
      throw ExitCode(2)
    }
    let isLoopback = host == "127.0.0.1" || host == "localhost"
    let server = HTTPServer(
      address: try sockaddr_in.inet(ip4: isLoopback ? "127.0.0.1" : host, port: port),
      timeout: 60, logger: .disabled,
      handler: ClosureHTTPHandler { request in
        await PreviewHandler.answer(request, preview, isLoopback: isLoopback)
      })
    async let watching: Void = preview.watch()
    let opened = Message(
      vi: "Mở http://\(host):\(port)/ bằng trình duyệt. Ctrl và C để dừng.\n",
      en: "Open http://\(host):\(port)/ in a browser. Ctrl and C to stop.\n")
    FileHandle.standardOutput.write(Data(opened.text(in: language).utf8))
    do {
      try await server.run()
    } catch {
      FileHandle.standardError.write(
        Data(
          (Message(
            vi: "thutuc: không nghe được ở \(host):\(port); có thể cổng đang bận, thử --port khác",
            en: "thutuc: cannot listen on \(host):\(port); it may be taken, try another --port"
          ).text(in: language) + "\n").utf8))
      throw ExitCode(2)
    }
    await watching
  }
}
