import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a paper that one case asks for twice.
///
/// The demand of a case is what `every-case` asks for and what the case adds. Members of a `one-of`
/// are left out: they are ways to the same end. So are items that `when`, a channel or another
/// qualifier may keep apart, and the same paper under ids of its own, as for two persons.
package struct DocDuplicateInList: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-duplicate-in-list", family: .error, severity: .error,
    summary: Message(
      vi: "Một giấy tờ bị đòi hai lần trong cùng một trường hợp",
      en: "One case asks for the same paper twice"),
    rationale: Message(
      vi:
        "Người dân đọc thành hai giấy và chuẩn bị hai lần. Danh sách in ra, số giấy tờ và chi phí tính từ đó đều sai.",
      en:
        "People read it as two papers and prepare both. The printed list, the count of papers and the cost reckoned from it are all wrong."
    ),
    help: Message(
      vi:
        "Bỏ bớt một mục. Nếu là hai giấy khác nhau thì ghi id và tên riêng; nếu tùy tình huống thì thêm when.",
      en:
        "Drop one of them. Where they are two papers, give each an id and a name; where it depends, add “when”."
    ),
    basis: [RuleBasis("Thông lệ tốt: mỗi giấy tờ một dòng", .commonPractice)],
    competence: .publisher, profiles: [.procedureReview, .publication],
    examples: [
      .clean(
        "shown or by post",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, as: show, originals: 1, channel: in-person}\n    - {paper: giay-chung-sinh, copies: 1, channel: post}"
      ),
      .clean(
        "two persons",
        "every-case:\n  documents:\n    - {paper: giay-khai-sinh, id: cua-cha, copies: 1}\n    - {paper: giay-khai-sinh, id: cua-me, copies: 1}"
      ),
      .clean(
        "alternatives",
        "every-case:\n  documents:\n    - id: mot-trong\n      one-of:\n        - {paper: giay-chung-sinh, originals: 1}\n        - {paper: giay-khai-sinh, copies: 1}\n    - {paper: giay-khai-sinh, copies: 1}"
      ),
      .clean(
        "two cases",
        "cases:\n  - id: mot\n    name: Một\n    documents:\n      - {paper: giay-chung-sinh, originals: 1}\n  - id: hai\n    name: Hai\n    documents:\n      - {paper: giay-chung-sinh, originals: 1}"
      ),
      .flagged(
        "twice in one list",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, originals: 1}\n    - {paper: ⟦giay-chung-sinh⟧, originals: 1}"
      ),
      .flagged(
        "in every case and in the case",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, originals: 1}\ncases:\n  - documents:\n      - {paper: ⟦giay-chung-sinh⟧, originals: 1}"
      ),
      .flagged(
        "one name, two ids",
        "cases:\n  - documents:\n      - {id: bao-cao, name: Báo cáo kết quả, originals: 1}\n      - {id: bao-cao-2, name: ⟦Báo cáo kết quả⟧, originals: 1}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard namesAnythingTwice(procedure) else { return }
    var shared = Demand()
    if let everyCase = procedure.everyCase {
      shared.add(everyCase.documents.elements, owner: "every-case")
      report(twice(among: shared.items, from: 0), procedure, context, &sink)
    }
    for element in procedure.cases.elements {
      var demand = shared
      let first = demand.items.count
      demand.add(
        element.documents.elements, owner: "cases/" + element.key,
        caseID: Located(element.key, at: element.range))
      report(twice(among: demand.items, from: first), procedure, context, &sink)
    }
  }

  /// Whether any paper or name occurs twice at all; in most files none does, and nothing is built.
  private func namesAnythingTwice(_ procedure: Procedure) -> Bool {
    var seen: Set<String> = []
    var isTwice = false
    procedure.forEachDocument { site in
      guard !site.isAlternative,
        let name = site.document.paper?.value ?? site.document.name?.value
      else { return }
      if !seen.insert(name).inserted { isTwice = true }
    }
    return isTwice
  }

  /// Items from `first` on that ask for what one before them asks for.
  private func twice(among items: [Demand.Item], from first: Int) -> [(Demand.Item, Demand.Item)] {
    var pairs: [(Demand.Item, Demand.Item)] = []
    for index in items.indices.dropFirst(first) {
      if let earlier = items[..<index].first(where: { $0.isAskedAgain(by: items[index]) }) {
        pairs.append((items[index], earlier))
      }
    }
    return pairs
  }

  private func report(
    _ pairs: [(Demand.Item, Demand.Item)], _ procedure: Procedure, _ context: LintContext,
    _ sink: inout DiagnosticSink
  ) {
    for (again, earlier) in pairs {
      sink.report(
        .twice(again.document.title(in: context.registries)), at: again.document.place,
        path: again.path,
        notes: [
          Note(
            Message(vi: "lần đầu ở đây", en: "first asked for here"),
            at: SourceLocation(path: procedure.path, range: earlier.document.place))
        ])
    }
  }
}

extension Message {
  fileprivate static func twice(_ paper: String) -> Message {
    Message(vi: "«\(paper)» bị đòi hai lần", en: "“\(paper)” is asked for twice")
  }
}

/// What a case asks for without a choice: documents outside every `one-of`.
private struct Demand {
  struct Item {
    var document: Document
    var path: String
    /// The qualifiers of the document, then those of the groups and the case around it.
    var qualifiers: [Qualifiers]
    /// The text of every `when` around it, in order.
    var when: [String]

    /// Whether it is the same paper, handed over the same way, where both can hold.
    func isAskedAgain(by other: Item) -> Bool {
      guard isSamePaper(as: other.document), document.handover == other.document.handover,
        when == other.when
      else { return false }
      return qualifiers.allSatisfy { mine in other.qualifiers.allSatisfy { mine.canHold(with: $0) }
      }
    }

    private func isSamePaper(as other: Document) -> Bool {
      if let paper = document.paper {
        return paper == other.paper && document.id == other.id
      }
      guard other.paper == nil, let name = document.name, let otherName = other.name else {
        return false
      }
      return name.value == otherName.value
    }
  }

  private(set) var items: [Item] = []

  mutating func add(_ list: [DocumentItem], owner: String, caseID: Located<String>? = nil) {
    var around = Qualifiers()
    if let caseID { around.cases = [caseID] }
    for item in list { add(item, owner + "/documents", [around]) }
  }

  private mutating func add(_ item: DocumentItem, _ path: String, _ around: [Qualifiers]) {
    let path = path + "/" + item.key
    let qualifiers = around + [item.qualifiers]
    switch item {
    case .document(let document):
      items.append(
        Item(
          document: document, path: path, qualifiers: qualifiers,
          when: qualifiers.compactMap(\.when?.value)))
    case .group(let group):
      guard group.rule == .allOf else { return }
      for member in group.members { add(member, path, qualifiers) }
    }
  }
}
