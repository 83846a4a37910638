import ProcedureModel
import SourceText
import YAMLSyntax

/// The qualifiers that any element or row may carry.
func qualifierKeys<Root: Qualified>() -> [Key<Root>] {
  [
    Key("case", .optional, Shape.id.list(), "chỉ cho các trường hợp này", "only in these cases") {
      $0.qualifiers.cases = $1
    },
    Key(
      "channel", .optional, Shape.word(Channel.self).list(), "chỉ cho các cách nộp này",
      "only for these ways of filing"
    ) { $0.qualifiers.channels = $1 },
    Key(
      "subject", .optional, Shape.id(in: .subjects).list(), "chỉ cho các đối tượng này",
      "only for these subjects"
    ) { $0.qualifiers.subjects = $1 },
    Key(
      "area", .optional, Shape.id(in: .places).list(), "chỉ cho các vùng này",
      "only in these areas"
    ) { $0.qualifiers.areas = $1 },
    Key(
      "outcome", .optional, Shape.word(Outcome.self).list(), "chỉ khi kết cục là thế này",
      "only for these outcomes"
    ) { $0.qualifiers.outcomes = $1 },
    Key("from", .optional, Shape.date, "ngày đầu tiên, tính cả ngày đó", "first day, inclusive") {
      $0.qualifiers.from = $1
    },
    Key("until", .optional, Shape.date, "ngày cuối cùng, tính cả ngày đó", "last day, inclusive") {
      $0.qualifiers.until = $1
    },
    Key(
      "when", .optional, Shape.text, "khi nào, bằng lời, chỉ người mới xét được",
      "when, in words that only a person can judge"
    ) { $0.qualifiers.when = $1 },
  ]
}

/// The claims that any element may carry.
func claimKeys<Root: Claiming>() -> [Key<Root>] {
  [
    Key(
      "basis", .optional, Shape.legalReference.list(), "căn cứ pháp lý của riêng phần này",
      "the law of this element"
    ) { $0.claims.basis = $1 },
    Key("because", .optional, Shape.text, "vì sao có đòi hỏi này", "why this is demanded") {
      $0.claims.because = $1
    },
    Key(
      "verbatim", .optional, Shape.text, "nguyên văn nguồn in",
      "what the source printed, word for word"
    ) { $0.claims.verbatim = $1 },
    Key("note", .optional, Shape.text, "lưu ý cho người đọc", "a note for the reader") {
      $0.claims.note = $1
    },
    Key("was", .optional, Shape.text.list(), "mã cũ của phần này", "earlier ids") {
      $0.claims.was = $1
    },
  ]
}

/// Both.
func commonKeys<Root: Qualified & Claiming>() -> [Key<Root>] {
  qualifierKeys() + claimKeys()
}
