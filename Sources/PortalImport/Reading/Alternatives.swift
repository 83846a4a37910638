import VietnameseText

/// One row of a list of papers that names several of which one will do: `Một trong các giấy tờ sau: + A; + B`.
struct Alternatives: Equatable {
  /// What the choice is called: the words before the colon.
  var name: String
  /// The papers to choose from, two at least, in the order printed.
  var members: [String]

  /// Reads the name of a row.
  ///
  /// Only lists whose items can be told apart are read: by a mark before each, or by semicolons between
  /// what can be names of papers. Commas stand inside names too, so nothing is cut there.
  ///
  /// - Parameter printed: The name of the row, without the mark that it has in its own list.
  /// - Returns: The choice, or `nil` where the row is one paper, or cannot be told to be more.
  static func read(_ printed: String) -> Alternatives? {
    guard let colon = printed.firstIndex(of: ":") else { return nil }
    let name = trimmed(String(printed[..<colon]))
    guard isChoice(name) else { return nil }
    let list = trimmed(String(printed[printed.index(after: colon)...]))
    for items in [marked(list, by: "+"), marked(list, by: "-"), lines(list), names(list)] {
      let members = items.map { capitalised(withoutEnd($0)) }
      if members.count >= 2, members.allSatisfy({ $0.count >= 4 }) {
        return Alternatives(name: name, members: members)
      }
    }
    return nil
  }

  /// `Một trong các giấy tờ sau`, `Giấy tờ về quyền thừa kế, gồm một trong những giấy tờ sau đây`.
  ///
  /// What is asked for *with* one of several is a paper of its own, which a choice would hide.
  private static func isChoice(_ name: String) -> Bool {
    let plain = folded(name)
    guard let words = plain.firstRange(of: "mot trong ") else { return false }
    let before = plain[..<words.lowerBound]
    let after = plain[words.upperBound...]
    return name.count <= 240 && !["kem ", "va ", "ngoai "].contains { before.contains($0) }
      && ["giay", "van ban", "tai lieu"].contains { after.contains($0) }
  }

  /// Items that each begin with a mark, the first one at once.
  private static func marked(_ list: String, by mark: String) -> [String] {
    guard list.hasPrefix(mark + " ") else { return [] }
    // Marks within an item belong to a list inside it, which stays whole.
    guard !list.contains(mark + mark) else { return [] }
    return (" " + list).replacing("\n", with: " ").split(separator: " \(mark) ").map(String.init)
      .filter { !ProcedureBuilder.isNameless($0) }
  }

  private static func lines(_ list: String) -> [String] {
    list.split(separator: "\n").map { withoutListMark(String($0)) }
      .filter { !ProcedureBuilder.isNameless($0) }
  }

  private static func names(_ list: String) -> [String] {
    let items = list.replacing("\n", with: " ").split(separator: ";").map { trimmed(String($0)) }
      .filter { !$0.isEmpty }
    // A semicolon in brackets separates what stands in them.
    let isEach = items.allSatisfy { item in
      ProcedureBuilder.isName(item) && item.count { $0 == "(" } == item.count { $0 == ")" }
    }
    return isEach ? items : []
  }

  private static func withoutEnd(_ item: String) -> String {
    var item = trimmed(item)
    while let last = item.last, [";", ".", ","].contains(last), item.count > 1 {
      item = trimmed(String(item.dropLast()))
    }
    return item
  }

  /// A name of its own begins with a capital, though it went on with the row it was cut from.
  private static func capitalised(_ item: String) -> String {
    item.prefix(1).uppercased() + item.dropFirst()
  }
}
