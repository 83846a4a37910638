import ArgumentParser
import Diagnostics
import FileSystem
import HTML
import SearchIndex
import SiteGenerator
import Workspace

/// `thutuc find QUESTION`: the search of the public site, on the command line.
struct Find: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  enum Who: String, ExpressibleByArgument, CaseIterable {
    case citizen, business, official
  }

  enum Level: String, ExpressibleByArgument, CaseIterable {
    case central, province, commune
  }

  enum Online: String, ExpressibleByArgument, CaseIterable {
    case full, any
  }

  /// The longest file of questions that is read, in bytes.
  private static let longestFile = 16 << 20

  static let configuration = CommandConfiguration(
    abstract: "Tìm thủ tục như máy tìm trên trang công khai.",
    discussion: """
      Ví dụ:
        thutuc find lam so do
        thutuc find đổi bằng lái xe --limit 3
        thutuc find 1001193
        thutuc find xây nhà --level commune --online any
        thutuc find --from cau-hoi.txt --format json    mỗi dòng một câu hỏi
      """)

  @Argument(help: "Câu hỏi: tên việc, tên giấy tờ hoặc mã thủ tục, có dấu hay không.")
  var question: [String] = []

  @Option(help: "Đọc câu hỏi từ tệp này, mỗi dòng một câu.")
  var from: String?

  @Option(help: "In nhiều nhất bao nhiêu mục cho một câu hỏi.")
  var limit = 10

  @Option(help: "Chỉ việc của: citizen (người dân), business (doanh nghiệp), official (cán bộ).")
  var who: Who?

  @Option(help: "Chỉ việc giải quyết ở cấp: central, province, commune.")
  var level: Level?

  @Option(help: "Chỉ việc làm qua mạng: full (toàn trình), any (toàn trình hoặc một phần).")
  var online: Online?

  @Flag(help: "Tìm đúng chữ đã gõ: không đoán chữ gõ nhầm.")
  var verbatim = false

  @Option(help: "Cách in: text (mỗi mục một dòng, mã đứng đầu) hoặc json (mỗi câu hỏi một dòng).")
  var format: Format = .text

  @Option(
    name: .customLong("write-index"),
    help: "Chỉ ghi mục lục của máy tìm vào thư mục này, như trên trang công khai.")
  var writeIndex: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if writeIndex == nil, question.isEmpty == (from == nil) {
      throw ValidationError(
        "cần một câu hỏi, hoặc --from TỆP (a question is needed, or --from FILE)")
    }
    if !(1...1000).contains(limit) {
      throw ValidationError("--limit từ 1 đến 1000 (--limit is from 1 to 1000)")
    }
  }

  func run() async throws {
    let language = common.language
    let questions = try questions(language)
    let opened = try openWorkspace(workspace, near: nil, language)
    let index = await opened.searchIndex()
    if let writeIndex { return try write(index, to: absolute(writeIndex), language) }
    let searcher = Searcher(language: index.languageName(language.rawValue)) { index.text($0) }
    for question in questions {
      let outcome = searcher.search(
        question, limit: limit, traits: traits, isVerbatim: verbatim)
      switch format {
      case .json: Terminal.writeLine(json(question, outcome))
      case .text: write(outcome, to: question, isOne: from == nil, language)
      }
    }
  }

  private func write(_ index: SearchIndex, to folder: String, _ language: Language) throws {
    do throws(FileSystemError) {
      for file in SiteSearch.files(index) {
        let path = joined(folder, file.path)
        try createDirectories(parent(of: path))
        try writeAtomically(file.bytes, to: path)
      }
    } catch {
      throw couldNotRun(error, language)
    }
  }

  private var traits: [SearchDocument.Traits] {
    let who: SearchDocument.Traits? = self.who.map {
      switch $0 {
      case .citizen: .citizen
      case .business: .business
      case .official: .official
      }
    }
    let level: SearchDocument.Traits? = self.level.map {
      switch $0 {
      case .central: .central
      case .province: .province
      case .commune: .commune
      }
    }
    let online: SearchDocument.Traits? = self.online.map {
      $0 == .full ? .fullyOnline : [.fullyOnline, .partlyOnline]
    }
    return [who, level, online].compactMap { $0 }
  }

  private func questions(_ language: Language) throws -> [String] {
    guard let from else { return [question.joined(separator: " ")] }
    do throws(FileSystemError) {
      let bytes = try FileSystem.read(absolute(from), limit: Self.longestFile)
      return String(decoding: bytes, as: UTF8.self)
        .split(whereSeparator: \.isNewline).map { String($0) }
    } catch {
      throw couldNotRun(error, language)
    }
  }

  private func write(
    _ outcome: SearchOutcome, to question: String, isOne: Bool, _ language: Language
  ) {
    if !isOne { Terminal.writeLine("? " + question) }
    if let understood = outcome.understood {
      Terminal.writeError(
        Message(vi: "Đang tìm: \(understood)", en: "Searching for: \(understood)")
          .text(in: language))
    }
    if outcome.hits.isEmpty {
      Terminal.writeError(
        Message(
          vi: "Không thấy mục nào hợp với câu này.", en: "Nothing in the catalogue matches."
        ).text(in: language))
    }
    for hit in outcome.hits {
      Terminal.writeLine("\(hit.record.id)  \(hit.record.title)  (\(hit.record.line))")
    }
  }

  private func json(_ question: String, _ outcome: SearchOutcome) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("question", question)
      if let understood = outcome.understood { writer.member("understood", understood) }
      writer.member("hits") { writer in
        writer.array { writer in
          for hit in outcome.hits {
            writer.object { writer in
              writer.member("id", hit.record.id)
              writer.member("score", hit.score)
              writer.member("title", hit.record.title)
              writer.member("line", hit.record.line)
            }
          }
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
