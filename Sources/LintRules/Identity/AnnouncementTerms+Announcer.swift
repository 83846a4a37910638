import Catalogue
import Diagnostics
import ProcedureModel

extension AnnouncementTerms {
  /// The terms of one announcement of a procedure; `nil` where the registry knows too little.
  init?(_ announcement: Announcement, of procedure: Procedure, in registries: Registries) {
    guard let reference = announcement.instrument?.value else { return nil }
    self.init(
      of: reference.instrument, issuer: procedure.issuer.value?.value, in: registries)
  }

  /// Who announces.
  var announcer: Message {
    isCentral
      ? Message(vi: "bộ, cơ quan ngang bộ", en: "a ministry")
      : Message(vi: "địa phương", en: "a province")
  }
}
