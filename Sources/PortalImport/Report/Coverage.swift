import CatalogueCoding
import Diagnostics
import VietnameseText

/// Whether everything a record says stands in what came of it: an independent look at the words.
///
/// The words of each source text are looked for in the file, the proposed entries and the report. A
/// word counts as found when it stands there beside one of its own neighbours, so that common words
/// elsewhere do not hide a lost sentence. Words that became ids, keys or units are a closed list.
package enum Coverage {
  package struct Result: Sendable {
    package var words: Int
    package var missing: [String]
  }

  package static func check(_ raw: RawRecord, _ record: ImportedRecord) -> Result {
    var output = CoveredText()
    output.add(String(decoding: record.bytes, as: UTF8.self))
    for proposal in record.proposals {
      output.add(proposal.id + "\n" + SketchWriter.inline(proposal.entry))
    }
    for finding in record.findings {
      output.add(finding.message.vietnamese)
      output.add(finding.text)
    }
    for name in record.typedNames { output.add(name) }
    var result = Result(words: 0, missing: [])
    for leaf in raw.leaves where !isTechnical(leaf.key) {
      let words = CoverageWords.of(CoverageWords.body(leaf))
      result.words += words.count
      for index in words.indices where !output.holds(words, at: index) {
        // With its neighbours, so that a person finds the place.
        let around = words[max(0, index - 1)...min(words.count - 1, index + 1)]
        result.missing.append(around.joined(separator: " "))
      }
    }
    return result
  }

  /// Keys of row numbers, of times and of copies of other members.
  private static func isTechnical(_ key: String) -> Bool {
    let last = key.split(separator: ".").last.map(String.init) ?? key
    return [
      "id", "bucketName", "filePath", "profileComponentId", "currencyId", "createdAt", "updatedAt",
      "codeNotation", "decisionDate", "publicationDate", "raw_text", "thu_tuc_id", "source_file",
      "formality_id", "departmentPromulgateId", "proposalType", "agencyCode", "fileId",
      "departmentPromulgateCode", "record_here", "portal_id",
    ].contains(last) || last.hasSuffix("Ids")
      // Numbers that became counts and times are checked by the tests of their readers.
      || last == "originalQty" || last == "copyQty" || last == "ngay_ban_hanh"
  }
}
