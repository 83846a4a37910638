import ArgumentParser
import Diagnostics
import FileSystem
import ProcedureDiff
import Reporting
import VietnameseText
import Workspace

extension ChangeFormat: ExpressibleByArgument {}

/// `thutuc diff`: what changed for whom, with the burden before and after.
struct Diff: AsyncParsableCommand {
  enum Gate: String, ExpressibleByArgument, CaseIterable {
    case error, warning, burden, any, never
  }

  static let configuration = CommandConfiguration(
    abstract: "So hai bản của danh mục: đổi gì, nặng hay nhẹ hơn cho ai.",
    discussion: """
      Ví dụ:
        thutuc diff                            bản đã commit với tệp đang sửa
        thutuc diff --staged                   bản đã commit với những gì đã git add
        thutuc diff main..HEAD                 hai bản sửa
        thutuc diff main...HEAD                từ chỗ rẽ nhánh
        thutuc diff HEAD~1:TỆP HEAD:TỆP        một tệp ở hai bản sửa
        thutuc diff cu/ moi/                   hai thư mục
        thutuc diff --as-of 2026-12-31 --as-of 2027-03-01   điều gì tự đổi khi đến ngày

      Chặn (mã thoát 1): nặng hơn mà không nêu văn bản; đổi quy định mà không có ngày hiệu lực; sửa
      bản ghi mà không khai; bỏ kết quả mà nơi khác còn đòi; sửa khác đề xuất đã được chấp nhận.
      Không so sánh được thì mã thoát 2, không bao giờ là «không đổi».
      """)

  @Argument(help: "A..B, A...B, một bản sửa, hai bản sửa, hai thư mục, hay hai tệp.")
  var sides: [String] = []

  @Flag(name: [.customLong("staged"), .customLong("index")], help: "So với những gì đã git add.")
  var staged = false

  @Option(
    help: """
      Cách in: text, narrated, json, sarif, github, gitlab, junit, markdown, html, sheet (phiếu để \
      ký), changelog (cho người dân).
      """)
  var format: ChangeFormat = .text

  @Option(
    name: .customLong("fail-on"),
    help: "Chặn khi có: error (cổng chặn), warning (cả cổng nhắc), burden (nặng hơn), any, never.")
  var failOn: Gate = .error

  @Option(
    name: .customLong("as-of"),
    help: "Xem cả hai bên vào ngày này; ghi hai lần để xem hai ngày, viết năm-tháng-ngày.")
  var asOf: [CivilDate] = []

  @Option(name: .customLong("path"), help: "Chỉ xem tệp hay thư mục này.")
  var paths: [String] = []

  @Option(help: "Thư mục có thutuc.yaml (mặc định: tìm từ thư mục hiện tại trở lên).")
  var workspace: String?

  @Flag(help: "In cả những chỗ chỉ sửa chữ hay sửa bản ghi.")
  var all = false

  @Flag(help: "Liệt kê mọi loại thay đổi, kèm ví dụ.")
  var kinds = false

  @Flag(help: .hidden)
  var driver = false

  @Flag(help: .hidden)
  var textconv = false

  @OptionGroup var common: CommonOptions

  func run() async throws {
    if kinds { return listKinds() }
    if textconv { return try convert() }
    if driver { return await drive() }
    let language = common.language
    let (request, names) = try request(language)
    let root = workspaceRoot(from: workspace ?? ".") ?? absolute(workspace ?? ".")
    let outcome = await Comparison(root: root, request).run()
    write(outcome, request, names, language)
    if outcome.hasObstacles { throw ExitStatus.couldNotRun }
    if closesGate(outcome) { throw ExitStatus.findings }
  }

  private func closesGate(_ outcome: ComparisonOutcome) -> Bool {
    let changes = outcome.records.flatMap(\.changes)
    return switch failOn {
    case .error: outcome.blocking > 0
    case .warning: changes.contains { !$0.findings.isEmpty }
    case .burden:
      outcome.blocking > 0
        || changes.contains {
          $0.change.nature == .rule && $0.change.direction == .up && $0.acceptedBy == nil
        }
    case .any: !changes.isEmpty
    case .never: false
    }
  }

  private func write(
    _ outcome: ComparisonOutcome, _ request: ComparisonRequest, _ names: (String, String),
    _ language: Language
  ) {
    var report = ChangeReport(
      records: outcome.records, names: outcome.names, totals: outcome.totals,
      progress: outcome.progress,
      obstacles: outcome.obstacles.map {
        ReportedObstacle(path: $0.path, message: $0.message, help: $0.help)
      },
      sides: names, day: request.day)
    report.isFull = all
    report.files = outcome.files
    report.plans = outcome.plans
    Terminal.write(
      format.render(
        report, language: language, version: Thutuc.version,
        palette: Palette(isColoured: Terminal.wantsColour), width: Terminal.width))
  }
}

extension Diff {
  /// What is compared with what, and what the two sides are called.
  private func request(
    _ language: Language
  ) throws -> (ComparisonRequest, (old: String, new: String)) {
    let today = Clock.today()
    guard asOf.count <= 2, sides.count <= 2 else {
      throw ValidationError("--as-of nhiều nhất hai lần; so hai bên, không hơn")
    }
    var fromMergeBase = false
    let old: ComparedSide
    let new: ComparedSide
    let newest: ComparedSide = staged ? .index : .workTree
    switch sides.count {
    case 0:
      // Two days of what lies in the folder, or what is not committed yet.
      old = asOf.count == 2 ? newest : .revision("HEAD")
      new = newest
    case 1:
      if let range = Self.range(sides[0]) {
        fromMergeBase = range.isSinceParting
        old = .revision(range.old)
        new = .revision(range.new)
      } else {
        let side = self.side(sides[0])
        old = side
        new = asOf.count == 2 ? side : newest
      }
    default:
      old = side(sides[0])
      new = side(sides[1])
    }
    var request = ComparisonRequest(old: old, new: new, day: today)
    request.oldDay = asOf.first
    request.newDay = asOf.last
    request.fromMergeBase = fromMergeBase
    request.paths = paths.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    let suffixes = asOf.count == 2 ? asOf.map { " " + $0.vietnamese } : ["", ""]
    return (
      request, (name(old, language) + suffixes[0], name(new, language) + suffixes[1])
    )
  }

  private static func range(_ text: String) -> (old: String, new: String, isSinceParting: Bool)? {
    // Two dots also begin a path to the folder above.
    guard !isThere(text) else { return nil }
    for (dots, isSinceParting) in [("...", true), ("..", false)] {
      guard let range = text.firstRange(of: dots) else { continue }
      let old = String(text[..<range.lowerBound])
      let new = String(text[range.upperBound...])
      return (old.isEmpty ? "HEAD" : old, new.isEmpty ? "HEAD" : new, isSinceParting)
    }
    return nil
  }

  private func side(_ text: String) -> ComparedSide {
    if isThere(text) {
      let path = absolute(text)
      return isThere(path + "/.") ? .folder(path) : .file(path: path, revision: nil)
    }
    if let colon = text.firstIndex(of: ":"), colon != text.startIndex {
      return .file(
        path: String(text[text.index(after: colon)...]), revision: String(text[..<colon]))
    }
    return .revision(text)
  }

  private func name(_ side: ComparedSide, _ language: Language) -> String {
    switch side {
    case .revision(let name): name
    case .index: Message(vi: "đã git add", en: "index").text(in: language)
    case .workTree: Message(vi: "tệp đang sửa", en: "work tree").text(in: language)
    case .folder(let path): path
    case .file(let path, let revision): (revision.map { $0 + ":" } ?? "") + path
    }
  }
}

extension Diff {
  /// As git's own external diff: path, old file, its object and mode, new file, its object and mode.
  ///
  /// Whatever is found, the run ends with 0, or git would call it a failure of its own.
  private func drive() async {
    let language = common.language
    guard sides.count >= 7 else {
      Terminal.writeError("thutuc: --driver: git gọi với bảy đối số")
      return
    }
    let path = sides[0]
    // git calls from the top of the repository, the workspace may lie deeper.
    let root = workspaceRoot(from: parent(of: absolute(path))) ?? absolute(".")
    let inside =
      absolute(path).hasPrefix(root + "/")
      ? String(absolute(path).dropFirst(root.utf8.count + 1)) : path
    var request = ComparisonRequest(
      old: .file(path: Self.full(sides[1]), revision: nil),
      new: .file(path: Self.full(sides[4]), revision: nil), day: Clock.today())
    request.knownAs = inside
    let outcome = await Comparison(root: root, request).run()
    Terminal.writeLine("diff --thutuc a/\(path) b/\(path)")
    write(outcome, request, ("a/" + path, "b/" + path), language)
  }

  private static func full(_ path: String) -> String {
    path == "/dev/null" ? path : absolute(path)
  }

  /// A file as one fact a line, for `git log -p` and whoever else compares lines.
  private func convert() throws {
    guard let path = sides.first else { throw ValidationError("--textconv TỆP") }
    do throws(FileSystemError) {
      let bytes = try read(absolute(path), limit: Workspace.maxFileBytes)
      Terminal.write(FactLines.of(bytes, path: path))
    } catch {
      Terminal.writeError("thutuc: " + error.explanation.vietnamese)
      throw ExitStatus.couldNotRun
    }
  }

  private func listKinds() {
    let language = common.language
    let examples = ChangeKinds.examples
    for kind in ChangeKinds.all {
      let summary = ChangeWords.summary(kind).text(in: language)
      Terminal.writeLine(
        "\(kind.id)\t\(kind.direction.rawValue)\t\(kind.nature.rawValue)\t\(summary)")
      if let example = examples[kind.id] {
        Terminal.writeLine("\t- \(example.before)\n\t+ \(example.after)")
      }
    }
  }
}
