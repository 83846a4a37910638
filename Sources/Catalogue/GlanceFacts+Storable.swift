import ProcedureModel
public import SourceText

/// Time and money, as they are kept between runs.
extension GlanceFacts: Storable {
  public func store(to writer: inout ByteWriter) {
    times.store(to: &writer)
    hasNoLimit.store(to: &writer)
    price.store(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    times = ClosedSpan?(from: &reader)
    hasNoLimit = Bool(from: &reader)
    price = Price(from: &reader)
  }
}

extension GlanceFacts.ClosedSpan: Storable {
  public func store(to writer: inout ByteWriter) {
    shortest.store(to: &writer)
    longest.store(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    shortest = TimeSpan(from: &reader)
    longest = TimeSpan(from: &reader)
  }
}

/// A number for the case, then what it carries.
extension GlanceFacts.Price: Storable {
  public func store(to writer: inout ByteWriter) {
    switch self {
    case .unstated: writer.write(0)
    case .nothing: writer.write(1)
    case .other: writer.write(2)
    case .several(let count):
      writer.write(3)
      writer.write(count)
    case .dong(let range):
      writer.write(4)
      writer.write(range.lowerBound)
      writer.write(range.upperBound)
    }
  }

  public init(from reader: inout ByteReader) {
    switch reader.number() {
    case 1: self = .nothing
    case 2: self = .other
    case 3: self = .several(reader.number())
    case 4:
      let low = reader.number()
      // Broken bytes give any number; the reader says so, and the value is not used.
      self = .dong(low...max(low, reader.number()))
    default: self = .unstated
    }
  }
}
