import ProcedureModel
public import VietnameseText

/// The terms an announcement must keep, which depend on who announces.
///
/// - Source: Nghị định 63/2010/NĐ-CP Điều 15, Điều 24(2), as amended by 92/2017/NĐ-CP.
public struct AnnouncementTerms: Sendable {
  /// The day the announcing decision was signed.
  public let signed: CivilDate
  public let isCentral: Bool

  /// Days that must lie between the decision and the first day of the content.
  public var daysAhead: Int { isCentral ? 20 : 5 }
  /// Working days within which it must be entered in the national database.
  public var workingDaysToEnter: Int { isCentral ? 10 : 5 }

  /// `nil` where the registry does not know the decision's date or the announcer's level.
  ///
  /// - Parameters:
  ///   - number: the announcing decision's number.
  ///   - issuer: who announces, where the registry's entry of the decision does not say.
  ///   - registries: instruments and agencies.
  public init?(of number: String, issuer: String?, in registries: Registries) {
    guard let instrument = registries.instrument(number),
      let signed = instrument.issued?.value,
      let issuer = instrument.issuer?.value ?? issuer,
      let level = registries.agencies[issuer]?.level?.value
    else { return nil }
    self.signed = signed
    switch level {
    case .central: isCentral = true
    case .province, .district, .commune: isCentral = false
    case .other: return nil
    }
  }
}
