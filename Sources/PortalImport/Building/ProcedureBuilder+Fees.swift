import CatalogueCoding
import VietnameseText

extension ProcedureBuilder {
  mutating func fees() -> Sketch {
    var order: [PublishedRecord.PrintedFee] = []
    var places: [PublishedRecord.PrintedFee: [String]] = [:]
    var channels: [String] = []
    for method in record.methods {
      guard let channel = Self.channel(method.channel) else { continue }
      if !channels.contains(channel) { channels.append(channel) }
      for fee in method.fees {
        if places[fee] == nil { order.append(fee) }
        if places[fee]?.contains(channel) != true { places[fee, default: []].append(channel) }
      }
    }
    if order.isEmpty { return .bare("unstated") }
    var ids = Identifier()
    var drafts: [Sketch] = []
    for fee in order {
      let reading = FeeReading.read(fee)
      count(reading, fee)
      tell(reading, fee)
      drafts.append(draft(fee, reading, places[fee] ?? [], channels, &ids))
    }
    return .list(drafts)
  }

  private mutating func draft(
    _ fee: PublishedRecord.PrintedFee, _ reading: FeeReading, _ here: [String], _ all: [String],
    _ ids: inout Identifier
  ) -> Sketch {
    let name = Self.feeName(fee)
    let kind = Self.feeKind(fee)
    let fallback = kind == "charge" ? "le-phi" : kind == "price" ? "gia" : "phi"
    var entries = [
      Sketch.Entry("id", .bare(ids.make(name.isEmpty ? fallback : name, or: fallback)))
    ]
    if !name.isEmpty { entries.append(Sketch.Entry("name", .text(name))) }
    if let kind { entries.append(Sketch.Entry("kind", .bare(kind))) }
    if !reading.per.isEmpty { entries.append(Sketch.Entry("per", .text(reading.per))) }
    entries += channelEntries(here, of: all)
    if let setter = reading.setBy {
      let id = agency(PublishedRecord.Named(name: setter, code: ""), part: "fees")
      entries.append(Sketch.Entry("set-by", .bare(id)))
    } else {
      entries.append(Sketch.Entry("amount", .bare(reading.amount ?? "unstated")))
    }
    let verbatim = reading.verbatim
    if !verbatim.isEmpty, NameKey.of(verbatim) != NameKey.of(name) {
      if options.factsOnly, verbatim.count > 400 {
        find(
          .left, "fees", vi: "để lại ở nguồn: lời giải thích về mức thu",
          en: "left at the source: what explains the fee", text: verbatim)
        entries.append(
          Sketch.Entry(
            "note",
            .text("Cách tính và các trường hợp: xem nguyên văn trên Cổng Dịch vụ công quốc gia.")))
      } else {
        entries.append(Sketch.Entry("verbatim", .text(verbatim)))
      }
    }
    if fee.isGlued, !entries.contains(where: { $0.key == "note" }) {
      entries.append(
        Sketch.Entry(
          "note",
          .text("Cổng in thời gian và mức thu liền nhau, không tách được chắc chắn.")))
    }
    return .record(entries)
  }

  private mutating func count(_ reading: FeeReading, _ fee: PublishedRecord.PrintedFee) {
    guard !fee.value.isEmpty || !fee.note.isEmpty else { return }
    if reading.statesOneAmount {
      counts.fees.count(isTyped: reading.amount != nil)
    } else if reading.amount == nil, AmountScan.whole(fee.value) ?? 0 > 0, reading.doubt != .slip {
      counts.fees.count(isTyped: false)
    }
  }

  private mutating func tell(_ reading: FeeReading, _ fee: PublishedRecord.PrintedFee) {
    let text = fee.cell.isEmpty ? fee.note : fee.cell
    switch reading.doubt {
    case .freeWithAmount(let amount):
      find(
        .contradiction, "fees",
        vi: "in miễn phí (0) nhưng ghi chú nêu \(formatted(number: amount)) đồng: để unstated",
        en: "printed as free (0), but the note names \(amount) đồng: left unstated", text: text)
    case .slip:
      find(
        .contradiction, "fees",
        vi: "mức \(fee.value) đồng có lẽ thiếu ba số 0: để unstated, cần người xem",
        en: "\(fee.value) đồng is perhaps a thousandth of what is meant: left unstated", text: text)
    case .otherAmounts:
      find(
        .contradiction, "fees", vi: "mức in là \(fee.value) nhưng ghi chú nêu số khác",
        en: "\(fee.value) is printed, the note names another amount", text: text)
    case .oneOfSeveral:
      find(
        .look, "fees", vi: "mức in \(fee.value) là một trong nhiều mức mà ghi chú nêu",
        en: "the printed \(fee.value) is one of several amounts in the note", text: text)
    case nil:
      break
    }
  }

  static func feeKind(_ fee: PublishedRecord.PrintedFee) -> String? {
    switch fee.type {
    case "FEE", "Phí": return "fee"
    case "SERVICE_FEE", "Lệ phí": return "charge"
    case "PRICE_LEVEL", "Giá": return "price"
    default:
      let plain = folded(withoutListMark(fee.note))
      if plain.hasPrefix("le phi") { return "charge" }
      return plain.hasPrefix("phi ") ? "fee" : nil
    }
  }

  /// The name that a note begins with: `Phí thẩm định: 150.000 đồng`.
  static func feeName(_ fee: PublishedRecord.PrintedFee) -> String {
    let note = withoutListMark(fee.note)
    let plain = folded(note)
    guard plain.hasPrefix("phi ") || plain.hasPrefix("le phi ") || plain.hasPrefix("gia dich vu")
    else { return "" }
    var name = String.UnicodeScalarView()
    for scalar in note.unicodeScalars {
      if [":", "(", ";", ".", "\n", "+", "*"].contains(scalar)
        || (0x30...0x39).contains(scalar.value)
      {
        break
      }
      name.append(scalar)
    }
    let text = trimmed(String(name))
    let words = text.split(separator: " ").count
    return (3...14).contains(words) && !folded(text).contains("theo quy dinh") ? text : ""
  }
}
