import Diagnostics
import ProcedureModel
import SourceText

/// Keys of one element that need each other, or shut each other out.
enum PartChecks {
  static func check(_ procedure: Procedure, _ reader: inout Reader) {
    for row in procedure.boundary.elements where !row.isFree {
      reader.checkOneOf(
        ["bound-to", "free-within"], given: [row.boundTo != nil, row.freeWithin != nil],
        in: row.range)
    }
    for row in procedure.timeLimit.elements {
      reader.checkOneOf(
        ["takes", "plus"], given: [!row.takes.isAbsent, row.plus != nil], in: row.range,
        isNeeded: false)
    }
    for fee in procedure.fees.elements { check(fee, &reader) }
    for step in procedure.steps.elements where step.times != nil && step.backTo == nil {
      needs("back-to", "times", in: step.range, at: step.times?.range, &reader)
    }
    for link in procedure.interlinks
    where link.procedure == nil && link.id != nil && link.name == nil {
      needs("name", "id", in: link.range, at: link.id?.range, &reader)
    }
    if let everyCase = procedure.everyCase { check(everyCase.documents.elements, &reader) }
    for element in procedure.cases.elements { check(element.documents.elements, &reader) }
  }

  private static func check(_ fee: Fee, _ reader: inout Reader) {
    reader.checkOneOf(
      ["amount", "rates"], given: [!fee.amount.isAbsent, !fee.rates.isEmpty], in: fee.range,
      isNeeded: false, at: fee.place)
    checkShare(fee.amount, of: fee.of, in: fee.range, &reader)
    for rate in fee.rates { checkShare(rate.amount, of: rate.of, in: rate.range, &reader) }
  }

  /// A share says of what it is one.
  private static func checkShare(
    _ amount: Stated<Located<Money>>, of base: Located<String>?, in element: ByteRange,
    _ reader: inout Reader
  ) {
    guard base == nil, let amount = amount.value, case .share = amount.value else { return }
    needs("of", "%", in: element, at: amount.range, &reader)
  }

  private static func check(_ items: [DocumentItem], _ reader: inout Reader) {
    for item in items {
      switch item {
      case .document(let document):
        // A paper without a registry entry is called by its name.
        if document.paper == nil, let id = document.id, document.name == nil,
          !reader.hasUnread(["paper"], in: document.range)
        {
          needs("name", "id", in: document.range, at: id.range, &reader)
        }
        if let word = document.lookUp, document.lookedUpIn.isEmpty {
          needs("looked-up-in", "look-up", in: document.range, at: word.range, &reader)
        }
      case .group(let group):
        check(group.members, &reader)
      }
    }
  }

  /// One key makes no sense without another.
  private static func needs(
    _ key: String, _ present: String, in element: ByteRange, at place: ByteRange?,
    _ reader: inout Reader
  ) {
    guard !reader.hasUnread([key], in: element) else { return }
    reader.report(
      "key-missing",
      Message(
        vi: present == "%"
          ? "tỷ lệ thì phải nói của cái gì: ghi «\(key)»" : "có «\(present)» thì cần cả «\(key)»",
        en: present == "%"
          ? "a share says of what: give “\(key)”" : "with “\(present)”, “\(key)” is needed too"),
      at: place ?? Reader.start(of: element))
  }
}
