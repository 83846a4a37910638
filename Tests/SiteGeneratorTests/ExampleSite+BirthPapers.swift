import ProcedureModel
import SourceText

extension ExampleSite {
  func addPapers(to procedure: inout Procedure) {
    var question = Question(range: .start)
    question.id = at("hoan-canh")
    question.ask = text("Trẻ sinh ra thế nào?")
    question.answers = [("thuong", "Có cha mẹ"), ("bo-roi", "Bị bỏ rơi")].map { id, words in
      var answer = Question.Answer()
      answer.id = at(id)
      answer.text = text(words)
      return answer
    }
    procedure.questions = [question]

    var form = document("to-khai", channels: [.inPerson, .post])
    form.originals = at(1)
    var identity = document("can-cuoc", channels: [.inPerson, .online])
    identity.handover = at(.show)
    identity.lookedUpIn = [at("csdl-dan-cu")]
    identity.ifNotFound = at(.show)
    identity.claims.note = text("Chỉ cần đọc số.")
    var certified = document("can-cuoc", channels: [.post])
    certified.copies = at(1)
    certified.copy = [at(.certified)]
    var married = document("giay-ket-hon", channels: [])
    married.originals = at(1)
    married.qualifiers.when = text("cha mẹ đã kết hôn")
    married.issuedWithin = at(.amount(halves: 12, unit: .month))
    married.authentication = [at(.translation)]
    married.contains = [text("trang một")]
    married.claims.because = text("để ghi tên cha")
    var every = EveryCase(range: .start)
    every.sets = at(1)
    every.documents = .given(
      [form, identity, certified, married].map { .document($0) })
    every.note = text("Giấy tờ nước ngoài phải dịch.")
    procedure.everyCase = every

    var usual = Case(range: .start)
    usual.id = at("thong-thuong")
    usual.name = text("Trường hợp chung")
    usual.answers = [(at("hoan-canh"), at("thuong"))]
    usual.documents = .given([.group(proofOfBirth)])
    var found = Case(range: .start)
    found.id = at("bo-roi")
    found.name = text("Trẻ bị bỏ rơi")
    found.answers = [(at("hoan-canh"), at("bo-roi"))]
    var record = Document(range: .start)
    record.id = at("bien-ban")
    record.name = text("Biên bản về trẻ")
    found.documents = .given([.document(record)])
    procedure.cases = .given([usual, found])
  }

  /// A birth certificate, or a witness's word together with a promise.
  private var proofOfBirth: DocumentGroup {
    var certificate = document("giay-chung-sinh", channels: [])
    certificate.originals = at(1)
    certificate.orCopy = [at(.certified), at(.electronic)]
    var witness = Document(range: .start)
    witness.id = at("nguoi-lam-chung")
    witness.name = text("Văn bản người làm chứng")
    witness.originals = at(1)
    var promise = Document(range: .start)
    promise.id = at("cam-doan")
    promise.name = text("Giấy cam đoan")
    promise.originals = at(1)
    var both = DocumentGroup(range: .start)
    both.rule = .allOf
    both.members = [.document(witness), .document(promise)]
    var group = DocumentGroup(range: .start)
    group.id = at("viec-sinh")
    group.name = text("Chứng minh việc sinh")
    group.rule = .oneOf
    group.members = [.document(certificate), .group(both)]
    return group
  }

  private func document(_ paper: String, channels: [Channel]) -> Document {
    var document = Document(range: .start)
    document.paper = at(paper)
    document.qualifiers.channels = channels.map { at($0) }
    return document
  }
}
