import ArgumentParser
import Diagnostics
import FileSystem
import Revisions
import Workspace

/// `thutuc setup owners`: who is asked to review which file, by the registry of agencies.
struct SetupOwners: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "owners",
    abstract: "Viết tệp CODEOWNERS: ai được mời duyệt tệp nào, theo sổ cơ quan.",
    discussion: """
      Ví dụ:
        thutuc setup owners --organisation ha-noi
        thutuc setup owners --organisation ha-noi --others @ha-noi/kiem-soat-thu-tuc
        thutuc setup owners --organisation ha-noi --out .gitlab/CODEOWNERS   cho GitLab
        thutuc setup owners --check           mã thoát 1 khi tệp không còn khớp với sổ

      Cơ quan khai ai duyệt ở khóa owners trong catalogue/registries/agencies.yaml. Cơ quan chưa khai
      thì lấy nhóm cùng mã trong tổ chức: cơ quan cấp tỉnh trước, rồi cấp xã; thủ tục chỉ của cơ quan
      trung ương thì để --others duyệt. Phần viết tay trong tệp được giữ nguyên.
      """)

  @Option(help: "Tổ chức trên kho mã nguồn; nhóm mang mã cơ quan, như @ha-noi/so-tu-phap.")
  var organisation: String?

  @Option(help: "Ai duyệt phần còn lại: sổ đăng ký, kế hoạch, trang; ghi nhiều lần được.")
  var others: [String] = []

  @Option(help: "Tệp cần viết, tính từ gốc kho (mặc định: .github/CODEOWNERS).")
  var out: String = ".github/CODEOWNERS"

  @Flag(help: "Không viết, chỉ xem tệp có còn khớp với sổ không.")
  var check = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.language
    let opened = try openWorkspace(workspace, near: nil, language)
    var owners = CodeOwners()
    owners.organisation = organisation
    owners.others = others
    let wrong =
      CodeOwners.impossible(opened.registries)
      + others.filter { !CodeOwners.isOwner($0) }.map { ($0, "--others") }
      + [organisation].compactMap { $0 }.filter { !CodeOwners.isOwner("@\($0)/x") }
      .map { ("@\($0)", "--organisation") }
    if !wrong.isEmpty { throw refusal(wrong, language) }
    var top = opened.root
    // A folder outside every repository is its own top.
    if let repository = try? await Repository.around(opened.root) {
      owners.prefix = repository.prefix
      top = String(
        repository.prefix.isEmpty
          ? opened.root[...] : opened.root.dropLast(repository.prefix.utf8.count))
    }
    let lines = await opened.lines(of: owners)
    guard !lines.isEmpty else { throw nobody(language) }
    let before: String
    let text: String
    do throws(FileSystemError) {
      let path = joined(top, out)
      before = isThere(path) ? String(decoding: try read(path, limit: 3 << 20), as: UTF8.self) : ""
      text = owners.file(lines, replacing: before)
      if !check {
        try createDirectories(parent(of: path))
        try writeIfChanged(Array(text.utf8), to: path)
      }
    } catch {
      throw couldNotRun(error, language)
    }
    if check { return try compare(text, before, language) }
    Terminal.writeLine(
      Message(vi: "\(out): \(lines.count) dòng", en: "\(out): \(lines.count) lines")
        .text(in: language))
  }

  private func compare(_ text: String, _ before: String, _ language: Language) throws {
    if text == before { return }
    Terminal.writeError(
      Message(
        vi: "thutuc: \(out) không còn khớp với sổ cơ quan: chạy lại lệnh này mà không có --check",
        en: "thutuc: \(out) is not what the registry says: run this again without --check"
      ).text(in: language))
    throw ExitStatus.findings
  }

  private func nobody(_ language: Language) -> any Error {
    Terminal.writeError(
      Message(
        vi:
          "thutuc: chưa cơ quan nào khai owners trong catalogue/registries/agencies.yaml; khai ở đó, hoặc dùng --organisation hay --others",
        en:
          "thutuc: no agency has owners in catalogue/registries/agencies.yaml; say so there, or use --organisation or --others"
      ).text(in: language))
    return ExitStatus.couldNotRun
  }

  private func refusal(
    _ wrong: [(owner: String, path: String)], _ language: Language
  ) -> any Error {
    for (owner, path) in wrong {
      Terminal.writeError(
        Message(
          vi: "thutuc: \(path): «\(owner)» không phải @tên, @tổ-chức/nhóm hay địa chỉ thư",
          en: "thutuc: \(path): “\(owner)” is no @name, @organisation/team or address of mail"
        ).text(in: language))
    }
    return ExitStatus.couldNotRun
  }
}
