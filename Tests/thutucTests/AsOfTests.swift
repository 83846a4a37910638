import FileSystem
import TestKit
import Testing

/// One workspace in which everything that may have days has them, seen on the last of the old days and
/// on the first of the new: each thing stands on its own days and on no others.
struct AsOfTests {
  /// What ends on 2026-06-30 is called `ngayxua` or counts 51, what starts on 2026-07-01 `nayday` or 52.
  private static let archive = """
    -- catalogue/procedures/ho-tich/1.000001.yaml --
    code: "1.000001"
    name: Thủ tục ví dụ
    kind: public
    issuer: bo-vi-du
    field: ho-tich
    level: [commune]
    subjects: [cong-dan]
    status: in-force
    announcements: {instrument: 1/QĐ-VD}
    authorities:
      decide: ubnd-cap-xa
      execute: ubnd-cap-xa
      receive:
        - {agency: noi-cu, until: 2026-06-30}
        - {agency: ubnd-cap-xa, from: 2026-07-01}
    boundary:
      - {bound-to: residence, note: Nơi nộp ngayxua, until: 2026-06-30}
      - {bound-to: site, note: Nơi nộp nayday, from: 2026-07-01}
    online:
      - {level: none, note: Trực tuyến ngayxua, until: 2026-06-30}
      - {level: full, note: Trực tuyến nayday, from: 2026-07-01}
    channels:
      - in-person
      - {channel: post, until: 2026-06-30}
      - {channel: online, from: 2026-07-01}
    time-limit:
      - {takes: 51 working-days, until: 2026-06-30}
      - {takes: 52 working-days, from: 2026-07-01}
    fees:
      - {id: phi, name: Phí ngayxua, kind: fee, amount: 51000, until: 2026-06-30}
      - {id: phi, name: Phí nayday, kind: fee, amount: 52000, from: 2026-07-01}
      - id: le-phi
        name: Lệ phí
        kind: charge
        amount: 90000
        reductions:
          - {to: 51500, when: mức giảm ngayxua, id: giam-a, until: 2026-06-30}
          - {to: 52500, when: mức giảm nayday, id: giam-b, from: 2026-07-01}
    every-case:
      documents:
        - {id: giay, name: Giấy chung ngayxua, originals: 1, until: 2026-06-30}
        - {id: giay, name: Giấy chung nayday, originals: 1, from: 2026-07-01}
    cases:
      - id: mot
        name: Trường hợp một
        documents:
          - {id: giay-rieng-a, name: Giấy riêng ngayxua, copies: 1, until: 2026-06-30}
          - id: nhom
            name: Một trong hai
            one-of:
              - {id: a, name: Lựa chọn ngayxua, originals: 1, until: 2026-06-30}
              - {id: b, name: Lựa chọn nayday, originals: 1, from: 2026-07-01}
              - {paper: to-khai, originals: 1}
      - id: hai
        name: Trường hợp ngayxua
        until: 2026-06-30
        documents: {paper: to-khai, originals: 1}
      - id: ba
        name: Trường hợp nayday
        from: 2026-07-01
        documents: {paper: to-khai, originals: 1}
    conditions:
      - {id: dk-a, text: Điều kiện ngayxua, until: 2026-06-30}
      - {id: dk-b, text: Điều kiện nayday, from: 2026-07-01}
    steps:
      - {id: nop, actor: applicant, action: submit}
      - {id: buoc-a, actor: ubnd-cap-xa, action: check, name: Bước ngayxua, until: 2026-06-30}
      - {id: buoc-b, actor: ubnd-cap-xa, action: check, name: Bước nayday, from: 2026-07-01}
    results:
      - {id: kq-a, name: Kết quả ngayxua, code: KQ.1, until: 2026-06-30}
      - {id: kq-b, name: Kết quả nayday, code: KQ.2, from: 2026-07-01}
    legal-basis:
      - 60/2014/QH13
      - {ref: 60/2014/QH13 Điều 51, until: 2026-06-30}
      - {ref: 9/2026/QH16 Điều 52, from: 2026-07-01}
    volume:
      - {subjects: 10, times: 1, year: 2025, source: Số liệu ngayxua}
    -- catalogue/registries/agencies.yaml --
    bo-vi-du: {name: Bộ Ví dụ, level: central}
    ubnd-cap-xa: {name: Ủy ban nhân dân cấp xã, kind: class, level: commune}
    noi-cu: {name: Nơi tiếp nhận ngayxua, kind: class, level: commune, until: 2026-06-30, successors: [ubnd-cap-xa]}
    -- catalogue/registries/instruments/luat.yaml --
    60/2014/QH13: {title: Luật Hộ tịch, kind: law}
    9/2026/QH16: {title: Luật nayday, kind: law, effective: 2026-07-01}
    1/QĐ-VD: {kind: decision, issued: 2026-01-05}

    """

  /// The procedure's page on a day, its tags taken off.
  private func page(_ workspace: CommandWorkspace, on day: String) throws -> String {
    let built = try workspace.run("build", "--out", "_site-" + day, "--as-of", day)
    try #require(built.status == 0, "\(built.output) \(built.errors)")
    let path = workspace.folder("_site-\(day)/thu-tuc/1.000001/vi-du/index.html")
    var text = ""
    var isTag = false
    for character in String(decoding: try read(path, limit: 1 << 20), as: UTF8.self) {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" {
        isTag = false
        text.append("\n")
      }
    }
    return text
  }

  @Test("every part of a page is that of its day")
  func pages() throws {
    let workspace = try CommandWorkspace(Self.archive)
    let names = [
      "Nơi nộp", "Phí", "Trường hợp", "Giấy chung", "Lựa chọn", "Điều kiện", "Bước", "Kết quả",
      "mức giảm",
    ]
    let old = try page(workspace, on: "2026-06-30")
    let new = try page(workspace, on: "2026-07-01")
    for name in names {
      #expect(old.contains(name + " ngayxua"), "\(name)")
      #expect(new.contains(name + " nayday"), "\(name)")
    }
    for words in ["Nơi tiếp nhận ngayxua", "51.000", "51.500", "Điều\u{A0}51"] {
      #expect(old.contains(words), "\(words)")
    }
    for words in ["Trực tuyến nayday", "52.000", "52.500", "Điều\u{A0}52", "Luật nayday"] {
      #expect(new.contains(words), "\(words)")
    }
    #expect(old.contains("\n51") && new.contains("\n52"), "the time limit")
    #expect(!old.contains("nayday"))
    #expect(!new.contains("ngayxua"))
  }

  @Test("what is announced to end is announced on the days before, and no longer after")
  func announcements() throws {
    let workspace = try CommandWorkspace(Self.archive)
    let ending = "Áp dụng đến hết ngày này"
    #expect(try page(workspace, on: "2026-06-30").contains(ending))
    #expect(try !page(workspace, on: "2026-07-01").contains(ending))
  }
}
