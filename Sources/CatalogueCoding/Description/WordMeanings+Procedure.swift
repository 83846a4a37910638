extension WordMeanings {
  /// Lists of words in procedures: one word a line, with its meaning in Vietnamese and in English.
  static let procedureWords: [String] = [
    """
    public | thủ tục cho người dân, doanh nghiệp | for citizens and businesses
    internal-between | nội bộ, giữa các cơ quan (nhóm A) | internal, between agencies (group A)
    internal-within | nội bộ, trong một cơ quan (nhóm B) | internal, inside one agency (group B)
    """,
    """
    assigned | luật giao địa phương quy định chi tiết | the law leaves details to the place
    not-assigned | luật không giao | the law leaves nothing to the place
    other | trường hợp khác | otherwise
    """,
    """
    central | cấp trung ương | central
    province | cấp tỉnh | province
    district | cấp huyện, chỉ đến 30/6/2025 | district, until 2025-06-30 only
    commune | cấp xã | commune
    other | cơ quan khác | another body
    """,
    """
    draft | dự thảo, chưa công bố | not announced yet
    in-force | đang áp dụng | in force
    suspended | tạm dừng | suspended
    abolished | đã bãi bỏ | abolished
    """,
    """
    full | đầy đủ, có lời cho người đọc | full, with texts for the reader
    facts | chỉ có dữ kiện, lời đầy đủ ở Cổng Dịch vụ công | the facts alone; the wording is on the national portal
    """,
    """
    in-person | nộp trực tiếp | in person
    online | nộp trực tuyến | online
    post | nộp qua bưu chính | by post
    """,
    """
    granted | được giải quyết | granted
    refused | bị từ chối | refused
    supplement | phải bổ sung hồ sơ | the dossier must be supplemented
    """,
    """
    new | công bố mới | announced for the first time
    amended | sửa đổi, bổ sung | amended
    replaced | thay thế | replaced
    abolished | bãi bỏ | abolished
    """,
    """
    national-database | Cơ sở dữ liệu quốc gia về thủ tục hành chính | the national database of procedures
    desk | niêm yết tại nơi tiếp nhận | posted where dossiers are received
    website | trang thông tin của cơ quan | the agency's website
    other | nơi khác | elsewhere
    """,
    """
    keep | giữ ủy quyền | keep the delegation
    adjust | điều chỉnh | adjust it
    withdraw | rút lại | withdraw it
    """,
    """
    residence | nơi cư trú | where one lives
    head-office | nơi đặt trụ sở | where the head office is
    place-of-issue | nơi đã cấp giấy | where the paper was issued
    site | nơi có công trình, nhà đất, sự việc | where the building, the land or the matter is
    other | nơi khác do pháp luật quy định | another place that the law names
    """,
    """
    province | mọi nơi tiếp nhận trong tỉnh, thành phố | any office within the province or city
    commune | mọi nơi tiếp nhận trong xã, phường | any office within the commune or ward
    """,
    """
    free | nộp ở nơi tiếp nhận nào trong cả nước cũng được | may be filed anywhere in the country
    """,
    """
    plain | bản chụp | a plain copy
    compared | bản chụp kèm bản chính để đối chiếu | a copy that is compared with the original
    certified | bản sao có chứng thực | a certified copy
    from-register | bản sao từ sổ gốc | a copy from the register
    electronic | bản điện tử | an electronic copy
    """,
    """
    submit | nộp | handed in
    show | xuất trình rồi nhận lại | shown and taken back
    declare | chỉ khai, không nộp giấy | filled in; nothing is handed in
    """,
    """
    if-any | nếu có | only if there is one
    """,
    """
    show | xuất trình | it is shown
    submit | nộp | it is handed in
    agency-asks | cơ quan tự hỏi nơi giữ | the agency asks whoever holds it
    """,
    """
    always | cơ quan luôn tự tra | the agency always looks it up
    on-request | chỉ tra khi người nộp đề nghị | only where the applicant asks for it
    """,
    """
    unneeded | không cần giấy ủy quyền | no written mandate
    plain | giấy ủy quyền thường | a plain written mandate
    certified | giấy ủy quyền có công chứng, chứng thực | a certified mandate
    """,
    """
    legalisation | hợp pháp hóa lãnh sự | consular legalisation
    translation | bản dịch | a translation
    notarisation | công chứng | notarised
    contract | chứng thực hợp đồng, giao dịch | certified as a contract
    signature | chứng thực chữ ký | a certified signature
    """,
    """
    fee | phí | a fee (phí)
    charge | lệ phí | a charge (lệ phí)
    price | giá dịch vụ | a price of a service (giá)
    """,
    """
    eligibility | ai được làm | who is eligible
    exclusion | ai không được làm | who is excluded
    business | điều kiện kinh doanh | of the business
    technical | kỹ thuật | technical
    financial | tài chính, vốn | financial
    personnel | nhân sự | of the personnel
    premises | cơ sở vật chất, địa điểm | of the premises
    administrative | hành chính | administrative
    other | khác | other
    """,
    """
    submit | nộp hồ sơ | files the dossier
    pay | nộp phí, lệ phí | pays
    confirm | xem lại và xác nhận | looks it over and confirms
    receive | tiếp nhận hồ sơ | receives the dossier
    check | kiểm tra hồ sơ | checks it
    request-supplement | yêu cầu bổ sung | asks for what is missing
    assign | phân công xử lý | assigns it
    transfer | chuyển hồ sơ | hands it on
    assess | thẩm định | assesses it
    consult | lấy ý kiến | asks others
    verify | xác minh | verifies facts
    inspect | kiểm tra thực tế | inspects on site
    meet | họp | meets
    post-notice | niêm yết | posts a notice
    draft | soạn thảo | drafts the result
    approve | phê duyệt | approves
    sign | ký | signs
    decide | quyết định | decides
    register | ghi sổ | enters it in the register
    issue | cấp | issues the result
    publish | công bố | publishes it
    notify | thông báo | notifies
    refuse | từ chối | refuses
    return | trả kết quả | hands out the result
    """,
    """
    applicant | người nộp hồ sơ | the applicant
    """,
    """
    consent | không trả lời trong hạn thì coi như đồng ý | no answer in time counts as agreed
    """,
    """
    always | cách nộp nào cũng phải đến tận nơi | in every way of filing one must come
    """,
    """
    paper | bản giấy | on paper
    electronic | bản điện tử | electronic
    """,
    """
    unlimited | không thời hạn | without end
    """,
    """
    none | chưa có dịch vụ trực tuyến | no online service
    partial | một phần | partly online
    full | toàn trình | wholly online
    """,
    """
    eligible | làm trực tuyến toàn trình được | may be done wholly online
    not-eligible | luật không cho, nói rõ vì sao | the law does not allow it; say why
    """,
    """
    presence | phải có mặt | presence is needed
    on-site-check | phải kiểm tra thực tế | an inspection on site is needed
    technical-fault | hệ thống gặp sự cố | the system has failed
    other-technical | lý do kỹ thuật khác | another technical reason
    """,
    """
    available | thanh toán trực tuyến được | can be paid online
    unavailable | chưa thanh toán trực tuyến được | cannot be paid online
    """,
    """
    vneid | tài khoản định danh điện tử VNeID | the VNeID account
    """,
    """
    prepare | chuẩn bị giấy tờ | preparing papers
    fill | điền tờ khai | filling forms
    travel | đi lại | travelling
    submit | nộp | filing
    pay | nộp tiền | paying
    wait | chờ | waiting
    supplement | bổ sung | supplementing
    collect | nhận kết quả | collecting the result
    inspection | đón đoàn kiểm tra | being inspected
    """,
    """
    citizen | người dân | citizens
    business | doanh nghiệp, tổ chức | businesses and organisations
    official | cán bộ, cơ quan | officials
    """,
  ]
}
