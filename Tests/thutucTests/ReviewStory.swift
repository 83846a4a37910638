import FileSystem
import TestKit
import Testing

/// A workspace under git in which one procedure asks for a certified copy, with costs made up (ví dụ).
struct ReviewStory {
  let workspace: CommandWorkspace

  static let procedure = "catalogue/procedures/ho-tich/1.000001.yaml"
  static let review = "reviews/kh-vi-du/2026/1.000001.yaml"

  static let archive = """
    -- thutuc.yaml --
    title: Danh mục ví dụ
    place: ha-noi
    plans: [kh-vi-du]
    -- catalogue/registries/agencies.yaml --
    bo-vi-du: {name: Bộ Ví dụ, level: central}
    tp-ha-noi: {name: Thành phố Hà Nội, level: province}
    so-vi-du: {name: Sở Ví dụ, level: province, parent: tp-ha-noi}
    ubnd-cap-xa: {name: Ủy ban nhân dân cấp xã, kind: class, level: commune}
    -- catalogue/registries/subjects.yaml --
    cong-dan: {name: Công dân, who: citizen}
    -- catalogue/registries/papers.yaml --
    to-khai: {name: Tờ khai, kind: form, forms: {file: to-khai.docx}}
    giay-khai-sinh: {name: Giấy khai sinh, kind: certificate}
    giay-chung-nhan: {name: Giấy chứng nhận ví dụ, kind: certificate}
    -- catalogue/registries/instruments/luat.yaml --
    1/2020/NĐ-CP: {title: Nghị định ví dụ, kind: decree}
    2/2020/NĐ-CP: {title: Nghị định ví dụ thứ hai, kind: decree, effective: 2026-05-01}
    1/QĐ-VD: {kind: decision, issued: 2026-01-05, issuer: bo-vi-du}
    5/QĐ-UBND năm 2026: {title: Quyết định ví dụ, kind: decision, issued: 2026-04-20, issuer: tp-ha-noi}
    -- catalogue/procedures/ho-tich/1.000001.yaml --
    code: "1.000001"
    name: Cấp giấy chứng nhận ví dụ
    kind: public
    issuer: bo-vi-du
    field: ho-tich
    level: [commune]
    subjects: [cong-dan]
    status: in-force
    announcements: {instrument: 1/QĐ-VD}
    authorities: {decide: ubnd-cap-xa, execute: ubnd-cap-xa, receive: ubnd-cap-xa}
    boundary: free
    online: {level: none, payment: unavailable}
    channels: [in-person]
    time-limit: 5 working-days
    fees: none
    every-case:
      documents:
        - {paper: to-khai, originals: 1}
        - paper: giay-khai-sinh   # theo nghị định
          copies: 1
          copy: certified
          basis: 1/2020/NĐ-CP khoản 1 Điều 5
    cases: {documents: none}
    conditions: none
    steps:
      - {id: nop, actor: applicant, action: submit, visit: in-person}
      - {id: tham-tra, actor: ubnd-cap-xa, action: check}
      - {id: tra, actor: ubnd-cap-xa, action: return, visit: in-person}
    results: {paper: giay-chung-nhan, code: KQ.1}
    legal-basis: [1/2020/NĐ-CP]
    volume: {subjects: 1000, times: 1, year: 2025, source: Số liệu ví dụ}
    cost:
      - {activity: fill, hours: 0.5, source: Số liệu ví dụ}
      - {activity: prepare, at: every-case/documents/giay-khai-sinh, hours: 1.5, source: Số liệu ví dụ}
    -- reviews/plans/kh-vi-du.yaml --
    id: kh-vi-du
    number: 1/KH-UBND
    issued: 2026-01-05
    title: Rà soát thủ tục hành chính (ví dụ)
    title-status: verified
    from: 2026-01-05
    until: 2026-12-31
    profiles: [procedure-review]
    targets:
      - {id: chi-phi-3, measure: compliance-cost-cut, at-least: 3%, before: 2027-01-01, source-status: verified}
    -- reviews/parameters.yaml --
    - {id: thu-nhap-mot-gio, value: 50000, unit: đồng một giờ, source: Số liệu ví dụ}
    - {id: gia-chung-thuc, value: 10000, unit: đồng một bản, source: Số liệu ví dụ}
    - {id: gia-sao-chup, value: 1000, unit: đồng một bản, source: Số liệu ví dụ}
    - {id: gio-di-lai, value: 1, unit: giờ, source: Số liệu ví dụ}
    - {id: gio-cho, value: 0.5, unit: giờ, source: Số liệu ví dụ}
    - {id: gio-nop, value: 0.25, unit: giờ, source: Số liệu ví dụ}
    - {id: gio-nhan-ket-qua, value: 0.25, unit: giờ, source: Số liệu ví dụ}

    """

  init() throws {
    workspace = try CommandWorkspace(Self.archive)
    let made = try workspace.shell(
      """
      git init -q -b main && git config user.email a@example.vn && git config user.name A \
        && git config commit.gpgsign false && git add -A && git commit -q -m 'Bản đầu'
      """)
    try #require(made.status == 0, "\(made.errors)")
  }

  func commit(_ message: String) throws {
    let run = try workspace.shell("git add -A && git commit -q -m '\(message)'")
    try #require(run.status == 0, "\(run.errors)")
  }

  func text(_ path: String) throws -> String {
    String(decoding: try read(workspace.folder(path), limit: 100_000), as: UTF8.self)
  }

  /// Replaces the first occurrence of some words of a file, which must be there.
  func replace(_ old: String, with new: String, in path: String) throws {
    let before = try text(path)
    try #require(before.contains(old), "\(before)")
    try workspace.write(
      Array(before.replacing(old, with: new, maxReplacements: 1).utf8), to: path)
  }

  /// Drafts the review.
  func draft() throws {
    let run = try workspace.run(
      "review", "new", "1.000001", "--plan", "kh-vi-du", "--agency", "so-vi-du", "--as-of",
      "2026-03-10")
    try #require(run.status == 0, "\(run.errors)")
  }

  /// Writes the decision that accepts the proposal.
  func accept(until deadline: String) throws {
    try replace(
      "status: proposed",
      with: "status: accepted\n    decision: {instrument: 5/QĐ-UBND năm 2026, date: 2026-04-20}",
      in: Self.review)
    try replace(
      "competence: upward", with: "competence: upward\n        deadline: \(deadline)",
      in: Self.review)
  }
}
