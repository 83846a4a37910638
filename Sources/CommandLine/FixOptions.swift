import ArgumentParser
import Diagnostics
import FileSystem
import LintRules
import Reporting
import TextEdits
import Workspace

/// What `thutuc lint` takes for mending what it finds.
struct FixOptions: ParsableArguments {
  @Flag(help: "Sửa những chỗ mà nghĩa chắc chắn không đổi.")
  var fix = false

  @Flag(name: .customLong("fix-unsafe"), help: "Sửa cả những chỗ chỉ đoán được ý: phải xem lại.")
  var fixUnsafe = false

  @Flag(
    name: .customLong("fix-preview"),
    help: "Không sửa, chỉ in bản vá cho `git apply`, chạy ở thư mục có thutuc.yaml.")
  var fixPreview = false

  var isWanted: Bool { fix || fixUnsafe || fixPreview }

  /// Mends the files or prints the patch.
  ///
  /// - Returns: Whether the linter should go on with what is left.
  /// - Throws: Where files could not be read or written.
  func run(
    in opened: Workspace, _ options: LintOptions, _ wanted: @escaping @Sendable (String) -> Bool,
    _ language: Language
  ) async throws -> Bool {
    let outcome: FixOutcome
    do throws(FileSystemError) {
      outcome = try await Workspace.fixing(
        opened.root, on: opened.day, builtInRules, options: options, wanted: wanted,
        applying: fixUnsafe ? .unsafe : .safe)
    } catch {
      throw couldNotRun(error, language)
    }
    if fixPreview {
      for file in outcome.files {
        Terminal.write(UnifiedPatch.patch(file.path, from: file.before, to: file.after))
      }
      tell(outcome, language)
      return false
    }
    let failures = Workspace.write(outcome, below: opened.root)
    let reporter = TextReporter(
      language: language, palette: Palette(isColoured: Terminal.wantsColour), descriptors: [:],
      width: Terminal.width)
    // Standard output belongs to the report of what is left.
    for failure in failures { Terminal.writeErrorBytes(reporter.report(failure)) }
    tell(outcome, language)
    if !failures.isEmpty { throw ExitStatus.couldNotRun }
    return true
  }

  private func tell(_ outcome: FixOutcome, _ language: Language) {
    var lines: [Message] = []
    let (fixed, files) = (outcome.fixed, outcome.files.count)
    if fixPreview {
      lines.append(
        Message(
          vi: "bản vá sửa \(fixed) chỗ trong \(files) tệp; chưa ghi gì",
          en: "the patch mends \(fixed) places in \(files) files; nothing was written"))
    } else {
      lines.append(
        Message(
          vi: "đã sửa \(fixed) chỗ trong \(files) tệp",
          en: "mended \(fixed) places in \(files) files"))
    }
    if outcome.setAside > 0 {
      lines.append(
        Message(
          vi: "\(outcome.setAside) chỗ sửa chồng lên chỗ khác nên đã bỏ, rồi xét lại ở lượt sau",
          en: "\(outcome.setAside) fixes touched others and were dropped, then looked at again"))
    }
    if outcome.isUnsettled {
      lines.append(
        Message(
          vi: "có chỗ sửa đi sửa lại không dứt nên đã dừng: xem các phát hiện còn lại",
          en: "some fixes undo each other, so they were stopped: see what is still found"))
    }
    if outcome.isCutShort {
      lines.append(
        Message(
          vi: "còn chỗ sửa được: chạy lại lệnh này để sửa tiếp",
          en: "there is more to mend: run this again"))
    }
    for line in lines { Terminal.writeError("thutuc: " + line.text(in: language)) }
  }
}
