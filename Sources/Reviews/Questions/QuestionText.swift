package import Diagnostics
package import ProcedureModel

/// What a question of the review forms asks, in a few words of our own.
///
/// The forms' own wording is not quoted: what stands here tells which matter a number is about, and a
/// number whose matter no source told us has none.
///
/// - Source: Nghị định 63/2010/NĐ-CP, Phụ lục I, II, III.
package struct QuestionText: Sendable {
  package var question: String
  /// `nil` where the sources that were read do not say what is asked.
  package var matter: Message?

  private init(_ question: String, _ vi: String, _ en: String) {
    self.question = question
    matter = Message(vi: vi, en: en)
  }

  private init(unknown question: String) {
    self.question = question
  }

  /// What a question is about, to be printed beside its number.
  package static func matter(of question: ReviewQuestion) -> Message? {
    all.first { $0.question == question.typed }?.matter
  }

  /// All questions in the order of the forms.
  package static let all: [QuestionText] = ReviewQuestion.all.map { typed in
    known.first { $0.question == typed } ?? QuestionText(unknown: typed)
  }

  private static let known: [QuestionText] = [
    QuestionText("I-1", "mục tiêu của thủ tục", "what the procedure is for"),
    QuestionText("I-2", "thủ tục có đạt mục tiêu ấy không", "whether it serves that aim"),
    QuestionText("I-3", "có cách nào khác thay thế không", "whether another way would do"),
    QuestionText("I-4", "thủ tục có cần thiết không", "whether it is necessary"),
    QuestionText(
      "I-5", "có thống nhất với thủ tục khác không", "whether it agrees with other procedures"),
    QuestionText(
      "I-6", "cơ quan có trách nhiệm giải quyết có rõ không", "whether it is clear who decides"),
    QuestionText(
      "I-7", "trình tự, cách thức thực hiện có rõ không", "whether steps and ways are clear"),
    QuestionText(
      "I-8", "thành phần và số lượng hồ sơ có rõ, có hợp lý không",
      "whether papers and sets are clear and reasonable"),
    QuestionText(
      "I-9", "có thời hạn không, có rút ngắn được không",
      "whether there is a time limit, and whether it can be shorter"),
    QuestionText(
      "I-10", "thời hạn hiệu lực của kết quả có hợp lý không",
      "whether the result is valid for a reasonable time"),
    QuestionText(
      "I-11", "có cần kết quả của thủ tục khác không, có liên thông được không",
      "whether it needs other results, and whether the chain can be joined"),
    QuestionText(
      "I-13", "cơ quan ban hành có thẩm quyền quy định không",
      "whether the issuing body has the power"),
    QuestionText(
      "I-14", "có trái với văn bản của cấp trên không", "whether it is against a higher act"),
    QuestionText(
      "I-16", "mức phí, lệ phí có hợp lý không, một năm hết bao nhiêu",
      "whether the fees are reasonable, and what they come to in a year"),
    QuestionText("II-1", "mẫu đơn, tờ khai có cần thiết không", "whether the form is necessary"),
    QuestionText(
      "II-2", "nội dung phải khai có rõ, có cần, có khai được không",
      "whether what is asked is clear, needed and possible to tell"),
    QuestionText(
      "II-3", "mẫu có phải xin xác nhận không, xác nhận có cần và phù hợp không",
      "whether it must be confirmed, and whether that is needed and fitting"),
    QuestionText("II-4", "cách trình bày của mẫu", "the form's layout"),
    QuestionText("II-5", "ngôn ngữ của mẫu", "the form's language"),
    QuestionText("II-6", "người dân có dễ lấy mẫu không", "whether the form is easy to get"),
    QuestionText(
      "II-7", "mẫu áp dụng cả nước hay riêng địa phương", "whether it is national or local"),
    QuestionText(
      "III-7", "yêu cầu, điều kiện có đơn giản, rõ ràng không",
      "whether the condition is simple and clear"),
    QuestionText(
      "III-8", "yêu cầu, điều kiện áp dụng cả nước hay riêng địa phương, vì sao",
      "whether the condition is national or local, and why"),
  ]
}
