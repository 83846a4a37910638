import Catalogue
import Diagnostics
import ProcedureModel
import VietnameseText

/// The terms an announcement must keep, which depend on who announces.
///
/// - Source: Nghị định 63/2010/NĐ-CP Điều 15, Điều 24(2), as amended by 92/2017/NĐ-CP.
struct AnnouncementTerms {
  /// The day the announcing decision was signed.
  let signed: CivilDate
  let isCentral: Bool

  /// Days that must lie between the decision and the first day of the content.
  var daysAhead: Int { isCentral ? 20 : 5 }
  /// Working days within which it must be entered in the national database.
  var workingDaysToEnter: Int { isCentral ? 10 : 5 }

  /// `nil` where the registry does not know the decision's date or the announcer's level.
  init?(_ announcement: Announcement, of procedure: Procedure, in registries: Registries) {
    guard let reference = announcement.instrument?.value,
      let instrument = registries.instrument(reference.instrument),
      let signed = instrument.issued?.value,
      let issuer = instrument.issuer?.value ?? procedure.issuer.value?.value,
      let level = registries.agencies[issuer]?.level?.value
    else { return nil }
    self.signed = signed
    switch level {
    case .central: isCentral = true
    case .province, .district, .commune: isCentral = false
    case .other: return nil
    }
  }

  var announcer: Message {
    isCentral
      ? Message(vi: "bộ, cơ quan ngang bộ", en: "a ministry")
      : Message(vi: "địa phương", en: "a province")
  }
}
