import ComplianceCost
import ProcedureModel

/// What has to be paid in one situation, fee by fee.
enum FeeCount {
  /// The amount of each fee that holds, by its id; `nil` where it is not known.
  static func amounts(_ procedure: Procedure, _ situation: Situation) -> [(key: String, dong: Int?)]
  {
    procedure.fees.elements.filter { $0.qualifiers.holds(in: situation) }.map {
      ($0.key, $0.dong(in: situation))
    }
  }
}
