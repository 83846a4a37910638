import ArgumentParser
import CatalogueCoding
import Diagnostics
import FileSystem
import SourceText
import Workspace

/// `thutuc setup forge`: the files by which a forge checks proposals and publishes the site.
struct SetupForge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forge",
    abstract: "Viết các tệp để kho mã nguồn kiểm tra mỗi đề nghị và đăng trang.",
    discussion: """
      Ví dụ:
        thutuc setup forge --github vi-du/thutuc@v0.1.0
        thutuc setup forge --gitlab nhom-vi-du/thutuc@v0.1.0

      Sau dấu @ là phiên bản (thẻ, nhánh hay mã commit) của công cụ. Tệp đã có thì không ghi đè.
      """)

  @Option(help: "Công cụ ở đâu trên GitHub: CHỦ/TÊN@PHIÊN-BẢN.")
  var github: String?

  @Option(help: "Công cụ ở đâu trên GitLab: NHÓM/TÊN@PHIÊN-BẢN.")
  var gitlab: String?

  @Option(help: "Thư mục có thutuc.yaml (mặc định: tìm từ thư mục hiện tại trở lên).")
  var workspace: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard github != nil || gitlab != nil else {
      throw ValidationError(
        Message(
          vi: "cần --github hoặc --gitlab, như --github vi-du/thutuc@v0.1.0",
          en: "--github or --gitlab is needed, such as --github vi-du/thutuc@v0.1.0"
        ).text(in: UsageText.language))
    }
    for place in [github, gitlab].compactMap({ $0 }) where Self.parts(place) == nil {
      throw ValidationError(
        Message(
          vi: "«\(place)» phải có dạng CHỦ/TÊN@PHIÊN-BẢN, như vi-du/thutuc@v0.1.0",
          en: "“\(place)” must look like OWNER/NAME@VERSION, such as vi-du/thutuc@v0.1.0"
        ).text(in: UsageText.language))
    }
  }

  func run() async throws {
    let language = common.language
    let root = try findWorkspace(workspace, near: nil, language)
    var files: [NewFile] = []
    if let place = github.flatMap({ Self.parts($0) }) {
      files += [
        file(".github/workflows/danh-muc.yml", PackageResources.github_check_yml, place),
        file(".github/workflows/trang.yml", PackageResources.github_pages_yml, place),
        file(".github/pull_request_template.md", PackageResources.proposal_md, place),
      ]
    }
    if let place = gitlab.flatMap({ Self.parts($0) }) {
      files += [
        file(".gitlab-ci.yml", PackageResources.gitlab_ci_yml, place),
        file(".gitlab/merge_request_templates/Default.md", PackageResources.proposal_md, place),
      ]
    }
    try create(files, below: root, Prompt(language: language))
  }

  private func file(
    _ path: String, _ bytes: [UInt8], _ place: (repository: String, ref: String)
  ) -> NewFile {
    NewFile(
      path: path,
      text: String(decoding: bytes, as: UTF8.self)
        .replacing("{repository}", with: place.repository).replacing("{ref}", with: place.ref))
  }

  /// Where the tool is, and its version; `nil` for what no forge would take, or what is no plain text.
  private static func parts(_ place: String) -> (repository: String, ref: String)? {
    let halves = place.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = place.utf8.allSatisfy { byte in
      byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-._/@".utf8.contains(byte)
    }
    guard halves.count == 2, isPlain, !halves[1].isEmpty else { return nil }
    let names = halves[0].split(separator: "/", omittingEmptySubsequences: false)
    guard names.count > 1, names.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }) else {
      return nil
    }
    return (String(halves[0]), String(halves[1]))
  }
}
