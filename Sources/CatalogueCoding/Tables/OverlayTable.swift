import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

/// The keys of an overlay that are its own; all others are those of a procedure.
extension RecordSchema where Root == Overlay {
  static let overlay = RecordSchema("overlay", make: Overlay.init(range:), own + substance)

  static let ownKeys = ["code", "place", "without"]

  private static let own: [Key<Overlay>] = [
    Key(
      "code", .required, Shape.procedureCode, "mã thủ tục, cũng là tên tệp",
      "the procedure's code, also the file's name"
    ) { $0.code = $1 },
    Key(
      "place", .required, Shape.id(in: .places), "nơi, cũng là tên thư mục",
      "the place, also the folder's name"
    ) {
      $0.place = $1
    },
    Key(
      "without", .optional, exception.shape.list(), "những phần không áp dụng ở đây",
      "parts that do not hold here"
    ) { $0.without = $1 },
  ]

  /// A procedure's keys, each optional; they count once they lie over the national file.
  private static let substance: [Key<Overlay>] = RecordSchema<Procedure>.procedure.keys.filter {
    $0.name != "code"
  }.map { key in
    let shape = Shape<Void>(key.shape) { node, reader in
      var unused = Procedure(path: "", range: reader.tree.range(node))
      _ = key.read(node, &unused, &reader)
    }
    return Key(key.name, .optional, shape, key.help.vietnamese, key.help.english) { _, _ in }
  }

  static let exception = RecordSchema<Overlay.Exception>(
    "exception", make: Overlay.Exception.init(range:),
    [
      Key("at", .required, Shape.path, "phần nào không áp dụng", "what does not hold") {
        $0.at = $1
      },
      Key(
        "basis", .required, Shape.legalReference.list(), "căn cứ để không áp dụng",
        "by which law it does not"
      ) { $0.basis = $1 },
      Key("because", .optional, Shape.text, "vì sao", "why") { $0.because = $1 },
    ])
}
