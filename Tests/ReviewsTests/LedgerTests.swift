import Catalogue
import Diagnostics
import ProcedureModel
import Reviews
import SourceText
import Testing
import VietnameseText

/// Each measure against numbers counted by hand; all of them are made up (*ví dụ*).
struct LedgerTests {
  private static let year = "from: 2024-01-01\nuntil: 2024-12-31\n"

  private func target(_ measure: String, _ more: String) -> String {
    Self.year + "targets:\n  - {id: t, measure: \(measure), \(more)}\n"
  }

  @Test("a share is met by exact numbers and shown rounded")
  func exactComparison() throws {
    let target = try LedgerCase(target("dossiers-on-time", "at-least: 66.67%, until: 2024-12-31"))
      .input().plans[0].targets[0]
    let bound = try #require(LedgerBound(target))
    let figure = LedgerFigure(2, of: 3)
    #expect(figure.share == 6667)
    #expect(bound.isMet(by: figure) == false, "2/3 is below 66.67%")
    #expect(bound.isMet(by: LedgerFigure(6667, of: 10_000)) == true)
    #expect(bound.isMet(by: LedgerFigure()) == nil)
    #expect(bound.isMet(by: LedgerFigure(9, of: 10, unknown: 90)) == nil, "90 could be either")
    #expect(bound.isMet(by: LedgerFigure(9, of: 10, unknown: 1)) == true, "9 of 11 is enough")
    #expect(bound.isMet(by: LedgerFigure(1, of: 10, unknown: 1)) == false, "2 of 11 is not")
  }

  @Test("on time: fields with a target of their own are taken out of the general one")
  func exceptions() throws {
    var value = LedgerCase(
      Self.year
        + """
        targets:
          - {id: chung, measure: dossiers-on-time, at-least: 100%, until: 2024-12-31}
          - {id: dat-dai, measure: dossiers-on-time, for: {field: dat-dai}, at-least: 99%, until: 2024-12-31}

        """)
    value.add("1.000001")
    value.add("1.000002", field: "dat-dai", level: "province", agency: "so-a")
    value.statistics = [
      (
        2024,
        (1...12).flatMap { month in
          [
            "phuong-b,commune,1.000001,\(month),,10,10,10,,,,ví dụ",
            "so-a,province,1.000002,\(month),,100,100,99,,,,ví dụ",
          ]
        }
      )
    ]
    let general = try value.entry(0)
    #expect(general.figure == LedgerFigure(120, of: 120))
    #expect(general.standing == .met && general.missing.isEmpty && !general.isIncomplete)
    let land = try value.entry(1)
    #expect(land.figure == LedgerFigure(1188, of: 1200))
    #expect(land.figure?.share == 9900)
    #expect(land.standing == .met)
    #expect(land.byAgency.map(\.id) == ["so-a"])
    #expect(land.byField.map(\.id) == ["dat-dai"])
    #expect(land.sources.map(\.file) == ["catalogue/statistics/2024.csv"])
    #expect(land.sources.map(\.rows) == [24])
    // The other's rows stand in the same file; each target says how much of it is not its own.
    #expect([general.outside, land.outside] == [1, 1])
  }

  @Test("figures of an agency that no registry has are named and not counted")
  func unknownAgency() throws {
    var value = LedgerCase(target("dossiers-on-time", "at-least: 70%, until: 2024-12-31"))
    value.add("1.000001")
    value.statistics = [
      (
        2024,
        (1...12).flatMap { month in
          [
            "phuong-b,commune,1.000001,\(month),,10,10,9,,,,ví dụ",
            "phuong-c,commune,1.000001,\(month),,10,10,1,,,,ví dụ",
          ]
        }
      )
    ]
    let entry = try value.entry()
    #expect(entry.figure == LedgerFigure(108, of: 120))
    #expect(entry.isIncomplete)
    #expect(entry.missing.map(\.file) == ["catalogue/registries/agencies/"])
    #expect(entry.missing.first?.message.vietnamese.hasSuffix("phuong-c") == true)
    #expect(entry.outside == 0)
  }

  @Test("months without figures, empty columns and lines with errors are named, not guessed")
  func gaps() throws {
    var value = LedgerCase(target("dossiers-wholly-online", "at-least: 70%, until: 2024-12-31"))
    value.add("1.000001")
    value.statistics = [
      (
        2024,
        [
          "phuong-b,commune,1.000001,1,,10,10,10,7,,,ví dụ",
          "phuong-b,commune,1.000001,2,,10,10,10,,,,ví dụ",
          "phuong-b,commune,1.000001,3,,-1,10,10,,,,ví dụ",
        ]
      )
    ]
    let entry = try value.entry()
    #expect(entry.figure == LedgerFigure(7, of: 10, unknown: 10))
    #expect(entry.isIncomplete)
    let texts = entry.missing.map(\.message.vietnamese)
    #expect(texts.contains { $0.contains("1 dòng có lỗi") })
    #expect(texts.contains { $0.contains("3, 4, 5, 6, 7, 8, 9, 10, 11, 12") })
    #expect(texts.contains { $0.contains("wholly-online để trống") })
  }

  @Test("without statistics nothing is claimed, and the file and columns that would tell are named")
  func nothing() throws {
    var value = LedgerCase(target("dossiers-on-time", "at-least: 100%, until: 2024-12-31"))
    value.add("1.000001")
    let entry = try value.entry()
    #expect(entry.figure == nil && entry.standing == .unknown && entry.isDue)
    #expect(entry.missing.map(\.file) == ["catalogue/statistics/2024.csv"])
    #expect(entry.missing[0].message.vietnamese.contains("resolved, on-time"))
  }

  @Test("results digitised are a stock by level: the newest month holds, months are not added")
  func stock() throws {
    var value = LedgerCase(
      target("results-digitised", "for: {level: province}, at-least: 70%, until: 2024-12-31"))
    value.add("1.000001", level: "province, commune")
    value.statistics = [
      (
        2024,
        [
          "so-a,province,1.000001,1,,1,1,1,,100,10,ví dụ",
          "so-a,province,1.000001,6,,1,1,1,,200,150,ví dụ",
          "phuong-b,commune,1.000001,6,,1,1,1,,900,0,ví dụ",
        ]
      )
    ]
    let entry = try value.entry()
    #expect(entry.figure == LedgerFigure(150, of: 200))
    #expect(entry.standing == .met)
  }

  @Test("only months that have ended by the day and lie in the period count")
  func period() throws {
    var value = LedgerCase(target("dossiers-on-time", "at-least: 50%, until: 2024-12-31"))
    value.day = "2024-02-28"
    value.add("1.000001")
    value.statistics = [
      (2023, ["phuong-b,commune,1.000001,12,,1000,1000,0,,,,ví dụ"]),
      (
        2024,
        [
          "phuong-b,commune,1.000001,1,,4,4,3,,,,ví dụ",
          "phuong-b,commune,1.000001,2,,50,50,0,,,,ví dụ",
        ]
      ),
    ]
    let entry = try value.entry()
    #expect(entry.figure == LedgerFigure(3, of: 4))
    #expect(!entry.isDue && entry.missing.isEmpty)
  }

  @Test("online dossiers come from the rows that name a way of filing")
  func channels() throws {
    var value = LedgerCase(target("dossiers-online", "at-least: 95%, until: 2024-12-31"))
    value.add("1.000001")
    value.statistics = [
      (
        2024,
        [
          "phuong-b,commune,1.000001,1,online,95,1,1,,,,ví dụ",
          "phuong-b,commune,1.000001,1,post,5,1,1,,,,ví dụ",
          "phuong-b,commune,1.000001,2,,100,1,1,,,,ví dụ",
        ]
      )
    ]
    #expect(try value.entry().figure == LedgerFigure(95, of: 100, unknown: 100))
  }

  @Test(
    "of the eligible: wholly online, on the portal, and both; what is not stated counts nowhere")
  func eligible() throws {
    var value = LedgerCase(
      target("eligible-online-full-and-integrated", "at-least: 100%, until: 2024-12-31"))
    value.add("1.000001", "online: {level: full, eligible: eligible, services: [\"1.000001.01\"]}")
    value.add("1.000002", "online: {level: full, eligible: eligible}")
    value.add(
      "1.000003", "online: {level: partial, eligible: eligible, services: [\"1.000003.01\"]}")
    value.add("1.000004", "online: {level: none, eligible: not-eligible}")
    value.add("1.000005", "online: {level: full}")
    let entry = try value.entry()
    #expect(entry.figure == LedgerFigure(1, of: 3, unknown: 1))
    #expect(entry.standing == .notMet)
    #expect(entry.parts.map(\.figure) == [LedgerFigure(2, of: 3), LedgerFigure(2, of: 3)])
    #expect(entry.missing.map(\.message.vietnamese).contains { $0.hasPrefix("1 thủ tục chưa ghi") })
  }

  @Test("dialogues: each agency in each half year that has ended")
  func dialogues() throws {
    var value = LedgerCase(target("dialogues-held", "at-least: 1, every: 6 months"))
    value.add("1.000001")
    value.add("1.000002", level: "province", agency: "so-a")
    #expect(try value.entry().standing == .unknown, "no file is no proof that none was held")
    value.dialogues = [("2024-03-01", "so-a"), ("2024-06-30", "so-a"), ("2024-07-01", "so-a")]
    let entry = try value.entry()
    #expect(entry.figure == LedgerFigure(2, of: 4))
    #expect(entry.standing == .notMet)
    #expect(entry.byAgency.map(\.figure) == [LedgerFigure(0, of: 2), LedgerFigure(2, of: 2)])
    value.dialogues += [("2024-01-01", "phuong-b"), ("2024-12-31", "phuong-b")]
    #expect(try value.entry().standing == .met)
  }

  @Test("delegations need an instrument, both days and a review within the year")
  func delegation() throws {
    var value = LedgerCase(target("delegation-done", "at-least: unstated, until: 2024-12-31"))
    func row(_ more: String) -> String {
      "authorities: {delegated: [{giver: so-a, to: phuong-b, \(more)}]}"
    }
    for (index, more) in [
      "instrument: 1/QĐ-VD, from: 2024-01-01, until: 2026-01-01, reviewed: [{date: 2024-06-01, by: so-a, result: keep}]",
      "instrument: 1/QĐ-VD, from: 2024-01-01, until: 2026-01-01, reviewed: [{date: 2023-06-01, by: so-a, result: keep}]",
      "instrument: 1/QĐ-VD, from: 2024-01-01",
      "instrument: 1/QĐ-VD, from: 2020-01-01, until: 2021-01-01",
    ].enumerated() {
      value.add("1.00000\(index)", row(more))
    }
    value.procedures = value.procedures.map {
      $0.replacing("authorities: {decide: phuong-b}\n", with: "")
    }
    let entry = try value.entry()
    #expect(entry.figure == LedgerFigure(1, of: 3), "the one that has ended is no delegation now")
    #expect(entry.standing == .noFigure)
  }

  @Test("options approved: only reviews of agencies count, and none is no proof of none")
  func reviews() throws {
    var value = LedgerCase(target("options-approved", "at-least: 50%, until: 2024-12-31"))
    value.add("1.000001")
    value.add("1.000002")
    let example =
      "procedure: \"1.000001\"\nplan: p\nbase: \"abc\"\npurpose: example\n"
      + "proposals: [{id: a, kind: abolish, because: x, status: proposed}]"
    value.reviews = [example]
    let before = try value.entry()
    #expect(before.figure == nil && before.standing == .unknown)
    #expect(before.missing.contains { $0.message.vietnamese.contains("1 bản ví dụ") })
    value.reviews.append(
      "procedure: \"1.000002\"\nplan: p\nbase: \"abc\"\nreviewer: {agency: so-a, date: 2024-03-01}\n"
        + "proposals: [{id: a, kind: abolish, because: x, status: accepted, decision: {instrument: 1/QĐ-VD, date: 2024-04-01}}]"
    )
    let entry = try value.entry()
    #expect(entry.figure == LedgerFigure(1, of: 2))
    #expect(entry.standing == .met)
    #expect(entry.parts.map(\.figure.numerator) == [1, 1, 0], "reviewed, approved, carried out")
  }

  @Test("time, conditions and procedures are cut against the catalogue of the baseline day")
  func baseline() throws {
    var old = LedgerCase(Self.year)
    old.add(
      "1.000001",
      "time-limit: {takes: 10 working-days}\nconditions: [{id: a, text: A}, {id: b, text: B}]")
    old.add("1.000002", "time-limit: {takes: 10 days}\nconditions: none")
    var new = LedgerCase(
      Self.year
        + """
        targets:
          - {id: a, measure: time-cut, at-least: 30%, until: 2024-12-31}
          - {id: b, measure: conditions-cut, at-least: 30%, until: 2024-12-31}
          - {id: c, measure: procedures-cut, at-least: 30%, until: 2024-12-31}

        """)
    new.add("1.000001", "time-limit: {takes: 7 working-days}\nconditions: [{id: a, text: A}]")
    new.add("1.000002", "time-limit: {takes: 8 days}\nconditions: none")
    let without = Ledger(try new.input()).entries
    #expect(without.allSatisfy { $0.figure == nil && $0.standing == .unknown })
    var input = try new.input()
    let day = try #require(CivilDate(iso: "2024-01-01"))
    input.baselines = [day: try old.catalogue()]
    let entries = Ledger(input).entries
    // 10 and 7 working days are 14 and 9.8 days; 10 and 8 days stay.
    #expect(entries[0].figure == LedgerFigure(620, of: 2400))
    #expect(entries[0].standing == .notMet)
    #expect(entries[1].figure == LedgerFigure(1, of: 2))
    #expect(entries[1].standing == .met)
    #expect(entries[2].figure == LedgerFigure(0, of: 2))
  }

  @Test("cost cut is realised by what is carried out; what is promised stands apart")
  func savings() throws {
    var value = LedgerCase(target("compliance-cost-cut", "at-least: 20%, until: 2024-12-31"))
    value.add("1.000001")
    value.add("1.000002")
    var input = try value.input()
    #expect(Ledger(input).entries[0].standing == .unknown)
    input.costs = ["1.000001": 300_000_000, "1.000002": 100_000_000]
    input.savings = [
      .init(
        plan: "p", codes: ["1.000001"], before: 300_000_000, after: 125_000_000, isRealised: true),
      .init(
        plan: "p", codes: ["1.000002"], before: 100_000_000, after: 50_000_000, isRealised: false),
    ]
    let entry = Ledger(input).entries[0]
    #expect(entry.figure == LedgerFigure(175_000_000, of: 400_000_000))
    #expect(entry.figure?.share == 4375)
    #expect(entry.standing == .met)
    #expect(entry.parts.map(\.figure.numerator) == [175_000_000, 50_000_000])
    input.costs["1.000002"] = nil
    input.missingParameters = ["thu-nhap-mot-gio"]
    let without = Ledger(input).entries[0]
    #expect(without.standing == .unknown, "no share of a whole that is not known")
    #expect(without.missing.contains { $0.message.vietnamese.contains("thu-nhap-mot-gio") })
  }

  @Test("announcements: signed, entered and published each against its own term")
  func announcements() throws {
    var value = LedgerCase(target("announced-on-time", "at-least: 100%, until: 2024-12-31"))
    var act = Instrument(id: Located("1/QĐ-VD", at: .start))
    act.issued = CivilDate(iso: "2024-03-04").map { Located($0, at: .start) }
    act.issuer = Located("so-a", at: .start)
    value.registries.instruments["1/QĐ-VD"] = act
    value.add(
      "1.000001",
      "announcements: [{instrument: 1/QĐ-VD, effective: 2024-03-09, entered: 2024-03-12, published: [{where: desk, date: 2024-03-11}]}]"
    )
    value.add("1.000002", "announcements: [{instrument: 1/QĐ-VD, effective: 2024-03-08}]")
    value.add("1.000003", "announcements: [{instrument: 1/QĐ-VD}]")
    value.add("1.000004", "announcements: [{instrument: 9/QĐ-VD}]")
    let entry = try value.entry()
    #expect(entry.figure == LedgerFigure(1, of: 2, unknown: 1))
    #expect(entry.standing == .notMet && entry.isIncomplete)
    let parts = Dictionary(uniqueKeysWithValues: entry.parts.map { ($0.id, $0.figure) })
    // Monday the 4th: the fifth working day is the 11th.
    #expect(parts["entered"] == LedgerFigure(0, of: 1, unknown: 2))
    #expect(parts["published-desk"] == LedgerFigure(1, of: 1, unknown: 2))
  }
}
