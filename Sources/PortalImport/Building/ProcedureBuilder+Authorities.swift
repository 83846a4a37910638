import CatalogueCoding
import VietnameseText

extension ProcedureBuilder {
  /// The id of an agency; one that no registry has is proposed under the slug of its name.
  mutating func agency(_ named: PublishedRecord.Named, part: String) -> String {
    typedNames.append(named.name + " " + named.code)
    if let id = known.agencies.id(name: named.name, code: named.code) { return id }
    let id = Identifier.base(named.name, or: "co-quan", length: 80)
    if known.agencies.ids.contains(id) { return id }
    propose(.agencies, id, [Sketch.Entry("name", .text(named.name))])
    return id
  }

  mutating func authorities() -> Sketch {
    var entries: [Sketch.Entry] = []
    entries.append(Sketch.Entry("decide", role(record.decide, record.decideText)))
    entries.append(Sketch.Entry("execute", role(record.execute, record.executeText)))
    let receive = receiver()
    entries.append(Sketch.Entry("receive", receive.agency))
    let coordinate = role(record.coordinate, record.coordinateText)
    if coordinate.scalar != "unstated" { entries.append(Sketch.Entry("coordinate", coordinate)) }
    let delegated = role(record.delegated, record.delegatedText)
    if delegated.scalar != "unstated" {
      let rows = self.delegated(delegated, entries[0].value)
      if rows.scalar != "none" { entries.append(Sketch.Entry("delegated", rows)) }
    }
    if !receive.verbatim.isEmpty {
      entries.append(Sketch.Entry("verbatim", .text(receive.verbatim)))
    }
    return .record(entries)
  }

  private mutating func role(_ list: [PublishedRecord.Named], _ text: String) -> Sketch {
    var names = list.filter { !$0.name.isEmpty }
    if names.isEmpty, !CleanText.isSilent(text), !Self.saysNothing(text) {
      names = AgencySplitter.split(text, known.agencies)
    }
    var ids: [String] = []
    for name in names {
      counts.agencies.count(isTyped: true)
      let id = agency(name, part: "authorities")
      if !ids.contains(id) { ids.append(id) }
    }
    switch ids.count {
    case 0: return .bare("unstated")
    case 1: return .bare(ids[0])
    default: return .list(ids.map { .bare($0) })
    }
  }

  /// The receiving place, where its address is no more than a known name.
  private mutating func receiver() -> (agency: Sketch, verbatim: String) {
    let text = record.receivingAddress
    if CleanText.isSilent(text) || Self.saysNothing(text) { return (.bare("unstated"), "") }
    if let id = known.agencies.id(name: text) {
      typedNames.append(text)
      counts.agencies.count(isTyped: true)
      return (.bare(id), "")
    }
    let parts = AgencySplitter.split(text, known.agencies)
    let ids = parts.map { known.agencies.id(name: $0.name) }
    if !ids.isEmpty, ids.allSatisfy({ $0 != nil }) {
      counts.agencies.count(isTyped: true)
      typedNames.append(text)
      return (.list(ids.compactMap { $0 }.map { .bare($0) }), "")
    }
    counts.agencies.count(isTyped: false)
    return (.bare("unstated"), text)
  }

  /// Delegation needs a giver, which the record names only where one body decides.
  private mutating func delegated(_ takers: Sketch, _ giver: Sketch) -> Sketch {
    let ids: [String] = takers.scalar.map { [$0] } ?? takers.elements.compactMap(\.scalar)
    guard let giver = giver.scalar, giver != "unstated" else {
      find(
        .look, "authorities",
        vi:
          "bản ghi có cơ quan được ủy quyền nhưng không rõ ai ủy quyền: \(ids.joined(separator: ", "))",
        en: "the record names a delegate but no one giver: \(ids.joined(separator: ", "))",
        text: record.delegatedText.isEmpty
          ? record.delegated.map(\.name).joined(separator: ", ") : record.delegatedText)
      return .bare("unstated")
    }
    let others = ids.filter { $0 != giver }
    if others.isEmpty {
      find(
        .contradiction, "authorities",
        vi: "cơ quan được ủy quyền chính là cơ quan quyết định: không ghi ủy quyền",
        en: "the delegate is the deciding body itself: no delegation is written")
      return .bare("none")
    }
    return .list(
      others.map { .record([Sketch.Entry("giver", .bare(giver)), Sketch.Entry("to", .bare($0))]) })
  }

  func boundary() -> Sketch {
    record.isNonTerritorial == true ? .bare("free") : .bare("unstated")
  }

  mutating func online() -> Sketch {
    var entries = [
      Sketch.Entry("level", .bare(record.isFullProcess == true ? "full" : "unstated"))
    ]
    var services: [String] = []
    for service in record.services where !service.code.isEmpty {
      guard service.code.hasPrefix(record.code), services.contains(service.code) == false else {
        find(
          .contradiction, "online",
          vi: "dịch vụ \(service.code) không mang mã của thủ tục này, không đưa vào tệp",
          en: "service \(service.code) does not bear this procedure's code and is left out",
          text: service.name)
        continue
      }
      services.append(service.code)
      if NameKey.of(service.name) != NameKey.of(record.name), !service.name.isEmpty {
        find(
          .look, "online", vi: "dịch vụ \(service.code) mang tên khác tên thủ tục",
          en: "service \(service.code) has another name than the procedure", text: service.name)
      }
    }
    if !services.isEmpty {
      entries.append(Sketch.Entry("services", .list(services.sorted().map { .quoted($0) })))
    }
    return .record(entries)
  }

  mutating func channels() -> Sketch {
    var order: [String] = []
    var notes: [String: [String]] = [:]
    for method in record.methods {
      guard let channel = Self.channel(method.channel) else {
        find(
          .kept, "channels", vi: "hình thức nộp không rõ", en: "an unknown way of filing",
          text: [method.channel, method.time, method.note].joined(separator: "; "))
        continue
      }
      if !order.contains(channel) { order.append(channel) }
      let note = method.note
      if !CleanText.isSilent(note), notes[channel]?.contains(note) != true {
        notes[channel, default: []].append(note)
      }
    }
    order.sort { Self.channelOrder($0) < Self.channelOrder($1) }
    if order.isEmpty { return .bare("unstated") }
    if options.factsOnly {
      var told: Set<String> = []
      for channel in order {
        for note in notes[channel] ?? [] where told.insert(note).inserted && !Self.saysNothing(note)
        {
          find(
            .left, "channels", vi: "để lại ở nguồn: mô tả cách nộp",
            en: "left at the source: how to file", text: note)
        }
      }
      return .list(order.map { .bare($0) })
    }
    return .list(
      order.map { channel in
        guard let texts = notes[channel], !texts.isEmpty else { return .bare(channel) }
        return .record([
          Sketch.Entry("channel", .bare(channel)),
          Sketch.Entry("verbatim", .text(texts.joined(separator: "\n"))),
        ])
      })
  }

  static func channel(_ printed: String) -> String? {
    switch folded(printed) {
    case "direct", "truc tiep": "in-person"
    case "online", "truc tuyen": "online"
    case "postal", "dich vu buu chinh", "buu chinh", "qua buu chinh": "post"
    default: nil
    }
  }

  static func channelOrder(_ channel: String) -> Int {
    ["in-person", "online", "post"].firstIndex(of: channel) ?? 9
  }
}

extension Sketch {
  /// The elements of a list; none of any other draft.
  var elements: [Sketch] {
    if case .list(let list) = self { list } else { [] }
  }
}
