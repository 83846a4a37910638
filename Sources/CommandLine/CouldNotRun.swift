import ArgumentParser
import Diagnostics
import FileSystem
import VietnameseText

/// Says why the disk did not do what was asked, and gives the status to end with: could not run.
func couldNotRun(_ error: FileSystemError, _ language: Language) -> ExitCode {
  let words = error.explanation
  Terminal.writeError(
    "thutuc: " + Message(vi: words.vietnamese, en: words.english).text(in: language))
  return ExitStatus.couldNotRun
}

/// Says that no plan has this id, with the nearest one, and gives the status to end with.
func unknownPlan(_ plan: String, among ids: [String], _ language: Language) -> ExitCode {
  let near = nearest(to: plan, among: ids)
  Terminal.writeError(
    Message(
      vi: "thutuc: không có kế hoạch «\(plan)»" + (near.map { "; ý bạn là \($0)?" } ?? ""),
      en: "thutuc: there is no plan “\(plan)”" + (near.map { "; did you mean \($0)?" } ?? "")
    ).text(in: language))
  return ExitStatus.couldNotRun
}
