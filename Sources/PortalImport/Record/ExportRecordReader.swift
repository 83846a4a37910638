import Diagnostics
import VietnameseText

/// The fields of the portal's `ChiTietTTHC` export, taken apart.
struct ExportRecordReader {
  private var record = PublishedRecord(.export)

  static func read(_ value: JSONValue) -> PublishedRecord {
    var reader = ExportRecordReader()
    reader.read(value)
    return reader.record
  }

  private mutating func read(_ value: JSONValue) {
    for member in value.members {
      switch member.key {
      case "metadata": for field in member.value.members { readMetadata(field) }
      case "content": for field in member.value.members { readContent(field) }
      case "tables": for table in member.value.members { readTable(table) }
      case "thu_tuc_id", "source_file": break
      default: keep(member)
      }
    }
    record.isInternal = record.code.hasPrefix("5.") || record.code.hasPrefix("6.")
  }

  private mutating func readMetadata(_ member: JSONMember) {
    let text = line(member.value)
    switch key(member) {
    case "ma thu tuc":
      record.printedCode = member.value.printed ?? ""
      record.code = text
    case "ten thu tuc": record.name = text
    case "so quyet dinh": record.decision = text
    case "cap thuc hien":
      record.levels = text.split(separator: ",").map { trimmed(String($0)) }
    case "loai thu tuc": record.regulation = text
    case "linh vuc": if !text.isEmpty { record.fields = [PublishedRecord.Named(name: text)] }
    default: keep(member)
    }
  }

  private mutating func readContent(_ member: JSONMember) {
    let text = spoken(member.value)
    switch key(member) {
    case "trinh tu thuc hien":
      if !text.isEmpty { record.steps = [PublishedRecord.Part(text: text)] }
    case "cach thuc thuc hien": if !text.isEmpty { keep(member) }
    case "doi tuong thuc hien": record.subjectText = text
    case "co quan thuc hien": record.executeText = text
    case "co quan co tham quyen": record.decideText = text
    case "co quan duoc uy quyen": record.delegatedText = text
    case "co quan phoi hop": record.coordinateText = text
    case "dia chi tiep nhan hs": record.receivingAddress = text
    case "ket qua thuc hien": readResults(text)
    case "yeu cau dieu kien thuc hien": record.conditions = lines(member.value)
    case "tu khoa": record.keywords = text
    case "mo ta": record.description = text
    default: keep(member)
    }
  }

  /// Results on lines of their own; commas and semicolons stand inside names too and do not part.
  private mutating func readResults(_ text: String) {
    for part in text.split(separator: "\n") {
      let name = withoutListMark(String(part))
      if !name.isEmpty { record.results.append(PublishedRecord.Named(name: name)) }
    }
  }

  private mutating func readTable(_ member: JSONMember) {
    guard let rows = member.value.list else { return keep(member) }
    for row in rows {
      switch key(member) {
      case "hinh thuc nop": record.methods.append(method(row))
      case "thanh phan ho so":
        if record.dossiers.isEmpty {
          record.dossiers.append(PublishedRecord.Dossier(name: "", documents: []))
        }
        record.dossiers[0].documents.append(document(row))
      case "can cu phap ly":
        record.laws.append(
          PublishedRecord.Law(
            title: line(row["trich_yeu"]), number: line(row["so_ky_hieu"]),
            date: line(row["ngay_ban_hanh"]), issuer: line(row["co_quan_ban_hanh"])))
      default: return keep(member)
      }
    }
  }

  private mutating func method(_ row: JSONValue) -> PublishedRecord.Method {
    var method = PublishedRecord.Method(
      channel: line(row["hinh_thuc"]), time: line(row["thoi_han_giai_quyet"]),
      note: lines(row["mo_ta"]))
    method.fees = ExportFees.read(lines(row["phi_le_phi"]))
    return method
  }

  /// Columns drift: the number column may hold the form's file, and the notes hold the numbers.
  private mutating func document(_ row: JSONValue) -> PublishedRecord.Component {
    var component = PublishedRecord.Component(name: lines(row["ten_giay_to"]))
    var rest: [String] = []
    for cell in [lines(row["so_luong"]), lines(row["ghi_chu"])] {
      for part in cell.split(separator: "\n") {
        let text = trimmed(String(part))
        let plain = folded(text)
        if plain.hasPrefix("ban chinh:"), let count = Int(trimmed(String(plain.dropFirst(10)))) {
          component.originals = count
        } else if plain.hasPrefix("ban sao:"), let count = Int(trimmed(String(plain.dropFirst(8))))
        {
          component.copies = count
        } else if FormFileName.endings.contains(where: { plain.hasSuffix($0) }) {
          component.forms.append(text)
        } else if !text.isEmpty {
          rest.append(text)
        }
      }
    }
    component.verbatim = rest.joined(separator: "; ")
    return component
  }

  private mutating func keep(_ member: JSONMember) {
    let text = CleanText.line(member.value.allText, &record.cleaning)
    guard !CleanText.isSilent(text) else { return }
    record.findings.append(
      ImportFinding(
        .kept, member.key,
        Message(
          vi: "bản ghi có «\(member.key)» mà chương trình chưa biết",
          en: "the record has “\(member.key)”, which is unknown here"), text: text))
  }

  /// The key without tones, with blanks for underscores.
  private func key(_ member: JSONMember) -> String {
    folded(member.key).replacing("_", with: " ")
  }

  private mutating func line(_ value: JSONValue?) -> String {
    CleanText.line(value?.printed ?? "", &record.cleaning)
  }

  private mutating func lines(_ value: JSONValue?) -> String {
    CleanText.lines(value?.printed ?? "", &record.cleaning)
  }

  private mutating func spoken(_ value: JSONValue) -> String {
    let text = lines(value)
    return CleanText.isSilent(text) ? "" : text
  }
}
