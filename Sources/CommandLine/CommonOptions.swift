public import ArgumentParser
public import Diagnostics
import FileSystem
import Glibc
public import VietnameseText
import Workspace

extension Language: ExpressibleByArgument {}

extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "Ngôn ngữ: vi hoặc en (language: vi or en).")
  var lang: Language?

  /// Vietnamese whatever the locale, English when asked for by flag or environment.
  var language: Language {
    lang ?? environment("THUTUC_LANG").flatMap { Language(rawValue: $0) } ?? .vietnamese
  }
}

/// What every command that opens a workspace takes.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: "Xét theo ngày này, viết năm-tháng-ngày (mặc định: hôm nay, giờ Việt Nam).")
  var asOf: CivilDate?

  @Option(help: "Thư mục có thutuc.yaml (mặc định: tìm từ đường dẫn hay thư mục hiện tại trở lên).")
  var workspace: String?

  var day: CivilDate { asOf ?? Clock.today() }
}

/// The only place that reads the clock.
enum Clock {
  /// Today in Việt Nam (UTC+7, no summer time).
  static func today() -> CivilDate {
    CivilDate(dayNumber: Int32((time(nil) + 7 * 3600) / 86_400))
  }

  /// Seconds since 1970.
  static func now() -> Int { time(nil) }
}

/// A variable of the environment; `nil` where it is unset or empty.
func environment(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  let text = unsafe String(cString: value)
  return text.isEmpty ? nil : text
}

/// Whether a path leads to anything.
func isThere(_ path: String) -> Bool {
  unsafe access(path, F_OK) == 0
}

/// Finds the folder with `thutuc.yaml` at or above a path; `nil` where there is none.
func workspaceRoot(from path: String) -> String? {
  var folder = absolute(path)
  while true {
    if isThere(joined(folder, "thutuc.yaml")) { return folder }
    if folder == "/" || folder.isEmpty { return nil }
    folder = parent(of: folder)
    if folder.isEmpty { folder = "/" }
  }
}

/// An absolute path without `.` and `..`; links stay as they are.
func absolute(_ path: String) -> String {
  var full = path
  if !path.hasPrefix("/") {
    full = (currentFolder() ?? "") + "/" + path
  }
  var parts: [Substring] = []
  for part in full.split(separator: "/") {
    if part == "." { continue }
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return "/" + parts.joined(separator: "/")
}

private func currentFolder() -> String? {
  guard let here = unsafe getcwd(nil, 0) else { return nil }
  let text = unsafe String(cString: here)
  unsafe free(here)
  return text
}

/// Where files that are only needed for a moment are put.
func temporaryFolder() -> String { environment("TMPDIR") ?? "/tmp" }

/// The number of this process, for names that no other one takes.
func processNumber() -> Int { Int(getpid()) }
