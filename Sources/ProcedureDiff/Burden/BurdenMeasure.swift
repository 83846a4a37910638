package import Diagnostics

/// What is counted of a procedure for one who goes through it.
package enum BurdenMeasure: String, Sendable, CaseIterable {
  case papers
  case copies
  case certifiedCopies = "certified-copies"
  case visits
  case formFields = "form-fields"
  case steps
  case handOvers = "hand-overs"
  case time
  case fee
  case conditions
  case hours
  case cost
  case hoursPerYear = "hours-a-year"
  case costPerYear = "cost-a-year"

  package var name: Message {
    switch self {
    case .papers: Message(vi: "Giấy tờ phải nộp, xuất trình", en: "Papers to hand in or show")
    case .copies: Message(vi: "Bản sao", en: "Copies")
    case .certifiedCopies: Message(vi: "Bản sao phải chứng thực", en: "Certified copies")
    case .visits: Message(vi: "Lần phải đến tận nơi", en: "Visits")
    case .formFields: Message(vi: "Mục phải khai", en: "Fields to fill in")
    case .steps: Message(vi: "Số bước", en: "Steps")
    case .handOvers: Message(vi: "Lần chuyển giữa các cơ quan", en: "Hand-overs between offices")
    case .time: Message(vi: "Thời hạn theo luật", en: "Legal time limit")
    case .fee: Message(vi: "Phí, lệ phí (đồng)", en: "Fees (đồng)")
    case .conditions: Message(vi: "Yêu cầu, điều kiện", en: "Conditions")
    case .hours: Message(vi: "Giờ cho một lần", en: "Hours for one performance")
    case .cost: Message(vi: "Chi phí một lần (đồng)", en: "Cost of one performance (đồng)")
    case .hoursPerYear: Message(vi: "Giờ một năm", en: "Hours a year")
    case .costPerYear: Message(vi: "Chi phí một năm (đồng)", en: "Cost a year (đồng)")
    }
  }

  /// How the number comes about.
  package var formula: Message {
    switch self {
    case .papers:
      Message(
        vi:
          "đếm giấy tờ của trường hợp, kể cả «nếu có»; nhóm chỉ cần một tính theo lựa chọn nhẹ nhất; không đếm thứ chỉ khai hoặc cơ quan tự tra",
        en:
          "papers of the case, those “if any” included; a choice counts by its lightest; what is only filled in or looked up does not"
      )
    case .copies:
      Message(vi: "cộng số bản sao, nhân số bộ", en: "copies added up, times sets")
    case .certifiedCopies:
      Message(
        vi: "cộng số bản sao mà chỉ bản chứng thực mới được nhận, nhân số bộ",
        en: "copies of which only certified ones do, times sets")
    case .visits:
      Message(vi: "đếm bước có visit cho cách nộp ấy", en: "steps with a visit for that channel")
    case .formFields:
      Message(
        vi: "đếm các phần (contains) của tờ khai, mẫu đơn; mẫu chưa liệt kê phần thì không tính",
        en: "parts (contains) of forms; a form whose parts are not listed does not count")
    case .steps:
      Message(
        vi: "đếm bước, trừ vòng lặp và từ chối", en: "steps without loops and refusals")
    case .handOvers:
      Message(
        vi: "đếm chỗ hai bước liền nhau của cơ quan do hai nơi làm",
        en: "neighbouring steps of offices done by two of them")
    case .time:
      Message(
        vi: "dòng thời hạn hẹp nhất áp dụng; không đổi đơn vị",
        en: "the narrowest row that holds; units are never converted")
    case .fee:
      Message(
        vi: "cộng các khoản thu áp dụng; mức miễn, giảm cho riêng nhóm đối tượng không tính",
        en: "fees that hold added up; reductions for groups are not counted")
    case .conditions: Message(vi: "đếm yêu cầu, điều kiện", en: "conditions counted")
    case .hours:
      Message(vi: "cộng giờ × số lần của các dòng chi phí", en: "hours × times of the cost rows")
    case .cost:
      Message(
        vi:
          "giờ × thu nhập một giờ + phí, lệ phí + dịch vụ phải mua (Thông tư 02/2017/TT-VPCP Điều 27)",
        en: "hours × hourly income + fees + services bought (Circular 02/2017/TT-VPCP Art. 27)")
    case .hoursPerYear:
      Message(vi: "giờ một lần × số lần × số đối tượng", en: "hours × times × subjects")
    case .costPerYear:
      Message(vi: "chi phí một lần × số lần × số đối tượng", en: "cost × times × subjects")
    }
  }
}
