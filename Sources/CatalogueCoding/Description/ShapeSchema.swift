import Diagnostics
import ProcedureModel

/// What a shape is for other programs: a JSON Schema of the value as YAML 1.2 gives it.
enum ShapeSchema {
  /// The schema of a shape that holds no record; `nil` for those that do.
  static func leaf(_ shape: ShapeDescription) -> [(String, JSONNode)]? {
    switch shape {
    case .text: text("\\S")
    case .id, .reference(.agencies), .reference(.fields), .reference(.subjects),
      .reference(.places), .reference(.papers), .reference(.databases):
      id
    case .reference(.instruments), .legalReference: text(legal)
    case .code: text(code)
    case .quotedText: text("\\S")
    case .words(let words): self.words(words)
    case .date: text(date) + [("format", .string("date"))]
    case .hour: text("^(1?[0-9]|2[0-3])h([0-5][0-9])?$")
    case .timeSpan: text(timeSpan)
    case .money:
      [
        (
          "anyOf",
          .array([
            .object([
              ("type", .string("integer")), ("minimum", .integer(0)),
              ("maximum", .integer(999_999_999_999_999)),
            ]),
            .object(text("^(0|[1-9][0-9]{0,14})((\\.[0-9]{1,2})?( [A-Z]{3}|%))?$")),
          ])
        )
      ]
    case .integer(let range):
      [
        ("type", .string("integer")), ("minimum", .integer(range.lowerBound)),
        ("maximum", .integer(range.upperBound)),
      ]
    case .decimal: [("type", .string("number")), ("minimum", .integer(0))]
    case .path: text("^\(segment)(/\(segment))*$")
    case .recordName:
      text("^(\(code.dropFirst().dropLast())|(\(registries))/[^/ ].*)$")
    case .digest: text("^m-[0-9a-f]{8,64}$")
    case .written: []
    case .mapping, .list, .stated, .record, .either: nil
    }
  }

  /// Some values as they may be typed.
  static func examples(_ shape: ShapeDescription) -> [JSONNode] {
    switch shape {
    case .id: [.string("giay-khai-sinh")]
    case .reference(.agencies): [.string("ubnd-cap-xa")]
    case .reference(.papers): [.string("giay-khai-sinh")]
    case .reference(.places): [.string("ha-noi")]
    case .code: [.string("1.001193"), .string("1.001612.000.00.00.H26")]
    case .date: [.string("2026-04-02")]
    case .hour: [.string("15h"), .string("8h30")]
    case .timeSpan: [.string("5 working-days"), .string("15 days"), .string("same-day")]
    case .money: [.integer(8000), .string("150 USD"), .string("50%")]
    case .legalReference, .reference(.instruments):
      [.string("123/2015/NĐ-CP điểm a khoản 1 Điều 9"), .string("60/2014/QH13")]
    case .path: [.string("cases/bo-roi/documents/bien-ban-tre-bi-bo-roi")]
    case .recordName: [.string("1.001193"), .string("papers/so-ho-khau")]
    case .list(let element), .stated(let element, _): examples(element)
    case .either(let one, let other): examples(one) + examples(other)
    case .reference, .text, .quotedText, .words, .integer, .decimal, .digest, .written, .mapping,
      .record:
      []
    }
  }

  static func text(_ pattern: String) -> [(String, JSONNode)] {
    [("type", .string("string")), ("pattern", .string(pattern))]
  }

  /// A closed list of words, each with its meaning.
  private static func words(_ words: [String]) -> [(String, JSONNode)] {
    let meanings = WordMeanings.meanings(of: words)?.map { "\($0.vietnamese) · \($0.english)" }
    let list: (String, JSONNode) = ("enum", .array(words.map { .string($0) }))
    guard let meanings else { return [list] }
    let texts = JSONNode.array(meanings.map { .string($0) })
    return [list, ("enumDescriptions", texts), ("markdownEnumDescriptions", texts)]
  }

  /// A slug that no program takes for a switch.
  private static let id: [(String, JSONNode)] =
    text("^[a-z][a-z0-9]*(-[a-z0-9]+)*$") + [
      (
        "not",
        .object([
          (
            "enum",
            .array(
              ["y", "n", "yes", "no", "on", "off", "true", "false", "null"].map { .string($0) })
          )
        ])
      )
    ]

  static let code =
    "^(x-[a-z0-9-]+|[1-9]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.H[0-9]{2})?(\\.[0-9]{2})?)$"
  static let legal = "^([0-9][^ ]*/[^ ]*[^ 0-9/,][^ /,]*|[^ /0-9]+/[0-9][^ ]*)( .+)?$"
  private static let date = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
  private static let segment =
    "(\\*|[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(@[A-Za-z0-9.-]+(\\+[A-Za-z0-9.-]+)*)?)"
  private static let registries = RegistryName.allCases.map(\.rawValue).joined(separator: "|")

  private static let timeSpan: String = {
    let units = TimeSpan.Unit.allCases.map(\.rawValue).joined(separator: "|")
    return
      "^(same-day|(1|0\\.5) (\(units))|(?!(1|0) )(0\\.5|[1-9][0-9]{0,4}(\\.5)?) (\(units))s)$"
  }()
}
