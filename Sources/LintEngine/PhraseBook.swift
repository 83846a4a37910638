public import Catalogue
import ProcedureModel
public import VietnameseText

/// The lists of phrases that rules look for and an office may change, by the names of their files.
public enum PhraseList: String, Sendable, CaseIterable {
  case vagueDocuments = "vague-documents"
  /// Vague only where nothing follows that names the paper.
  case unnamedPapers = "unnamed-papers"
  case vagueConditions = "vague-conditions"
  /// Vague only where no act, body or subject is named.
  case unnamedProvisions = "unnamed-provisions"
  case vagueTimes = "vague-times"
  case localConfirmations = "local-confirmations"
  case certifiedCopies = "certified-copies"
  case districtBodies = "district-bodies"
  case endedPapers = "ended-papers"
}

/// The phrases of the workspace's registries that hold on the day, each list as one matcher.
///
/// A list that the workspace has takes the place of the built-in one.
public struct PhraseBook: Sendable {
  /// In the order of `PhraseList.allCases`; `nil` where the workspace has no such list.
  private let matchers: [PhraseMatcher?]

  public init(_ registries: Registries, on day: CivilDate) {
    matchers = PhraseList.allCases.map { list in
      guard let entries = registries.phrases[list.rawValue] else { return nil }
      var phrases: [String] = []
      for entry in entries {
        if let from = entry.common.from?.value, day < from { continue }
        if let until = entry.common.until?.value, day > until { continue }
        for text in [entry.nameText] + entry.common.alsoCalled.map(\.value) where !text.isEmpty {
          phrases.append(text)
        }
      }
      return PhraseMatcher(phrases)
    }
  }

  /// The workspace's own list, else the built-in one.
  public func matcher(
    _ list: PhraseList, else usual: @autoclosure () -> PhraseMatcher
  ) -> PhraseMatcher {
    guard let index = PhraseList.allCases.firstIndex(of: list) else { return usual() }
    return matchers[index] ?? usual()
  }

  /// The first phrase of a list in a text that does not stand in the quoted title of an act.
  public func firstMatch(
    _ list: PhraseList, in text: String, else usual: @autoclosure () -> PhraseMatcher
  ) -> PhraseMatcher.Match? {
    let matcher = matcher(list, else: usual())
    // Nearly every text has none, so that nothing is gathered.
    guard let first = matcher.firstMatch(in: text) else { return nil }
    if !Self.isInTitle(first.range, of: text) { return first }
    return matcher.matches(in: text).first { !Self.isInTitle($0.range, of: text) }
  }

  /// Whether a place lies within quotation marks right behind the kind or number of an act.
  public static func isInTitle(_ range: Range<Int>, of text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let open = opening(in: bytes, before: range.lowerBound) else { return false }
    let before = String(decoding: bytes[max(0, open - 80)..<open], as: UTF8.self)
    return acts.firstMatch(in: before) != nil
  }

  /// Where the quotation that a place lies in begins; `nil` where it lies in none.
  private static func opening(in bytes: [UInt8], before place: Int) -> Int? {
    var index = place - 1
    var straight: [Int] = []
    while index >= 0 {
      switch bytes[index] {
      case UInt8(ascii: "\""): straight.append(index)
      case 0xAB where index > 0 && bytes[index - 1] == 0xC2: return index - 1
      case 0xBB where index > 0 && bytes[index - 1] == 0xC2: return nil
      case 0x9C where index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2:
        return index - 2
      case 0x9D where index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2: return nil
      default: break
      }
      index -= 1
    }
    return straight.count % 2 == 1 ? straight.first : nil
  }

  private static let acts = PhraseMatcher([
    "luật", "bộ luật", "pháp lệnh", "nghị định", "nghị quyết", "thông tư", "quyết định", "chỉ thị",
    "công văn", "thông tư liên tịch",
  ])
}
