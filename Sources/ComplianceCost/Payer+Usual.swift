package import ProcedureModel

extension Payer {
  /// Whose hours a procedure costs where its rows do not say: officials', businesses' or citizens'.
  ///
  /// - Parameters:
  ///   - procedure: What is followed.
  ///   - who: What a subject is, by its id.
  /// - Returns: Officials of what is internal, businesses where all subjects are, else citizens.
  package static func usual(of procedure: Procedure, who: (String) -> Payer?) -> Payer {
    if procedure.isInternal { return .official }
    let subjects = procedure.subjects.elements.compactMap { who($0.value) }
    return !subjects.isEmpty && subjects.allSatisfy { $0 == .business } ? .business : .citizen
  }
}
