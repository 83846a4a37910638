/// The two languages every text of the product exists in.
public enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}

/// A sentence in both languages, made where the facts are known.
///
/// Values that come from the catalogue (names, quotations) stand in it as they were written, in
/// Vietnamese, whichever language the sentence has.
public struct Message: Hashable, Sendable {
  public var vietnamese: String
  public var english: String

  public init(vi: String, en: String) {
    vietnamese = vi
    english = en
  }

  public func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
