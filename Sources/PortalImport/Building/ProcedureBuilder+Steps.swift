import CatalogueCoding
import ProcedureModel
import VietnameseText

extension ProcedureBuilder {
  mutating func steps() -> Sketch {
    let segments = StepReader.segments(record.steps)
    let reader = StepReader(known)
    var found: [(step: StepReader.Found, texts: [String])] = []
    var before: [String] = []
    var heading: String?
    for segment in segments {
      let steps = reader.steps(in: segment, under: &heading)
      counts.steps.count(isTyped: !steps.isEmpty)
      guard let first = steps.first else {
        if found.isEmpty {
          before.append(segment)
        } else {
          found[found.count - 1].texts.append(segment)
        }
        continue
      }
      found.append((first, [segment]))
      for step in steps.dropFirst() { found.append((step, [])) }
    }
    checkSum(segments)
    if options.factsOnly, !segments.isEmpty {
      find(
        .left, "steps", vi: "để lại ở nguồn: lời văn của trình tự thực hiện",
        en: "left at the source: the wording of the steps", text: segments.joined(separator: "\n"))
    }
    if found.isEmpty {
      if !options.factsOnly, !segments.isEmpty {
        notes.append("Trình tự thực hiện in trên Cổng: " + segments.joined(separator: "\n"))
      }
      find(
        .look, "steps", vi: "chưa đọc được bước nào nói rõ ai làm việc gì",
        en: "no step could be read that says who does what")
      return .bare("unstated")
    }
    if options.factsOnly { found = Self.concise(found) }
    return .list(drafts(found, before))
  }

  private func drafts(
    _ found: [(step: StepReader.Found, texts: [String])], _ before: [String]
  ) -> [Sketch] {
    var ids = Identifier()
    var submitID: String?
    var drafts: [Sketch] = []
    for (index, item) in found.enumerated() {
      let step = item.step
      let id = ids.make(step.action.stepID, or: "buoc")
      if step.action == .submit, submitID == nil { submitID = id }
      var entries = [
        Sketch.Entry("id", .bare(id)), Sketch.Entry("actor", .bare(step.actor)),
        Sketch.Entry("action", .bare(step.action.rawValue)),
      ]
      if !step.role.isEmpty { entries.insert(Sketch.Entry("role", .text(step.role)), at: 2) }
      if let span = step.span { entries.append(Sketch.Entry("takes", .bare(span.typed))) }
      if step.action == .requestSupplement, let submitID {
        entries.append(Sketch.Entry("back-to", .bare(submitID)))
      }
      if step.action == .refuse { entries.append(Sketch.Entry("outcome", .bare("refused"))) }
      if !options.factsOnly {
        let texts = (index == 0 ? before : []) + item.texts
        if !texts.isEmpty {
          entries.append(Sketch.Entry("verbatim", .text(texts.joined(separator: "\n"))))
        }
      }
      drafts.append(.record(entries))
    }
    return drafts
  }

  /// Each actor's action once, in the order of the text: what a page of facts can show.
  private static func concise(
    _ found: [(step: StepReader.Found, texts: [String])]
  ) -> [(step: StepReader.Found, texts: [String])] {
    struct Key: Hashable {
      var actor: String
      var action: Action
    }
    var seen: Set<Key> = []
    return found.filter { seen.insert(Key(actor: $0.step.actor, action: $0.step.action)).inserted }
  }

  /// Times that the pieces print in brackets, against the total of the table.
  private mutating func checkSum(_ segments: [String]) {
    var sum = 0
    var unit: TimeSpan.Unit?
    var terms = 0
    for segment in segments {
      // A step's own share stands in brackets: `(0,5 ngày làm việc)`.
      for bracket in Self.brackets(segment) {
        guard let lead = DurationScan.leading(bracket), lead.isAlone,
          case .amount(let halves, let its) = lead.span
        else { continue }
        guard unit == nil || unit == its else { return }
        unit = its
        sum += halves
        terms += 1
      }
    }
    guard terms >= 3, let unit else { return }
    let totals = unique(record.methods.compactMap { TimeReading.read($0, record.services).span })
    guard totals.count == 1, case .amount(let total, let its)? = totals.first, its == unit,
      total != sum
    else { return }
    find(
      .contradiction, "steps",
      vi:
        "các bước cộng lại \(TimeSpan.decimal(sum, point: ",")) nhưng tổng thời hạn in là \(TimeSpan.decimal(total, point: ",")) \(unit.vietnamese)",
      en:
        "the steps add up to \(TimeSpan.decimal(sum, point: ".")), the printed total is \(TimeSpan.decimal(total, point: ".")) (\(unit.rawValue))"
    )
  }

  private static func brackets(_ text: String) -> [String] {
    var found: [String] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "(") {
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: ")") else { break }
      found.append(String(after[..<close]))
      rest = after[after.index(after: close)...]
    }
    return found
  }
}
