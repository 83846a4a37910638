import ArgumentParser
import CatalogueCoding
import Diagnostics
import FileSystem
import VietnameseText
import Workspace

/// `thutuc new workspace`: a catalogue from nothing, for any city or province.
struct NewWorkspace: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workspace", abstract: "Tạo một danh mục từ đầu cho một tỉnh, thành phố.",
    discussion: """
      Ví dụ:
        thutuc new workspace da-nang --place-name "Thành phố Đà Nẵng"
        cd da-nang && thutuc new procedure && thutuc build
      """)

  @Argument(help: "Thư mục của danh mục; chưa có thì được tạo.")
  var folder: String = "."

  @Option(name: .customLong("place-name"), help: "Tên nơi, như «Thành phố Đà Nẵng».")
  var placeName: String?

  @Option(help: "Mã của nơi, như da-nang (mặc định: theo tên).")
  var place: String?

  @Option(help: "Tên của danh mục (mặc định: theo tên nơi).")
  var title: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let prompt = Prompt(language: common.language)
    let name = try prompt.value(
      "place-name", placeName,
      Message(vi: "Tên nơi (như Thành phố Đà Nẵng)", en: "Name of the place (Thành phố Đà Nẵng)"))
    let slug = Self.shortened(VietnameseText.slug(name))
    let place = try prompt.value(
      "place", place, Message(vi: "Mã của nơi", en: "Id of the place"),
      fallback: isSlug(slug) ? slug : nil, check: Prompt.id)
    let short = name.replacing("Thành phố ", with: "").replacing("Tỉnh ", with: "")
    let title = try prompt.value(
      "title", title, Message(vi: "Tên danh mục", en: "Title of the catalogue"),
      fallback: "Thủ tục hành chính \(short)")
    let root = absolute(folder)
    do throws(FileSystemError) {
      try createDirectories(root)
    } catch {
      let words = error.explanation
      throw prompt.refusal(Message(vi: words.vietnamese, en: words.english))
    }
    let scaffold = WorkspaceScaffold(title: title, place: place, placeName: name)
    try create(scaffold.files, below: root, prompt)
    Terminal.writeError(
      Message(
        vi: "Bước tiếp theo: thutuc new procedure --workspace \(folder)",
        en: "Next: thutuc new procedure --workspace \(folder)"
      ).text(in: common.language))
  }

  /// Without the word for what kind of place it is.
  private static func shortened(_ slug: String) -> String {
    for kind in ["thanh-pho-", "tinh-"] where slug.hasPrefix(kind) {
      return String(slug.dropFirst(kind.count))
    }
    return slug
  }
}
