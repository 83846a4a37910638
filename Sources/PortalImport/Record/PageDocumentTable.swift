/// Papers from the flattened tables of a page: `<case>Tên giấy tờMẫu đơn, tờ khaiSố lượng<rows>`.
///
/// A row is a name, sometimes the file name of a form, and `1 bản chính,1 bản sao`, with nothing
/// between them; the next case's name follows the last row directly.
struct PageDocumentTable {
  private(set) var dossiers: [PublishedRecord.Dossier] = []
  private(set) var rest = ""

  static func read(_ text: String) -> PageDocumentTable {
    var table = PageDocumentTable()
    if !CleanText.isSilent(text) { table.read(FlatText(text)) }
    return table
  }

  private static let header: String = "Tên giấy tờMẫu đơn, tờ khaiSố lượng"

  private mutating func read(_ flat: FlatText) {
    let header = Array(Self.header.unicodeScalars)
    var tables: [Int] = []
    var at = 0
    while let found = flat.find(header, from: at) {
      tables.append(found)
      at = found + header.count
    }
    guard let first = tables.first else {
      rest = flat.text(0..<flat.count)
      return
    }
    var name = Self.caseName(flat.text(0..<first))
    for (index, start) in tables.enumerated() {
      let end = index + 1 < tables.count ? tables[index + 1] : flat.count
      let rows = Self.rows(flat, start + header.count..<end)
      let tail = Self.caseName(flat.text(rows.end..<end))
      dossiers.append(PublishedRecord.Dossier(name: name, documents: rows.documents))
      if index + 1 < tables.count {
        name = tail
      } else if !tail.isEmpty {
        // A case without a table, or a row without a number.
        dossiers.append(PublishedRecord.Dossier(name: tail, documents: []))
      }
    }
  }

  private static func caseName(_ text: String) -> String {
    CleanText.isSilent(text) ? "" : text
  }

  private static func rows(
    _ flat: FlatText, _ range: Range<Int>
  ) -> (documents: [PublishedRecord.Component], end: Int) {
    var documents: [PublishedRecord.Component] = []
    var start = range.lowerBound
    var at = start
    while let count = PageCount.next(in: flat, from: at, to: range.upperBound) {
      at = count.end
      let raw = flat.text(start..<count.nameEnd)
      var document = PublishedRecord.Component(
        name: raw, originals: count.originals, copies: count.copies)
      if let cut = FormFileName.cut(raw) {
        document.name = cut.name
        document.forms = [cut.file]
        if !cut.isCertain { document.verbatim = flat.text(start..<count.end) }
      }
      if !count.isCertain { document.verbatim = flat.text(start..<count.end) }
      documents.append(document)
      start = count.end
    }
    return (documents, start)
  }
}
