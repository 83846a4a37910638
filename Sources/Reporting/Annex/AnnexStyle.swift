/// The styles of the annex: a class of the page, and a style of that name in the reference documents.
enum AnnexStyle: String, CaseIterable {
  case draft = "du-thao"
  case annex = "phu-luc"
  case title = "ten"
  case attached = "kem-theo"
  case part = "phan"
  case procedure = "thu-tuc"
  case item = "muc"
  case content = "noi-dung"
  case note = "ghi-chu"

  /// Its name in `OfficeDocuments/Reference`, which `scripts/annex_reference.py` writes.
  var name: String {
    switch self {
    case .draft: "Dự thảo"
    case .annex: "Phụ lục"
    case .title: "Tên phụ lục"
    case .attached: "Kèm theo"
    case .part: "Phần"
    case .procedure: "Thủ tục"
    case .item: "Mục"
    case .content: "Nội dung"
    case .note: "Ghi chú"
    }
  }
}
