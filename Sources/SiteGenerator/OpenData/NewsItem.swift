import Catalogue
import ProcedureModel
import VietnameseText

/// Something that a decision did to a procedure on a day, as feeds tell it.
struct NewsItem: Sendable {
  let code: String
  let title: String
  let field: String?
  let agencies: [String]
  let date: CivilDate
  /// What happened, in a sentence.
  let text: Phrase
  /// Tells it from other news of the same procedure, in its permanent id.
  let key: String

  /// What the record of a procedure says was announced, oldest first.
  ///
  /// A decision without a day of its own has that of its entry in the register of acts; one without
  /// either is left out, since a feed cannot place it.
  static func all(_ view: ProcedureView) -> [NewsItem] {
    let (procedure, site) = (view.procedure, view.site)
    var items: [NewsItem] = []
    func add(_ date: CivilDate, _ text: Phrase, _ key: String) {
      // A day that has not come is no news yet.
      guard date <= site.day, !items.contains(where: { $0.key == key }) else { return }
      let facts = site.index.entry(procedure.codeText)?.facts
      items.append(
        NewsItem(
          code: procedure.codeText, title: procedure.nameText, field: procedure.field?.value,
          agencies: facts?.agencies ?? [], date: date, text: text, key: key))
    }
    for announcement in procedure.announcements.elements {
      guard let act = announcement.instrument?.value else { continue }
      let known = site.registries.instrument(act.instrument)
      let date =
        announcement.effective?.value ?? announcement.entered?.value ?? known?.issued?.value
      guard let date else { continue }
      let key: TextKey =
        switch announcement.about?.value {
        case .new: .newsNew
        case .amended: .newsAmended
        case .replaced: .newsReplaced
        case .abolished: .newsAbolished
        case nil: .newsAnnounced
        }
      add(
        date, site.texts(key, ["act": site.citation(act)]),
        "\(date.iso)-\(Route.segment(act.instrument))")
    }
    if let end = procedure.abolition, let date = end.date?.value {
      let act = end.instrument.map { site.citation($0.value) }
      let text =
        act.map { site.texts(.newsAbolished, ["act": $0]) } ?? .own(site.texts(.stateAbolished))
      add(date, text, "\(date.iso)-bai-bo")
    }
    return items.sorted { ($0.date, $0.key) < ($1.date, $1.key) }
  }
}
