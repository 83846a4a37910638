/// Something a page asked for that was not written.
public enum HTMLProblem: Hashable, Sendable {
  /// An address with a scheme that may not stand on a page, such as `javascript:`; its attribute is
  /// left out.
  case refusedAddress(String)
}
