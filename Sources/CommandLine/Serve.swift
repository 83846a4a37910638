import ArgumentParser
import Diagnostics
import FileSystem
import Glibc

/// `thutuc serve`: hands over to `thutuc-serve`, so that this program needs no web server in it.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Xem trang trong khi viết: lưu tệp là trang đổi theo.",
    discussion: """
      Ví dụ:
        thutuc serve
        thutuc serve --port 9000

      Chỉ máy này xem được, trừ khi đặt --host. Ctrl và C để dừng.
      """)

  @Argument(parsing: .captureForPassthrough, help: "Các tùy chọn: xem thutuc serve --help.")
  var options: [String] = []

  func run() throws {
    let own = Swift.CommandLine.arguments.first ?? "thutuc"
    let program =
      own.contains("/") ? joined(parent(of: absolute(own)), "thutuc-serve") : "thutuc-serve"
    // The copies are never freed: either the other program takes over, or this one ends.
    var arguments = unsafe ([program] + options).map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    // Comes back only where there is no such program.
    _ = unsafe execvp(program, &arguments)
    let language = environment("THUTUC_LANG").flatMap { Language(rawValue: $0) } ?? .vietnamese
    Terminal.writeError(
      Message(
        vi:
          "thutuc: không có chương trình thutuc-serve; dựng bằng: swift build -c release --product thutuc-serve",
        en:
          "thutuc: there is no program thutuc-serve; build it: swift build -c release --product thutuc-serve"
      ).text(in: language))
    throw ExitStatus.couldNotRun
  }
}
