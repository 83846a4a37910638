import VietnameseText

/// The list of procedures as CSV from a spreadsheet: commas, semicolons or tabs, told by its header.
enum ListTable {
  /// The rows under the header; `nil` where no line is one.
  static func rows(_ bytes: [UInt8], _ path: String) -> [RawRecord]? {
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let table = cells(bytes, delimiter)
      guard let header = table.prefix(10).firstIndex(where: { isHeader($0.cells) }) else {
        continue
      }
      let columns = table[header].cells.map { column($0) }
      guard table[(header + 1)...].contains(where: { $0.cells.contains { !trimmed($0).isEmpty } })
      else {
        return [
          InputReader.refused(
            "bảng chỉ có dòng tiêu đề, không có thủ tục nào", "only a header: no procedure", path)
        ]
      }
      return table[(header + 1)...].compactMap { row in
        guard row.cells.contains(where: { !trimmed($0).isEmpty }) else { return nil }
        let place = path + ":\(row.line)"
        if row.isUnclosed {
          return InputReader.refused(
            "dấu nháy mở mà không đóng: không biết ô này hết ở đâu",
            "a quote is opened and never closed", place)
        }
        guard
          row.cells.count <= columns.count
            || row.cells[columns.count...].allSatisfy({ $0.isEmpty })
        else {
          return InputReader.refused(
            "dòng có \(row.cells.count) ô nhưng bảng có \(columns.count) cột: ô có dấu phẩy phải đặt trong dấu nháy",
            "\(row.cells.count) cells under \(columns.count) columns: a cell with the separator needs quotes",
            place)
        }
        let cells = zip(columns, row.cells).map { ListRow.Cell(column: $0, text: $1) }
        return RawRecord(.row(ListRow(cells: cells)), at: place)
      }
    }
    return nil
  }

  private static func isHeader(_ cells: [String]) -> Bool {
    let columns = cells.map { column($0) }
    return columns.count >= 2 && columns.contains("code") && columns.contains("name")
  }

  /// A heading as the key it means; an unknown one stays as it is, without tones.
  static func column(_ heading: String) -> String {
    switch NameKey.of(heading) {
    case "ma so", "ma thu tuc", "ma tthc", "ma", "code", "ma thu tuc hanh chinh": "code"
    case "ten", "ten thu tuc", "ten thu tuc hanh chinh", "ten tthc", "name": "name"
    case "co quan ban hanh", "co quan cong bo", "issuer": "issuer"
    case "co quan thuc hien", "executing_agency": "execute"
    case "linh vuc", "field": "field"
    case "portal_id", "id": "id"
    case let other: other
    }
  }

  private struct Row {
    var cells: [String] = []
    var line: Int
    var isUnclosed = false
  }

  /// RFC 4180 with another separator where need be.
  private static func cells(_ bytes: [UInt8], _ delimiter: UInt8) -> [Row] {
    var rows: [Row] = []
    var at = 0
    var line = 1
    while at < bytes.count {
      var row = Row(line: line)
      var isRowOpen = true
      while isRowOpen {
        var cell: [UInt8] = []
        var isQuoted = false
        let isQuotedCell = at < bytes.count && bytes[at] == UInt8(ascii: "\"")
        if isQuotedCell {
          isQuoted = true
          at += 1
        }
        while at < bytes.count {
          let byte = bytes[at]
          if byte == 0x0A { line += 1 }
          if isQuoted {
            if byte == UInt8(ascii: "\"") {
              if at + 1 < bytes.count, bytes[at + 1] == byte {
                cell.append(byte)
                at += 1
              } else {
                isQuoted = false
              }
            } else {
              cell.append(byte)
            }
          } else if byte == delimiter || byte == 0x0A {
            break
          } else if byte != 0x0D {
            cell.append(byte)
          }
          at += 1
        }
        if isQuoted { row.isUnclosed = true }
        row.cells.append(String(decoding: cell, as: UTF8.self))
        isRowOpen = at < bytes.count && bytes[at] == delimiter
        at += 1
      }
      rows.append(row)
    }
    return rows
  }
}
