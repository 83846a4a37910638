import ArgumentParser
import Diagnostics
import FileSystem
import Reporting
import SiteGenerator
import Workspace

/// `thutuc export`: the open data without the site.
struct Export: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, jsonld, csv, atom, all

    /// How the names of its files end.
    var endings: [String] {
      switch self {
      case .json: [".json"]
      case .jsonld: [".jsonld"]
      case .csv: [".csv"]
      case .atom: [".xml"]
      case .all: [""]
      }
    }
  }

  static let configuration = CommandConfiguration(
    abstract: "Xuất dữ liệu mở: JSON, JSON-LD, CSV, Atom.",
    discussion: """
      Ví dụ:
        thutuc export json > thu-tuc.json
        thutuc export csv --table phi-le-phi
        thutuc export all --out du-lieu-mo --base-url https://tthc.example.vn/

      Đúng những tệp mà thutuc build đặt vào thư mục du-lieu của trang.
      """)

  @Argument(help: "Định dạng: json, jsonld, csv, atom hoặc all.")
  var format: Format

  @Option(help: "Với csv: bảng nào, như thu-tuc hay phi-le-phi (mặc định: thu-tuc).")
  var table: String?

  @Option(help: "Ghi mọi tệp của định dạng này vào thư mục này, thay vì in ra.")
  var out: String?

  @Option(
    name: .customLong("base-url"), help: "Địa chỉ mà trang sẽ đặt, ví dụ https://tthc.example.vn/.")
  var baseURL: String?

  @Option(help: "Bản sửa của danh mục.")
  var revision: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if table != nil, format != .csv {
      throw ValidationError("--table chỉ dùng với csv (--table goes with csv only)")
    }
    if format == .all, out == nil {
      throw ValidationError("all cần --out: thư mục để ghi (all needs --out)")
    }
    if format == .atom, baseURL == nil {
      throw ValidationError(
        "atom cần --base-url: tin nào cũng phải có địa chỉ (atom needs --base-url)")
    }
  }

  func run() async throws {
    let language = common.language
    let opened = try openWorkspace(workspace, near: nil, language)
    let outcome = await opened.export(
      BuildOptions(out: "", baseURL: baseURL, revision: revision))
    guard outcome.obstacles.isEmpty, !outcome.hasUnreadable else {
      let reporter = TextReporter(
        language: language, palette: Palette(isColoured: Terminal.wantsColour), descriptors: [:])
      for file in outcome.obstacles { Terminal.write(reporter.report(file)) }
      Terminal.writeError(
        Message(
          vi: "thutuc: không xuất vì còn lỗi ở trên",
          en: "thutuc: nothing was exported because of the errors above"
        ).text(in: language))
      throw outcome.hasUnreadable ? ExitStatus.couldNotRun : ExitStatus.findings
    }
    let wanted = outcome.files.filter { file in
      format.endings.contains { file.path.hasSuffix($0) }
    }
    if let out {
      try write(wanted, to: absolute(out), language)
    } else {
      Terminal.write(try one(of: wanted))
    }
  }

  /// The one file that is printed: the records, the table asked for, the feed of all.
  private func one(of files: [OutputFile]) throws -> [UInt8] {
    let name =
      switch format {
      case .csv: (table ?? "thu-tuc") + ".csv"
      case .atom: "thay-doi.xml"
      default: "thu-tuc." + format.rawValue
      }
    if let file = files.first(where: { $0.path == "du-lieu/" + name }) { return file.bytes }
    let names = files.compactMap { $0.path.split(separator: "/").last?.dropLast(4) }
    throw ValidationError(
      "không có bảng \(table ?? ""); các bảng (tables): \(names.joined(separator: ", "))")
  }

  private func write(_ files: [OutputFile], to folder: String, _ language: Language) throws {
    do throws(FileSystemError) {
      for file in files {
        // Feeds of pages lie beside their pages; the rest needs no folder of its own.
        let isData = file.path.hasPrefix("du-lieu/")
        let path = joined(folder, isData ? String(file.path.dropFirst(8)) : file.path)
        try createDirectories(parent(of: path))
        try writeIfChanged(file.bytes, to: path)
      }
    } catch {
      throw couldNotRun(error, language)
    }
    Terminal.writeLine(
      Message(
        vi: "Đã ghi \(files.count) tệp vào \(folder)",
        en: "Wrote \(files.count) files into \(folder)"
      ).text(in: language))
  }
}
