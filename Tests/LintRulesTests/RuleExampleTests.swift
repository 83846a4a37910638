import Catalogue
import CatalogueCoding
import Diagnostics
import LintEngine
import LintRules
import ProcedureModel
import SourceText
import Testing
import VietnameseText
import YAMLSyntax

/// One example of one rule.
struct RuleCase: Sendable, CustomTestStringConvertible {
  var rule: any Rule.Type
  var example: RuleExample
  var testDescription: String { "\(rule.descriptor.id): \(example.name)" }

  static let all: [RuleCase] = builtInRules.flatMap { rule in
    rule.descriptor.examples.map { RuleCase(rule: rule, example: $0) }
  }
}

/// How an example is disguised: marks must fall in the same place in every disguise.
enum Disguise: String, CaseIterable, Sendable {
  case asWritten
  case afterMultiByteText
  case withCarriageReturns
  case withByteOrderMark

  func apply(_ source: String) -> String {
    switch self {
    case .asWritten: source
    case .afterMultiByteText: "# Ví dụ: Ẫ Ễ Ự đặt trước để lệch byte và ký tự\n" + source
    case .withCarriageReturns:
      // `\n` inside a CRLF pair is one Character, so go by scalars.
      String(
        String.UnicodeScalarView(
          source.unicodeScalars.flatMap { $0 == "\n" ? ["\r", "\n"] : [$0] }))
    case .withByteOrderMark: "\u{FEFF}" + source
    }
  }
}

@Suite("rule examples")
struct RuleExampleTests {
  static let day = CivilDate(iso: "2026-07-18")

  @Test(
    "each example is flagged exactly where it is marked", arguments: RuleCase.all, Disguise.allCases
  )
  func example(_ rule: RuleCase, _ disguise: Disguise) throws {
    let files = Self.files(in: rule.example.source).map { name, text in
      let (source, marks) = Self.unmarked(disguise.apply(text))
      return (file: SourceFile(path: name, text: source), marks: marks)
    }
    let found = try Self.findings(rule.rule, files.map(\.file))
    for (file, marks) in files {
      let here = found.filter { $0.location.path == file.path }
      #expect(
        here.map(\.location.range).sorted() == marks,
        "\(file.path): \(here.map { (file.text(in: $0.location.range), $0.message.vietnamese) })")
    }
    guard let fixed = rule.example.fixed, disguise == .asWritten else { return }
    let edits = found.flatMap(\.fixIts).flatMap(\.edits).sorted { $0.range > $1.range }
    let file = try #require(files.first?.file)
    var bytes = file.bytes
    for edit in edits { bytes.replaceSubrange(edit.range.indices, with: edit.replacement.utf8) }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text == fixed)
    let again = try Self.findings(rule.rule, [SourceFile(path: file.path, text: text)])
    #expect(again.isEmpty, "a fixed example is clean")
  }

  @Test(
    "every rule has a clean and a flagged example", arguments: builtInRules.map { $0.descriptor.id }
  )
  func bothKinds(_ id: String) throws {
    let rule = try #require(builtInRules.first { $0.descriptor.id == id })
    let examples = rule.descriptor.examples
    #expect(examples.contains { !$0.source.contains("⟦") })
    #expect(examples.contains { $0.source.contains("⟦") })
  }

  @Test("ids are unique, sorted and in kebab-case")
  func ids() {
    let ids = builtInRules.map { $0.descriptor.id }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(isSlug(id), "\(id)")
    }
  }

  @Test("every rule says what it rests on, in both languages")
  func metadata() {
    for rule in builtInRules {
      let descriptor = rule.descriptor
      #expect(!descriptor.basis.isEmpty, "\(descriptor.id) cites something")
      #expect(!descriptor.profiles.isEmpty, "\(descriptor.id) has a profile")
      for text in [descriptor.summary, descriptor.rationale, descriptor.help] {
        #expect(!text.vietnamese.isEmpty && !text.english.isEmpty)
        #expect(text.vietnamese != text.english)
      }
      for date in [descriptor.from, descriptor.until].compactMap({ $0 }) {
        #expect(CivilDate(iso: date) != nil, "\(descriptor.id): \(date)")
      }
    }
  }

  /// Takes the marks out and gives the byte ranges they held.
  static func unmarked(_ source: String) -> (String, [ByteRange]) {
    var bytes: [UInt8] = []
    var marks: [ByteRange] = []
    var starts: [Int] = []
    for character in source.unicodeScalars {
      switch character {
      case "⟦": starts.append(bytes.count)
      case "⟧": marks.append(ByteRange(starts.removeLast(), bytes.count))
      default: bytes += Array(String(character).utf8)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), marks.sorted())
  }

  /// The files of an example: one without a name, or several, each after a line `-- name --`.
  static func files(in source: String) -> [(name: String, text: String)] {
    var files: [(name: String, lines: [Substring])] = []
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ")
      if words.count == 3, words[0] == "--", words[2] == "--" {
        files.append((String(words[1]), []))
      } else if !files.isEmpty {
        files[files.count - 1].lines.append(line)
      }
    }
    if files.isEmpty { return [("vi-du.yaml", source)] }
    return files.map { ($0.name, $0.lines.joined(separator: "\n")) }
  }

  /// Decodes parts of procedures and runs one rule; only missing keys are forgiven.
  static func findings(_ rule: any Rule.Type, _ files: [SourceFile]) throws -> [Diagnostic] {
    let day = try #require(day)
    let rules = RuleSet([rule], day: day)
    let context = LintContext(registries: ExampleRegistries.all, day: day)
    var found: [Diagnostic] = []
    var facts: [ProcedureFacts] = []
    var plans: [Plan] = []
    var reviews: [Review] = []
    for file in files {
      var diagnostics: [Diagnostic] = []
      let tree = try #require(YAMLReader.read(file, into: &diagnostics), "\(diagnostics)")
      if file.path.hasPrefix("reviews/plans/") {
        if var plan = CatalogueDecoder.plan(tree).value {
          plan.path = file.path
          plans.append(plan)
        }
        continue
      }
      if file.path.hasPrefix("reviews/") {
        let decoded = CatalogueDecoder.review(tree)
        let wrong = decoded.diagnostics.filter { $0.rule != "key-missing" }
        #expect(wrong.isEmpty, "\(wrong.map(\.message.vietnamese))")
        if let review = decoded.value { reviews.append(review) }
        continue
      }
      let decoded = CatalogueDecoder.procedure(tree)
      diagnostics += decoded.diagnostics
      let unexpected = diagnostics.filter { $0.rule != "key-missing" && $0.rule != "yaml-bom" }
      #expect(unexpected.isEmpty, "\(unexpected.map(\.message.vietnamese))")
      guard var procedure = decoded.value else { continue }
      procedure.index(context.registries.papers, on: day)
      found += rules.check([RuleSubject(procedure, tree)], in: context)[0]
      facts.append(ProcedureFacts(procedure, on: day))
    }
    let catalogue = Catalogue(registries: ExampleRegistries.all, procedures: facts, day: day)
    let book = ReviewBook(catalogue: catalogue, plans: plans, reviews: reviews)
    return found + rules.check(catalogue) + rules.check(book)
  }
}
