import Diagnostics

/// The text of a procedure's page, as fields or in one piece, taken apart.
struct PageRecordReader {
  private var record = PublishedRecord(.page)

  /// From the fields that a copying program made, by their keys.
  static func read(_ value: JSONValue) -> PublishedRecord {
    var reader = PageRecordReader()
    var fields: [PageField: String] = [:]
    for member in value.members {
      guard let text = member.value.printed else {
        reader.wrongType(member)
        continue
      }
      if let field = PageField(key: member.key) {
        fields[field] = text
      } else {
        reader.readExtra(member.key, text)
      }
    }
    // The whole page is only looked at where the fields are not there.
    if fields.isEmpty, let whole = value["raw_text"]?.text {
      fields = PageText.fields(of: whole)
    }
    reader.read(fields)
    return reader.record
  }

  /// From the whole page as one text, copied by hand.
  static func read(pageText text: String) -> PublishedRecord {
    var reader = PageRecordReader()
    reader.read(PageText.fields(of: text))
    return reader.record
  }

  private mutating func readExtra(_ key: String, _ text: String) {
    switch key {
    case "detail_url": record.url = line(text)
    case "formality_id": record.id = line(text)
    case "raw_text": break
    default:
      let kept = line(text)
      guard !kept.isEmpty else { return }
      record.findings.append(
        ImportFinding(
          .kept, key,
          Message(
            vi: "bản ghi có «\(key)» mà chương trình chưa biết",
            en: "the record has “\(key)”, which is unknown here"), text: kept))
    }
  }

  private mutating func wrongType(_ member: JSONMember) {
    guard !member.value.isNull else { return }
    record.findings.append(
      ImportFinding(
        .kept, member.key,
        Message(
          vi:
            "«\(member.key)» phải là chữ nhưng bản ghi có \(member.value.kindName) (byte \(member.value.offset))",
          en: "“\(member.key)” has another type than expected (byte \(member.value.offset))"),
        text: member.value.allText))
  }

  private mutating func read(_ fields: [PageField: String]) {
    func given(_ field: PageField) -> String { fields[field] ?? "" }
    record.printedCode = given(.code)
    record.code = line(given(.code))
    record.name = line(given(.name))
    record.decision = line(given(.decision))
    record.levels = line(given(.level)).split(separator: ",").map { trimmed(String($0)) }
    record.regulation = line(given(.kind))
    record.fields = [PublishedRecord.Named(name: line(given(.field)))].filter { !$0.name.isEmpty }
    record.subjectText = line(given(.subjects))
    record.decideText = spoken(given(.decide))
    record.executeText = spoken(given(.execute))
    record.delegatedText = spoken(given(.delegated))
    record.coordinateText = spoken(given(.coordinate))
    record.receivingAddress = spoken(given(.address))
    record.related = spoken(given(.related))
    record.conditions = lines(given(.conditions))
    let steps = lines(given(.steps))
    if !CleanText.isSilent(steps) { record.steps = [PublishedRecord.Part(text: steps)] }
    // The portal's internal procedures have no word for who regulates them, and codes of their own.
    record.isInternal = record.code.hasPrefix("5.") || record.code.hasPrefix("6.")
    let methods = PageMethodTable.read(lines(given(.methods)))
    record.methods = methods.methods
    keep(methods.rest, "channels")
    for cell in methods.glued {
      record.findings.append(
        ImportFinding(
          .look, "fees",
          cell.time.isEmpty
            ? Message(
              vi:
                "thời hạn và mức phí chép dính liền «\(cell.printed)», tách được nhiều cách nên không tách",
              en: "time and fee run together as “\(cell.printed)” and could be cut in several ways")
            : Message(
              vi:
                "thời hạn và mức phí chép dính liền «\(cell.printed)», đọc là \(cell.time) và \(cell.fee)",
              en:
                "time and fee run together as “\(cell.printed)”, read as \(cell.time) and \(cell.fee)"
            )))
    }
    let dossiers = PageDocumentTable.read(lines(given(.documents)))
    record.dossiers = dossiers.dossiers
    keep(dossiers.rest, "documents")
    let laws = PageLawTable.read(lines(given(.laws)))
    record.laws = laws.laws
    keep(laws.rest, "legal-basis")
    readResults(lines(given(.results)))
    let keywords = spoken(given(.keywords))
    if !keywords.isEmpty { record.keywords = keywords }
    let description = spoken(given(.description))
    if !description.isEmpty { record.description = description }
    if record.id.isEmpty, let last = record.url.split(separator: "/").last, last.utf8.count == 36 {
      record.id = String(last)
    }
  }

  /// `Giấy khai sinhMã: KQ.G15.000031…`, with the page's own furniture behind it.
  private mutating func readResults(_ text: String) {
    let page = PageResults.read(text)
    record.results = page.results
    record.keywords = page.keywords
    record.description = page.description
  }

  private mutating func keep(_ rest: String, _ part: String) {
    guard !rest.isEmpty, !CleanText.isSilent(rest) else { return }
    record.findings.append(
      ImportFinding(
        .kept, part,
        Message(
          vi: "bảng chép dính liền, phần này không tách được",
          en: "the table's cells run together; this part could not be told apart"), text: rest))
  }

  private mutating func line(_ text: String) -> String { CleanText.line(text, &record.cleaning) }
  private mutating func lines(_ text: String) -> String { CleanText.lines(text, &record.cleaning) }

  /// A line, empty where the page says that there is nothing.
  private mutating func spoken(_ text: String) -> String {
    let line = line(text)
    return CleanText.isSilent(line) ? "" : line
  }
}
