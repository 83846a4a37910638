import Catalogue
import ProcedureModel
import SourceText

extension ExampleSite {
  var registries: Registries {
    var registries = Registries()
    for (id, name, level) in [
      ("ubnd-cap-xa", "Ủy ban nhân dân cấp xã", Level.commune),
      ("trung-tam", "Trung tâm Phục vụ hành chính công", .commune),
      ("so-vi-du", "Sở Ví dụ", .province),
    ] {
      var agency = Agency(id: at(id))
      agency.common.name = text(name)
      agency.level = at(level)
      registries.agencies[id] = agency
    }
    var address = Agency.Address()
    address.text = text("Số 1 phố Ví Dụ")
    address.phone = at("024 0000 0000")
    address.hours = text("sáng thứ Hai đến thứ Sáu")
    registries.agencies["trung-tam"]?.addresses = [address]
    registries.agencies["so-vi-du"]?.common.until = at(day("2027-06-30"))
    registries.agencies["so-vi-du"]?.common.sourceStatus = at(.unverified)
    registries.agencies["so-vi-du"]?.successors = [at("ubnd-cap-xa")]

    var field = Field(id: at("ho-tich"))
    field.common.name = text("Hộ tịch")
    field.common.english = text("Civil status")
    field.agency = at("so-vi-du")
    registries.fields["ho-tich"] = field

    var subject = Subject(id: at("cong-dan"))
    subject.common.name = text("Công dân Việt Nam")
    subject.who = at(.citizen)
    registries.subjects["cong-dan"] = subject
    var poor = Subject(id: at("ho-ngheo"))
    poor.common.name = text("Hộ nghèo")
    registries.subjects["ho-ngheo"] = poor

    var place = Place(id: at("ha-noi"))
    place.common.name = text("Thành phố Hà Nội")
    registries.places["ha-noi"] = place
    var area = Place(id: at("vung-kho-khan"))
    area.common.name = text("vùng khó khăn")
    registries.places["vung-kho-khan"] = area

    var database = Database(id: at("csdl-dan-cu"))
    database.common.name = text("Cơ sở dữ liệu ví dụ về dân cư")
    registries.databases["csdl-dan-cu"] = database

    addPapers(to: &registries)
    addInstruments(to: &registries)
    return registries
  }

  private func addPapers(to registries: inout Registries) {
    for (id, name) in [
      ("to-khai", "Tờ khai ví dụ"), ("giay-chung-sinh", "Giấy chứng sinh"),
      ("giay-khai-sinh", "Giấy khai sinh"), ("can-cuoc", "Căn cước"),
      ("giay-ket-hon", "Giấy chứng nhận kết hôn"), ("phieu-hen", "Phiếu hẹn trả kết quả"),
      ("giay-phep", "Giấy phép ví dụ"),
    ] {
      var paper = Paper(id: at(id))
      paper.common.name = text(name)
      registries.papers[id] = paper
    }
    var holding = Paper.Holding(range: .start)
    holding.database = at("csdl-dan-cu")
    holding.qualifiers.from = at(day("2026-01-01"))
    holding.qualifiers.until = at(day("2027-02-28"))
    holding.claims.basis = [
      at(LegalReference(instrument: "66.7/2025/NQ-CP", pinpoint: "khoản 1 Điều 4"))
    ]
    registries.papers["giay-ket-hon"]?.heldBy = .given([holding])
    registries.papers["can-cuoc"]?.heldBy = .given([holding])
    registries.papers["giay-chung-sinh"]?.issuedBy = [at("so-vi-du")]
    registries.papers["giay-chung-sinh"]?.common.sourceStatus = at(.unverified)
    var form = Paper.Form(range: .start)
    form.number = text("Mẫu số 01")
    registries.papers["to-khai"]?.forms = .given([form])
  }

  private func addInstruments(to registries: inout Registries) {
    var law = Instrument(id: at("60/2014/QH13"))
    law.kind = at(.law)
    law.title = text("Luật Ví dụ")
    law.url = at("https://vi-du.example/luat")
    registries.instruments["60/2014/QH13"] = law
    var resolution = Instrument(id: at("66.7/2025/NQ-CP"))
    resolution.kind = at(.resolution)
    resolution.title = text("Cắt giảm ví dụ")
    resolution.common.until = at(day("2027-02-28"))
    registries.instruments["66.7/2025/NQ-CP"] = resolution
    var old = Instrument(id: at("1/2010/NĐ-CP"))
    old.kind = at(.decree)
    old.repealedBy = [at(LegalReference(instrument: "60/2014/QH13"))]
    old.common.sourceStatus = at(.unverified)
    registries.instruments["1/2010/NĐ-CP"] = old
  }
}
