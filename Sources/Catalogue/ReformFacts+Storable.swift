import ProcedureModel
public import SourceText
import VietnameseText

/// What plans count, as it is kept between runs.
extension ReformFacts: Storable {
  public func store(to writer: inout ByteWriter) {
    announcements.store(to: &writer)
    delegations.store(to: &writer)
    eligible.store(to: &writer)
    payment.store(to: &writer)
    hasFee.store(to: &writer)
    hasService.store(to: &writer)
    isBoundaryFree.store(to: &writer)
    conditions.store(to: &writer)
    abolished.store(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    announcements = [Announced](from: &reader)
    delegations = [Delegated](from: &reader)
    eligible = OnlineEligibility?(from: &reader)
    payment = OnlinePayment?(from: &reader)
    hasFee = Bool(from: &reader)
    hasService = Bool(from: &reader)
    isBoundaryFree = Bool?(from: &reader)
    conditions = Int?(from: &reader)
    abolished = CivilDate?(from: &reader)
  }
}

extension ReformFacts.Announced: Storable {
  public func store(to writer: inout ByteWriter) {
    instrument.store(to: &writer)
    effective.store(to: &writer)
    entered.store(to: &writer)
    writer.write(published.count)
    for (place, date) in published {
      place.store(to: &writer)
      date.store(to: &writer)
    }
  }

  public init(from reader: inout ByteReader) {
    instrument = String?(from: &reader)
    effective = CivilDate?(from: &reader)
    entered = CivilDate?(from: &reader)
    published = (0..<reader.count()).map { _ in
      (PublicationPlace(from: &reader), CivilDate(from: &reader))
    }
  }
}

extension ReformFacts.Delegated: Storable {
  public func store(to writer: inout ByteWriter) {
    giver.store(to: &writer)
    to.store(to: &writer)
    hasInstrument.store(to: &writer)
    from.store(to: &writer)
    until.store(to: &writer)
    reviewed.store(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    giver = String?(from: &reader)
    to = String?(from: &reader)
    hasInstrument = Bool(from: &reader)
    from = CivilDate?(from: &reader)
    until = CivilDate?(from: &reader)
    reviewed = CivilDate?(from: &reader)
  }
}
