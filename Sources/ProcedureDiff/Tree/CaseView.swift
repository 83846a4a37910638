package import VietnameseText

/// What a record says as a whole, case by case and, where a day is given, on that day.
package enum CaseView {
  /// A procedure in which every case holds all that it asks for.
  ///
  /// What `every-case` lists is handed to each case (to those alone that its `case` names), so moving
  /// a document there changes nothing. On a day, what does not hold then is left out and the dates go.
  package static func of(_ procedure: Item, on day: CivilDate? = nil) -> Item {
    var view = procedure
    if let day { view = holding(view, on: day) }
    guard procedure.schema == "procedure" else { return view }
    shareOut(&view)
    return view
  }

  /// Entries of a registry or elements of a list as they stand on a day; all without one.
  ///
  /// An act holds from the day it takes effect.
  static func entries(_ items: [Item], on day: CivilDate?) -> [Item] {
    guard let day else { return items }
    return items.filter { holds($0, on: day) }.map { item in
      var item = holding(item, on: day)
      if isDated(item) {
        item["from"] = nil
        item["until"] = nil
      }
      return item
    }
  }

  private static func shareOut(_ view: inout Item) {
    guard case .items(let shared)? = view["every-case"], var common = shared.first,
      case .items(var cases)? = view["cases"], !cases.isEmpty
    else { return }
    let sets = common["sets"]
    let documents = common["documents"]
    for index in cases.indices {
      if let sets, cases[index]["sets"] == nil { insert("sets", sets, into: &cases[index]) }
      hand(documents, to: &cases[index])
    }
    common["sets"] = nil
    common["documents"] = nil
    view["cases"] = .items(cases)
    view["every-case"] = common.entries.isEmpty ? nil : .items([common])
  }

  private static func hand(_ documents: Content?, to item: inout Item) {
    guard let documents else { return }
    guard case .items(let shared) = documents else {
      // `none` or `unstated` for every case, where the case says nothing of its own.
      if item["documents"] == nil { insert("documents", documents, into: &item) }
      return
    }
    var own: [Item] = item["documents"]?.items ?? []
    for var document in shared {
      if let only = document["case"] {
        guard only.atoms.contains(where: { $0.text == item.identity.key }) else { continue }
        document["case"] = nil
      }
      document.isShared = true
      own.append(document)
    }
    guard !own.isEmpty else { return }
    Identity.identify(&own)
    insert("documents", .items(own), into: &item)
  }

  /// Puts a key where the tables have it, so that equal records have equal entries.
  private static func insert(_ key: String, _ content: Content, into item: inout Item) {
    if item[key] != nil {
      item[key] = content
      return
    }
    let order = ["id", "name", "if", "code", "sets", "documents"]
    let before = order.prefix { $0 != key }
    let place = item.entries.firstIndex { !before.contains($0.key) } ?? item.entries.count
    item.entries.insert(Entry(key: key, content: content), at: place)
  }

  /// The record as it stands on one day.
  private static func holding(_ item: Item, on day: CivilDate) -> Item {
    var result = item
    for index in result.entries.indices {
      guard case .items(let items) = result.entries[index].content else { continue }
      var held = items.filter { holds($0, on: day) }.map { item in
        var item = holding(item, on: day)
        if isDated(item) {
          item["from"] = nil
          item["until"] = nil
        }
        return item
      }
      Identity.identify(&held)
      result.entries[index].content = .items(held)
    }
    result.entries.removeAll { entry in
      guard case .items(let items) = entry.content else { return false }
      return items.isEmpty
    }
    return result
  }

  private static func isDated(_ item: Item) -> Bool {
    item["from"] != nil || item["until"] != nil
  }

  private static func holds(_ item: Item, on day: CivilDate) -> Bool {
    if let from = item.text("from").flatMap({ CivilDate(iso: $0) }), day < from { return false }
    if item.schema == "instrument",
      let effective = item.text("effective").flatMap({ CivilDate(iso: $0) }), day < effective
    {
      return false
    }
    if let until = item.text("until").flatMap({ CivilDate(iso: $0) }), until < day { return false }
    return true
  }
}
