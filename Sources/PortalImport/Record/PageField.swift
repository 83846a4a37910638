/// A part of a procedure's page, by its heading there and by the key of copied fields.
enum PageField: CaseIterable, Hashable {
  case name, code, decision, level, kind, field, subjects, decide, address, delegated, coordinate
  case related, steps, methods, documents, laws, execute, conditions, results, keywords, description

  /// The heading on the page; other letter cases of it count too.
  var heading: String {
    switch self {
    case .name: "Tên thủ tục"
    case .code: "Mã thủ tục"
    case .decision: "Số quyết định"
    case .level: "Cấp thực hiện"
    case .kind: "Loại thủ tục"
    case .field: "Lĩnh vực"
    case .subjects: "Đối tượng thực hiện"
    case .decide: "Cơ quan có thẩm quyền"
    case .address: "Địa chỉ tiếp nhận HS"
    case .delegated: "Cơ quan được ủy quyền"
    case .coordinate: "Cơ quan phối hợp"
    case .related: "Thủ tục hành chính liên quan"
    case .steps: "Trình Tự Thực Hiện"
    case .methods: "Cách Thức Thực Hiện"
    case .documents: "Thành phần hồ sơ"
    case .laws: "Căn cứ pháp lý"
    case .execute: "Cơ quan thực hiện"
    case .conditions: "Yêu cầu, điều kiện thực hiện"
    case .results: "Kết quả xử lý"
    case .keywords: "Từ khóa"
    case .description: "Mô tả"
    }
  }

  /// What must directly follow the heading where its words are common in prose.
  var opening: String {
    switch self {
    case .methods: "Hình thức nộp"
    case .laws: "Tên văn bản pháp lý"
    default: ""
    }
  }

  init?(key: String) {
    switch key {
    case "ten_thu_tuc": self = .name
    case "ma_thu_tuc": self = .code
    case "so_quyet_dinh": self = .decision
    case "cap_thuc_hien": self = .level
    case "loai_thu_tuc": self = .kind
    case "linh_vuc": self = .field
    case "doi_tuong_thuc_hien": self = .subjects
    case "co_quan_co_tham_quyen": self = .decide
    case "dia_chi_tiep_nhan": self = .address
    case "co_quan_duoc_uy_quyen": self = .delegated
    case "co_quan_phoi_hop": self = .coordinate
    case "thu_tuc_lien_quan": self = .related
    case "trinh_tu_thuc_hien": self = .steps
    case "cach_thuc_thuc_hien": self = .methods
    case "thanh_phan_ho_so": self = .documents
    case "can_cu_phap_ly": self = .laws
    case "co_quan_thuc_hien": self = .execute
    case "yeu_cau_dieu_kien": self = .conditions
    case "ket_qua_xu_ly": self = .results
    default: return nil
    }
  }
}
