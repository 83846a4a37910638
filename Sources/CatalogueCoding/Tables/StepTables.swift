import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

extension RecordSchema where Root == Step {
  static let step = RecordSchema("step", make: Step.init(range:), keys)

  private static let keys: [Key<Step>] =
    [
      Key("id", .required, Shape.id, "mã bước", "id of the step") { $0.id = $1 },
      Key(
        "actor", .required, Shape.actor.stated(), "ai làm: cơ quan, hoặc applicant là người nộp",
        "who acts: an agency, or applicant"
      ) { $0.actor = $1 },
      Key("role", .optional, Shape.text, "ai trong cơ quan", "who in the agency") { $0.role = $1 },
      Key("action", .required, Shape.word(Action.self), "làm việc gì", "what is done") {
        $0.action = $1
      },
      Key("name", .optional, Shape.text, "tên bước", "name of the step") { $0.name = $1 },
      Key(
        "procedure", .optional, Shape.code, "bước này là cả một thủ tục",
        "a step that is itself a procedure"
      ) { $0.procedure = $1 },
    ] + qualifierKeys() + [
      Key(
        "visit", .optional, visit, "cách nộp nào thì phải đến tận nơi",
        "ways of filing for which the person must come"
      ) { $0.visit = $1 },
      Key("back-to", .optional, Shape.id, "quay lại bước nào", "back to which step") {
        $0.backTo = $1
      },
      Key("times", .optional, Shape.integer(1...99), "nhiều nhất mấy lần", "how often at most") {
        $0.times = $1
      },
      Key("after", .optional, Shape.id.list(), "sau các bước nào", "after which steps") {
        $0.after = $1
      },
      Key(
        "with", .optional, Shape.id(in: .agencies).list(), "lấy ý kiến cơ quan nào",
        "agencies consulted"
      ) { $0.with = $1 },
      Key("takes", .optional, takes.shape.list().stated(), "mất bao lâu", "how long") {
        $0.takes = $1
      },
      Key(
        "silence", .optional, Shape.word(Silence.self), "không trả lời thì coi như đồng ý",
        "no answer counts as agreed"
      ) { $0.silence = $1 },
      Key(
        "gives", .optional, Shape.id(in: .papers).list(), "giấy đưa cho người nộp",
        "papers handed out"
      ) { $0.gives = $1 },
    ] + claimKeys()

  private static let takes = RecordSchema<Step.Takes>(
    "step-takes", make: Step.Takes.init(range:), bare: .stated(.timeSpan, none: false),
    shorthand: { node, reader in
      guard let span = Shape.timeSpan.stated().read(node, &reader) else { return nil }
      var takes = Step.Takes(range: reader.tree.range(node))
      takes.takes = span
      return takes
    },
    [
      Key("id", .optional, Shape.id, "mã của dòng", "id of the row") { $0.id = $1 }
    ] + qualifierKeys() + [
      Key("takes", .required, Shape.timeSpan.stated(), "mất bao lâu", "how long") { $0.takes = $1 }
    ] + claimKeys())

  /// `always`, or the channels for which the person must come.
  private static let visit = Shape<[Located<Channel>]>(
    .either(.words(["always"]), .list(.words(Channel.allCases.map(\.rawValue))))
  ) { node, reader in
    if reader.tree.kind(node) == .scalar, reader.tree.textEquals(node, "always") {
      return Channel.allCases.map { Located($0, at: reader.tree.range(node)) }
    }
    return Shape.word(Channel.self).list().read(node, &reader)
  }
}
