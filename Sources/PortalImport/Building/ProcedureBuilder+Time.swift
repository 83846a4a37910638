import CatalogueCoding
import ProcedureModel
import VietnameseText

extension ProcedureBuilder {
  /// A time limit as one channel's row prints it.
  private struct TimeRow {
    var channel: String
    var reading: TimeReading
    var note: String
  }

  mutating func timeLimit() -> Sketch {
    var rows: [TimeRow] = []
    for method in record.methods {
      guard let channel = Self.channel(method.channel) else { continue }
      let reading = TimeReading.read(method, record.services)
      if reading.isStated { counts.timeLimits.count(isTyped: reading.span != nil) }
      checkNote(method, reading)
      rows.append(TimeRow(channel: channel, reading: reading, note: method.note))
    }
    checkServices(rows.compactMap(\.reading.span))
    guard rows.contains(where: { $0.reading.span != nil || !$0.reading.verbatim.isEmpty }) else {
      return .bare("unstated")
    }
    var drafts = distinct(rows)
    drafts += extensions(rows)
    if drafts.count == 1, let only = drafts.first, case .record(let entries) = only,
      entries.count == 1, entries[0].key == "takes"
    {
      return entries[0].value
    }
    return .list(drafts)
  }

  /// One row where all channels agree, one for each set of channels that do, else rows with `when`.
  private func distinct(_ rows: [TimeRow]) -> [Sketch] {
    let channels = unique(rows.map(\.channel))
    let readings = unique(rows.map(\.reading))
    if readings.count == 1, let only = readings.first { return [.record(takes(only))] }
    let perChannel = channels.map { channel in
      unique(rows.filter { $0.channel == channel }.map(\.reading)).count
    }
    if perChannel.allSatisfy({ $0 == 1 }) {
      return readings.map { reading in
        let where_ = channels.filter { channel in
          rows.contains { $0.channel == channel && $0.reading == reading }
        }
        return .record(channelEntries(where_, of: channels) + takes(reading))
      }
    }
    return variants(rows, channels)
  }

  /// Several limits for one way of filing: each says when, in the source's words where it has some.
  private func variants(_ rows: [TimeRow], _ channels: [String]) -> [Sketch] {
    struct Variant: Hashable {
      var reading: TimeReading
      var when: String
    }
    let readings = unique(rows.map(\.reading))
    let variants = unique(
      rows.map { row in
        Variant(reading: row.reading, when: when(row.note))
      })
    // A text tells limits apart only where no other limit bears it too.
    var ids = Identifier()
    return variants.map { variant in
      let number = (readings.firstIndex(of: variant.reading) ?? 0) + 1
      let isTelling =
        !variant.when.isEmpty
        && variants.filter { $0.when == variant.when }.count == 1
      let when =
        isTelling
        ? variant.when : "mức thứ \(number) in trên Cổng; bản ghi không nói rõ áp dụng khi nào"
      let here = channels.filter { channel in
        rows.contains {
          $0.channel == channel && $0.reading == variant.reading
            && self.when($0.note) == variant.when
        }
      }
      var entries = [Sketch.Entry("id", .bare(ids.make("muc-\(number)", or: "muc")))]
      entries.append(Sketch.Entry("when", .text(when)))
      entries += channelEntries(here, of: channels)
      return .record(entries + takes(variant.reading))
    }
  }

  /// A note short enough to say when; in a file of facts its first clause.
  private func when(_ note: String) -> String {
    if CleanText.isSilent(note) || Self.saysNothing(note) { return "" }
    let line = withoutListMark(note.replacing("\n", with: " "))
    if line.count <= 160 { return line }
    if !options.factsOnly { return line }
    for (index, character) in line.enumerated()
    where index >= 12 && index <= 160 && (character == ";" || character == "." || character == ":")
    {
      return trimmed(String(line.prefix(index)))
    }
    return ""
  }

  private func takes(_ reading: TimeReading) -> [Sketch.Entry] {
    var entries = [Sketch.Entry("takes", .bare(reading.span?.typed ?? "unstated"))]
    if !reading.verbatim.isEmpty {
      entries.append(Sketch.Entry("verbatim", .text(reading.verbatim)))
    }
    return entries
  }

  func channelEntries(_ some: [String], of all: [String]) -> [Sketch.Entry] {
    if some.count >= all.count { return [] }
    let sorted = some.sorted { Self.channelOrder($0) < Self.channelOrder($1) }
    return [
      Sketch.Entry(
        "channel", sorted.count == 1 ? .bare(sorted[0]) : .list(sorted.map { .bare($0) }))
    ]
  }

  private mutating func extensions(_ rows: [TimeRow]) -> [Sketch] {
    var spans: [TimeSpan] = []
    for row in rows {
      for span in TimeReading.extensions(in: row.reading.verbatim + "\n" + row.note)
      where !spans.contains(span) { spans.append(span) }
    }
    guard spans.count == 1, let span = spans.first else { return [] }
    if !known.places.contains("vung-kho-khan") {
      propose(
        .places, "vung-kho-khan",
        [
          Sketch.Entry("name", .text("Xã miền núi, vùng sâu, vùng xa, vùng khó khăn")),
          Sketch.Entry("kind", .bare("area")),
        ])
    }
    return [
      .record([
        Sketch.Entry("id", .bare("vung-kho-khan")), Sketch.Entry("area", .bare("vung-kho-khan")),
        Sketch.Entry("plus", .bare(span.typed)),
      ])
    ]
  }

  /// The note may open with another time than the cell, or with the only one: told, never adopted.
  private mutating func checkNote(_ method: PublishedRecord.Method, _ reading: TimeReading) {
    let lead = DurationScan.leading(method.note)?.span
    if let span = reading.span, let lead, lead != span {
      find(
        .contradiction, "time-limit",
        vi: "bảng ghi \(span.vietnamese) nhưng mô tả mở đầu bằng \(lead.vietnamese)",
        en: "the table says \(span.typed), its note begins with \(lead.typed)", text: method.note)
    }
    guard reading.span == nil else { return }
    let offered = unique(DurationScan.all(in: method.note).map(\.span))
    if !offered.isEmpty {
      find(
        .look, "time-limit",
        vi:
          "bảng không có thời hạn rõ; mô tả nêu \(offered.map(\.vietnamese).joined(separator: ", ")), không tự điền",
        en:
          "the table gives no clear limit; the note names \(offered.map(\.typed).joined(separator: ", ")), not adopted",
        text: method.note)
    }
  }

  /// Services that state another time than every row of the table.
  private mutating func checkServices(_ spans: [TimeSpan]) {
    for service in record.services {
      guard let unit = TimeReading.unit(service.unit),
        let span = DurationScan.span(service.amount, unit: unit), !spans.contains(span)
      else { continue }
      if spans.isEmpty {
        find(
          .look, "time-limit",
          vi:
            "bảng cách thức không có thời hạn rõ; dịch vụ \(service.code) ghi \(span.vietnamese), không tự điền",
          en:
            "the table gives no clear limit; service \(service.code) says \(span.typed), not adopted"
        )
        continue
      }
      find(
        .contradiction, "time-limit",
        vi:
          "dịch vụ \(service.code) ghi \(span.vietnamese), không dòng nào của bảng cách thức ghi thế",
        en: "service \(service.code) says \(span.typed), which no row of the table does")
    }
  }
}

/// Elements in the order of their first occurrence.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
