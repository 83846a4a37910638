extension WordMeanings {
  /// Lists of words in registries and settings.
  static let registryWords: [String] = [
    """
    verified | đã đối chiếu văn bản gốc | checked against the original
    reported | theo báo chí hoặc nguồn khác | as reported elsewhere
    unverified | chưa kiểm chứng, in kèm cảnh báo | not checked; said so wherever it is printed
    """,
    """
    body | một cơ quan | one body
    class | một loại cơ quan, như Ủy ban nhân dân cấp xã | a class of bodies
    role | một vai, như cơ quan chủ trì | a role
    """,
    """
    group | nhóm được miễn, giảm | a group that is exempted
    """,
    """
    province | tỉnh, thành phố | a province or city
    commune | xã, phường | a commune or ward
    area | một loại vùng | a class of places
    """,
    """
    form | mẫu đơn, tờ khai | a form
    own | giấy tờ người nộp tự làm | made by the applicant
    certificate | giấy chứng nhận | a certificate
    licence | giấy phép | a licence
    identity | giấy tờ tùy thân | proof of identity
    confirmation | giấy xác nhận | a confirmation
    notice | thông báo, giấy hẹn | a notice
    decision | quyết định | a decision
    """,
    """
    commune | Ủy ban nhân dân cấp xã | the commune
    neighbourhood | tổ dân phố, thôn | the neighbourhood
    workplace | nơi làm việc | the workplace
    school | trường học | the school
    hospital | cơ sở y tế | the hospital
    """,
    """
    constitution | hiến pháp | constitution
    law | luật, bộ luật | law
    ordinance | pháp lệnh | ordinance
    resolution | nghị quyết | resolution
    decree | nghị định | decree
    decision | quyết định | decision
    circular | thông tư | circular
    joint-circular | thông tư liên tịch | joint circular
    directive | chỉ thị | directive
    announcement | quyết định công bố | announcing decision
    plan | kế hoạch | plan
    dispatch | công điện | dispatch (công điện)
    letter | công văn | official letter (công văn)
    other | văn bản khác | other
    """,
    """
    holiday | ngày nghỉ | a day off
    make-up | ngày làm bù | a working day that makes up for one
    """,
    """
    skip | không chạy quy tắc này | the rule does not run
    info | chỉ thông tin | information only
    warning | cảnh báo | warning
    error | lỗi, chặn | error, blocks
    """,
  ]

  /// Lists of words in plans, reviews, decisions and dialogues.
  static let reviewWords: [String] = [
    """
    procedure-review | rà soát thủ tục hành chính | review of procedures
    business-regulation | quy định kinh doanh | business regulation
    internal-procedures | thủ tục nội bộ | internal procedures
    publication | công bố, công khai | announcement and publication
    """,
    """
    procedures-announced | thủ tục đã công bố | procedures announced
    procedures-reviewed | thủ tục đã rà soát | procedures reviewed
    options-approved | thủ tục đã có phương án được thông qua | procedures with an approved option
    procedures-cut | thủ tục cắt giảm | procedures cut
    compliance-cost-cut | chi phí tuân thủ cắt giảm | compliance cost cut
    time-cut | thời gian giải quyết cắt giảm | processing time cut
    conditions-cut | điều kiện cắt giảm | conditions cut
    regulations-cut | quy định kinh doanh cắt giảm | business regulations cut
    procedures-restructured | thủ tục đã tái cấu trúc | procedures restructured
    dossiers-wholly-online | hồ sơ làm toàn trình trên mạng | dossiers handled wholly online
    dossiers-online | hồ sơ nộp trực tuyến | dossiers filed online
    dossiers-on-time | hồ sơ đúng và trước hạn | dossiers on or before time
    results-digitised | kết quả còn hiệu lực đã số hóa | valid results digitised
    eligible-online-full-and-integrated | thủ tục đủ điều kiện đã toàn trình và tích hợp | eligible procedures wholly online and integrated
    procedures-full-online | thủ tục làm được toàn trình | procedures wholly online
    procedures-integrated | thủ tục tích hợp trên Cổng Dịch vụ công quốc gia | procedures on the national portal
    payable-online | thủ tục có phí nộp tiền được trực tuyến | procedures with a fee payable online
    reports-electronic | báo cáo của doanh nghiệp làm điện tử | business reports made electronically
    users-identified | người dùng đã định danh | users with a unified identity
    dialogues-held | đối thoại đã tổ chức | dialogues held
    delegation-done | ủy quyền đã làm | delegation done
    decentralisation-done | phân cấp đã thực hiện | decentralisation carried out
    announced-on-time | công bố đúng hạn | announced on time
    boundary-free | thủ tục không phụ thuộc địa giới | procedures free of boundaries
    """,
    """
    example | ví dụ của dự án | an example of this project
    """,
    """
    keep | giữ nguyên | keep
    simplify | đơn giản hóa | simplify
    abolish | bãi bỏ | abolish
    """,
    """
    satisfied | đạt | satisfied
    unsatisfied | không đạt | not satisfied
    unclear | chưa rõ | unclear
    not-applicable | không áp dụng | not applicable
    """,
    """
    abolish | bãi bỏ thủ tục | abolish the procedure
    merge | gộp thủ tục | merge procedures
    shorten-time | rút ngắn thời hạn | shorten the time limit
    drop-document | bỏ giấy tờ | drop a document
    replace-document-with-data | thay giấy tờ bằng dữ liệu | replace a document by data
    reduce-copies | giảm số bộ, số bản | fewer sets or copies
    relax-copy-type | nhận loại bản sao đơn giản hơn | accept a simpler copy
    simplify-form | đơn giản hóa mẫu | simplify a form
    cut-step | bỏ bước | cut a step
    parallelise | làm song song | do steps side by side
    interlink | liên thông | interlink procedures
    delegate | ủy quyền | delegate
    decentralise | phân cấp | decentralise
    move-online | đưa lên trực tuyến | move online
    full-online | lên toàn trình | make it wholly online
    boundary-free | tiếp nhận không phụ thuộc địa giới | receive anywhere
    cut-condition | bỏ điều kiện | cut a condition
    permit-to-notify | thay cấp phép bằng thông báo | a notice instead of a permit
    reduce-fee | giảm phí, lệ phí | lower a fee
    extend-validity | kéo dài giá trị của kết quả | make the result valid for longer
    reduce-report-frequency | giảm số lần báo cáo | fewer reports
    """,
    """
    proposed | mới đề xuất | proposed
    accepted | đã được chấp nhận | accepted
    rejected | đã bị bác | rejected
    deferred | để sau | deferred
    implemented | đã thực hiện | implemented
    """,
    """
    element | bỏ phần tử ở «at» | the element at “at” goes
    """,
    """
    local | trong thẩm quyền của địa phương | within the place's own power
    upward | kiến nghị cấp trên | proposed to the level above
    """,
    """
    accepted | chấp nhận | accepted
    rejected | bác | rejected
    deferred | để sau | deferred
    """,
    """
    answered | đã trả lời | answered
    referred | chuyển nơi khác | referred elsewhere
    proposal | thành đề xuất | turned into a proposal
    """,
    """
    proposed | mới đề xuất | proposed
    trial | làm thử | on trial
    adopted | đã áp dụng | adopted
    dropped | thôi không làm | dropped
    """,
  ]
}
