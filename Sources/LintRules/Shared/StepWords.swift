import ProcedureModel

extension Action {
  /// What a step without a name is called.
  var vietnamese: String {
    switch self {
    case .submit: "Nộp hồ sơ"
    case .pay: "Nộp phí, lệ phí"
    case .confirm: "Xác nhận"
    case .receive: "Tiếp nhận hồ sơ"
    case .check: "Kiểm tra hồ sơ"
    case .requestSupplement: "Yêu cầu bổ sung hồ sơ"
    case .assign: "Phân công xử lý"
    case .transfer: "Chuyển hồ sơ"
    case .assess: "Thẩm định"
    case .consult: "Lấy ý kiến"
    case .verify: "Xác minh"
    case .inspect: "Kiểm tra thực tế"
    case .meet: "Họp"
    case .postNotice: "Niêm yết"
    case .draft: "Soạn thảo"
    case .approve: "Phê duyệt"
    case .sign: "Ký"
    case .decide: "Quyết định"
    case .register: "Vào sổ, đăng ký"
    case .issue: "Cấp, ban hành"
    case .publish: "Công bố"
    case .notify: "Thông báo"
    case .refuse: "Từ chối"
    case .return: "Trả kết quả"
    }
  }
}

extension Step {
  /// Its name, else the words of its action: what a message calls it.
  var shownName: String { name?.value ?? action?.value.vietnamese ?? key }
}
