package import Catalogue
import Diagnostics
package import ProcedureModel
package import SourceText
package import VietnameseText
package import YAMLSyntax

/// Gathers what stops holding within some days, and what has stopped and is still relied on.
package struct LawWatch: Sendable {
  /// The first day that counts.
  package let day: CivilDate
  /// The last one.
  package let last: CivilDate
  /// How many days may pass before a record must be compared again.
  package static let checkEvery = 365

  let catalogue: Catalogue
  let inForce: [ProcedureFacts]
  var found: [LawNotice] = []
  /// Files that entries stand in, for their lines.
  private var lines: [String: LineIndex] = [:]

  /// A watch over a catalogue from a day on.
  package init(_ catalogue: Catalogue, from day: CivilDate, days: Int) {
    self.catalogue = catalogue
    self.day = day
    last = day.adding(days: days)
    inForce = catalogue.procedures.filter { $0.status != .abolished && $0.status != .draft }
  }

  /// Everything found so far, by day.
  package var notices: [LawNotice] {
    var seen: Set<String> = []
    return found.filter { seen.insert($0.kind.rawValue + " " + $0.id).inserted }
      .sorted(by: LawNotice.inOrder)
  }

  /// Takes note of a file, so that what stands in it is told with its line.
  package mutating func take(_ file: SourceFile) {
    lines[file.path] = LineIndex(file)
  }

  /// Looks at what the registries and the facts of all procedures say.
  package mutating func addCatalogue() {
    addActs()
    addReplacements()
    addAgencies()
    addChecks()
  }

  /// Looks for last days in a file of a procedure, an overlay or a registry.
  package mutating func add(_ tree: YAMLTree, code: String?) {
    take(tree.file)
    // Acts and agencies are told with what rests on them.
    if tree.file.path.hasPrefix("catalogue/registries/instruments/") { return }
    if tree.file.path == "catalogue/registries/agencies.yaml" { return }
    for value in DatedValues(tree, catalogue.registries).all where isDue(value.until) {
      let records = code.map { [$0] } ?? records(ofEntry: value.entry, in: tree.file.path)
      found.append(
        LawNotice(
          code == nil ? .entry : .value, id: tree.file.path + " " + value.id, day: value.until,
          title: code == nil
            ? Message(vi: "\(value.label.vietnamese) hết dùng", en: "\(value.label.english) ends")
            : Message(
              vi: "\(value.label.vietnamese) hết áp dụng",
              en: "\(value.label.english) no longer applies"),
          advice: Message(
            vi: "Xem có quy định thay thế chưa, rồi thêm dòng mới có from, hoặc lùi until.",
            en: "See what takes its place; add a row with from, or move until."),
          records: records, path: tree.file.path, line: line(value.range, in: tree.file.path)))
    }
  }

  /// Looks at decisions: what was accepted or put off for a time comes back when that is over.
  package mutating func add(_ decisions: [Decision]) {
    for decision in decisions {
      guard let until = decision.until, until.value <= last else { continue }
      let about = decision.rule?.value ?? decision.change?.value ?? ""
      let record = decision.record?.value ?? ""
      let reason = decision.because.map { ": " + $0.value } ?? ""
      found.append(
        LawNotice(
          .decision, id: "\(record) \(about) \(decision.at?.value.typed ?? "")", day: until.value,
          title: Message(
            vi: "Quyết định về \(about) ở \(record) hết hạn\(reason)",
            en: "The decision about \(about) in \(record) runs out\(reason)"),
          advice: Message(
            vi: "Gia hạn bằng quyết định mới, hoặc sửa bản ghi: hết hạn thì máy báo lại như cũ.",
            en: "Decide again or mend the record: once it has run out the finding is back."),
          records: catalogue.procedure(record) == nil ? [] : [record], path: decision.path,
          line: line(until.range, in: decision.path)))
    }
  }

  /// Looks at a comment in a file that puts a rule's findings aside until a day; `number` counts those of
  /// one rule in one file.
  package mutating func addAllowance(
    of rule: String, number: Int, because reason: String, until: CivilDate, at range: ByteRange,
    in file: SourceFile, code: String?
  ) {
    guard until <= last else { return }
    found.append(
      LawNotice(
        .decision, id: "\(file.path) \(rule) \(number)", day: until,
        title: Message(
          vi: "Ghi chú cho qua \(rule) hết hạn: \(reason)",
          en: "The comment that allows \(rule) runs out: \(reason)"),
        advice: Message(
          vi: "Sửa bản ghi rồi bỏ ghi chú, hoặc lùi ngày sau until nếu lý do vẫn còn.",
          en: "Mend the record and drop the comment, or move its day if the reason still holds."),
        records: code.map { [$0] } ?? [], path: file.path, line: line(range, in: file.path)))
  }

  /// Looks at plans in force: their own last day, and the days of their targets.
  package mutating func add(_ plans: [Plan]) {
    for plan in plans {
      let id = plan.id?.value ?? ""
      let name = plan.number?.value ?? id
      if let until = plan.until, isDue(until.value) {
        found.append(
          notice(
            plan, id: id, day: until.value, at: until.range,
            Message(
              vi: "Kế hoạch \(name) hết thời gian thực hiện", en: "Plan \(name) comes to its end")))
      }
      for target in plan.targets {
        guard let due = target.until?.value ?? target.before?.value.adding(days: -1), isDue(due),
          let range = target.until?.range ?? target.before?.range
        else { continue }
        let what = target.id?.value ?? ""
        found.append(
          notice(
            plan, id: "\(id)/\(what)", day: due, at: range,
            Message(
              vi: "Đến hạn chỉ tiêu \(what) của kế hoạch \(name)",
              en: "Target \(what) of plan \(name) falls due")))
      }
    }
  }

  private func notice(
    _ plan: Plan, id: String, day: CivilDate, at range: ByteRange, _ title: Message
  ) -> LawNotice {
    LawNotice(
      .plan, id: id, day: day, title: title,
      advice: Message(
        vi: "Báo cáo kết quả, hoặc ghi kế hoạch kế tiếp.",
        en: "Report what was reached, or record the plan that follows."),
      path: plan.path, line: line(range, in: plan.path))
  }

  func isDue(_ until: CivilDate) -> Bool { until >= day && until <= last }

  func line(_ range: ByteRange, in path: String) -> Int {
    lines[path]?.line(of: range.lower) ?? 0
  }
}
