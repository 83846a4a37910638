package import ProcedureModel

extension LegalReference {
  /// As it is typed in a file: the number, then the pinpoint.
  package var asTyped: String { pinpoint.isEmpty ? instrument : instrument + " " + pinpoint }
}
