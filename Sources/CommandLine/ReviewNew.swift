import ArgumentParser

/// `thutuc review new`: the same as `thutuc new review`, with the code as its argument.
struct ReviewNew: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Soạn bản rà soát một thủ tục từ các phát hiện, theo một kế hoạch.",
    discussion: """
      Ví dụ:
        thutuc review new 1.001193 --plan kh-286-2021 --agency so-tu-phap

      Câu hỏi nào có phát hiện thì được trả lời sẵn; câu không có phát hiện thì để người rà soát trả
      lời. Phát hiện nào chỉ có một cách sửa thì thành đề xuất. Không ghi đè tệp đã có.
      """)

  @Argument(help: "Mã thủ tục được rà soát.")
  var code: String?

  @OptionGroup var options: NewReview

  func run() async throws {
    var command = options
    if let code { command.procedure = code }
    try await command.run()
  }
}
