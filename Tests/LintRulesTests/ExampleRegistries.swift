import Catalogue
import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import Testing
import YAMLSyntax

/// Registries for the examples of rules (ví dụ): small, and made to be pointed at.
enum ExampleRegistries {
  static let all: Registries = {
    var registries = Registries()
    var diagnostics: [Diagnostic] = []
    func tree(_ name: String, _ text: String) -> YAMLTree? {
      YAMLReader.read(
        SourceFile(path: "catalogue/registries/\(name).yaml", text: text), into: &diagnostics)
    }
    if let tree = tree("agencies", agencies) {
      let decoded = CatalogueDecoder.agencies(tree)
      diagnostics += decoded.diagnostics
      for entry in decoded.value ?? [] { registries.agencies[entry.id.value] = entry }
    }
    if let tree = tree("papers", papers) {
      let decoded = CatalogueDecoder.papers(tree)
      diagnostics += decoded.diagnostics
      for entry in decoded.value ?? [] { registries.papers[entry.id.value] = entry }
    }
    if let tree = tree("databases", databases) {
      let decoded = CatalogueDecoder.databases(tree)
      diagnostics += decoded.diagnostics
      for entry in decoded.value ?? [] { registries.databases[entry.id.value] = entry }
    }
    if let tree = tree("instruments", instruments) {
      let decoded = CatalogueDecoder.instruments(tree)
      diagnostics += decoded.diagnostics
      for entry in decoded.value ?? [] { registries.instruments[entry.id.value] = entry }
    }
    if let tree = tree("subjects", subjects) {
      let decoded = CatalogueDecoder.subjects(tree)
      diagnostics += decoded.diagnostics
      for entry in decoded.value ?? [] { registries.subjects[entry.id.value] = entry }
    }
    if let tree = tree("holidays", holidays) {
      let decoded = CatalogueDecoder.holidays(tree)
      diagnostics += decoded.diagnostics
      registries.holidays = decoded.value ?? []
    }
    precondition(diagnostics.isEmpty, "the example registries must be clean: \(diagnostics)")
    registries.replacements["1.000002"] = [
      Replacement(
        instrument: "66.7/2025/NQ-CP", code: "1.000002", paper: "giay-khai-sinh",
        database: "csdl-ho-tich", text: "Nghị định ví dụ", article: "Điều 1", from: nil, until: nil)
    ]
    return registries
  }()

  private static let agencies = """
    ubnd-cap-xa: {name: "Ủy ban nhân dân cấp xã", kind: class, level: commune}
    ubnd-cap-tinh: {name: "Ủy ban nhân dân cấp tỉnh", kind: class, level: province}
    so-vi-du: {name: "Sở Ví dụ", kind: body, level: province}
    bo-vi-du: {name: "Bộ Ví dụ", kind: body, level: central}
    phong-vi-du: {name: "Phòng Ví dụ", kind: body, level: province, parent: so-vi-du}
    so-cu: {name: "Sở Cũ", kind: body, level: province, until: 2025-02-28, successors: [so-vi-du]}
    ubnd-cap-huyen: {name: "Ủy ban nhân dân cấp huyện", kind: class, level: district, until: 2025-06-30}
    """

  private static let papers = """
    to-khai: {name: "Tờ khai", kind: form}
    to-khai-co-mau: {name: "Tờ khai có mẫu", kind: form, forms: [{file: to-khai.docx}]}
    to-khai-chi-co-so: {name: "Tờ khai chỉ có số", kind: form, forms: [{file: unstated, number: "Mẫu 05"}]}
    giay-chung-sinh: {name: "Giấy chứng sinh", kind: certificate}
    giay-khai-sinh:
      name: Giấy khai sinh
      kind: certificate
      issued-by: ubnd-cap-xa
      replaced-as: birth
      held-by:
        - {database: csdl-ho-tich, from: 2026-01-01, until: 2027-02-28, basis: 66.7/2025/NQ-CP}
    so-ho-khau: {name: "Sổ hộ khẩu", kind: certificate, until: 2022-12-31, ended-by: 104/2022/NĐ-CP}
    giay-phep-vi-du: {name: "Giấy phép ví dụ", kind: licence}
    giay-xac-nhan-cua-xa: {name: "Giấy xác nhận của xã", kind: confirmation, issued-by: ubnd-cap-xa, confirmed-by: commune}
    quyet-dinh-vi-du: {name: "Quyết định ví dụ", kind: decision}
    giay-dang-ky-doanh-nghiep: {name: "Giấy chứng nhận đăng ký doanh nghiệp", kind: certificate, replaced-as: enterprise-reg}
    tai-lieu-lien-quan: {name: "Tài liệu liên quan", kind: own}
    van-ban-dai-dien: {name: "Văn bản về việc đại diện đối với trường hợp đăng ký qua người đại diện", kind: own}
    phieu-hen: {name: "Phiếu hẹn trả kết quả", kind: notice}
    """

  private static let databases = """
    csdl-ho-tich: {name: "Cơ sở dữ liệu hộ tịch điện tử"}
    csdl-dan-cu: {name: "Cơ sở dữ liệu quốc gia về dân cư"}
    """

  private static let instruments = """
    "60/2014/QH13": {title: "Luật Hộ tịch", kind: law}
    "42/2022/NĐ-CP": {title: "Nghị định ví dụ đã hết hiệu lực", kind: decree, until: 2026-06-30, repealed-by: 224/2026/NĐ-CP}
    "224/2026/NĐ-CP": {title: "Nghị định ví dụ", kind: decree, effective: 2026-07-01}
    "66.7/2025/NQ-CP": {title: "Nghị quyết ví dụ", kind: resolution, effective: 2026-01-01, until: 2027-02-28}
    "300/2026/NĐ-CP": {title: "Nghị định ví dụ chưa có hiệu lực", kind: decree, effective: 2026-12-01}
    "104/2022/NĐ-CP": {title: "Nghị định ví dụ", kind: decree}
    "66.99/2026/NQ-CP": {title: "Nghị quyết ví dụ còn lâu mới hết hiệu lực", kind: resolution, until: 2028-02-28}
    "66.1/2025/NQ-CP": {title: "Nghị quyết ví dụ đã hết hạn", kind: resolution, until: 2026-02-28}
    "9/2020/NĐ-CP": {title: "Nghị định ví dụ đã bị bãi bỏ", kind: decree, repealed-by: 224/2026/NĐ-CP}
    "163/QĐ-VD": {title: "Quyết định công bố ví dụ", kind: decision, issuer: bo-vi-du, issued: 2026-01-05}
    "20/QĐ-UBND": {title: "Quyết định công bố ví dụ của địa phương", kind: announcement, issuer: ubnd-cap-tinh, issued: 2026-01-05}
    "21/QĐ-UBND": {title: "Quyết định công bố ví dụ của địa phương", kind: announcement, issuer: ubnd-cap-tinh, issued: 2025-03-03}
    """

  private static let subjects = """
    cong-dan: {name: "Công dân Việt Nam", who: citizen}
    doanh-nghiep: {name: "Doanh nghiệp", who: business}
    """

  private static let holidays = """
    - {date: 2026-01-08, name: "Ngày nghỉ ví dụ", kind: holiday, source: "ví dụ"}
    """
}
