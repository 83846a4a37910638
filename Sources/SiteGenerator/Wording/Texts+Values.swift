import Diagnostics
package import ProcedureModel
package import VietnameseText

extension Texts {
  /// A whole number with the language's separator of thousands.
  package func number(_ number: Int) -> String {
    let vietnamese = formatted(number: number)
    return language == .vietnamese
      ? vietnamese : String(vietnamese.map { $0 == "." ? "," : $0 })
  }

  /// `71,64%`, from hundredths of a percent.
  package func percent(_ hundredths: Int) -> String {
    let rest = abs(hundredths) % 100
    let point = language == .vietnamese ? "," : "."
    return (hundredths < 0 ? "−" : "") + number(abs(hundredths) / 100) + point
      + (rest < 10 ? "0" : "") + "\(rest)%"
  }

  /// `1` or `7,5`: an amount given in halves.
  package func halves(_ halves: Int) -> String {
    TimeSpan.decimal(halves, point: language == .vietnamese ? "," : ".")
  }

  /// `5 ngày làm việc`, joined so that no line ends in it.
  package func span(_ span: TimeSpan) -> String {
    switch span {
    case .sameDay: self(.timeSameDay)
    case .unlimited: self(.timeUnlimited)
    case .amount(let halves, let unit):
      self.halves(halves) + "\u{A0}" + self.unit(unit, halves: halves)
    }
  }

  /// A day as people write it: `18/7/2026`; in English `2026-07-18`, which nobody misreads.
  package func day(_ day: CivilDate) -> String {
    language == .vietnamese ? day.vietnamese : day.iso
  }

  /// An amount as people write it: `135.000 đồng`, `150 USD`, `0,5%`.
  package func money(_ money: Money) -> String {
    switch money {
    case .dong(0): self(.feeFree)
    case .dong(let amount): number(amount) + "\u{A0}" + self(.feeDong)
    case .foreign(let hundredths, let currency): decimal(hundredths) + "\u{A0}" + currency
    case .share(let hundredths): decimal(hundredths) + "%"
    }
  }

  /// `8.000 đồng`, `10.000–20.000 đồng`, or that nothing is paid.
  package func dong(_ range: ClosedRange<Int>) -> String {
    if range.upperBound == 0 { return self(.feeFree) }
    return self.range(range) + "\u{A0}" + self(.feeDong)
  }

  /// `3`, or `2–4`.
  package func range(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? number(range.lowerBound) : number(range.lowerBound) + "–" + number(range.upperBound)
  }

  /// `1`, `0,5` or `1.250,75` from hundredths.
  private func decimal(_ hundredths: Int) -> String {
    let whole = number(hundredths / 100)
    let rest = hundredths % 100
    guard rest > 0 else { return whole }
    let places = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return whole + (language == .vietnamese ? "," : ".") + places
  }

  /// `a, b và c`.
  package func and(_ phrases: [Phrase]) -> Phrase { joined(phrases, self(.listAnd)) }

  /// `a, b hoặc c`.
  package func or(_ phrases: [Phrase]) -> Phrase { joined(phrases, self(.listOr)) }

  private func joined(_ phrases: [Phrase], _ last: String) -> Phrase {
    guard let end = phrases.last, phrases.count > 1 else { return phrases.first ?? Phrase() }
    return Array(phrases.dropLast()).joined(", ") + .own(" " + last + " ") + end
  }
}

extension Texts {
  /// `lần` or `visits`, without its number.
  package func visitNoun(_ number: Int) -> String {
    self(number == 1 ? .glanceVisitOne : .glanceVisitOther)
  }

  /// `giấy` or `papers`, without its number.
  package func paperNoun(_ number: Int) -> String {
    self(number == 1 ? .glancePaperOne : .glancePaperOther)
  }

  /// `15 giờ`, `8 giờ 30` from minutes after midnight; in English `15:00`.
  package func hour(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let padded = rest < 10 ? "0\(rest)" : "\(rest)"
    if language == .english { return "\(hours):\(padded)" }
    return "\(hours)\u{A0}giờ" + (rest == 0 ? "" : "\u{A0}" + padded)
  }
}
