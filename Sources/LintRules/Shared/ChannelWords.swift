import ProcedureModel

extension Channel {
  /// As it follows “nộp”.
  var vietnamese: String {
    switch self {
    case .inPerson: "trực tiếp"
    case .online: "trực tuyến"
    case .post: "qua bưu chính"
    }
  }

  /// As it follows “filed”.
  var english: String {
    switch self {
    case .inPerson: "in person"
    case .online: "online"
    case .post: "by post"
    }
  }
}
