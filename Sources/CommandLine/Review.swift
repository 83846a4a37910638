import ArgumentParser

/// `thutuc review`: from findings to proposals, from proposals to decisions.
struct Review: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rà soát thủ tục: soạn, kiểm tra, thử và in phương án đơn giản hóa.",
    discussion: """
      Ví dụ:
        thutuc review new 1.001193 --plan kh-286-2021 --agency so-tu-phap
        thutuc review check reviews/kh-286-2021/2026/1.001193.yaml
        thutuc review apply reviews/kh-286-2021/2026/1.001193.yaml
        thutuc review sheet 1.001193 > phieu.html
        thutuc review list --plan kh-286-2021

      Một bản rà soát là một tệp trong reviews/<kế hoạch>/<năm>/. Chi phí trước và sau do chương
      trình tính, không ghi tay.
      """,
    subcommands: [
      ReviewList.self, ReviewNew.self, ReviewCheck.self, ReviewApply.self, ReviewSheet.self,
      ReviewAnnex.self, ReviewQuestions.self,
    ])
}
