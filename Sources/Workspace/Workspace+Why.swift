import Catalogue
package import Diagnostics
import LintEngine
import LintRules
import ProcedureModel
import SourceText
import Synchronization
import VietnameseText

extension Workspace {
  /// What the linter makes of one line: what it found there, what was set aside, which plans count.
  package func why(_ path: String, line: Int, _ language: Language) async -> String {
    let collected = Mutex<[FileDiagnostics]>([])
    let outcome = await lint(
      builtInRules, wanted: { $0 == path },
      render: { file in
        collected.withLock { $0.append(file) }
        return []
      }, consume: { _ in })
    func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    var lines = ["\(path):\(line)"]
    let files = collected.withLock { $0 }
    var here: [Diagnostic] = []
    for file in files {
      let index = LineIndex(file.file)
      here += file.diagnostics.filter { index.line(of: $0.location.range.lower) == line }
    }
    if here.isEmpty {
      lines.append(pick("Không có phát hiện nào ở dòng này.", "Nothing is found at this line."))
    }
    for diagnostic in here {
      lines.append("")
      lines.append("\(diagnostic.rule): \(diagnostic.message.text(in: language))")
      lines.append(contentsOf: reasons(diagnostic, path, pick))
      if let file = files.first(where: { $0.file.path == path })?.file, !diagnostic.isBlocking,
        !diagnostic.record.isEmpty
      {
        let name = diagnostic.record.replacing("/", with: "-")
        lines.append(
          pick("  để quyết định, ghi lý do rồi thêm vào ", "  to decide, give a reason and add to ")
            + "reviews/decisions/\(day.parts.year)/\(name).yaml:")
        lines.append("    " + decision(on: diagnostic, in: file))
      }
    }
    lines.append("")
    let facts = outcome.catalogue.procedure(inFile: path)
    lines.append(contentsOf: planLines(facts, pick))
    let skipped = settings.rules.filter { $0.setting.value == .skip }.map(\.rule.value)
    if !skipped.isEmpty {
      lines.append(
        pick("Tắt cho cả danh mục: ", "Switched off everywhere: ")
          + skipped.joined(separator: ", "))
    }
    for setting in settings.paths where setting.covers(path) {
      let rules = setting.rules.map { "\($0.rule.value): \($0.setting.value.rawValue)" }
      lines.append(
        pick("Đặt riêng cho ", "Set for ") + (setting.path?.value ?? "") + ": "
          + rules.joined(separator: ", "))
    }
    if outcome.aside.allowed > 0 {
      lines.append(
        pick(
          "\(outcome.aside.allowed) phát hiện trong tệp được ghi chú cho qua.",
          "\(outcome.aside.allowed) findings in the file are allowed by comments."))
    }
    return lines.joined(separator: "\n")
  }

  /// Where a finding comes from and what set its strength.
  private func reasons(
    _ diagnostic: Diagnostic, _ path: String, _ pick: (String, String) -> String
  ) -> [String] {
    guard
      let descriptor = builtInRules.first(where: { $0.descriptor.id == diagnostic.rule })?
        .descriptor
    else {
      return [
        pick(
          "  Định dạng của tệp đòi như vậy; không tắt được.",
          "  The format of the file asks for it; it cannot be switched off.")
      ]
    }
    var lines: [String] = []
    let profiles = descriptor.profiles.map(\.rawValue).joined(separator: ", ")
    lines.append(pick("  bộ quy tắc: ", "  profiles: ") + profiles)
    if descriptor.from != nil || descriptor.until != nil {
      lines.append(
        pick("  áp dụng: ", "  holds: ") + (descriptor.from ?? "…") + " – "
          + (descriptor.until ?? "…"))
    }
    let own = settings.rules.last { $0.rule.value == diagnostic.rule }?.setting.value.rawValue
    let narrow = settings.paths.last { setting in
      setting.covers(path) && setting.rules.contains { $0.rule.value == diagnostic.rule }
    }
    if let narrow {
      lines.append(
        pick("  mức do thutuc.yaml đặt cho ", "  strength set in thutuc.yaml for ")
          + (narrow.path?.value ?? ""))
    } else if let own {
      lines.append(pick("  mức do thutuc.yaml đặt: ", "  strength set in thutuc.yaml: ") + own)
    } else {
      lines.append(
        pick("  mức của quy tắc: ", "  the rule's own strength: ") + diagnostic.severity.rawValue)
    }
    if !diagnostic.path.isEmpty {
      lines.append(pick("  phần tử: ", "  element: ") + diagnostic.path)
    }
    if !diagnostic.plans.isEmpty {
      lines.append(
        pick("  kế hoạch: ", "  plans: ") + diagnostic.plans.map(\.id).joined(separator: ", "))
    }
    return lines
  }

  /// The line by which somebody decides about a finding; what is decided is theirs to change.
  private func decision(on diagnostic: Diagnostic, in file: SourceFile) -> String {
    var parts = ["rule: \(diagnostic.rule)"]
    let isCode = diagnostic.record.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    parts.append("record: " + (isCode ? "\"\(diagnostic.record)\"" : diagnostic.record))
    if ElementPath(diagnostic.path) != nil { parts.append("at: \(diagnostic.path)") }
    parts += [
      "verdict: deferred", "because: \"…\"", "date: \(day.iso)",
      "meaning: \(diagnostic.meaning(in: file))",
    ]
    return "- {" + parts.joined(separator: ", ") + "}"
  }

  /// Which of the workspace's plans are about the record on the day, and which not, and why.
  private func planLines(
    _ facts: ProcedureFacts?, _ pick: (String, String) -> String
  ) -> [String] {
    let inForce = Set(settings.plans.map(\.value))
    return plans.compactMap { PlanView($0, in: registries) }
      .filter { inForce.contains($0.mention.id) }
      .sorted { $0.mention.id < $1.mention.id }
      .map { view in
        let title =
          view.mention.isUnverified
          ? pick(" (chưa đối chiếu văn bản gốc)", " (not checked against the original)") : ""
        let state: String
        if !view.holds(on: day) {
          state = pick(
            "không còn hoặc chưa áp dụng vào ngày \(day.vietnamese)", "does not run on \(day.iso)")
        } else if let facts, !view.covers(facts) {
          state = pick("không nói về thủ tục này", "is not about this procedure")
        } else {
          state = pick("áp dụng", "applies")
        }
        return view.mention.id + title + ": " + state
      }
  }
}

extension Workspace {
  /// The rule pack that `thutuc.yaml` pins; `nil` for the newest.
  package var pinnedRulePack: Int? { settings.rulePack?.value }
}
