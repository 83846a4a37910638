import VietnameseText

/// The body that a fee's note leaves the amount to: «do Hội đồng nhân dân cấp tỉnh quyết định».
enum FeeSetter {
  /// The body's name as the registries have it; `nil` where the note names none, or two.
  static func name(in note: String) -> String? {
    let plain = folded(note.replacing("\n", with: " "))
    // Who fixes exemptions need not fix the amount.
    if plain.contains("mien ") || plain.contains("mien,") { return nil }
    let found = bodies.filter { body in body.words.contains { isSetter($0, in: plain) } }
    return found.count == 1 ? found[0].name : nil
  }

  private static let bodies: [(words: [String], name: String)] = [
    (["hoi dong nhan dan", "hdnd"], "Hội đồng nhân dân cấp tỉnh"),
    (["uy ban nhan dan", "ubnd"], "Ủy ban nhân dân cấp tỉnh"),
  ]

  /// Of the province, said in one of the ways in use; a longer one stands before its beginning.
  private static let levels = [
    " tinh, thanh pho truc thuoc trung uong", " cac tinh, thanh pho truc thuoc trung uong",
    " tinh, thanh pho", " cap tinh", " tinh",
  ]
  private static let verbs = [" quy dinh", " quyet dinh", " ban hanh"]
  private static let openings = ["quy dinh cua ", "nghi quyet cua ", "quyet dinh cua "]

  /// Whether the text says that this body fixes something, and not merely that it has the power to.
  ///
  /// «Phí thuộc thẩm quyền quyết định của …» is the title of a circular.
  private static func isSetter(_ body: String, in plain: String) -> Bool {
    for level in levels {
      for range in plain.ranges(of: body + level) {
        let rest = plain[range.upperBound...]
        if verbs.contains(where: { rest.hasPrefix($0) }) { return true }
        guard !(rest.first?.isLetter ?? false) else { continue }
        let before = plain[..<range.lowerBound]
        if openings.contains(where: { before.hasSuffix($0) }),
          !before.hasSuffix("tham quyen quyet dinh cua ")
        {
          return true
        }
      }
    }
    return false
  }
}
