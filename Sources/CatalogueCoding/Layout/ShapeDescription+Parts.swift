extension ShapeDescription {
  /// What an element of it is, where it is a list; itself where one bare value stands for the list.
  var element: ShapeDescription? {
    switch self {
    case .list(let element): element
    case .stated(let inner, _): inner.element
    case .either(let first, let second): first.listElement ?? second.listElement ?? first
    default: nil
    }
  }

  private var listElement: ShapeDescription? {
    switch self {
    case .list(let element): element
    case .stated(let inner, _): inner.listElement
    case .either(let first, let second): first.listElement ?? second.listElement
    default: nil
    }
  }

  /// What a value of it is, where it is a mapping from ids.
  var valueOfMapping: ShapeDescription? {
    switch self {
    case .mapping(let value): value
    case .stated(let inner, _), .list(let inner): inner.valueOfMapping
    default: nil
    }
  }

  /// How a scalar of it is written.
  var scalarKind: ScalarWriter.Kind {
    switch self {
    case .text: .text
    case .code, .quotedText: .code
    case .stated(let inner, _), .list(let inner): inner.scalarKind
    case .either(let first, let second):
      first.scalarKind == .text || second.scalarKind == .text ? .text : first.scalarKind
    default: .word
    }
  }
}
