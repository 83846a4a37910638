package import Diagnostics
import HTML
import ProcedureDiff
import ProcedureModel

/// One A4 page a procedure for a reviewer to sign: before, after, difference, law, plan, signature.
///
/// Made from a record's change alone, so that a change of two revisions and a what-if of a review print
/// the same sheet.
package struct ReviewerSheet {
  package let bytes: [UInt8]

  package init(_ report: ChangeReport, language: Language) {
    let words = ChangeReportWords(language: language, names: report.names)
    var page = HTMLWriter()
    for obstacle in report.obstacles {
      page.element(.p) { page in
        page.element(.strong, text: words.pick("Không so sánh được", "Could not compare"))
        page.text(": " + visible(obstacle.message.text(in: language)))
        page.text(" — " + visible(obstacle.help.text(in: language)))
      }
    }
    for record in report.records {
      page.element(.section) { page in Self.write(record, report, words, &page) }
    }
    if report.records.isEmpty, report.obstacles.isEmpty {
      page.element(.p, text: words.summary(report))
    }
    let title = words.pick("Phiếu rà soát thay đổi thủ tục", "Review of a change")
    bytes =
      Array(ChangePage.head(language, title: title, style: ChangePage.sheet).utf8)
      + page.bytes + Array("</main></body></html>\n".utf8)
  }

  private static func write(
    _ record: RecordChange, _ report: ChangeReport, _ words: ChangeReportWords,
    _ page: inout HTMLWriter
  ) {
    page.element(.h1, text: words.pick("PHIẾU RÀ SOÁT THAY ĐỔI THỦ TỤC", "REVIEW OF A CHANGE"))
    page.element(.p, text: visible(record.record + " — " + record.title))
    var head = words.pick("Hướng: ", "Direction: ") + words.direction(of: record)
    if !record.audience.isEmpty { head += "; " + words.audience(record.audience) }
    head += words.pick(
      "; so \(report.sides.old) với \(report.sides.new)",
      "; \(report.sides.old) against \(report.sides.new)")
    page.element(.p, text: visible(head))
    page.element(.h2, text: words.change)
    page.element(.table) { page in
      ChangeTable.head(
        [words.change, words.before, words.after, words.difference, words.law, words.plan], &page)
      page.element(.tbody) { page in
        for judged in record.changes { row(judged, record, report, words, &page) }
      }
    }
    if words.concernsCost(record) || !record.burden.oneSided.isEmpty {
      page.element(.h2, text: words.measure)
      ChangeTable.burden(record, words, &page, withFormula: true)
    }
    if !report.progress.isEmpty {
      page.element(.h2, text: words.targets)
      page.element(.ul) { page in
        for progress in report.progress {
          page.element(.li, text: visible(words.progress(progress, in: report)))
        }
      }
    }
    if !record.proposals.isEmpty {
      page.element(.h2, text: words.pick("Đề xuất của bản rà soát", "Proposals of the review"))
      page.element(.ul) { page in
        for mark in record.proposals {
          page.element(.li, text: visible(mark.message.text(in: words.language)))
        }
      }
    }
    for section in report.sections[record.record] ?? [] {
      page.element(.h2, text: section.title.text(in: words.language))
      page.element(.ul) { page in
        for line in section.lines {
          page.element(.li, text: visible(line.text(in: words.language)))
        }
      }
    }
    questions(record, report, words, &page)
    signature(words, &page)
  }

  private static func row(
    _ judged: JudgedChange, _ record: RecordChange, _ report: ChangeReport,
    _ words: ChangeReportWords, _ page: inout HTMLWriter
  ) {
    let change = judged.change
    let sides = words.sides(change)
    page.element(.tr, .id(record.record + "-" + judged.fingerprint)) { page in
      page.element(.td) { page in
        page.text(words.sentence(change) + " ")
        page.element(.code, text: change.kind.id)
      }
      page.element(.td, text: sides.before)
      page.element(.td, text: sides.after)
      page.element(.td, text: words.delta(change))
      page.element(.td, text: visible(law(change, record)))
      page.element(.td, text: visible(plans(change, record, report)))
    }
  }

  /// The acts that the element itself cites; else, of a new rule, those that came with the change.
  private static func law(_ change: Change, _ record: RecordChange) -> String {
    let own = ([change.element] + change.around.dropFirst())
      .flatMap { $0["basis"]?.atoms.map(\.text) ?? [] }
    if !own.isEmpty || change.nature != .rule {
      return own.isEmpty ? "—" : own.joined(separator: "; ")
    }
    let brought = record.changes.map(\.change).compactMap { other -> String? in
      switch other.kind.id {
      case "announcement-added": other.element.text("instrument")
      case "legal-basis-added": other.element.text("ref")
      default: nil
      }
    }
    return brought.isEmpty ? "—" : brought.joined(separator: "; ")
  }

  /// The plans that the procedure falls under, each with the targets that the change moves.
  private static func plans(
    _ change: Change, _ record: RecordChange, _ report: ChangeReport
  ) -> String {
    guard change.nature == .rule else { return "—" }
    let plans = report.plans.filter { record.plans.contains($0.id?.value ?? "") }.map { plan in
      let name = plan.number?.value ?? plan.id?.value ?? ""
      let targets = report.progress.filter {
        $0.plan == plan.id?.value && $0.isMoved(by: change)
      }.map(\.target)
      return targets.isEmpty ? name : name + ": " + targets.joined(separator: ", ")
    }
    return plans.isEmpty ? "—" : plans.joined(separator: "; ")
  }

  /// What the reviewer has to answer: every gate that is closed.
  private static func questions(
    _ record: RecordChange, _ report: ChangeReport, _ words: ChangeReportWords,
    _ page: inout HTMLWriter
  ) {
    let open = record.changes.filter { !$0.findings.isEmpty }
    guard !open.isEmpty else { return }
    page.element(.h2, text: words.pick("Còn phải trả lời", "Still to be answered"))
    page.element(.ul) { page in
      for judged in open {
        for finding in judged.findings {
          page.element(.li, text: words.sentence(judged.change) + ": " + words.gate(finding))
        }
        if judged.isBlocking {
          page.element(.p) { page in
            page.text("\(words.accept) (\(report.acceptanceFile(of: record))): ")
            page.element(.code, text: visible(report.acceptance(judged, of: record)))
          }
        }
      }
    }
  }

  private static func signature(_ words: ChangeReportWords, _ page: inout HTMLWriter) {
    page.element(.div, .class("sign")) { page in
      for role in [
        words.pick("Người rà soát", "Reviewer"), words.pick("Người duyệt", "Approved by"),
      ] {
        page.element(.div) { page in
          page.element(.p, text: role)
          page.element(.p, text: words.pick("Ngày … tháng … năm …", "Date …"))
        }
      }
    }
  }
}
