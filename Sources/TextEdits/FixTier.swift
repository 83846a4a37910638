import Diagnostics

/// How far fixes may go.
package enum FixTier: Sendable {
  /// Those whose meaning is certain.
  case safe
  /// Also those that are likely what was meant.
  case unsafe

  /// Whether a fix may be applied.
  func admits(_ applicability: FixIt.Applicability) -> Bool {
    switch applicability {
    case .safe: true
    case .unsafe: self == .unsafe
    case .displayOnly: false
    }
  }
}
