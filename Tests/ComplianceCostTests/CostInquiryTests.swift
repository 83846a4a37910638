import ComplianceCost
import Diagnostics
import ProcedureModel
import Testing

/// Costs term by term, over records made up for the test.
struct CostInquiryTests {
  /// Vector F: five hours and a fee of 50,000 đồng, a thousand times a year; then an hour and a half.
  private static func vector(hours: String) -> String {
    """
    code: "1.000001"
    kind: public
    channels: [post]
    fees:
      - {id: phi, name: Phí, kind: fee, amount: 50000}
    cases:
      - documents: none
    steps: unstated
    cost:
      - {activity: submit, hours: \(hours)}
      - {activity: pay, hours: 0}
    volume:
      - {subjects: 1000, times: 1, year: 2025, source: ví dụ}

    """
  }

  @Test("the worked check comes out to the last đồng")
  func worked() throws {
    let inquiry = try CostSamples.inquiry(
      CostSamples.hour + "- {id: cuoc-buu-chinh, value: 0, unit: x, source: ví dụ}\n")
    let costs = try ["5", "1.5"].map { hours in
      let procedure = try CostSamples.procedure(Self.vector(hours: hours))
      let breakdowns = inquiry.breakdowns(procedure)
      #expect(breakdowns.count == 1)
      #expect(breakdowns[0].missing.isEmpty)
      let day = try #require(CostSamples.day)
      return (
        try #require(breakdowns[0].total),
        YearlyCost(breakdowns, usage: UsageCount.stated(procedure, on: day))
      )
    }
    #expect(costs.map(\.0.middle.dong) == [300_000, 125_000])
    let before = try #require(costs[0].1.cost)
    let after = try #require(costs[1].1.cost)
    let benefit = try #require(Benefit(before: before, after: after))
    #expect(benefit.before.middle.dong == 300_000_000)
    #expect(benefit.after.middle.dong == 125_000_000)
    #expect(benefit.saving.middle.dong == 175_000_000)
    #expect(benefit.share == 5_833)
  }

  @Test(
    "published figures come out as published",
    arguments: [
      // 2.000635, one performance; a year is that times 3,228, by this test's own arithmetic.
      (1_024_000, 231_000, 793_000, 7_744), (2_306, 654, 1_652, 7_164), (26, 13, 13, 5_000),
      // 393.4 and 201 tỷ, in tenths.
      (3_934, 2_010, 1_924, 4_891),
      (10, 7, 3, 3_000), (10, 8, 2, 2_000),
    ])
  func published(_ before: Int, _ after: Int, _ saving: Int, _ share: Int) throws {
    let benefit = try #require(
      Benefit(
        before: CostRange(ExactAmount(dong: before)), after: CostRange(ExactAmount(dong: after))))
    #expect(benefit.saving.middle.dong == saving)
    #expect(benefit.share == share)
    #expect(ExactAmount(dong: 793_000).times(3_228)?.dong == 2_559_804_000)
  }

  private static let rich = """
    code: "1.000001"
    kind: public
    channels: [in-person, online, post]
    fees:
      - id: le-phi
        name: Lệ phí
        kind: charge
        amount: 8000
        reductions:
          - {to: 4000, channel: online}
      - {id: phi, name: Phí thẩm định, kind: fee, amount: unstated}
    every-case:
      sets: 2
      documents:
        - {paper: to-khai, as: declare}
        - {paper: giay-a, copies: 1, copy: certified}
        - {paper: giay-b, copies: 1, need: if-any}
        - {paper: giay-c, copies: 1, looked-up-in: csdl}
        - id: mot-trong-hai
          one-of:
            - {paper: giay-d, copies: 3}
            - {paper: giay-e, copies: 1}
    cases:
      - documents: none
    steps:
      - {id: nop, actor: applicant, action: submit, visit: [in-person]}
      - {id: tham-tra, actor: ubnd-cap-xa, action: check}
      - {id: xac-minh, actor: ubnd-cap-xa, action: inspect}
      - {id: tra, actor: applicant, action: receive, visit: [in-person]}
    results:
      - {paper: ket-qua}

    """

  @Test("what the record asks for makes a term; what is not known is named and nothing is summed")
  func named() throws {
    let procedure = try CostSamples.procedure(Self.rich)
    let inquiry = try CostSamples.inquiry("[]\n")
    let breakdown = inquiry.breakdown(procedure, caseID: "chung", channel: .inPerson)
    #expect(
      breakdown.terms.map { "\($0.count) \($0.label.vietnamese)" } == [
        "1 điền mẫu «to-khai»", "1 chuẩn bị «giay-a»", "1 chuẩn bị «giay-b» (nếu có)",
        "1 chuẩn bị «giay-e»", "2 đi lại", "2 chờ",
        "1 nộp hồ sơ", "1 thanh toán", "1 nhận kết quả", "1 tiếp đoàn kiểm tra",
        "2 chứng thực bản sao «giay-a»", "2 sao chụp «giay-b»",
        "2 sao chụp «giay-e»", "1 Lệ phí", "1 Phí thẩm định",
      ])
    #expect(breakdown.total == nil)
    #expect(breakdown.missing.contains(.fee("Phí thẩm định")))
    #expect(breakdown.missing.contains(.parameter(.citizenHour)))
    #expect(breakdown.missing.contains(.parameter(.certification)))
    #expect(breakdown.missing.contains(.hours(.prepare, of: "giay-a")))
    #expect(YearlyCost([breakdown], usage: []).missing.last == .volume)
  }

  @Test("where the source is silent of the fees, they are named and nothing is summed")
  func silentFees() throws {
    let text = Self.vector(hours: "5").replacing(
      "fees:\n  - {id: phi, name: Phí, kind: fee, amount: 50000}", with: "fees: unstated")
    let inquiry = try CostSamples.inquiry(
      CostSamples.hour + "- {id: cuoc-buu-chinh, value: 0, unit: x, source: ví dụ}\n")
    let breakdown = try #require(inquiry.breakdowns(try CostSamples.procedure(text)).first)
    #expect(breakdown.missing == [.fee("")])
    #expect(breakdown.total == nil)
    #expect(breakdown.sum(of: .work)?.middle.dong == 250_000)
  }

  @Test("fees follow the channel; online nobody copies, certifies or travels")
  func channels() throws {
    let procedure = try CostSamples.procedure(Self.rich)
    let inquiry = try CostSamples.inquiry("[]\n")
    func labels(_ channel: Channel) -> [String] {
      inquiry.breakdown(procedure, caseID: "chung", channel: channel).terms.map(\.label.vietnamese)
    }
    func fee(_ channel: Channel) -> Int? {
      inquiry.breakdown(procedure, caseID: "chung", channel: channel).terms
        .first { $0.at == "fees/le-phi" }?.amount?.middle.dong
    }
    #expect(fee(.inPerson) == 8_000)
    #expect(fee(.online) == 4_000)
    #expect(!labels(.online).contains { $0.hasPrefix("sao chụp") || $0.hasPrefix("đi lại") })
    #expect(labels(.post).contains("gửi hồ sơ"))
  }

  @Test("parameters fill in what the record leaves out, and rows of the record go before them")
  func parameters() throws {
    let procedure = try CostSamples.procedure(
      Self.rich + """
        cost:
          - {activity: prepare, at: every-case/documents/giay-a, hours: [1, 2, 4], source: ví dụ}
          - {activity: supplement, hours: 1, times: 1, bought: 20000}

        """)
    let inquiry = try CostSamples.inquiry(
      CostSamples.hour
        + CostParameters.Name.allCases.filter { $0.rawValue.hasPrefix("gio-") }.map {
          "- {id: \($0.rawValue), value: 0.5, unit: giờ, source: ví dụ}\n"
        }.joined()
        + "- {id: gia-sao-chup, value: 1000, unit: x, source: ví dụ}\n- {id: gia-chung-thuc, value: 2000, unit: x, source: ví dụ}\n"
    )
    let breakdown = inquiry.breakdown(procedure, caseID: "chung", channel: .inPerson)
    #expect(breakdown.missing == [.fee("Phí thẩm định")])
    let work = try #require(breakdown.sum(of: .work))
    // Eleven half hours, 2 (from 1 to 4) for the paper, one for supplements, at 50,000 đồng.
    #expect(work.middle.dong == 425_000)
    #expect(work.low.dong == 375_000)
    #expect(work.high.dong == 525_000)
    #expect(breakdown.sum(of: .other)?.middle.dong == 2 * 2_000 + 4 * 1_000 + 20_000)
    #expect(breakdown.hours == 850)
  }

  @Test("a year weighs each channel by its use, and says so where nobody knows it")
  func weights() throws {
    func breakdown(_ channel: Channel, _ dong: Int) -> CostBreakdown {
      var term = CostTerm(.fee, .init(vi: "x", en: "x"), at: "", count: 1)
      term.amount = CostRange(ExactAmount(dong: dong))
      return CostBreakdown(caseID: "chung", caseName: nil, channel: channel, terms: [term])
    }
    let two = [breakdown(.inPerson, 300), breakdown(.online, 100)]
    let split = [
      UsageCount(channel: .inPerson, count: 1_000), UsageCount(channel: .online, count: 3_000),
    ]
    #expect(YearlyCost(two, usage: split).cost?.middle.dong == 600_000)
    #expect(YearlyCost(two, usage: split, scaledTo: 8_000).cost?.middle.dong == 1_200_000)
    let whole = YearlyCost(two, usage: [UsageCount(count: 4_000)])
    #expect(whole.cost == nil)
    #expect(whole.missing == [.channelUse])
    let same = [breakdown(.inPerson, 100), breakdown(.online, 100)]
    #expect(YearlyCost(same, usage: [UsageCount(count: 4_000)]).cost?.middle.dong == 400_000)
  }

  @Test("an internal procedure costs the time of staff, step by step")
  func staff() throws {
    let procedure = try CostSamples.procedure(
      """
      code: "1.000001"
      kind: internal-within
      channels: [in-person]
      fees: none
      cases:
        - documents:
            - {paper: to-trinh, originals: 1}
      steps:
        - {id: soan, actor: phong, action: draft, takes: 2 days}
        - {id: ky, actor: giam-doc, action: sign}
      cost:
        - {activity: prepare, at: steps/soan, hours: 3, who: official}

      """)
    let inquiry = try CostSamples.inquiry(
      "- {id: thu-nhap-mot-gio-can-bo, value: 60000, unit: x, source: ví dụ}\n", payer: .official)
    let breakdown = inquiry.breakdown(procedure, caseID: "chung", channel: .inPerson)
    #expect(breakdown.missing == [.stepHours("ky")])
    #expect(breakdown.terms.compactMap(\.amount).map(\.middle.dong) == [180_000])
  }

  @Test("figures beyond all measure give nothing and no crash")
  func hostile() throws {
    let procedure = try CostSamples.procedure(
      Self.vector(hours: "9999999").replacing("50000", with: "999999999999999")
        .replacing("subjects: 1000", with: "subjects: 999999999"))
    let inquiry = try CostSamples.inquiry(
      "- {id: thu-nhap-mot-gio, value: 999999999999, unit: x, source: ví dụ}\n- {id: cuoc-buu-chinh, value: 1, unit: x, source: ví dụ}\n"
    )
    let day = try #require(CostSamples.day)
    let year = YearlyCost(
      inquiry.breakdowns(procedure), usage: UsageCount.stated(procedure, on: day))
    #expect(year.cost == nil || year.missing.isEmpty)
    #expect(ExactAmount(dong: .max).times(.max) == nil)
  }

  @Test(
    "a typed share agrees as finely as it was typed",
    arguments: [(7_744, true), (7_740, true), (7_700, true), (7_743, false), (7_800, false)])
  func typed(_ share: Int, _ agrees: Bool) {
    #expect(Share.agrees(share, with: 7_744) == agrees)
  }
}
