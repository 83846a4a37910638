import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

extension RecordSchema where Root == Decision {
  static let decision = RecordSchema(
    "decision", make: Decision.init(range:), keys)

  private static let keys: [Key<Decision>] = [
    Key("rule", .optional, Shape.id, "quy tắc mà phát hiện thuộc về", "the rule of the finding") {
      $0.rule = $1
    },
    Key("change", .optional, Shape.id, "hoặc loại thay đổi", "or the kind of change") {
      $0.change = $1
    },
    Key(
      "record", .required, Shape.recordName, "mã thủ tục, hoặc mục của sổ như papers/so-ho-khau",
      "a procedure's code, or a registry entry such as papers/so-ho-khau"
    ) { $0.record = $1 },
    Key("at", .optional, Shape.path, "phần nào của hồ sơ ấy", "which element of it") {
      $0.at = $1
    },
    Key(
      "verdict", .required, Shape.word(Verdict.self), "chấp nhận, bác, hay để sau",
      "accepted, rejected or deferred"
    ) { $0.verdict = $1 },
    Key("because", .required, Shape.text, "vì sao", "why") { $0.because = $1 },
    Key(
      "instrument", .optional, Shape.legalReference, "văn bản quyết định", "the deciding document"
    ) { $0.instrument = $1 },
    Key("agency", .optional, Shape.id(in: .agencies), "cơ quan quyết định", "who decided") {
      $0.agency = $1
    },
    Key("date", .required, Shape.date, "ngày quyết định", "when") { $0.date = $1 },
    Key("until", .optional, Shape.date, "có giá trị đến hết ngày", "last day on which it holds") {
      $0.until = $1
    },
    Key(
      "meaning", .optional, Shape.digest, "dấu vết nội dung, do chương trình ghi",
      "fingerprint of the content, written by the program"
    ) { $0.meaning = $1 },
  ]
}
