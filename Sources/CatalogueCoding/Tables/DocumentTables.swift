import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

extension RecordSchema where Root == Document {
  static let document = RecordSchema("document", make: Document.init(range:), keys)

  private static let keys: [Key<Document>] =
    [
      Key(
        "paper", .optional, Shape.id(in: .papers), "giấy tờ, theo mã trong sổ",
        "the paper, by its id in the registry"
      ) { $0.paper = $1 },
      Key("id", .optional, Shape.id, "mã của thành phần trong tệp này", "id inside this file") {
        $0.id = $1
      },
      Key(
        "name", .optional, Shape.text, "tên giấy tờ không có trong sổ",
        "name of a paper that has no registry entry"
      ) { $0.name = $1 },
      Key(
        "code", .optional, Shape.text, "mã thành phần trong cơ sở dữ liệu quốc gia",
        "the component's code in the national database"
      ) { $0.code = $1 },
      Key(
        "as", .optional, Shape.word(Handover.self), "nộp, xuất trình hay chỉ khai",
        "handed in, shown or only filled in"
      ) { $0.handover = $1 },
      Key("originals", .optional, Shape.integer(0...99), "số bản chính", "how many originals") {
        $0.originals = $1
      },
      Key("copies", .optional, Shape.integer(0...99), "số bản sao", "how many copies") {
        $0.copies = $1
      },
      Key(
        "copy", .optional, Shape.word(CopyKind.self).list(), "loại bản sao được nhận",
        "kinds of copy that do"
      ) { $0.copy = $1 },
      Key(
        "or-copy", .optional, Shape.word(CopyKind.self).list(),
        "loại bản sao được nhận thay bản chính", "kinds of copy that do instead of the original"
      ) { $0.orCopy = $1 },
      Key("need", .optional, Shape.word(Need.self), "nếu có", "only if there is one") {
        $0.need = $1
      },
    ] + qualifierKeys() + [
      Key(
        "looked-up-in", .optional, Shape.id(in: .databases).list(),
        "cơ sở dữ liệu mà cơ quan tự tra", "database where the agency reads it itself"
      ) { $0.lookedUpIn = $1 },
      Key(
        "look-up", .optional, Shape.word(LookUp.self),
        "cơ quan luôn tự tra, hay chỉ tra khi người nộp đề nghị",
        "looked up always, or only when the applicant asks for it"
      ) { $0.lookUp = $1 },
      Key(
        "if-not-found", .optional, Shape.word(NotFoundAction.self), "tra không ra thì làm gì",
        "what happens when it is not found"
      ) { $0.ifNotFound = $1 },
      Key(
        "form", .optional, Shape.text.stated(none: true), "tệp mẫu, hoặc none",
        "the form's file, or none"
      ) { $0.form = $1 },
      Key("contains", .optional, Shape.text.list(), "gồm những phần nào", "its parts") {
        $0.contains = $1
      },
      Key(
        "issued-within", .optional, Shape.timeSpan, "cấp cách đây không quá bao lâu",
        "not older than"
      ) { $0.issuedWithin = $1 },
      Key(
        "authentication", .optional, Shape.word(Authentication.self).list(),
        "hợp pháp hóa lãnh sự, bản dịch, công chứng, chứng thực hợp đồng hay chữ ký",
        "legalisation, translation, notarisation, certification of a contract or a signature"
      ) { $0.authentication = $1 },
    ] + claimKeys()
}

extension RecordSchema where Root == DocumentGroup {
  static let group = RecordSchema("group", make: DocumentGroup.init(range:), keys)

  private static let keys: [Key<DocumentGroup>] =
    [
      Key("id", .required, Shape.id, "mã nhóm giấy tờ", "id of the group") { $0.id = $1 },
      Key("name", .optional, Shape.text, "tên nhóm giấy tờ", "name of the group") { $0.name = $1 },
    ] + qualifierKeys() + [
      Key(
        "one-of", .optional, Shape.documents, "có một trong các giấy này là đủ",
        "any one of these will do"
      ) {
        $0.rule = .oneOf
        $0.members = $1
      },
      Key("all-of", .optional, Shape.documents, "phải có đủ các giấy này", "all of these together")
      {
        $0.rule = .allOf
        $0.members = $1
      },
    ] + claimKeys()
}

extension Shape where Value == [DocumentItem] {
  /// A list of documents and groups of documents.
  static var documents: Shape {
    Shape<DocumentItem>(
      .either(
        .record(RecordReference("document") { RecordSchema<Document>.document.description }),
        .record(RecordReference("group") { RecordSchema<DocumentGroup>.group.description }))
    ) { node, reader in
      let tree = reader.tree
      guard tree.kind(node) == .mapping else {
        reader.report(
          "value-shape",
          Message(
            vi: "một giấy tờ ở đây cần «paper» (mã trong sổ), hoặc «id» và «name»",
            en: "a document here needs “paper” (its id in the registry), or “id” and “name”"),
          at: reader.place(node))
        return nil
      }
      let isGroup = tree.entries(node).contains { key, _ in
        tree.textEquals(key, "one-of") || tree.textEquals(key, "all-of")
      }
      if isGroup {
        let rules = ["one-of", "all-of"].map { name in
          tree.entries(node).contains { key, _ in tree.text(key) == name }
        }
        reader.checkOneOf(["one-of", "all-of"], given: rules, in: tree.range(node))
        return RecordSchema<DocumentGroup>.group.read(node, &reader).map { .group($0) }
      }
      guard let document = RecordSchema<Document>.document.read(node, &reader) else { return nil }
      if document.key.isEmpty, !reader.hasUnread(["paper", "id"], in: document.range) {
        reader.report(
          "key-missing",
          Message(
            vi: "giấy tờ này chưa có mã: ghi «paper» (mã trong sổ), hoặc «id» cùng «name»",
            en:
              "this document has no identity: give “paper” (its id in the registry), or “id” with “name”"
          ),
          at: reader.place(node))
      }
      return .document(document)
    }.list()
  }
}

extension RecordSchema where Root == EveryCase {
  static let everyCase = RecordSchema(
    "every-case", make: EveryCase.init(range:),
    [
      Key("sets", .optional, Shape.integer(1...99), "số bộ hồ sơ", "how many sets") {
        $0.sets = $1
      },
      Key(
        "documents", .optional, Shape.documents.stated(none: true),
        "giấy tờ mà trường hợp nào cũng cần", "papers every case asks for"
      ) { $0.documents = $1 },
    ] + claimKeys())
}

extension RecordSchema where Root == Case {
  static let `case` = RecordSchema("case", make: Case.init(range:), keys)

  private static let keys: [Key<Case>] =
    [
      Key("id", .optional, Shape.id, "mã trường hợp", "id of the case") { $0.id = $1 },
      Key("name", .optional, Shape.text, "tên trường hợp", "name of the case") { $0.name = $1 },
    ] + qualifierKeys() + [
      Key(
        "if", .optional, answers, "câu trả lời dẫn đến trường hợp này", "the answers that lead here"
      ) { $0.answers = $1 },
      Key("code", .optional, Shape.procedureCode, "mã dịch vụ", "code of the service") {
        $0.code = $1
      },
      Key("sets", .optional, Shape.integer(1...99), "số bộ hồ sơ", "how many sets") {
        $0.sets = $1
      },
      Key(
        "documents", .optional, Shape.documents.stated(none: true),
        "giấy tờ thêm của trường hợp này", "papers this case adds"
      ) { $0.documents = $1 },
    ] + claimKeys()

  private static let answers = Shape<[(question: Located<String>, answer: Located<String>)]>(
    .mapping(.id)
  ) { node, reader in
    guard reader.tree.kind(node) == .mapping else {
      reader.report(
        "value-shape",
        Message(
          vi: "ở đây cần các cặp câu hỏi: câu trả lời", en: "expected pairs of question: answer"),
        at: reader.place(node))
      return nil
    }
    var pairs: [(question: Located<String>, answer: Located<String>)] = []
    for (key, value) in reader.tree.entries(node) {
      if let question = reader.slug(key), let answer = reader.slug(value) {
        pairs.append((question, answer))
      }
    }
    return pairs
  }
}

extension RecordSchema where Root == Question {
  static let question = RecordSchema(
    "question", make: Question.init(range:),
    [
      Key("id", .required, Shape.id, "mã câu hỏi", "id of the question") { $0.id = $1 },
      Key("ask", .required, Shape.text, "câu hỏi", "the question") { $0.ask = $1 },
      Key("answers", .required, answer.shape.list(), "các câu trả lời", "the answers") {
        $0.answers = $1
      },
    ] + claimKeys())

  private static let answer = RecordSchema<Question.Answer>(
    "answer", make: { _ in Question.Answer() },
    [
      Key("id", .required, Shape.id, "mã câu trả lời", "id of the answer") { $0.id = $1 },
      Key("text", .required, Shape.text, "câu trả lời", "the answer") { $0.text = $1 },
    ])
}
