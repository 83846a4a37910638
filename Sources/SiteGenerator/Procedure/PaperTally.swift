package import ProcedureModel

/// How many papers a person must bring by one channel, over all cases or in one.
package struct PaperTally: Sendable, Equatable {
  /// What is asked for certain: from the case that asks least to the one that asks most.
  package var certain: ClosedRange<Int>
  /// The most any case can ask, when everything conditional falls due.
  package var most: Int
  /// How many of the certain ones must be certified copies, in the case that asks most of them.
  package var certified: Int

  /// A tally put together by hand, for comparison.
  package init(certain: ClosedRange<Int>, most: Int, certified: Int) {
    self.certain = certain
    self.most = most
    self.certified = certified
  }

  /// Counts papers; `nil` while the record does not say what is asked.
  ///
  /// A group of alternatives counts once; what is only filled in, or looked up by the agency, does
  /// not count.
  package static func of(
    _ view: ProcedureView, by channel: Channel?, caseID: String? = nil
  ) -> PaperTally? {
    let every = view.procedure.everyCase?.documents
    let cases = view.cases.filter { caseID == nil || $0.key == caseID }
    let isKnown =
      !(every?.elements.isEmpty ?? true) || every?.isNone == true
      || cases.contains { !$0.documents.elements.isEmpty || $0.documents.isNone }
    guard isKnown else { return nil }
    var totals: [Count] = []
    for element in cases {
      var total = Count()
      let situation = Situation(day: view.site.day, caseID: element.key, channel: channel)
      for item in (every?.elements ?? []) + element.documents.elements {
        total.add(Count(item, in: situation))
      }
      totals.append(total)
    }
    guard let first = totals.first else { return nil }
    let least = totals.reduce(first.least) { min($0, $1.least) }
    let greatest = totals.reduce(first.least) { max($0, $1.least) }
    return PaperTally(
      certain: least...greatest, most: totals.reduce(0) { max($0, $1.most) },
      certified: totals.reduce(0) { max($0, $1.certified) })
  }

  /// What one list, or one of its members, comes to.
  private struct Count {
    var least = 0
    var most = 0
    var certified = 0

    init() {}

    init(_ item: DocumentItem, in situation: Situation) {
      guard item.qualifiers.holds(in: situation) else { return }
      switch item {
      case .document(let document):
        guard !document.isDeclared, document.lookedUpIn.isEmpty else { return }
        most = 1
        guard document.need == nil, !document.qualifiers.isForSome else { return }
        least = 1
        let kinds = document.copy.map(\.value)
        certified = kinds == [.certified] ? 1 : 0
      case .group(let group):
        let members = group.members
          .filter { $0.qualifiers.holds(in: situation) }
          .map { Count($0, in: situation) }
        guard !members.isEmpty else { return }
        switch group.rule {
        case .allOf:
          for member in members { add(member) }
        case .oneOf:
          // A way that asks for nothing makes the whole group free.
          most = members.map(\.most).max() ?? 0
          least = members.contains { $0.most == 0 } ? 0 : 1
        }
        if group.qualifiers.isForSome { least = 0 }
      }
    }

    mutating func add(_ other: Count) {
      least += other.least
      most += other.most
      certified += other.certified
    }
  }
}

extension Qualifiers {
  /// Whether it is for some only: certain subjects, areas, or whoever a sentence names.
  package var isForSome: Bool { !subjects.isEmpty || !areas.isEmpty || when != nil }
}
