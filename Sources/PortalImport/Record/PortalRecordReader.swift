import Diagnostics
import VietnameseText

/// The portal's JSON answer, with or without its envelope, taken apart.
struct PortalRecordReader {
  private var record = PublishedRecord(.portal)
  private let data: JSONValue

  static func read(_ data: JSONValue) -> PublishedRecord {
    var reader = PortalRecordReader(data: data)
    reader.read()
    return reader.record
  }

  private init(data: JSONValue) {
    self.data = data
  }

  private mutating func read() {
    record.printedCode = data["code"]?.readable ?? ""
    record.code = line("code")
    record.name = line("name")
    record.id = line("id")
    if !record.id.isEmpty {
      record.url = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/" + record.id
    }
    record.state = line("state")
    record.isInternal = line("type").hasSuffix("INTERNAL")
    record.regulation = line("formalityType")
    readDecision()
    readLevels()
    record.fields = named("categoriesDetails")
    record.subjects = named("subjectTypesDetails")
    record.execute = agencies("Executing")
    record.decide = agencies("Authority")
    record.delegated = agencies("Authorized")
    record.coordinate = agencies("Coordinating")
    // The joined names count only where there is no list: they hold the same in another order.
    if record.execute.isEmpty { record.executeText = line("executingAgencies") }
    if record.decide.isEmpty { record.decideText = line("authorizedAgencies") }
    if record.delegated.isEmpty { record.delegatedText = line("delegatedAgencies") }
    if record.coordinate.isEmpty { record.coordinateText = line("coordinatingAgencies") }
    record.receivingAddress = lines("dossierReceivingAddresses")
    record.isFullProcess = data["isFullProcess"]?.flag
    record.isNonTerritorial = data["isNonTerritorial"]?.flag
    record.methods = list("executionMethods").map { method($0) }
    record.dossiers = list("executionCases").map { dossier($0) }
    record.services = list("cases").map { service($0) }
    record.laws = list("legalBasisesDetails").map {
      PublishedRecord.Law(title: line($0["name"]), number: line($0["code"]))
    }
    record.results = named("resultsDetails")
    record.conditions = lines("requirementsAndConditions")
    record.steps = list("executionSteps").map {
      PublishedRecord.Part(name: line($0["name"]), text: lines($0["description"]))
    }
    record.description = lines("description")
    record.keywords = line("keywords")
    record.note = lines("note")
    record.findings += PortalShapeCheck.findings(on: data)
  }

  private mutating func readDecision() {
    if let proposal = data["procedureProposal"] {
      record.decision = line(proposal["proposalNumber"])
      record.decisionDate = date(proposal, "decisionDate")
      record.publishedOn = date(proposal, "publicationDate")
      keepOtherIssuer(line(proposal["issuingAgency"]?["name"]))
    }
    if record.decision.isEmpty { record.decision = line("decisionNo") }
    record.issuer = PublishedRecord.Named(
      name: line("departmentPromulgateName"), code: line("departmentPromulgateCode"))
  }

  private mutating func readLevels() {
    let flags: [(String, String)] = [
      ("isMinistry", "central"), ("isProvince", "province"), ("isWard", "commune"),
      ("isOtherAgency", "other"),
    ]
    for (key, level) in flags where data[key]?.flag == true { record.levels.append(level) }
  }

  private mutating func agencies(_ role: String) -> [PublishedRecord.Named] {
    var names = named("departments" + role)
    for group in named("unitGroups" + role) where !names.contains(where: { $0.name == group.name })
    {
      names.append(group)
    }
    return names
  }

  private mutating func method(_ value: JSONValue) -> PublishedRecord.Method {
    var method = PublishedRecord.Method(
      channel: line(value["submissionMethod"]), time: line(value["processingTime"]),
      unit: line(value["processingTimeUnit"]), note: lines(value["description"]))
    method.fees = objects(value["fees"]).map { fee in
      if let attachment = fee["attachment"], let name = attachment["fileName"]?.readable {
        record.findings.append(
          ImportFinding(
            .kept, "fees",
            Message(vi: "khoản thu có tệp đính kèm trên Cổng", en: "the fee has a file attached"),
            text: CleanText.line(name, &record.cleaning)))
      }
      return PublishedRecord.PrintedFee(
        type: line(fee["type"]), value: line(fee["value"]), currency: line(fee["currencyName"]),
        note: lines(fee["description"]))
    }
    return method
  }

  private mutating func dossier(_ value: JSONValue) -> PublishedRecord.Dossier {
    var documents: [PublishedRecord.Component] = []
    for item in Self.inOrder(objects(value["profileComponents"])) {
      var component = PublishedRecord.Component(
        name: lines(item["name"]), originals: count(item, "originalQty"),
        copies: count(item, "copyQty"), code: line(item["code"]))
      component.forms = objects(item["attachments"]).map { line($0["fileName"]) }
      component.isRequired = item["required"]?.flag
      documents.append(component)
    }
    return PublishedRecord.Dossier(name: line(value["name"]), documents: documents)
  }

  /// Rows in the order of their ids, which grow with time: the portal hands them out in any order.
  private static func inOrder(_ items: [JSONValue]) -> [JSONValue] {
    let ids = items.map { $0["profileComponentId"]?.printed ?? "" }
    guard !ids.contains("") else { return items }
    return zip(ids, items).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// How many sheets; what is no number is remarked on, since nobody may guess it.
  private mutating func count(_ item: JSONValue, _ key: String) -> Int? {
    let text = line(item[key])
    if let number = Int(text) { return number }
    if !text.isEmpty {
      record.findings.append(
        ImportFinding(
          .kept, "profileComponents/" + key,
          Message(
            vi: "số lượng không phải con số, nên để trống",
            en: "the count is no number, so it is left out"),
          text: text))
    }
    return nil
  }

  private mutating func service(_ value: JSONValue) -> PublishedRecord.Service {
    PublishedRecord.Service(
      code: line(value["code"]), name: line(value["name"]),
      amount: line(value["processingDay"]?["qty"]), unit: line(value["processingDay"]?["type"]))
  }

  private mutating func named(_ key: String) -> [PublishedRecord.Named] {
    list(key).map { PublishedRecord.Named(name: line($0["name"]), code: line($0["code"])) }
  }

  // Values of another type and members that nobody knows are told by ``PortalShapeCheck``.

  private func list(_ key: String) -> [JSONValue] { objects(data[key]) }

  private func objects(_ value: JSONValue?) -> [JSONValue] {
    (value?.list ?? []).filter(\.isObject)
  }

  private mutating func line(_ key: String) -> String { line(data[key]) }

  private mutating func lines(_ key: String) -> String { lines(data[key]) }

  private mutating func line(_ value: JSONValue?) -> String {
    CleanText.line(value?.readable ?? "", &record.cleaning)
  }

  private mutating func lines(_ value: JSONValue?) -> String {
    CleanText.lines(value?.readable ?? "", &record.cleaning)
  }

  /// The body that issued the decision, where it is another than the procedure's issuer.
  private mutating func keepOtherIssuer(_ name: String) {
    let issuer = line("departmentPromulgateName")
    guard !name.isEmpty, !issuer.isEmpty, NameKey.of(name) != NameKey.of(issuer) else { return }
    record.findings.append(
      ImportFinding(
        .contradiction, "announcements",
        Message(
          vi: "quyết định công bố ghi cơ quan ban hành khác với cơ quan công bố thủ tục",
          en: "the decision names another issuer than the procedure"),
        text: name))
  }

  /// A day: milliseconds, `2026-04-25`, `25/04/2026`, or a moment of the day in UTC.
  private mutating func date(_ proposal: JSONValue, _ key: String) -> CivilDate? {
    guard let printed = proposal[key]?.readable, !trimmed(printed).isEmpty else { return nil }
    if let read = PortalDate.read(printed) {
      if read.isShifted { record.shiftedDates += 1 }
      return read.day
    }
    record.findings.append(
      ImportFinding(
        .kept, "procedureProposal." + key,
        Message(
          vi: "«procedureProposal.\(key)» không đọc được thành ngày, nên để trống",
          en: "“procedureProposal.\(key)” cannot be read as a day and is left out"),
        text: printed))
    return nil
  }
}

extension JSONValue {
  /// A text, or a number as printed: what a reader takes for words.
  var readable: String? {
    switch kind {
    case .text(let text), .number(let text): text
    default: nil
    }
  }

  /// All texts inside, one after the other.
  var allText: String {
    switch kind {
    case .null, .flag: ""
    case .number(let text), .text(let text): text
    case .list(let list): list.map(\.allText).filter { !$0.isEmpty }.joined(separator: "; ")
    case .object(let members):
      members.map(\.value.allText).filter { !$0.isEmpty }.joined(separator: "; ")
    }
  }
}
