import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText
import YAMLSyntax

/// What one procedure file must agree with itself about, beyond the types of its values.
enum ProcedureChecks {
  static func check(_ procedure: Procedure, _ reader: inout Reader) {
    checkPath(procedure, &reader)
    checkIdentity(procedure, &reader)
    let qualifiers = allQualifiers(procedure)
    checkInnerReferences(procedure, qualifiers, &reader)
    StepChecks.check(procedure.steps.elements, &reader)
    checkRows(procedure, &reader)
    checkPeriods(qualifiers, &reader)
    PartChecks.check(procedure, &reader)
  }

  /// The file is named for the code and lies in the folder of its field.
  private static func checkPath(_ procedure: Procedure, _ reader: inout Reader) {
    if procedure.path.hasSuffix("/\(procedure.field?.value ?? "")/\(procedure.codeText).yaml") {
      return
    }
    let parts = procedure.path.split(separator: "/")
    guard let file = parts.last, parts.count >= 2, procedure.path.hasPrefix("catalogue/procedures/")
    else { return }
    // A code that is wrong itself is told by its own rule, and no file is renamed after it.
    if let code = procedure.code, ProcedureCode.isWellFormed(code.value),
      file != "\(code.value).yaml"
    {
      reader.report(
        "file-misnamed",
        Message(
          vi:
            "tệp tên là \(file) nhưng mã ở trong là \(code.value): đổi tên tệp thành \(code.value).yaml hoặc sửa mã",
          en:
            "the file is called \(file) but holds code \(code.value): rename it to \(code.value).yaml or mend the code"
        ),
        at: code.range)
    }
    let folder = parts[parts.count - 2]
    if let field = procedure.field, folder != field.value {
      reader.report(
        "folder-mismatch",
        Message(
          vi: "tệp nằm trong thư mục \(folder) nhưng lĩnh vực ghi là \(field.value)",
          en: "the file lies in folder \(folder) but its field says \(field.value)"),
        at: field.range)
    }
  }

  /// Each element has an identity, and no two that can hold together share one.
  private static func checkIdentity(_ procedure: Procedure, _ reader: inout Reader) {
    let cases = procedure.cases.elements
    if cases.count > 1 {
      for element in cases {
        let place = element.name?.range ?? firstKey(element.range)
        if element.id == nil, !reader.hasUnread(["id"], in: element.range) {
          missing("id", in: "trường hợp", "a case", at: place, &reader)
        }
        if element.name == nil, !reader.hasUnread(["name"], in: element.range) {
          missing("name", in: "trường hợp", "a case", at: element.id?.range ?? place, &reader)
        }
      }
    }
    for result in procedure.results.elements
    where result.key.isEmpty && !reader.hasUnread(["paper", "id"], in: result.range) {
      missing("paper", in: "kết quả", "a result", at: firstKey(result.range), &reader)
    }
    for link in procedure.interlinks
    where link.procedure == nil && link.id == nil
      && !reader.hasUnread(["procedure", "id"], in: link.range)
    {
      missing(
        "procedure", in: "thủ tục liên thông", "an interlink", at: firstKey(link.range), &reader)
    }
    unique(cases.map { ($0.id, $0.qualifiers, $0.range) }, &reader)
    unique(procedure.fees.elements.map { ($0.id, $0.qualifiers, $0.range) }, &reader)
    unique(procedure.conditions.elements.map { ($0.id, $0.qualifiers, $0.range) }, &reader)
    unique(procedure.steps.elements.map { ($0.id, $0.qualifiers, $0.range) }, &reader)
    unique(procedure.questions.map { ($0.id, Qualifiers(), $0.range) }, &reader)
    if let everyCase = procedure.everyCase { groups(everyCase.documents.elements, &reader) }
    for element in cases { groups(element.documents.elements, &reader) }
  }

  private static func groups(_ items: [DocumentItem], _ reader: inout Reader) {
    var ids: [(Located<String>?, Qualifiers, ByteRange)] = []
    for item in items {
      switch item {
      case .group(let group):
        ids.append((group.id, group.qualifiers, group.range))
        groups(group.members, &reader)
        if group.members.isEmpty, !reader.hasUnread(["one-of", "all-of"], in: group.range) {
          reader.report(
            "value-empty",
            Message(vi: "nhóm giấy tờ không có giấy nào", en: "the group holds no document"),
            at: group.id?.range ?? group.range)
        }
      case .document(let document):
        // The same paper twice is a matter of content (`doc-duplicate-in-list`); an id is not.
        if document.id != nil { ids.append((document.id, document.qualifiers, document.range)) }
      }
    }
    unique(ids, &reader)
  }

  private static func unique(
    _ elements: [(id: Located<String>?, qualifiers: Qualifiers, range: ByteRange)],
    _ reader: inout Reader
  ) {
    guard mayRepeat(elements.map(\.id?.value)) else { return }
    // By id first, so that a file of thousands of elements stays quick to read.
    var earlier: [String: [Int]] = [:]
    for (index, element) in elements.enumerated() {
      guard let id = element.id, !isPartlyUnread(element.range, reader) else { continue }
      let clash = earlier[id.value]?.first {
        elements[$0].qualifiers.canHold(with: element.qualifiers)
      }
      earlier[id.value, default: []].append(index)
      guard let clash, let first = elements[clash].id else { continue }
      reader.report(
        "id-duplicate",
        Message(
          vi: "mã «\(id.value)» đã dùng trong danh sách này, và cả hai có thể cùng áp dụng",
          en: "the id “\(id.value)” is already used in this list, and both can hold at once"),
        at: id.range,
        help: Message(
          vi: "Đặt mã khác, hoặc tách nhau bằng case, channel, subject, area, from, until.",
          en: "Use another id, or keep them apart by case, channel, subject, area, from, until."),
        notes: [
          Note(
            Message(vi: "dùng lần đầu ở đây", en: "first used here"),
            at: SourceLocation(path: reader.tree.file.path, range: first.range))
        ])
    }
  }

  /// Whether an id may stand twice in a list; a handful is compared faster than it is hashed.
  private static func mayRepeat(_ ids: [String?]) -> Bool {
    guard ids.count <= 16 else { return true }
    return ids.indices.contains { index in
      ids[index] != nil && ids[..<index].contains(ids[index])
    }
  }

  /// Whether some qualifier was lost, so that nobody knows when the element holds.
  private static func isPartlyUnread(_ range: ByteRange, _ reader: Reader) -> Bool {
    reader.hasUnread(qualifierNames, in: range)
  }

  private static let qualifierNames: [String] = [
    "case", "channel", "subject", "area", "outcome", "from", "until", "when",
  ]

  private static func firstKey(_ range: ByteRange) -> ByteRange {
    ByteRange(range.lower, min(range.upper, range.lower + 1))
  }

  private static func missing(
    _ key: String, in vi: String, _ en: String, at range: ByteRange, _ reader: inout Reader
  ) {
    reader.report(
      "key-missing",
      Message(vi: "\(vi) này thiếu «\(key)»", en: "\(en) lacks “\(key)”"), at: range)
  }

  /// Rows that cannot be told apart, and fees and limits that say nothing.
  private static func checkRows(_ procedure: Procedure, _ reader: inout Reader) {
    for row in procedure.timeLimit.elements
    where row.takes.isAbsent && row.plus == nil
      && !reader.hasUnread(["takes", "plus"], in: row.range)
    {
      missing(
        "takes", in: "dòng thời hạn", "a row of the time limit", at: firstKey(row.range), &reader)
    }
    ambiguous(
      procedure.timeLimit.elements.filter { $0.plus == nil }.map { ($0.qualifiers, $0.range) },
      &reader)
    for fee in procedure.fees.elements {
      if fee.amount.isAbsent, fee.rates.isEmpty, fee.setBy == nil, fee.atMost == nil,
        !reader.hasUnread(["amount", "rates", "set-by"], in: fee.range)
      {
        reader.report(
          "key-missing",
          Message(
            vi:
              "khoản thu này chưa có mức: ghi «amount», hoặc «rates», hoặc «amount: unstated» khi nguồn không nêu",
            en:
              "this fee has no amount: give “amount” or “rates”, or “amount: unstated” where the source is silent"
          ),
          at: fee.place)
      }
      ambiguous(fee.rates.map { ($0.qualifiers, $0.range) }, &reader)
    }
    for step in procedure.steps.elements {
      ambiguous(step.takes.elements.map { ($0.qualifiers, $0.range) }, &reader)
    }
    ambiguous(procedure.boundary.elements.map { ($0.qualifiers, $0.range) }, &reader)
    ambiguous(procedure.online.elements.map { ($0.qualifiers, $0.range) }, &reader)
  }

  /// How many rows before it a row is compared with: far more than any law has, and no more, so that
  /// a file of tens of thousands of rows is still read in a moment.
  private static let comparedRows = 200

  private static func ambiguous(
    _ rows: [(qualifiers: Qualifiers, range: ByteRange)], _ reader: inout Reader
  ) {
    guard rows.count > 1 else { return }
    let rows = rows.filter { $0.qualifiers.when == nil && !isPartlyUnread($0.range, reader) }
    for (index, row) in rows.enumerated() {
      let clash = rows[max(0, index - comparedRows)..<index].first {
        $0.qualifiers.narrowness == row.qualifiers.narrowness
          && $0.qualifiers.canHold(with: row.qualifiers)
          && $0.qualifiers.isInside(row.qualifiers) == row.qualifiers.isInside($0.qualifiers)
      }
      guard let clash else { continue }
      reader.report(
        "row-ambiguous",
        Message(
          vi:
            "hai dòng cùng áp dụng một lúc mà không dòng nào hẹp hơn: thêm case, channel, subject, area, thời gian hoặc when",
          en:
            "two rows hold at once and neither is narrower: add case, channel, subject, area, a period or when"
        ),
        at: firstKey(row.range),
        notes: [
          Note(
            Message(vi: "dòng kia ở đây", en: "the other row is here"),
            at: SourceLocation(path: reader.tree.file.path, range: firstKey(clash.range)))
        ])
    }
  }

  /// Ids that point inside the file: steps, cases, questions.
  private static func checkInnerReferences(
    _ procedure: Procedure, _ all: [Qualifiers], _ reader: inout Reader
  ) {
    let steps = KnownIDs(procedure.steps.elements.map(\.key))
    let oldStep = { (id: String) in renamed(id, in: procedure.steps.elements) { $0.key } }
    for step in procedure.steps.elements {
      for id in step.after + [step.backTo].compactMap({ $0 }) {
        resolve(id, among: steps, renamed: oldStep, "bước", "step", &reader)
      }
    }
    for row in procedure.timeLimit.elements {
      for id in row.covers {
        resolve(id, among: steps, renamed: oldStep, "bước", "step", &reader)
      }
    }
    let cases = KnownIDs(procedure.cases.elements.map(\.key))
    let oldCase = { (id: String) in renamed(id, in: procedure.cases.elements) { $0.key } }
    for qualifiers in all {
      for id in qualifiers.cases {
        resolve(id, among: cases, renamed: oldCase, "trường hợp", "case", &reader)
      }
    }
    for element in procedure.cases.elements {
      for (question, answer) in element.answers {
        guard let found = procedure.questions.first(where: { $0.id?.value == question.value })
        else {
          resolve(
            question, among: KnownIDs(procedure.questions.compactMap(\.id?.value)), "câu hỏi",
            "question", &reader)
          continue
        }
        resolve(
          answer, among: KnownIDs(found.answers.compactMap(\.id?.value)), "câu trả lời", "answer",
          &reader)
      }
    }
  }

  private static func resolve(
    _ id: Located<String>, among known: KnownIDs, renamed: (String) -> String? = { _ in nil },
    _ vi: String, _ en: String, _ reader: inout Reader
  ) {
    guard !known.contains(id.value) else { return }
    if let new = renamed(id.value) {
      reader.reportRenamed(id, to: new, vi, en)
      return
    }
    reader.reportUnresolved(id, among: known.list, vi, en)
  }

  /// The one element that bore an id before it was renamed.
  private static func renamed<Element: Claiming>(
    _ id: String, in elements: [Element], key: (Element) -> String
  ) -> String? {
    let found = elements.filter { $0.claims.was.contains { $0.value == id } }
    return found.count == 1 ? found.first.map(key) : nil
  }

  private static func checkPeriods(_ all: [Qualifiers], _ reader: inout Reader) {
    for qualifiers in all {
      guard let from = qualifiers.from, let until = qualifiers.until, until.value < from.value
      else {
        continue
      }
      reader.report(
        "period-reversed",
        Message(
          vi: "ngày cuối \(until.value.vietnamese) trước ngày đầu \(from.value.vietnamese)",
          en: "the last day \(until.value.iso) is before the first day \(from.value.iso)"),
        at: until.range)
    }
  }

  private static func allQualifiers(_ procedure: Procedure) -> [Qualifiers] {
    var all: [Qualifiers] = []
    func add(_ qualifiers: Qualifiers) {
      if !qualifiers.isEmpty { all.append(qualifiers) }
    }
    for row in procedure.timeLimit.elements { add(row.qualifiers) }
    for fee in procedure.fees.elements {
      add(fee.qualifiers)
      for rate in fee.rates { add(rate.qualifiers) }
      for reduction in fee.reductions { add(reduction.qualifiers) }
    }
    for step in procedure.steps.elements {
      add(step.qualifiers)
      for takes in step.takes.elements { add(takes.qualifiers) }
    }
    for element in procedure.filers { add(element.qualifiers) }
    for element in procedure.channels.elements { add(element.qualifiers) }
    for element in procedure.conditions.elements { add(element.qualifiers) }
    for element in procedure.results.elements { add(element.qualifiers) }
    for element in procedure.legalBasis.elements { add(element.qualifiers) }
    for element in procedure.online.elements { add(element.qualifiers) }
    for element in procedure.boundary.elements { add(element.qualifiers) }
    if let authorities = procedure.authorities.value {
      for role in authorities.roles {
        for row in role.rows.elements { add(row.qualifiers) }
      }
      for row in authorities.delegated.elements { add(row.qualifiers) }
    }
    func addItems(_ items: [DocumentItem]) {
      for item in items {
        add(item.qualifiers)
        if case .group(let group) = item { addItems(group.members) }
      }
    }
    if let everyCase = procedure.everyCase { addItems(everyCase.documents.elements) }
    for element in procedure.cases.elements {
      add(element.qualifiers)
      addItems(element.documents.elements)
    }
    for element in procedure.interlinks { add(element.qualifiers) }
    for element in procedure.volume { add(element.qualifiers) }
    for element in procedure.cost { add(element.qualifiers) }
    return all
  }
}

/// Ids of one list, in their order, for looking up one after the other.
private struct KnownIDs {
  let list: [String]
  /// Only for long lists: a handful is looked through faster than it is hashed.
  private let set: Set<String>

  init(_ list: [String]) {
    self.list = list
    set = list.count > 16 ? Set(list) : []
  }

  func contains(_ id: String) -> Bool {
    list.count > 16 ? set.contains(id) : list.contains(id)
  }
}
