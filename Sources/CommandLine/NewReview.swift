import ArgumentParser
import CatalogueCoding
import Diagnostics
import ProcedureModel
import Reviews
import Revisions
import VietnameseText
import Workspace

/// `thutuc new review`: the review of one procedure under one plan.
struct NewReview: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Soạn bản rà soát một thủ tục từ các phát hiện, theo một kế hoạch.",
    discussion: """
      Ví dụ:
        thutuc new review --procedure 1.001193 --plan kh-286-2021 --agency so-tu-phap
      """)

  @Option(help: "Mã thủ tục được rà soát.")
  var procedure: String?

  @Option(help: "Mã kế hoạch.")
  var plan: String?

  @Option(help: "Cơ quan rà soát: mã hoặc tên trong sổ.")
  var agency: String?

  @Option(help: "Phiên bản danh mục được rà soát (mặc định: phiên bản hiện tại của git).")
  var base: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let prompt = Prompt(language: common.language)
    let opened = try openWorkspace(workspace, near: nil, common.language)
    let plans = opened.plans.compactMap(\.id?.value).sorted()
    let procedure = try prompt.value(
      "procedure", procedure, Message(vi: "Mã thủ tục", en: "Code of the procedure")
    ) { typed in
      guard opened.procedureFile(typed) == nil else { return .accepted(typed) }
      let codes = opened.procedureFiles.compactMap { path in
        path.split(separator: "/").last.map { String($0.dropLast(".yaml".count)) }
      }
      return Self.unknown(typed, among: codes, "thủ tục", "procedure")
    }
    let plan = try prompt.value(
      "plan", plan,
      Message(
        vi: "Mã kế hoạch (\(plans.joined(separator: ", ")))",
        en: "Id of the plan (\(plans.joined(separator: ", ")))")
    ) { typed in
      plans.contains(typed)
        ? .accepted(typed) : Self.unknown(typed, among: plans, "kế hoạch", "plan")
    }
    let agency = try prompt.value(
      "agency", agency,
      Message(vi: "Cơ quan rà soát (mã hoặc tên)", en: "Who reviews (id or name)"),
      check: prompt.known(.agencies, in: opened))
    let revision = await Self.revision(base ?? "HEAD", of: opened.root)
    guard let base = base == nil ? revision : revision ?? base else {
      throw prompt.refusal(
        Message(
          vi: "danh mục không nằm trong git, hoặc chưa có phiên bản nào: ghi phiên bản bằng --base",
          en: "the workspace is not in git, or has no commit yet: give the revision with --base"))
    }
    guard
      let draft = await opened.reviewDraft(of: procedure, under: plan, base: base, agency: agency)
    else {
      throw prompt.refusal(
        Message(
          vi: "tệp của thủ tục \(procedure) không đọc được: chạy thutuc lint để biết vì sao",
          en: "the file of procedure \(procedure) cannot be read: thutuc lint tells why"))
    }
    try create([draft.file], below: opened.root, prompt)
  }

  private static func unknown(
    _ typed: String, among known: [String], _ vi: String, _ en: String
  ) -> Prompt.Verdict {
    let near = nearest(to: typed, among: known)
    return .refused(
      Message(
        vi: "không có \(vi) «\(typed)»" + (near.map { "; ý bạn là \($0)?" } ?? ""),
        en: "there is no \(en) “\(typed)”" + (near.map { "; did you mean \($0)?" } ?? "")))
  }

  /// The full name of a revision; `nil` where git does not know it.
  private static func revision(_ name: String, of folder: String) async -> String? {
    do throws(GitError) {
      return try await Repository.around(folder).resolve(name)
    } catch {
      // Without git the revision is what was typed, and the caller asks for it.
      return nil
    }
  }
}
