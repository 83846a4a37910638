import ArgumentParser

/// `thutuc build`: the public site.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Dựng trang công khai vào _site/.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {}
}
