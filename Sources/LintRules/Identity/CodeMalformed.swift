package import Diagnostics
package import LintEngine
package import ProcedureModel

/// Flags a procedure code that is not in the form of the national database.
package struct CodeMalformed: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "code-malformed", family: .error, severity: .error,
    summary: Message(
      vi: "Mã thủ tục sai dạng của Cơ sở dữ liệu quốc gia",
      en: "Procedure code is not in the national database's form"),
    rationale: Message(
      vi:
        "Mã là tên của thủ tục trên mọi hệ thống. Mã thiếu số hay có dấu phẩy thì không nối được với dịch vụ công trực tuyến, và phụ lục của văn bản không khớp với bản ghi nào.",
      en:
        "The code is the procedure's name in every system. One with a missing digit or a comma links to no online service, and the annex of an act matches no record."
    ),
    help: Message(
      vi:
        "Viết một chữ số, dấu chấm, sáu chữ số: \"1.001193\". Chưa có mã quốc gia thì dùng x- và tên ngắn, ví dụ \"x-cap-the\". Không tự thêm số 0: tra lại bản ghi.",
      en:
        "Write one digit, a point, six digits: \"1.001193\". Without a national code use x- and a short name, such as \"x-cap-the\". Never add zeros by guess: look the record up."
    ),
    basis: [
      RuleBasis(
        "Nghị quyết 66.7/2025/NQ-CP, phụ lục có mã in sai; dạng mã suy từ các bản ghi", .unverified)
    ],
    competence: .publisher, profiles: [.publication],
    examples: [
      .clean("national code", #"code: "1.001193""#),
      .clean("code of a local record", #"code: "1.001612.000.00.00.H26""#),
      .clean("no national code yet", #"code: "x-cap-the-thu-vien""#),
      .flagged("a comma", #"code: ⟦"1,010826"⟧"#, fixed: #"code: "1.010826""#),
      .flagged("five digits", #"code: ⟦"1.01385"⟧"#),
      .flagged("seven digits", #"code: ⟦"1.0133611"⟧"#),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard let code = procedure.code, !ProcedureCode.isWellFormed(code.value) else { return }
    // A comma for the point is a slip of the keyboard; digits too few or too many are another code.
    let mended = code.value.replacing(",", with: ".")
    let fix = FixIt(
      Message(vi: "viết \(mended)", en: "write \(mended)"), .safe,
      edits: [TextEdit(range: code.range, replacement: "\"\(mended)\"")])
    sink.report(
      .malformed(code.value), at: code.range, path: "code",
      fixIts: ProcedureCode.isWellFormed(mended) ? [fix] : [])
  }
}

extension Message {
  fileprivate static func malformed(_ code: String) -> Message {
    Message(
      vi: "mã «\(code)» không đúng dạng: cần một chữ số, dấu chấm, sáu chữ số",
      en: "code “\(code)” is malformed: it needs one digit, a point and six digits")
  }
}
