import Diagnostics
import ProcedureModel

/// Finds the terms of one case by one channel: what the record asks for, and what its rows say of it.
///
/// What the record asks for makes a term whether or not anybody told its hours: what is not known is
/// then named. What it does not ask for makes one only where a row tells of it.
struct TermBuilder {
  private let inquiry: CostInquiry
  private let procedure: Procedure
  private let situation: Situation
  /// Rows of the record that hold, by their place in the file; each is used once.
  private let rows: [CostRow]
  private var used: Set<Int> = []
  private(set) var terms: [CostTerm] = []

  init(_ inquiry: CostInquiry, _ procedure: Procedure, _ situation: Situation) {
    self.inquiry = inquiry
    self.procedure = procedure
    self.situation = situation
    rows = procedure.cost.filter { $0.qualifiers.holds(in: situation) }
  }

  mutating func build() {
    let papers = DossierPapers(procedure, situation).papers
    if procedure.isInternal {
      staffTime()
    } else {
      for paper in papers { handle(paper) }
      activities()
    }
    rest()
    copies(papers)
    if situation.channel == .post {
      price(.postage, Message(vi: "gửi hồ sơ", en: "send the dossier"), "", 1)
    }
    fees()
  }

  // MARK: work

  /// Each paper is prepared, each form filled in; a row without a place speaks for all of them.
  private mutating func handle(_ paper: DossierPapers.Paper) {
    let document = paper.document
    let isForm =
      document.isDeclared || document.form.value != nil
      || inquiry.forms.contains(document.paper?.value ?? "")
    let activity: CostActivity = isForm ? .fill : .prepare
    let own = rowIndices(activity) { Self.covers($0, paper.path) }
    if !own.isEmpty {
      for index in own { use(index, name(document)) }
      return
    }
    if !rowIndices(activity, where: { $0.isEmpty }).isEmpty { return }
    derive(activity, name(document), at: paper.path, count: 1)
    guard let last = terms.indices.last, let condition = Self.condition(of: document) else {
      return
    }
    terms[last].label.vietnamese += " (\(condition.vietnamese))"
    terms[last].label.english += " (\(condition.english))"
  }

  /// Why not everybody brings it; costs are those of one who does.
  private static func condition(of document: Document) -> Message? {
    if let when = document.qualifiers.when?.value {
      return Message(vi: "khi \(when)", en: "when: \(when)")
    }
    return document.need.map { _ in Message(vi: "nếu có", en: "if any") }
  }

  private mutating func activities() {
    let steps = procedure.steps.elements.filter {
      $0.qualifiers.holds(in: situation) && !$0.isOutsideSum
    }
    let visits = steps.count { step in step.visit.contains { $0.value == situation.channel } }
    if visits > 0 {
      derive(.travel, "", at: "", count: visits)
      derive(.wait, "", at: "", count: visits)
    } else if situation.channel == .inPerson, rowIndices(.travel, where: { _ in true }).isEmpty {
      var term = CostTerm(.work, CostActivity.travel.words, at: "steps", count: 0)
      term.missing = [.visits]
      terms.append(term)
    }
    derive(.submit, "", at: "", count: 1)
    if !payable().isEmpty { derive(.pay, "", at: "", count: 1) }
    if !procedure.results.elements.isEmpty { derive(.collect, "", at: "", count: 1) }
    let inspections = steps.count { !$0.isApplicants && $0.action?.value == .inspect }
    if inspections > 0 { derive(.inspection, "", at: "", count: inspections) }
  }

  /// Internal procedures cost the time of staff, step by step; a legal time limit is no working time.
  private mutating func staffTime() {
    let steps = procedure.steps.elements.filter {
      $0.qualifiers.holds(in: situation) && !$0.isOutsideSum
    }
    for step in steps {
      let path = "steps/" + step.key
      let name = step.name?.value ?? step.key
      let own = rows.indices.filter { !used.contains($0) && (rows[$0].at?.value ?? "") == path }
      if own.isEmpty {
        var term = CostTerm(
          .work, Message(vi: "bước «\(name)»", en: "step “\(name)”"), at: path, count: 1)
        term.missing = [.stepHours(name)]
        terms.append(term)
      }
      for index in own { use(index, name) }
    }
  }

  /// Rows that no term has used: bought services, supplements, whatever somebody measured.
  private mutating func rest() {
    for index in rows.indices where !used.contains(index) { use(index, "") }
  }

  /// A term that the record asks for: by its rows, else by the parameter, else missing.
  private mutating func derive(
    _ activity: CostActivity, _ name: String, at path: String, count: Int
  ) {
    if path.isEmpty {
      let own = rowIndices(activity) { _ in true }
      if !own.isEmpty {
        for index in own { use(index, name, count: count) }
        return
      }
    }
    var term = CostTerm(.work, Self.label(activity, name), at: path, count: count)
    let parameter = CostParameters.Name.hours(of: activity)
    if let hours = inquiry.parameters.value(parameter) {
      term.hours = HourRange([hours])
      term.parameters = [parameter]
      term.source = inquiry.parameters.entry(parameter)?.source?.value
    } else {
      term.missing = [.hours(activity, of: name)]
    }
    price(&term, payer: inquiry.payer)
    terms.append(term)
  }

  /// The terms of one row: its hours, and what it says was bought.
  private mutating func use(_ index: Int, _ name: String, count: Int = 1) {
    let row = rows[index]
    used.insert(index)
    let activity = row.activity?.value ?? .prepare
    let times = row.times?.value ?? count
    let at = row.at?.value ?? ""
    if let hours = HourRange(row.hours.map(\.value)) {
      var term = CostTerm(.work, Self.label(activity, name), at: at, count: times)
      term.hours = hours
      term.source = row.source?.value
      price(&term, payer: row.who?.value ?? inquiry.payer)
      terms.append(term)
    }
    if let bought = row.bought?.value {
      let label = Self.label(activity, name)
      var term = CostTerm(
        .other,
        Message(
          vi: label.vietnamese + ": dịch vụ phải mua", en: label.english + ": services bought"),
        at: at, count: times)
      term.price = CostRange(ExactAmount(dong: bought))
      term.source = row.source?.value
      term.amount = term.price?.times(times)
      if term.amount == nil { term.missing = [.tooLarge] }
      terms.append(term)
    }
  }

  /// Hours times how often times what an hour is worth.
  private func price(_ term: inout CostTerm, payer: Payer) {
    let name = CostParameters.Name.hour(of: payer)
    term.parameters.append(name)
    guard let income = inquiry.parameters.value(name) else {
      term.missing.append(.parameter(name))
      return
    }
    guard let hours = term.hours else { return }
    term.amount = hours.cost(term.count, income)
    if term.amount == nil { term.missing = [.tooLarge] }
  }

  // MARK: other costs and fees

  private mutating func copies(_ papers: [DossierPapers.Paper]) {
    for paper in papers where paper.document.handover?.value != .show {
      guard let copies = paper.document.copies?.value, copies > 0, situation.channel != .online,
        !rows.contains(where: { $0.bought != nil && Self.covers($0.at?.value ?? "-", paper.path) })
      else { continue }
      let kinds = paper.document.copy.map(\.value)
      let isCertified = !kinds.isEmpty && kinds.allSatisfy { $0 == .certified }
      let name = name(paper.document)
      price(
        isCertified ? .certification : .photocopy,
        isCertified
          ? Message(vi: "chứng thực bản sao «\(name)»", en: "certified copy of “\(name)”")
          : Message(vi: "sao chụp «\(name)»", en: "copy of “\(name)”"),
        paper.path, copies * paper.sets)
    }
  }

  /// A term of so many things at a parameter's price.
  private mutating func price(
    _ name: CostParameters.Name, _ label: Message, _ path: String, _ count: Int
  ) {
    var term = CostTerm(.other, label, at: path, count: count)
    term.parameters = [name]
    if let value = inquiry.parameters.value(name) {
      term.price = CostRange(ExactAmount(units: Int128(value) * 100))
      term.source = inquiry.parameters.entry(name)?.source?.value
      term.amount = term.price?.times(count)
      if term.amount == nil { term.missing = [.tooLarge] }
    } else {
      term.missing = [.parameter(name)]
    }
    terms.append(term)
  }

  private mutating func fees() {
    if procedure.fees.isUnstated {
      var term = CostTerm(.fee, Message(vi: "phí, lệ phí", en: "fees"), at: "fees", count: 1)
      term.missing = [.fee("")]
      terms.append(term)
    }
    for fee in procedure.fees.elements where fee.qualifiers.holds(in: situation) {
      let label = label(fee)
      var term = CostTerm(.fee, label, at: "fees/" + fee.key, count: 1)
      if let amount = fee.dong(in: situation) {
        term.price = CostRange(ExactAmount(dong: amount))
        term.amount = term.price
      } else {
        term.missing = [.fee(label.vietnamese)]
      }
      terms.append(term)
    }
  }

  /// Fees for which something may have to be paid.
  private func payable() -> [Fee] {
    procedure.fees.elements.filter {
      $0.qualifiers.holds(in: situation) && $0.dong(in: situation) != 0
    }
  }

  // MARK: words and places

  private func rowIndices(_ activity: CostActivity, where admits: (String) -> Bool) -> [Int] {
    rows.indices.filter {
      !used.contains($0) && rows[$0].activity?.value == activity && admits(rows[$0].at?.value ?? "")
    }
  }

  private func name(_ document: Document) -> String {
    document.name?.value ?? document.paper.map { inquiry.names[$0.value] ?? $0.value }
      ?? document.key
  }

  /// Its own name, else what kind it is: an id says nothing to who reads a draft decision.
  private func label(_ fee: Fee) -> Message {
    if let name = fee.name?.value { return Message(vi: name, en: name) }
    return switch fee.kind?.value {
    case .fee: Message(vi: "phí", en: "fee")
    case .charge: Message(vi: "lệ phí", en: "charge")
    case .price: Message(vi: "giá", en: "price")
    case nil where procedure.fees.elements.count == 1: Message(vi: "phí, lệ phí", en: "fees")
    case nil: Message(vi: "khoản thu thứ \(number(of: fee))", en: "fee no. \(number(of: fee))")
    }
  }

  /// Of several nameless fees only their order tells which is meant.
  private func number(of fee: Fee) -> Int {
    (procedure.fees.elements.firstIndex { $0.key == fee.key } ?? 0) + 1
  }

  private static func label(_ activity: CostActivity, _ name: String) -> Message {
    let words = activity.words
    return name.isEmpty
      ? words
      : Message(vi: words.vietnamese + " «\(name)»", en: words.english + " “\(name)”")
  }

  private static func covers(_ typed: String, _ path: String) -> Bool {
    guard let pattern = ElementPath(typed), let path = ElementPath(path) else { return false }
    return pattern.covers(path)
  }
}
