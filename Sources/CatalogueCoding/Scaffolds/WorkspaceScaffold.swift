/// A workspace from nothing for one place: settings, and registries with what any place has.
public struct WorkspaceScaffold: Sendable {
  public var title: String
  /// Id of the place, such as `da-nang`.
  public var place: String
  /// Its name, such as `Thành phố Đà Nẵng`.
  public var placeName: String

  public init(title: String, place: String, placeName: String) {
    self.title = title
    self.place = place
    self.placeName = placeName
  }

  public var files: [NewFile] {
    [
      NewFile(path: "thutuc.yaml", text: settings),
      NewFile(path: ".gitignore", text: "_site\n"),
      registry("agencies", agencies),
      registry("databases", databases),
      registry("fields", fields),
      registry("holidays", holidays),
      registry("papers", papers),
      registry("places", places),
      registry("subjects", subjects),
      registry("instruments/decrees", decrees),
    ]
  }

  private func registry(_ name: String, _ text: String) -> NewFile {
    NewFile(path: "catalogue/registries/\(name).yaml", text: text)
  }

  private var settings: String {
    var draft = Draft()
    draft.key("title", title, .text)
    draft.coach("Nơi này, theo mã trong catalogue/registries/places.yaml.")
    draft.key("place", place)
    draft.key("languages", brackets: ["vi"])
    draft.coach(
      "Địa chỉ mà trang công khai sẽ đặt:", "base-url: https://thutuc.example.vn/",
      "Kế hoạch rà soát đang áp dụng, theo mã trong reviews/plans (tạo bằng: thutuc new plan):",
      "plans: [kh-2026]")
    return draft.text
  }

  private var agencies: String {
    var draft = Draft()
    draft.coach(
      "Cơ quan quyết định, thực hiện, tiếp nhận, phối hợp.",
      "kind: body là một cơ quan, class là một loại cơ quan, role là một vai. Cơ quan đã sáp nhập thì ghi until và successors."
    )
    draft.blank()
    draft.line("trung-tam-phuc-vu-hanh-chinh-cong:")
    draft.key("name", "Trung tâm Phục vụ hành chính công", .text, level: 1)
    draft.line("also-called:", level: 1)
    draft.line("- Bộ phận Một cửa", level: 2)
    draft.key("kind", "class", level: 1)
    draft.key("level", "other", level: 1)
    draft.blank()
    draft.line("ubnd-cap-xa:")
    draft.key("name", "Ủy ban nhân dân cấp xã", .text, level: 1)
    draft.key("kind", "class", level: 1)
    draft.key("level", "commune", level: 1)
    draft.blank()
    draft.line("ubnd-\(place):")
    let name = placeName.prefix(1).lowercased() + placeName.dropFirst()
    draft.key("name", "Ủy ban nhân dân \(name)", .text, level: 1)
    draft.key("kind", "body", level: 1)
    draft.key("level", "province", level: 1)
    draft.key("place", place, level: 1)
    return draft.text
  }

  private var databases: String {
    """
    # Cơ sở dữ liệu mà cơ quan tự tra, để người dân không phải mang giấy.

    csdl-dan-cu:
      name: Cơ sở dữ liệu quốc gia về dân cư

    """
  }

  private var fields: String {
    """
    # Lĩnh vực; thư mục của mỗi thủ tục là mã lĩnh vực của nó.

    ho-tich:
      name: Hộ tịch

    """
  }

  private var holidays: String {
    """
    # Ngày nghỉ lễ, tết và ngày làm bù, theo thông báo chính thức của từng năm, kèm nguồn. Mẫu một dòng:
    # - date: 2026-09-02
    #   name: Quốc khánh
    #   kind: holiday
    #   source: số hiệu thông báo
    []

    """
  }

  private var papers: String {
    """
    # Giấy tờ phải nộp, xuất trình hoặc nhận về. Một giấy một mục; tên gọi khác ghi ở also-called.

    giay-khai-sinh:
      name: Giấy khai sinh
      kind: certificate
      issued-by: ubnd-cap-xa

    giay-to-tuy-than:
      name: Giấy tờ tùy thân
      kind: identity

    """
  }

  private var places: String {
    var draft = Draft()
    draft.coach("Địa bàn: tỉnh, thành phố, xã, phường, và các vùng có quy định riêng.")
    draft.blank()
    draft.line("\(place):")
    draft.key("name", placeName, .text, level: 1)
    draft.key("kind", "province", level: 1)
    return draft.text
  }

  private var subjects: String {
    """
    # Đối tượng thực hiện. who là cửa vào của trang: citizen (người dân), business (doanh nghiệp), official (cán bộ).

    can-bo-cong-chuc-vien-chuc:
      name: Cán bộ, công chức, viên chức
      who: official

    cong-dan-viet-nam:
      name: Công dân Việt Nam
      also-called:
        - người dân
        - cá nhân
      who: citizen

    doanh-nghiep:
      name: Doanh nghiệp
      also-called:
        - công ty
      who: business

    """
  }

  private var decrees: String {
    """
    # Nghị định. Mỗi văn bản một mục, khóa là số hiệu như in; until là ngày cuối cùng còn hiệu lực.

    "63/2010/NĐ-CP":
      title: Về kiểm soát thủ tục hành chính
      kind: decree
      source-status: reported

    """
  }
}
