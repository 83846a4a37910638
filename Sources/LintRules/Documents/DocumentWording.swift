import Catalogue
import ProcedureModel
import SourceText
import VietnameseText

/// What a document is called: the name in its file, else the one in the registry of papers.
struct DocumentWording {
  let text: String
  private let site: DocumentSite

  /// `nil` where neither the file nor the registry names it.
  init?(_ site: DocumentSite, in registries: Registries) {
    self.site = site
    if let wording = site.wording {
      text = wording
    } else if let name = site.entry(in: registries)?.common.name {
      text = name.value
    } else {
      return nil
    }
  }

  /// The bytes in the procedure's file that show a part of the wording.
  func range(of part: Range<Int>) -> ByteRange {
    site.document.name.map { TextPlace.range(of: part, in: $0) } ?? site.document.place
  }

  /// The words of a part, as written.
  func quote(_ part: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[part], as: UTF8.self)
  }

  /// Whether the part is followed by the end of the text, or by a mark that ends a phrase.
  func ends(after part: Range<Int>) -> Bool {
    for byte in text.utf8.dropFirst(part.upperBound) where byte != UInt8(ascii: " ") {
      return Self.ends.contains(byte)
    }
    return true
  }

  /// No colon: after it the papers are named.
  private static let ends: [UInt8] = Array(";,.()/".utf8)
}

extension DocumentSite {
  /// The registry's entry of its paper; looked up only where the documents were gathered without one.
  func entry(in registries: Registries) -> Paper? {
    entry ?? document.paper.flatMap { registries.papers[$0.value] }
  }
}

extension Document {
  /// Whether somebody has to bring it: neither only filled in, nor read by the agency itself.
  var isBrought: Bool { !isDeclared && lookedUpIn.isEmpty }

  /// Whether it is for an online dossier alone, where nobody counts sheets.
  var isOnlineOnly: Bool {
    !qualifiers.channels.isEmpty && qualifiers.channels.allSatisfy { $0.value == .online }
  }

  /// No original and no copy, whether written `0` or left out.
  var asksForNoSheet: Bool { (originals?.value ?? 0) == 0 && (copies?.value ?? 0) == 0 }

  /// Its name for a message, shortened.
  func title(in registries: Registries) -> String {
    shortened(name?.value ?? paper.flatMap { registries.papers[$0.value]?.nameText } ?? key)
  }

  /// Whether it is a note that stands in the list of documents.
  ///
  /// - Source: such rows are a tenth of the national records; they ask for no sheet, or they give the
  ///   number of sets.
  var isNote: Bool {
    guard paper == nil, let name else { return false }
    if Phrases.setCounts.firstMatch(in: name.value)?.range.lowerBound == 0 { return true }
    let opensAsNote = Phrases.noteOpenings.firstMatch(in: name.value)?.range.lowerBound == 0
    // A sheet was counted for some headings too: “Trường hợp … phải có giấy tờ sau”.
    guard asksForNoSheet, !isDeclared, handover == nil else {
      return opensAsNote && ends(name.value, with: Phrases.headingsOfPapers)
    }
    return opensAsNote || Phrases.noteWords.firstMatch(in: name.value) != nil
      || ends(name.value, with: Phrases.listHeadings)
  }

  /// Whether one of the phrases stands at the end of a name, where only a colon may follow.
  private func ends(_ name: String, with phrases: PhraseMatcher) -> Bool {
    let length = name.utf8.count { $0 != UInt8(ascii: ":") }
    return phrases.matches(in: name).last?.range.upperBound == length
  }
}

extension Procedure {
  /// Whether a step of the procedure itself gives a paper, so that nobody has to fetch it elsewhere.
  func givesInAStep(_ paper: String) -> Bool {
    guard let steps = steps.value else { return false }
    return steps.contains { step in step.gives.contains { $0.value == paper } }
  }
}

/// At most some 80 letters of a name, cut between words; names of 7,000 letters do occur.
func shortened(_ name: String) -> String {
  guard name.utf8.count > 90, name.count > 90 else { return name }
  let start = name.prefix(80)
  let end = start.lastIndex(of: " ") ?? start.endIndex
  return start[..<end] + "…"
}
