import VietnameseText

/// One procedure as the portal publishes it, in one shape whatever the source; texts are cleaned.
package struct PublishedRecord: Sendable {
  package enum Source: String, Sendable, CaseIterable {
    /// The portal's JSON answer.
    case portal
    /// The text of a procedure's page.
    case page
    /// The fields of the `ChiTietTTHC` export.
    case export
    /// A row of the list of procedures.
    case list
  }

  /// A name with the portal's code where it has one.
  struct Named: Hashable, Sendable {
    var name: String
    var code = ""
  }

  struct Method: Sendable {
    /// As printed: `DIRECT`, `Trực tuyến`.
    var channel: String
    /// The number of the time limit as printed, or its whole text.
    var time: String
    /// `WORKING_DAY` and the like; empty where the time is text.
    var unit = ""
    var fees: [PrintedFee] = []
    var note = ""
  }

  struct PrintedFee: Hashable, Sendable {
    /// `FEE`, `SERVICE_FEE`, `PRICE_LEVEL`, `Phí`, `Lệ phí`; empty where unknown.
    var type = ""
    /// The amount as printed, `null` as an empty text.
    var value: String
    var currency = ""
    var note = ""
    /// The cell as printed, where the source is a text.
    var cell = ""
    /// Whether the cell begins with digits of which some are the time limit's, nobody can say which.
    var isGlued = false
  }

  struct Dossier: Sendable {
    var name: String
    var documents: [Component]
  }

  struct Component: Sendable {
    var name: String
    /// `nil` where the source prints no number that can be told.
    var originals: Int?
    var copies: Int?
    var code = ""
    var forms: [String] = []
    /// What the source printed, where not all of it could be told apart.
    var verbatim = ""
    var isRequired: Bool?
    /// Whether it is shown and not handed in.
    var isShown = false
  }

  /// An online service of the procedure.
  struct Service: Sendable {
    var code: String
    var name: String
    var amount = ""
    var unit = ""
  }

  struct Law: Sendable {
    var title: String
    var number: String
    var date = ""
    var issuer = ""
  }

  struct Part: Sendable {
    var name = ""
    var text: String
  }

  var source: Source
  package var code = ""
  /// The code as the record prints it, spaces included.
  var printedCode = ""
  var name = ""
  var decision = ""
  var decisionDate: CivilDate?
  var publishedOn: CivilDate?
  var issuer = Named(name: "")
  /// `true` where the record says it is internal.
  var isInternal = false
  var regulation = ""
  var state = ""
  var fields: [Named] = []
  var levels: [String] = []
  var subjects: [Named] = []
  /// Subjects as one text, not split yet.
  var subjectText = ""
  var execute: [Named] = []
  var executeText = ""
  var decide: [Named] = []
  var decideText = ""
  var delegated: [Named] = []
  var delegatedText = ""
  var coordinate: [Named] = []
  var coordinateText = ""
  var receivingAddress = ""
  var isFullProcess: Bool?
  var isNonTerritorial: Bool?
  var methods: [Method] = []
  var dossiers: [Dossier] = []
  var services: [Service] = []
  var laws: [Law] = []
  var results: [Named] = []
  var conditions = ""
  var steps: [Part] = []
  var description = ""
  var keywords = ""
  var related = ""
  var note = ""
  var url = ""
  var id = ""
  /// Dates whose day in UTC is the one before, so that a careless reader is a day off.
  var shiftedDates = 0
  var cleaning = CleaningTally()
  /// What could not be read while the record was taken apart.
  var findings: [ImportFinding] = []

  init(_ source: Source) {
    self.source = source
  }
}
