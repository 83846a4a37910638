package import Diagnostics
package import ProcedureModel
package import VietnameseText

/// Where the targets of all plans stand on a day: one entry for each target, each figure with its law.
///
/// Nothing is estimated. What cannot be counted says which file would give it.
package struct Ledger: Sendable {
  /// One plan with its targets.
  package struct PlanEntry: Sendable {
    package var id: String
    /// Its number, else its title.
    package var name: String
    package var title: String?
    /// Whether nobody has checked its title against the original.
    package var isUnverified: Bool
    package var path: String
    package var from: CivilDate?
    package var until: CivilDate?
    package var targets: [LedgerEntry]
  }

  /// The day it is taken.
  package var day: CivilDate
  package var plans: [PlanEntry]
  /// How many procedures the catalogue holds: shares of procedures are of these, not of all there are.
  package var procedures: Int
  /// Initiatives in one-stop and interlinked one-stop, by how far they are.
  package var initiatives: [(status: InitiativeStatus, count: Int)]
  /// Tables of statistics of which not all was counted.
  package var incompleteTables: [StatisticsTotals.Table]

  /// All entries, in the order of the plans.
  package var entries: [LedgerEntry] { plans.flatMap(\.targets) }
}

/// Where one target of one plan stands.
package struct LedgerEntry: Sendable {
  package enum Standing: String, Sendable {
    case met
    case notMet = "not-met"
    /// Something needed is missing; see `missing`.
    case unknown
    /// The plan names no figure to hold it against.
    case noFigure = "no-figure"
  }

  /// A further figure that the measure is made of, or stands beside it.
  package struct Part: Sendable {
    package var id: String
    package var name: Message
    package var figure: LedgerFigure
  }

  /// The figure of one agency or one field.
  package struct Portion: Sendable {
    package var id: String
    package var name: String
    package var figure: LedgerFigure
  }

  /// Something that is not known, and the file that would tell.
  package struct Missing: Hashable, Sendable {
    package var file: String
    package var message: Message

    package init(file: String, message: Message) {
      self.file = file
      self.message = message
    }
  }

  /// A file that was counted, and how many rows of it.
  package struct Source: Hashable, Sendable {
    package var file: String
    package var rows: Int
  }

  package var plan: String
  package var target: String
  package var measure: Measure
  package var meaning: MeasureMeaning
  /// What of the whole it is about: names of kinds, levels, fields, agencies.
  package var scope: [Message]
  package var bound: LedgerBound?
  /// The first day that is too late.
  package var before: CivilDate?
  /// The last day.
  package var until: CivilDate?
  package var every: TimeSpan?
  package var against: CivilDate?
  package var source: String?
  package var sourceStatus: SourceStatus?
  /// `nil` where it cannot be told at all.
  package var figure: LedgerFigure?
  package var standing: Standing
  /// Whether the target's last day has passed.
  package var isDue: Bool
  /// Whether something that belongs to the figure was left out.
  package var isIncomplete: Bool
  package var parts: [Part]
  package var byAgency: [Portion]
  package var byField: [Portion]
  package var sources: [Source]
  /// Of the statistics counted from, the groups of figures (of one agency, procedure, level and year)
  /// that are left out since the target is about others.
  package var outside: Int
  package var missing: [Missing]
}
