import ProcedureModel
public import SourceText
import VietnameseText

/// Facts as they are kept between runs, in the order of their properties.
extension ProcedureFacts: Storable {
  public func store(to writer: inout ByteWriter) {
    writer.write(path)
    code.store(to: &writer)
    writer.write(name)
    alsoCalled.store(to: &writer)
    summary.store(to: &writer)
    kind.store(to: &writer)
    status.store(to: &writer)
    field.store(to: &writer)
    issuer.store(to: &writer)
    levels.store(to: &writer)
    subjects.store(to: &writer)
    was.store(to: &writer)
    procedures.store(to: &writer)
    papersAsked.store(to: &writer)
    papersGiven.store(to: &writer)
    papersHandedOver.store(to: &writer)
    instruments.store(to: &writer)
    agencies.store(to: &writer)
    channels.store(to: &writer)
    onlineLevel.store(to: &writer)
    checked.store(to: &writer)
    uses.store(to: &writer)
    reform.store(to: &writer)
    glance.store(to: &writer)
  }
}

extension ProcedureUses: Storable {
  public func store(to writer: inout ByteWriter) {
    asks.store(to: &writer)
    gives.store(to: &writer)
    namedDocuments.store(to: &writer)
    handovers.store(to: &writer)
    limit.store(to: &writer)
    fee.store(to: &writer)
    decides.store(to: &writer)
    executes.store(to: &writer)
    writer.write(stepCount)
    writer.write(documentCount)
    isJudged.store(to: &writer)
    costs.store(to: &writer)
    volume.store(to: &writer)
    place.store(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    asks = [PaperUse](from: &reader)
    gives = [Located<String>](from: &reader)
    namedDocuments = [Located<String>](from: &reader)
    handovers = [Handover](from: &reader)
    limit = Located<TimeSpan>?(from: &reader)
    fee = Located<Int>?(from: &reader)
    decides = [String](from: &reader)
    executes = [String](from: &reader)
    stepCount = reader.number()
    documentCount = reader.number()
    isJudged = Bool(from: &reader)
    costs = [CostUse](from: &reader)
    volume = Int?(from: &reader)
    place = ByteRange(from: &reader)
  }
}

extension PaperUse: Storable {
  public func store(to writer: inout ByteWriter) {
    paper.store(to: &writer)
    writer.write(path)
    isBrought.store(to: &writer)
    isOptional.store(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    paper = Located<String>(from: &reader)
    path = reader.text()
    isBrought = Bool(from: &reader)
    isOptional = Bool(from: &reader)
  }
}

extension Handover: Storable {
  public func store(to writer: inout ByteWriter) {
    writer.write(from)
    writer.write(to)
    writer.write(step)
    limit.store(to: &writer)
    isConsultation.store(to: &writer)
    range.store(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    from = reader.text()
    to = reader.text()
    step = reader.text()
    limit = TimeSpan?(from: &reader)
    isConsultation = Bool(from: &reader)
    range = ByteRange(from: &reader)
  }
}

extension CostUse: Storable {
  public func store(to writer: inout ByteWriter) {
    writer.write(at)
    writer.write(hundredthsOfHours)
    writer.write(dong)
  }

  public init(from reader: inout ByteReader) {
    at = reader.text()
    hundredthsOfHours = reader.number()
    dong = reader.number()
  }
}
