import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

extension RecordSchema where Root == Journey {
  static let journey = RecordSchema(
    "journey", make: { Journey(path: "", range: $0) }, keys)

  private static let keys: [Key<Journey>] = [
    Key("id", .required, Shape.id, "mã, cũng là tên tệp", "id, also the file's name") {
      $0.id = $1
    },
    Key("name", .required, Shape.text, "tên sự kiện trong đời", "name of the life event") {
      $0.name = $1
    },
    Key(
      "also-called", .optional, Shape.text.list(), "tên thường gọi, để tìm",
      "everyday names, for search"
    ) { $0.alsoCalled = $1 },
    Key(
      "subjects", .optional, Shape.id(in: .subjects).list(), "ai gặp sự kiện này",
      "who goes through it"
    ) { $0.subjects = $1 },
    Key("summary", .optional, Shape.text, "một câu dễ hiểu", "one plain sentence") {
      $0.summary = $1
    },
    Key(
      "steps", .required, RecordSchema<JourneyStep>.journeyStep.shape.list(),
      "các thủ tục, theo thứ tự thường làm", "the procedures, in the usual order"
    ) { $0.steps = $1 },
    Key("note", .optional, Shape.text, "lưu ý", "note") { $0.note = $1 },
    Key("en", .optional, Shape.text, "tên tiếng Anh", "English name") { $0.english = $1 },
  ]
}

extension RecordSchema where Root == JourneyStep {
  static let journeyStep = RecordSchema(
    "journey-step", make: JourneyStep.init(range:), bare: .code,
    shorthand: { node, reader in
      guard let code = Shape.procedureCode.read(node, &reader) else { return nil }
      var step = JourneyStep(range: code.range)
      step.procedure = code
      return step
    }, keys)

  private static let keys: [Key<JourneyStep>] = [
    Key("procedure", .required, Shape.procedureCode, "mã thủ tục", "code of the procedure") {
      $0.procedure = $1
    },
    Key(
      "case", .optional, Shape.id, "trường hợp của thủ tục ấy", "the case of that procedure"
    ) { $0.caseID = $1 },
    Key(
      "after", .optional, Shape.procedureCode.list(), "sau các thủ tục nào của sự kiện này",
      "after which procedures of this event"
    ) { $0.after = $1 },
    Key(
      "when", .optional, Shape.text, "chỉ cần khi nào, bằng lời", "when it is needed, in words"
    ) { $0.when = $1 },
    Key(
      "carries", .optional, Shape.id(in: .papers).list(),
      "giấy tờ lấy từ thủ tục trước mang sang", "papers brought from a procedure before"
    ) { $0.carries = $1 },
    Key(
      "instead-of", .optional, Shape.procedureCode.list(),
      "các thủ tục được thay bằng thủ tục liên thông này",
      "procedures that this interlinked one spares"
    ) { $0.insteadOf = $1 },
    Key("note", .optional, Shape.text, "lưu ý", "note") { $0.note = $1 },
  ]
}
