/// Tables of papers that records print side by side under headings that name no case: what to hand in, what
/// to show, remarks.
///
/// Taken for cases they would tell people to choose between handing in and showing.
enum DossierHeadings {
  private static let handedIn: Set<String> = [
    "giay to phai nop", "giay to nop", "thanh phan ho so", "ho so", "ho so gom",
  ]
  private static let shown: Set<String> = ["giay to phai xuat trinh", "giay to xuat trinh"]
  private static let remarks: Set<String> = ["luu y", "ghi chu"]

  /// The groups of a record once such tables are put together.
  struct Joined {
    /// The cases; one without a name where the record has no true case.
    var dossiers: [PublishedRecord.Dossier]
    /// What every case asks for, where there are true cases beside it.
    var shared: [PublishedRecord.Component] = []
    /// The headings that went.
    var headings: [String] = []
  }

  /// Puts such tables together.
  ///
  /// - Parameter dossiers: The groups of papers as the record has them.
  /// - Returns: The groups, in which papers to be shown are marked; as they were where none is headed so.
  static func joined(_ dossiers: [PublishedRecord.Dossier]) -> Joined {
    var whole = PublishedRecord.Dossier(name: "", documents: [])
    var others: [PublishedRecord.Dossier] = []
    var headings: [String] = []
    for dossier in dossiers {
      let key = NameKey.of(dossier.name)
      guard handedIn.contains(key) || shown.contains(key) || remarks.contains(key) else {
        others.append(dossier)
        continue
      }
      headings.append(dossier.name)
      whole.documents += dossier.documents.map { component in
        var component = component
        component.isShown = shown.contains(key)
        return component
      }
    }
    // Remarks alone head nothing that would be torn apart.
    let isTorn = headings.contains { !remarks.contains(NameKey.of($0)) }
    guard isTorn, headings.count > 1 || !others.isEmpty else { return Joined(dossiers: dossiers) }
    // What has no name belongs to the whole as well.
    whole.documents += others.filter { ProcedureBuilder.isNameless($0.name) }.flatMap(\.documents)
    let cases = others.filter { !ProcedureBuilder.isNameless($0.name) }
    return cases.isEmpty
      ? Joined(dossiers: [whole], headings: headings)
      : Joined(dossiers: cases, shared: whole.documents, headings: headings)
  }
}
