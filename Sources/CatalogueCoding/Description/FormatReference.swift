import Diagnostics

/// The reference page of the format, made from the tables: every key, its type, its meaning.
public enum FormatReference {
  /// The page as it is committed, Markdown in Vietnamese with English beside it.
  public static var text: String {
    var writer = ReferenceWriter()
    return writer.page()
  }

  /// Where it is committed, relative to the repository.
  public static let path = "docs/format.md"
}

/// Writes the page, record by record, each once.
private struct ReferenceWriter {
  private var text = ""
  private var seen: Set<String> = []
  private var waiting: [RecordDescription] = []
  private var lists: [[String]] = []

  mutating func page() -> String {
    line("# Định dạng của danh mục (reference of the format)")
    line("")
    line(
      "Trang này do `thutuc schema --reference` viết từ chính các bảng mà chương trình dùng để đọc tệp. Cột *Cần*: **có** là phải có; *có điều kiện* là phải có trong trường hợp nói ở dưới; trống là không bắt buộc. Phần có chữ *hoặc none* thì ghi `none` khi không có; *hoặc unstated* thì ghi `unstated` khi nguồn không nêu."
    )
    line("")
    line(
      "*This page is written by `thutuc schema --reference` from the tables that read the files. A list of one may be written as the bare value.*"
    )
    for file in SchemaFile.allCases { section(file) }
    statistics()
    words()
    return text
  }

  private mutating func section(_ file: SchemaFile) {
    line("")
    line("## \(file.title.vietnamese) (\(file.title.english.lowercased()))")
    line("")
    line("`\(file.glob)` · [`\(file.path)`](../\(file.path))")
    switch file.form {
    case .one: break
    case .list:
      line("")
      line("Một danh sách (*a list*); mỗi phần tử:")
    case .entries:
      line("")
      line("Các cặp mã: mục (*a mapping from ids to entries*); mỗi mục:")
    }
    waiting = [file.recordDescription]
    var isFirst = true
    while !waiting.isEmpty {
      let record = waiting.removeFirst()
      guard seen.insert(record.name).inserted else { continue }
      if !isFirst {
        line("")
        line("### `\(record.name)`")
      }
      isFirst = false
      table(record)
    }
  }

  private mutating func table(_ record: RecordDescription) {
    if let bare = record.bare {
      line("")
      line("Viết gọn được (*or bare*): \(type(bare)).")
    }
    line("")
    line("| Khóa | Kiểu | Cần | Nghĩa | Meaning |")
    line("|---|---|---|---|---|")
    for key in record.keys {
      let needed = key.isRequired ? "**có**" : key.isOptional ? "" : "*có điều kiện*"
      line(
        "| `\(key.name)` | \(type(key.shape)) | \(needed) | \(key.help.vietnamese) | \(key.help.english) |"
      )
    }
  }

  private mutating func type(_ shape: ShapeDescription) -> String {
    switch shape {
    case .text: return "chữ"
    case .id: return "mã"
    case .reference(let registry): return "mã trong `\(registry.rawValue)`"
    case .code: return "mã thủ tục trong ngoặc kép"
    case .quotedText: return "chữ trong ngoặc kép"
    case .words(let words):
      if !lists.contains(words), words.count > 1 { lists.append(words) }
      let shown = words.prefix(6).map { "`\($0)`" }.joined(separator: " ")
      return words.count > 6 ? shown + " …" : shown
    case .date: return "ngày, `2026-04-02`"
    case .hour: return "giờ, `15h`"
    case .timeSpan: return "thời gian, `5 working-days`"
    case .money: return "tiền, `8000`, `150 USD`, `50%`"
    case .integer(let range):
      return range.upperBound < 10_000
        ? "số \(range.lowerBound)–\(range.upperBound)" : "số nguyên"
    case .decimal: return "số, `0.5`"
    case .legalReference: return "viện dẫn, `123/2015/NĐ-CP khoản 1 Điều 9`"
    case .path: return "đường dẫn, `cases/bo-roi/documents/…`"
    case .recordName: return "mã thủ tục, hoặc `papers/…`"
    case .digest: return "dấu vết `m-…`"
    case .written: return "giá trị mới"
    case .mapping(let value): return "các cặp mã: \(type(value))"
    case .list(let element): return "danh sách: \(type(element))"
    case .stated(let inner, let none):
      return type(inner) + (none ? ", hoặc `none`" : "") + ", hoặc `unstated`"
    case .record(let reference):
      if !seen.contains(reference.name) { waiting.append(reference.follow()) }
      return "[`\(reference.name)`](#\(reference.name))"
    case .either(let one, let other): return "\(type(one)), hoặc \(type(other))"
    }
  }

  private mutating func statistics() {
    line("")
    line("## Số liệu (statistics)")
    line("")
    line("`catalogue/statistics/<năm>.csv`; dòng đầu nêu tên cột, thứ tự nào cũng được.")
    line("")
    line(
      "Ô trống là chưa biết, không phải 0. Cột cách nhau bằng dấu phẩy hay dấu chấm phẩy đều được. Dòng có lỗi (số âm, số có dấu chấm, đúng hạn nhiều hơn đã giải quyết, một tháng hai lần) bị bỏ ra và kể tên; phần còn lại vẫn được cộng, và tổng ghi là chưa cộng đủ."
    )
    line("")
    line("| Cột | Cần | Nghĩa | Meaning |")
    line("|---|---|---|---|")
    for column in StatisticsTable.columns {
      line(
        "| `\(column.name)` | \(column.isRequired ? "**có**" : "") | \(column.help.vietnamese) | \(column.help.english) |"
      )
    }
    line("")
    line(
      "`catalogue/registries/replacements.csv`: `\(ReplacementTable.columns.joined(separator: ","))`."
    )
  }

  private mutating func words() {
    line("")
    line("## Các từ (words)")
    for list in lists {
      guard let meanings = WordMeanings.meanings(of: list) else { continue }
      line("")
      line("| Từ | Nghĩa | Meaning |")
      line("|---|---|---|")
      for (word, meaning) in zip(list, meanings) {
        line("| `\(word)` | \(meaning.vietnamese) | \(meaning.english) |")
      }
    }
  }

  private mutating func line(_ line: String) {
    text += line + "\n"
  }
}
