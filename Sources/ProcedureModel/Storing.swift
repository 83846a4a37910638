public import SourceText
public import VietnameseText

/// Values of the model that are kept between runs.
extension Located: Storable where Value: Storable {
  public func store(to writer: inout ByteWriter) {
    value.store(to: &writer)
    range.store(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    self.init(Value(from: &reader), at: ByteRange(from: &reader))
  }
}

extension TimeSpan.Unit: Storable {}

extension TimeSpan: Storable {
  public func store(to writer: inout ByteWriter) {
    switch self {
    case .sameDay: writer.write(0)
    case .unlimited: writer.write(1)
    case .amount(let halves, let unit):
      writer.write(2)
      writer.write(halves)
      unit.store(to: &writer)
    }
  }

  public init(from reader: inout ByteReader) {
    switch reader.number() {
    case 0: self = .sameDay
    case 1: self = .unlimited
    default: self = .amount(halves: reader.number(), unit: Unit(from: &reader))
    }
  }
}

extension ProcedureKind: Storable {}
extension Status: Storable {}
extension Level: Storable {}
extension Channel: Storable {}
extension OnlineLevel: Storable {}
extension OnlineEligibility: Storable {}
extension OnlinePayment: Storable {}
extension PublicationPlace: Storable {}

extension CivilDate: Storable {
  public func store(to writer: inout ByteWriter) { writer.write(Int(dayNumber)) }

  public init(from reader: inout ByteReader) {
    self.init(dayNumber: Int32(truncatingIfNeeded: reader.number()))
  }
}
