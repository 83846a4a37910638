import ArgumentParser
import CatalogueCoding
import Diagnostics
import PortalImport
import ProcedureModel
import Workspace

/// `thutuc new procedure`: a procedure of which only the identity is known.
struct NewProcedure: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "procedure", abstract: "Tạo một thủ tục, điều chưa biết để unstated.",
    discussion: """
      Ví dụ:
        thutuc new procedure
        thutuc new procedure --code x-cap-the-thu-vien --name "Cấp thẻ thư viện" --field van-hoa
      """)

  @Option(help: "Mã thủ tục, như 1.001193; chưa có mã quốc gia thì x- và tên ngắn.")
  var code: String?

  @Option(help: "Tên đúng như quyết định công bố.")
  var name: String?

  @Option(help: "Lĩnh vực: mã hoặc tên trong sổ.")
  var field: String?

  @Option(help: "Loại: public, internal-between hoặc internal-within (mặc định: public).")
  var kind: String?

  @Option(help: "Cơ quan công bố: mã hoặc tên trong sổ.")
  var issuer: String?

  @Option(help: "Cấp giải quyết: central, province, commune, other; ghi nhiều lần được.")
  var level: [String] = []

  @Option(help: "Đối tượng: mã hoặc tên trong sổ; ghi nhiều lần được.")
  var subject: [String] = []

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let prompt = Prompt(language: common.language)
    let opened = try openWorkspace(workspace, near: nil, common.language)
    let code = try prompt.value(
      "code", code,
      Message(
        vi: "Mã thủ tục (như 1.001193, hoặc x-ten-ngan)", en: "Code (1.001193, or x-short-name)")
    ) { typed in
      if let path = opened.procedureFile(typed) {
        return .refused(
          Message(vi: "mã này đã có ở \(path)", en: "this code is in \(path) already"))
      }
      return Prompt.code(typed)
    }
    let name = try prompt.value(
      "name", name, Message(vi: "Tên được công bố", en: "The announced name"))
    var additions = RegistryAdditions()
    let field = try prompt.reference(
      "field", field,
      Message(vi: "Lĩnh vực (mã hoặc tên; gõ ? để xem)", en: "Field (id or name; ? lists them)"),
      in: .fields, of: opened, adding: &additions)
    let kinds = ProcedureKind.allCases.map(\.rawValue)
    let kind = try prompt.value(
      "kind", kind,
      Message(
        vi:
          "Loại: public (công khai), internal-between (nội bộ, giữa các cơ quan), internal-within (trong một cơ quan)",
        en: "Kind: public, internal-between, internal-within"),
      fallback: "public", check: Prompt.word(kinds, of: kinds))
    var scaffold = ProcedureScaffold(code: code, name: name, kind: kind, field: field)
    let issuer = try prompt.reference(
      "issuer", issuer,
      Message(
        vi: "Cơ quan công bố (mã hoặc tên; chưa biết thì bỏ trống)",
        en: "Who announces it (id or name; empty if unknown)"),
      fallback: "", in: .agencies, of: opened, adding: &additions)
    scaffold.issuer = issuer.isEmpty ? nil : issuer
    scaffold.levels = try prompt.values(
      "level", level,
      Message(
        vi: "Cấp giải quyết: trung ương, tỉnh, xã (cách nhau bằng dấu phẩy)",
        en: "Levels: central, province, commune (with commas)"),
      check: Prompt.word(
        ["central", "province", "commune", "other"], of: Level.allCases.map(\.rawValue)))
    scaffold.subjects = try prompt.values(
      "subject", subject,
      Message(
        vi: "Đối tượng (mã hoặc tên, cách nhau bằng dấu phẩy)",
        en: "Who may ask (ids or names, with commas)"),
      check: prompt.known(.subjects, in: opened))
    try create([scaffold.file], below: opened.root, prompt)
    try additions.write(to: opened, prompt)
  }
}
