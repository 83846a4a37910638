import ProcedureDiff

/// What else the changes touch: other files that name the same procedures, papers and plans.
struct CrossEffects: Sendable {
  let side: SideReader

  /// Names what is touched in each record.
  ///
  /// Journeys, reviews, dialogues, translations and local rules are searched for codes; other procedures
  /// only for papers that came to be called otherwise or that went.
  func find(in records: inout [RecordChange]) async throws(ComparisonObstacle) {
    let codes = records.filter { $0.new?.procedure != nil || $0.old?.procedure != nil }.map(
      \.record)
    if !codes.isEmpty {
      let paths = try await side.files(
        below: [
          "catalogue/journeys", "catalogue/local", "catalogue/translations", "catalogue/dialogues",
          "reviews",
        ]
      ).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("reviews/plans/") }
      let contents = try await side.contents(below: paths)
      for path in contents.keys.sorted() {
        let text = String(decoding: contents[path] ?? [], as: UTF8.self)
        for index in records.indices where codes.contains(records[index].record) {
          let code = records[index].record
          if path.contains(code) || text.contains("\"\(code)\"") {
            records[index].touches.append(path)
          }
        }
      }
      for index in records.indices where codes.contains(records[index].record) {
        records[index].touches += Self.pages(records[index])
      }
    }
    try await findPapers(in: &records)
  }

  /// Pages of the site that show the procedure.
  private static func pages(_ record: RecordChange) -> [String] {
    var pages = ["site: /thu-tuc/\(record.record)/"]
    let field = record.new?.item.text("field") ?? record.old?.item.text("field")
    if let field { pages.append("site: /linh-vuc/\(field)/") }
    return pages
  }

  private func findPapers(in records: inout [RecordChange]) async throws(ComparisonObstacle) {
    for index in records.indices where records[index].record.hasPrefix("papers/") {
      let changed = records[index].changes.map(\.change.kind)
      guard
        changed.contains(where: {
          $0.id == "paper-removed" || $0.id == "paper-renamed" || $0.nature != .wording
        })
      else { continue }
      var ids = [String(records[index].record.dropFirst(7))]
      if let old = records[index].old?.record.dropFirst(7) { ids.append(String(old)) }
      let paths = try await side.search(ids, below: ["catalogue/procedures"])
      records[index].touches += paths.prefix(50).map { path in
        String((path.split(separator: "/").last ?? "").replacing(".yaml", with: ""))
      }
    }
  }
}
