import Diagnostics
import Reporting
import SourceText
import TestKit

/// The findings that every format is shown with: one of each kind that is hard to print.
enum SharedFindings {
  static let all: [FileDiagnostics] = [
    unreadable, registry, procedure, missingKeys, longLines, endOfFile, wideAndCombining, hostile,
  ]

  static let descriptors: [String: RuleDescriptor] = [
    "doc-vi-du": RuleDescriptor(
      id: "doc-vi-du", family: .opportunity, severity: .error,
      summary: Message(vi: "Giấy tờ ví dụ.", en: "An example document."),
      rationale: Message(vi: "Vì ví dụ.", en: "For the example."),
      help: Message(vi: "Bỏ.", en: "Drop it."),
      basis: [
        RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 8", .verified),
        RuleBasis("Kế hoạch 286", .unverified),
      ],
      competence: .byRank, profiles: [.procedureReview], examples: [])
  ]

  static let summary: RunSummary = {
    var tally = Tally()
    for file in all { tally.add(Tally(file.diagnostics)) }
    return RunSummary(tally: tally, files: 7, hasUnreadable: true)
  }()

  /// A file that was not read.
  private static let unreadable = FileDiagnostics(
    SourceFile(path: "catalogue/procedures/ho-tich/1.000001.yaml", bytes: []),
    [
      finding(
        "file-unreadable", "catalogue/procedures/ho-tich/1.000001.yaml", .start,
        Message(vi: "không đọc được tệp này", en: "this file cannot be read"))
    ])

  /// A note about another file.
  private static let registry = file(
    "catalogue/registries/instruments/b.yaml", "⟦60/2014/QH13⟧: {kind: law}\n"
  ) { path, ranges in
    [
      finding(
        "id-duplicate", path, ranges[0],
        Message(
          vi: "mã «60/2014/QH13» đã có trong sổ đăng ký",
          en: "the id “60/2014/QH13” is already in the registry"),
        notes: [
          Note(
            Message(vi: "mục đầu tiên ở đây", en: "the first entry is here"),
            at: SourceLocation(
              path: "catalogue/registries/instruments/a.yaml", range: ByteRange(5, 9))),
          Note(Message(vi: "mục đầu vẫn được dùng", en: "the first entry stays")),
        ])
    ]
  }

  /// A rule that speaks three times, a fix without advice, and a note on another line.
  private static let procedure = file(
    "catalogue/procedures/giay-phep-lai-xe/3.000347.yaml",
    """
    code: "3.000347"
    fees:
      - {id: ⟦le-phi⟧, amount: ⟦135.000⟧}
      - {id: ⟦le-phi⟧, amount: 0}
    every-case:
      documents:
        - {paper: ⟦so-ho-khau⟧}
        - {paper: ⟦so-tam-tru⟧}
        - {id: khac, name: Các ⟦giấy tờ khác
            có liên quan⟧}
    """
  ) { path, ranges in
    let vague = Message(
      vi:
        "Kể tên từng giấy tờ, hoặc bỏ. Nếu tùy trường hợp thì tách thành trường hợp riêng, mỗi trường hợp một danh sách.",
      en:
        "Name each paper or drop it. Where it depends on the case, split the case, each with a list of its own.")
    return [
      finding(
        "amount-malformed", path, ranges[1],
        Message(
          vi: "«135.000» không đúng: cần số tiền viết liền bằng đồng (8000), ngoại tệ (150 USD) hay tỷ lệ (50%)",
          en: "“135.000” is not an amount in whole đồng (8000), another currency (150 USD) or a share (50%)"),
        fixIts: [
          FixIt(
            Message(vi: "viết 135000", en: "write 135000"), .safe,
            edits: [TextEdit(range: ranges[1], replacement: "135000")])
        ]),
      finding(
        "id-duplicate", path, ranges[2],
        Message(vi: "mã «le-phi» đã dùng", en: "the id “le-phi” is already used"),
        severity: .warning,
        notes: [
          Note(
            Message(vi: "dùng lần đầu ở đây", en: "first used here"),
            at: SourceLocation(path: path, range: ranges[0]))
        ]),
      finding(
        "doc-vi-du", path, ranges[3], Message(vi: "đòi «Sổ hộ khẩu»", en: "asks for “Sổ hộ khẩu”"),
        .opportunity, help: vague),
      finding(
        "doc-vi-du", path, ranges[4], Message(vi: "đòi «Sổ tạm trú»", en: "asks for “Sổ tạm trú”"),
        .opportunity, help: vague),
      finding(
        "doc-vi-du", path, ranges[5],
        Message(vi: "«giấy tờ khác» là giấy gì?", en: "which papers are “giấy tờ khác”?"),
        .opportunity, severity: .info, help: Message(vi: "Nói rõ.", en: "Be clear.")),
    ]
  }

  /// Several findings at one place that differ in their sentences alone.
  private static let missingKeys = file("catalogue/procedures/a/1.000002.yaml", "⟦code⟧: x\n") {
    path, ranges in
    ["authorities", "steps", "time-limit"].map { key in
      finding(
        "key-missing", path, ranges[0], Message(vi: "thiếu «\(key)»", en: "“\(key)” is missing"))
    }
  }

  /// Lines that must be cut before, after and around the range; the last is one long value.
  private static let longLines = file(
    "catalogue/procedures/a/1.000003.yaml",
    """
    name: ⟦Thủ tục⟧ \(String(repeating: "đăng ký biến động ", count: 12))
    note: \(String(repeating: "đăng ký biến động ", count: 12))⟦cuối⟧
    summary: \(String(repeating: "đăng ký ", count: 12))⟦giữa⟧ \(String(repeating: "biến động ", count: 12))
    purpose: ⟦\(String(repeating: "rất dài ", count: 30))⟧
    """
  ) { path, ranges in
    ranges.map { finding("vi-du", path, $0, Message(vi: "dòng dài", en: "a long line")) }
  }

  /// Line ends of Windows, a tab, and a range at the very end.
  private static let endOfFile = file(
    "catalogue/procedures/a/1.000004.yaml", "a:\t⟦b⟧\r\nc: \"đ⟦⟧\r\n⟦⟧"
  ) { path, ranges in
    ranges.map { finding("yaml-syntax", path, $0, Message(vi: "ở đây", en: "here")) }
  }

  /// Letters of two cells and of none before the range.
  private static let wideAndCombining = file(
    "catalogue/procedures/a/1.000005.yaml",
    "name: Le\u{323}\u{302} phi\u{301} ⟦tha\u{302}\u{309}m đi\u{323}nh⟧\nen: 東京 ⟦한국⟧ x\n"
  ) { path, ranges in
    ranges.map { finding("vi-du", path, $0, Message(vi: "ở đây", en: "here")) }
  }

  /// Values that would move the cursor, forge a line or turn the text round.
  private static let hostile = file("catalogue/procedures/a/\u{1B}[2J.yaml", "a: ⟦\u{202E}b⟧\n") {
    path, ranges in
    [
      finding(
        "vi-du", path, ranges[0],
        Message(vi: "«\u{1B}[31m\nlỗi: giả\u{202E}»", en: "“\u{1B}[31m\nerror: forged\u{202E}”"))
    ]
  }

  private static func file(
    _ path: String, _ marked: String, _ findings: (String, [ByteRange]) -> [Diagnostic]
  ) -> FileDiagnostics {
    let text = MarkedText(marked)
    return FileDiagnostics(
      SourceFile(path: path, text: text.text), findings(path, text.ranges))
  }

  private static func finding(
    _ rule: String, _ path: String, _ range: ByteRange, _ message: Message,
    _ family: Family = .error, severity: Severity = .error, help: Message? = nil,
    notes: [Note] = [], fixIts: [FixIt] = []
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, family: family, severity: severity, message: message,
      location: SourceLocation(path: path, range: range), record: "1.000001", help: help,
      notes: notes, fixIts: fixIts)
  }
}

extension Reporter {
  /// A whole report of the shared findings.
  func whole(_ files: [FileDiagnostics] = SharedFindings.all) -> String {
    var output = opening
    for (index, file) in files.enumerated() {
      if index > 0 { output += separator }
      output += report(file)
    }
    return String(decoding: output + closing(SharedFindings.summary), as: UTF8.self)
  }
}
