import Diagnostics
public import ProcedureModel
import YAMLSyntax

extension Shape {
  /// A list of these; one bare value counts as a list of one.
  ///
  /// An unreadable element is left out. A list of nothing says nothing: it is refused, but where the
  /// whole file is the list.
  @inline(__always)
  public func list(mayBeEmpty: Bool = false) -> Shape<[Value]> {
    let element = self
    return Shape<[Value]>(.list(description)) { node, reader in
      guard reader.tree.kind(node) == .sequence else {
        return element.read(node, &reader).map { [$0] }
      }
      if !mayBeEmpty, reader.tree.firstChild(node) == nil {
        reader.reportEmptyList(node)
        return nil
      }
      var values: [Value] = []
      values.reserveCapacity(reader.tree.childCount(of: node))
      for child in reader.tree.elements(node) {
        if let value = element.read(child, &reader) { values.append(value) }
      }
      return values
    }
  }

  /// These, or the word `unstated`, or `none` where `none` is said to be possible.
  @inline(__always)
  public func stated(none: Bool = false) -> Shape<Stated<Value>> {
    let shape = self
    return Shape<Stated<Value>>(.stated(description, none: none)) { node, reader in
      if reader.tree.kind(node) == .scalar {
        if reader.tree.textEquals(node, "unstated") {
          return .unstated(reader.tree.range(node))
        }
        if reader.tree.textEquals(node, "none") {
          if none { return Stated<Value>.none(reader.tree.range(node)) }
          reader.report(
            "none-impossible",
            Message(
              vi:
                "phần này luật bắt buộc phải có nên không ghi none được; nguồn không nêu thì ghi unstated",
              en:
                "the law always requires this part, so none is impossible; write unstated where the source is silent"
            ),
            at: reader.tree.range(node))
          return nil
        }
      }
      return shape.read(node, &reader).map { .given($0) }
    }
  }
}
