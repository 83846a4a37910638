import Diagnostics
import VietnameseText

/// The records of one file, whatever it holds: told by content, never by its name.
package enum InputReader {
  /// The most bytes that one record may have.
  package static let maxRecordBytes = 8 << 20

  /// All records of a file that was read whole.
  package static func records(_ bytes: [UInt8], path: String) -> [RawRecord] {
    let utf8: [UInt8]
    switch TextEncoding.decode(bytes) {
    case .refused(let why):
      // One broken line among many records does not take the others along.
      guard let lines = jsonLines(bytes) else { return [RawRecord(.refused(why), at: path)] }
      return lines.enumerated().map { index, range in
        line(Array(bytes[range]), at: path + ":\(index + 1)")
      }
    case .utf8(let decoded): utf8 = decoded
    }
    guard let first = utf8.first(where: { $0 > 0x20 }) else {
      return [refused("tệp trống", "the file is empty", path)]
    }
    switch first {
    case UInt8(ascii: "<"): return [html(utf8, path)]
    case UInt8(ascii: "{"), UInt8(ascii: "["): return json(utf8, path)
    default: return text(utf8, path)
    }
  }

  /// One line of a file of records, in its own encoding check.
  package static func line(_ bytes: [UInt8], at place: String) -> RawRecord {
    guard bytes.count <= maxRecordBytes else { return tooLong(bytes.count, place) }
    guard case .utf8(let utf8) = TextEncoding.decode(bytes) else {
      return refused(
        "dòng này không phải UTF-8, các dòng khác vẫn nhập",
        "this line is no UTF-8; the others go on", place)
    }
    do throws(JSONProblem) {
      return record(try JSONReader.read(utf8), place)
    } catch {
      return RawRecord(.refused(error.message), at: place)
    }
  }

  package static func tooLong(_ count: Int, _ place: String) -> RawRecord {
    refused(
      "bản ghi dài \(count >> 20) MB trên một dòng, quá \(maxRecordBytes >> 20) MB: không phải một thủ tục",
      "a record of \(count >> 20) MB on one line, over \(maxRecordBytes >> 20) MB: that is no procedure",
      place)
  }

  private static func json(_ bytes: [UInt8], _ path: String) -> [RawRecord] {
    do throws(JSONProblem) {
      guard bytes.count <= maxRecordBytes || bytes.contains(0x0A) else {
        return [tooLong(bytes.count, path)]
      }
      let value = try JSONReader.read(bytes)
      if let list = value.list {
        if list.isEmpty {
          return [
            refused("danh sách trống, không có bản ghi nào", "an empty list: no record", path)
          ]
        }
        return list.enumerated().map { record($1, path + "[\($0 + 1)]") }
      }
      return [record(value, path)]
    } catch {
      if let lines = jsonLines(bytes) {
        return lines.enumerated().map { line(Array(bytes[$1]), at: path + ":\($0 + 1)") }
      }
      return [RawRecord(.refused(error.message), at: path)]
    }
  }

  /// Lines that each hold an object: at least two, all beginning with a brace.
  private static func jsonLines(_ bytes: [UInt8]) -> [Range<Int>]? {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      if bytes[start..<index].contains(where: { $0 > 0x20 }) { lines.append(start..<index) }
      start = index + 1
    }
    guard lines.count > 1,
      lines.allSatisfy({ line in
        bytes[line].first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
          == UInt8(ascii: "{")
      }), lines.filter({ bytes[$0].count > 40 }).count > lines.count / 2
    else { return nil }
    return lines
  }

  /// What an object is, by its keys.
  static func record(_ value: JSONValue, _ place: String) -> RawRecord {
    guard value.isObject else {
      return refused(
        "ở đây cần một bản ghi thủ tục nhưng có \(value.kindName)",
        "a procedure's record is expected here", place)
    }
    // A line of a collection: where it was found, and the record itself.
    if let inner = value["record"], value["source"] != nil, inner.isObject {
      return record(inner, place)
    }
    if let data = value["data"], value["code"] != nil || value["message"] != nil {
      guard data.isObject, data["code"] != nil || data["name"] != nil else {
        return refused(
          "Cổng trả lời nhưng không kèm thủ tục nào: \(value["message"]?.printed ?? "")",
          "the portal answered without a procedure: \(value["message"]?.printed ?? "")", place)
      }
      return RawRecord(.portal(data), at: place)
    }
    if value["metadata"] != nil, value["tables"] != nil || value["content"] != nil {
      return RawRecord(.export(value), at: place)
    }
    if value["ma_thu_tuc"] != nil || value["raw_text"] != nil || value["ten_thu_tuc"] != nil {
      return RawRecord(.page(value), at: place)
    }
    if value["executionMethods"] != nil || value["executionSteps"] != nil
      || value["codeNotation"] != nil || value["executionCases"] != nil
    {
      return RawRecord(.portal(value), at: place)
    }
    if let code = value["code"]?.printed, code != "OK", value["message"] != nil {
      return refused(
        "Cổng báo lỗi \(code): \(value["message"]?.printed ?? "")",
        "the portal reports \(code): \(value["message"]?.printed ?? "")", place)
    }
    return refused(
      "không nhận ra đây là bản ghi thủ tục nào: cần câu trả lời JSON của Cổng, chữ của trang thủ tục hoặc bảng ChiTietTTHC",
      "no known form of a procedure's record", place)
  }

  private static func html(_ bytes: [UInt8], _ path: String) -> RawRecord {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    var title = ""
    if let open = head.range(of: "<title>"), let close = head.range(of: "</title>"),
      open.upperBound <= close.lowerBound
    {
      title = " «" + trimmed(String(head[open.upperBound..<close.lowerBound])) + "»"
    }
    return refused(
      "đây là một trang HTML\(title), không phải bản ghi: có lẽ là trang báo lỗi; tải lại, hoặc chép chữ của trang vào tệp .txt",
      "this is an HTML page\(title), no record: perhaps an error page; fetch it again, or copy the page's text into a .txt file",
      path)
  }

  private static func text(_ bytes: [UInt8], _ path: String) -> [RawRecord] {
    let text = String(decoding: bytes, as: UTF8.self)
    if PageText.isPage(text) { return [RawRecord(.pageText(text), at: path)] }
    if let rows = ListTable.rows(bytes, path) { return rows }
    if let lone = loneValue(bytes) { return [record(lone, path)] }
    return [
      refused(
        "không nhận ra tệp này: không phải JSON, không phải chữ của trang thủ tục, cũng không phải bảng CSV có cột «Mã số»",
        "unknown content: no JSON, no text of a procedure's page, no CSV with a column «Mã số»",
        path)
    ]
  }

  /// `null`, `"Not found"`: what a server answers where it has no record, and JSON all the same.
  private static func loneValue(_ bytes: [UInt8]) -> JSONValue? {
    do throws(JSONProblem) {
      return try JSONReader.read(bytes)
    } catch {
      return nil
    }
  }

  static func refused(_ vi: String, _ en: String, _ place: String) -> RawRecord {
    RawRecord(.refused(Message(vi: vi, en: en)), at: place)
  }
}

extension String {
  /// Where a text stands in this one, by scalars.
  fileprivate func range(of wanted: String) -> Range<String.Index>? {
    ranges(of: wanted).first
  }
}
