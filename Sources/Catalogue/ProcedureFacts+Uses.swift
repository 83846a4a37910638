public import ProcedureModel
public import SourceText

/// A paper that a procedure asks for, and where it says so.
public struct PaperUse: Sendable {
  public var paper: Located<String>
  /// Path of ids of the document.
  public var path: String
  /// Whether somebody brings it: not where it is filled in, or read from a database.
  public var isBrought: Bool
  /// Whether there is another way than this paper, or it is for some cases only.
  public var isOptional: Bool
}

/// A dossier that goes from one body to another, or a question that does.
public struct Handover: Sendable {
  public var from: String
  public var to: String
  /// Id of the step by which it goes.
  public var step: String
  /// How long the receiver has; `nil` where nothing says.
  public var limit: TimeSpan?
  public var isConsultation: Bool
  public var range: ByteRange
}

/// What one activity costs whoever goes through the procedure once.
public struct CostUse: Sendable {
  /// Path of the document or the step; empty where the record names none.
  public var at: String
  public var hundredthsOfHours: Int
  public var dong: Int
}

/// What the graph of papers and agencies, and comparisons among peers, need of a procedure.
public struct ProcedureUses: Sendable {
  /// Papers asked for on the day, in the order written.
  public var asks: [PaperUse] = []
  /// Papers that come out when it is granted.
  public var gives: [Located<String>] = []
  /// Documents that are named in words alone.
  public var namedDocuments: [Located<String>] = []
  public var handovers: [Handover] = []
  /// The longest plain limit on the day.
  public var limit: Located<TimeSpan>?
  /// The dearest fixed amount in đồng.
  public var fee: Located<Int>?
  public var decides: [String] = []
  public var executes: [String] = []
  /// Steps of offices, loops and refusals aside.
  public var stepCount = 0
  /// Documents of the case that asks for most.
  public var documentCount = 0
  /// Whether somebody has to judge: assess, inspect, consult, verify, meet.
  public var isJudged = false
  /// What compliance costs, row by row.
  public var costs: [CostUse] = []
  /// Times a year, by the record's own newest figure.
  public var volume: Int?
  public var place: ByteRange

  public init(_ procedure: Procedure, in situation: Situation) {
    place = procedure.place
    gatherDocuments(procedure, situation)
    for result in procedure.results.elements where result.outcome?.value ?? .granted == .granted {
      if let paper = result.paper { gives.append(paper) }
    }
    gatherAuthorities(procedure, situation)
    gatherSteps(procedure.steps.elements)
    for row in procedure.timeLimit.elements where row.qualifiers.holds(on: situation.day) {
      guard let span = row.takes.value, let days = span.value.roughDays else { continue }
      if days > limit?.value.roughDays ?? 0 { limit = span }
    }
    for fee in procedure.fees.elements where fee.qualifiers.holds(on: situation.day) {
      var amounts = [fee.amount.value]
      for rate in fee.rates { amounts.append(rate.amount.value) }
      for case let amount? in amounts {
        guard case .dong(let dong) = amount.value, dong > self.fee?.value ?? 0 else { continue }
        self.fee = Located(dong, at: amount.range)
      }
    }
    for row in procedure.cost where row.qualifiers.holds(on: situation.day) {
      // Of several sources the lower middle one is taken.
      let hours = row.hours.map(\.value).sorted()
      costs.append(
        CostUse(
          at: row.at?.value ?? "",
          hundredthsOfHours: (hours.isEmpty ? 0 : hours[(hours.count - 1) / 2])
            * (row.times?.value ?? 1), dong: (row.bought?.value ?? 0) * (row.times?.value ?? 1)))
    }
    var newest = 0
    for row in procedure.volume {
      guard let subjects = row.subjects?.value, row.year?.value ?? 1 > newest else { continue }
      newest = row.year?.value ?? 1
      volume = subjects * (row.times?.value ?? 1)
    }
  }

  private mutating func gatherDocuments(_ procedure: Procedure, _ situation: Situation) {
    var shared = 0
    var byCase: [String: Int] = [:]
    procedure.forEachDocument { site in
      let document = site.document
      guard document.qualifiers.holds(on: situation.day) else { return }
      if let caseID = site.caseID {
        byCase[caseID, default: 0] += 1
      } else {
        shared += 1
      }
      if let paper = document.paper {
        let isBrought = document.handover?.value != .declare && document.lookedUpIn.isEmpty
        asks.append(
          PaperUse(
            paper: paper, path: site.path, isBrought: isBrought,
            isOptional: site.isAlternative || document.qualifiers.when != nil
              || document.need != nil))
      } else if let name = document.name {
        namedDocuments.append(name)
      }
    }
    documentCount = shared + (byCase.values.max() ?? 0)
  }

  private mutating func gatherAuthorities(_ procedure: Procedure, _ situation: Situation) {
    guard let authorities = procedure.authorities.value else { return }
    for row in authorities.decide.elements.holding(in: situation) {
      if let agency = row.agency?.value { decides.append(agency) }
    }
    for row in authorities.execute.elements.holding(in: situation) {
      if let agency = row.agency?.value { executes.append(agency) }
    }
  }

  private mutating func gatherSteps(_ steps: [Step]) {
    var previous: Int?
    for index in steps.indices {
      let actor = steps[index].isApplicants ? nil : steps[index].actor.value?.value
      if actor != nil, !steps[index].isOutsideSum { stepCount += 1 }
      switch steps[index].action?.value {
      case .assess, .inspect, .consult, .verify, .meet: isJudged = true
      default: break
      }
      if let actor {
        let limit = steps[index].takes.elements.first?.takes.value?.value
        let isConsultation = steps[index].action?.value == .consult
        for agency in steps[index].with where agency.value != actor {
          handovers.append(
            Handover(
              from: actor, to: agency.value, step: steps[index].key, limit: limit,
              isConsultation: isConsultation, range: steps[index].place))
        }
        for giver in givers(of: index, in: steps, above: previous) where giver != actor {
          handovers.append(
            Handover(
              from: giver, to: actor, step: steps[index].key, limit: limit,
              isConsultation: false, range: steps[index].place))
        }
      }
      if !steps[index].isOutsideSum { previous = index }
    }
  }

  /// The bodies that a step has the dossier from.
  private func givers(of index: Int, in steps: [Step], above previous: Int?) -> [String] {
    if steps[index].isOutsideSum { return [] }
    let after = steps[index].after
    if after.isEmpty {
      guard let previous, !steps[previous].isApplicants else { return [] }
      return steps[previous].actor.value.map { [$0.value] } ?? []
    }
    var found: [String] = []
    for step in steps where after.contains(where: { $0.value == step.key }) && !step.isApplicants {
      if let actor = step.actor.value?.value, !found.contains(actor) { found.append(actor) }
    }
    return found
  }
}

extension TimeSpan {
  /// About how many calendar days, for comparing limits of different units; `nil` for none.
  public var roughDays: Double? {
    guard case .amount(let halves, let unit) = self else { return self == .sameDay ? 1 : nil }
    let amount = Double(halves) / 2
    return switch unit {
    case .workingDay: amount * 1.4
    case .day: amount
    case .workingHour: amount / 8 * 1.4
    case .hour: amount / 24
    case .month: amount * 30
    case .year: amount * 365
    }
  }
}
