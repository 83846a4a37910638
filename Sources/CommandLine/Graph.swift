import ArgumentParser
import Catalogue
import Diagnostics
import FileSystem
import ProcedureModel
import Workspace

/// `thutuc graph`: papers and results across procedures, and who hands dossiers to whom.
struct Graph: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, dot, svg, csv
  }

  static let configuration = CommandConfiguration(
    abstract: "Giấy tờ và kết quả đi giữa các thủ tục; cơ quan nào chuyển cho cơ quan nào.",
    discussion: """
      Ví dụ:
        thutuc graph
        thutuc graph 1.001193                     chỉ những gì nối với một thủ tục
        thutuc graph --format svg --out do-thi.svg
        thutuc graph --handovers --internal       bảng chuyển giao của thủ tục nội bộ
        thutuc graph --handovers --format csv
      """)

  @Argument(help: "Mã thủ tục (mặc định: cả danh mục).")
  var code: String?

  @Option(help: "Cách in: text, dot (Graphviz), svg; với --handovers: text hoặc csv.")
  var format: Format = .text

  @Flag(help: "Bảng cơ quan chuyển giao cho cơ quan, kèm thời hạn và chỗ không có thời hạn.")
  var handovers = false

  @Flag(help: "Chỉ thủ tục nội bộ.")
  var `internal` = false

  @Option(help: "Ghi ra tệp này thay vì in ra.")
  var out: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if handovers, format == .dot || format == .svg {
      throw ValidationError("--handovers chỉ có text hoặc csv (--handovers: text or csv only)")
    }
    if !handovers, format == .csv {
      throw ValidationError("csv chỉ dùng cùng --handovers (csv goes with --handovers only)")
    }
  }

  func run() async throws {
    let language = common.language
    let opened = try openWorkspace(workspace, near: nil, language)
    let outcome = await opened.lint([], render: { _ in [] }, consume: { _ in })
    let catalogue = outcome.catalogue
    if let code, catalogue.procedure(code) == nil {
      Terminal.writeError(
        Message(
          vi: "thutuc: danh mục không có thủ tục \(code)",
          en: "thutuc: the catalogue has no procedure \(code)"
        ).text(in: language))
      throw ExitStatus.couldNotRun
    }
    let text: String
    if handovers {
      let table = HandoverTable(catalogue, isInternal: `internal`)
      text = format == .csv ? table.csv(catalogue) : table.text(catalogue, language)
    } else {
      let drawing = GraphDrawing(
        catalogue, focus: code.flatMap { catalogue.procedure($0)?.code.value }, language: language)
      switch format {
      case .text, .csv: text = drawing.text()
      case .dot: text = drawing.dot()
      case .svg: text = drawing.svg()
      }
    }
    guard let out else { return Terminal.writeLine(text) }
    do throws(FileSystemError) {
      try writeAtomically(Array((text + "\n").utf8), to: absolute(out))
    } catch {
      throw couldNotRun(error, language)
    }
  }
}
