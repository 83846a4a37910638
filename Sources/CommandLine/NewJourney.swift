import ArgumentParser
import CatalogueCoding
import Diagnostics
import VietnameseText
import Workspace

/// `thutuc new journey`: a life event.
struct NewJourney: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journey", abstract: "Tạo một sự kiện trong đời: các thủ tục theo thứ tự.",
    discussion: """
      Ví dụ:
        thutuc new journey --name "Sinh con" --procedure 1.001193 --procedure 1.004222
      """)

  @Option(help: "Tên sự kiện, như người dân nói.")
  var name: String?

  @Option(help: "Mã, cũng là tên tệp (mặc định: theo tên).")
  var id: String?

  @Option(help: "Mã thủ tục, theo thứ tự; ghi nhiều lần.")
  var procedure: [String] = []

  @Option(help: "Ai gặp sự kiện này: mã hoặc tên trong sổ; ghi nhiều lần được.")
  var subject: [String] = []

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let prompt = Prompt(language: common.language)
    let opened = try openWorkspace(workspace, near: nil, common.language)
    let name = try prompt.value(
      "name", name, Message(vi: "Tên sự kiện, như người dân nói", en: "Name of the life event"))
    let slug = VietnameseText.slug(name)
    let id = try prompt.value(
      "id", id, Message(vi: "Mã, cũng là tên tệp", en: "Id, also the file's name"),
      fallback: isSlug(slug) ? slug : nil, check: Prompt.id)
    let procedures = try prompt.values(
      "procedure", procedure,
      Message(
        vi: "Mã các thủ tục, theo thứ tự, cách nhau bằng dấu phẩy",
        en: "Codes of the procedures in their order, with commas"), check: Prompt.code)
    guard !procedures.isEmpty else {
      throw ValidationError(
        Message(
          vi: "thiếu --procedure: một sự kiện có ít nhất một thủ tục",
          en: "--procedure is missing: a life event has at least one procedure"
        ).text(in: common.language))
    }
    var scaffold = JourneyScaffold(id: id, name: name, procedures: procedures)
    scaffold.subjects = try prompt.values(
      "subject", subject,
      Message(
        vi: "Ai gặp sự kiện này (mã hoặc tên, cách nhau bằng dấu phẩy)",
        en: "Who goes through it (ids or names, with commas)"),
      check: prompt.known(.subjects, in: opened))
    try create([scaffold.file], below: opened.root, prompt)
  }
}
