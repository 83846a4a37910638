import CatalogueCoding
import Diagnostics
import SourceText
import Testing

/// The canonical layout, rule by rule.
struct LayoutTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var kind: RecordFile
    var source: String
    var laidOut: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "keys in the order of the table, two spaces a level", kind: .procedure,
      source: """
        name: A
        code: "1.000001"
        fees:
        -   amount: 8000
            id: phi
        """,
      laidOut: """
        code: "1.000001"
        name: A
        fees:
          - id: phi
            amount: 8000

        """),
    Case(
      name: "comments go with what they stand above or behind", kind: .procedure,
      source: """
        # về cả tệp
        # hai dòng

        name: A   # tên
        # mã
        code: "1.000001"   
        fees: # các khoản
            # khoản đầu
            - amount: 8000 # đồng
              # tên khoản
              id: phi
              # hết khoản
            # hết các khoản
        # cuối tệp
        """,
      laidOut: """
        # về cả tệp
        # hai dòng

        # mã
        code: "1.000001"
        name: A  # tên
        fees:  # các khoản
          # khoản đầu
          # tên khoản
          - id: phi
            amount: 8000  # đồng
            # hết khoản
          # hết các khoản
        # cuối tệp

        """),
    Case(
      name: "one blank line stays between parts, none at the beginning of a block",
      kind: .procedure,
      source: "\n\nname: A\n\n\n\nsteps:\n\n  - id: a\n\n\n  - id: b\n\n\n",
      laidOut: "name: A\n\nsteps:\n  - id: a\n\n  - id: b\n"),
    Case(
      name: "brackets that hold text or a pinpoint become blocks", kind: .procedure,
      source: """
        also-called: [khai sinh, giấy khai sinh]
        level: [ commune,province ]
        announcements: [{instrument: 163/QĐ-BTP năm 2026, entered: 2026-04-08}]
        legal-basis: [123/2015/NĐ-CP khoản 1 Điều 9, 60/2014/QH13]
        fees: [{id: phi, name: "Phí, lệ phí", amount: 8000}]
        """,
      laidOut: """
        also-called:
          - khai sinh
          - giấy khai sinh
        level: [commune, province]
        announcements: [{instrument: 163/QĐ-BTP năm 2026, entered: 2026-04-08}]
        fees:
          - id: phi
            name: "Phí, lệ phí"
            amount: 8000
        legal-basis:
          - 123/2015/NĐ-CP khoản 1 Điều 9
          - 60/2014/QH13

        """),
    Case(
      name: "brackets over several lines are joined, or become a block with their comments",
      kind: .procedure,
      source: """
        level: [
          commune,
          province ]
        subjects: [ # ai
          cong-dan, # người dân
          # hết
        ] # sau
        """,
      laidOut: """
        level: [commune, province]
        # sau
        subjects:  # ai
          - cong-dan  # người dân
          # hết

        """),
    Case(
      name: "codes in double quotes, words in none, texts as they are typed", kind: .procedure,
      source: """
        'code': 1.001193
        name: 'Tên: có hai chấm'
        kind: "public"
        field: 'ho-tich'
        summary: 'gọi là "hộ"'
        purpose: "để làm \\u0111"
        imported: {date: '2026-07-18', id: "12"}
        """,
      laidOut: """
        code: "1.001193"
        name: "Tên: có hai chấm"
        summary: 'gọi là "hộ"'
        purpose: "để làm \\u0111"
        kind: public
        field: ho-tich
        imported: {id: "12", date: 2026-07-18}

        """),
    Case(
      name: "texts of several lines keep their style", kind: .procedure,
      source: """
        summary: một câu
          trên hai dòng
        purpose: "trong
          nháy"
        note: |   # lời dặn
              Dòng một.
                Thụt vào.

              Dòng ba.
        cases:
         - note: >-
             Gấp lại
             thành một.
           documents: none
        """,
      laidOut: """
        summary: một câu trên hai dòng
        purpose: "trong nháy"
        cases:
          - documents: none
            note: >-
              Gấp lại
              thành một.
        note: |  # lời dặn
          Dòng một.
            Thụt vào.

          Dòng ba.

        """),
    Case(
      name: "blocks that begin with a blank or keep their last lines", kind: .procedure,
      source: "cases:\n- note: |3\n      thụt\n     vào\n  id: a\nnote: |+\n hai\n\n\n",
      laidOut: "cases:\n  - id: a\n    note: |2\n       thụt\n      vào\nnote: |+\n  hai\n\n\n"),
    Case(
      name: "missing ids are written from the names, once", kind: .procedure,
      source: """
        fees:
          - name: Lệ phí khai sinh
            amount: 8000
          - name: Lệ phí khai sinh
            amount: 9000
          - {id: cu, name: Tên mới, amount: 0}
        conditions:
        - text: Đủ 18 tuổi
        cases:
          - name: Một mình
            documents:
            - {name: Ảnh, originals: 2}
            - paper: to-khai
        """,
      laidOut: """
        fees:
          - id: le-phi-khai-sinh
            name: Lệ phí khai sinh
            amount: 8000
          - id: le-phi-khai-sinh-2
            name: Lệ phí khai sinh
            amount: 9000
          - id: cu
            name: Tên mới
            amount: 0
        cases:
          - name: Một mình
            documents:
              - id: anh
                name: Ảnh
                originals: 2
              - paper: to-khai
        conditions:
          - id: du-18-tuoi
            text: Đủ 18 tuổi

        """),
    Case(
      name: "entries of a registry stand apart and stay in their order", kind: .agencies,
      source: """
        # Cơ quan
        so-b:
          level: province
          name: Sở B
        so-a: {name: So-A}
        so-c: {kind: body}
        so-d: {name: Sở D, level: province}
        """,
      laidOut: """
        # Cơ quan
        so-b:
          name: Sở B
          level: province

        so-a: {name: So-A}
        so-c: {kind: body}

        so-d:
          name: Sở D
          level: province

        """),
    Case(
      name: "an unknown key stays behind the one it was written after", kind: .procedure,
      source: "status: draft\nla: 1\ncode: \"1\"\nla-nua: 2\n",
      laidOut: "code: \"1\"\nla-nua: 2\nstatus: draft\nla: 1\n"),
    Case(
      name: "a list that is the whole file", kind: .holidays,
      source: "# Ngày nghỉ\n-  name: Tết\n   date: 2026-02-17 # mồng một\n",
      laidOut: "# Ngày nghỉ\n- date: 2026-02-17  # mồng một\n  name: Tết\n"),
    Case(
      name: "an empty list that is the whole file", kind: .holidays,
      source: "# Ngày nghỉ\n\n[ ] \n# hết\n", laidOut: "# Ngày nghỉ\n[]\n# hết\n"),
    Case(
      name: "line ends stay, a byte-order mark goes", kind: .procedure,
      source: "\u{FEFF}name:   A\r\nnote: |\r\n    Một.\r\n    Hai.\r\n",
      laidOut: "name: A\r\nnote: |\r\n  Một.\r\n  Hai.\r\n"),
    Case(
      name: "keys of an unknown file stay in their order", kind: .other,
      source: "b:   1\na:\n    - x\n    -  y: z\n       w: 1\n",
      laidOut: "b: 1\na:\n  - x\n  - y: z\n    w: 1\n"),
  ]

  @Test("is laid out so, and then stays", arguments: cases)
  func isLaidOut(_ sample: Case) throws {
    let once = try layOut(sample.source, sample.kind)
    #expect(once == sample.laidOut)
    #expect(try layOut(once, sample.kind) == once)
  }

  @Test(
    "what cannot be read whole is left alone",
    arguments: [
      "a: 1\na: 2\n", "a: &x 1\nb: *x\n", "a: !t 1\n", "a: [1\n", "--- \na: 1\n--- \nb: 2\n",
      "\tx: 1\n",
      "{a, b}\n", "",
    ])
  func isRefused(_ source: String) {
    guard case .refused(let why) = FileLayout.layOut(file(source), as: .procedure) else {
      Issue.record("was laid out: \(source)")
      return
    }
    #expect(why.rule.hasPrefix("yaml-"))
  }

  @Test("large files are laid out, however they are typed")
  func large() throws {
    let codes = (0..<60_000).map { "m\($0)" }
    let line = "subjects: [" + codes.joined(separator: ",") + "]\n"
    #expect(try layOut(line, .procedure) == line.replacing(",", with: ", "))
    let fees = "fees:\n" + (0..<8_000).map { _ in "- amount: 1\n  name: Phí # một\n" }.joined()
    let laidOut = try layOut(fees, .procedure)
    #expect(laidOut.hasSuffix("  - id: phi-8000\n    name: Phí  # một\n    amount: 1\n"))
    let entries = (0..<8_000).map { "a-\($0):\n    level: commune\n    name: A\n" }.joined()
    #expect(try layOut(entries, .agencies).hasSuffix("\n\na-7999:\n  name: A\n  level: commune\n"))
    let deep = String(repeating: "[", count: 60) + "a" + String(repeating: "]", count: 60) + "\n"
    #expect(try layOut(deep, .other) == deep)
  }

  private func layOut(_ source: String, _ kind: RecordFile) throws -> String {
    switch FileLayout.layOut(file(source), as: kind) {
    case .laidOut(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .refused(let why):
      Issue.record("refused: \(why.rule) \(why.message.english)")
      return ""
    }
  }

  private func file(_ source: String) -> SourceFile {
    SourceFile(path: "x.yaml", bytes: Array(source.utf8))
  }
}
