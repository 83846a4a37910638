import Diagnostics
import SourceText

/// The report on one file as it is being written.
struct TextPage {
  /// What a rule has said already in this file.
  private struct Said {
    var line: Int
    var advice: Message?
  }

  private(set) var output: [UInt8] = []
  private let reporter: TextReporter
  private let words: ReportWords
  private let file: SourceFile
  private let path: String
  private let lines: LineIndex
  private var places: PlaceFinder
  /// Digits of the largest line number, so that all frames of a file stand in one column.
  private let digits: Int
  /// Cells of the longest label with its colon and a blank.
  private let labelWidth: Int
  private var said: [String: Said] = [:]

  init(_ reporter: TextReporter, _ findings: FileDiagnostics) {
    let file = findings.file
    self.reporter = reporter
    self.file = file
    words = ReportWords(language: reporter.language)
    path = visible(file.path)
    lines = LineIndex(file)
    places = PlaceFinder(file, lines)
    var lastOffset = findings.diagnostics.last?.location.range.lower ?? 0
    for note in findings.diagnostics.lazy.flatMap(\.notes) {
      guard let location = note.location, location.path == file.path else { continue }
      lastOffset = max(lastOffset, location.range.lower)
    }
    let lastLine = lines.line(of: lastOffset)
    digits = max(3, "\(lastLine)".utf8.count)
    let labels = [words.note, words.help, words.basis, words.competence, words.plans]
    labelWidth = (labels.map { cells($0) }.max() ?? 0) + 2
  }

  /// Begins with what the record is called, over a line of its own.
  mutating func begin(_ heading: String) {
    let lines = wrapped(visible(heading), first: reporter.width, rest: reporter.width)
    for line in lines {
      write(line, .message)
      endLine()
    }
    write(String(repeating: "─", count: lines.map { cells($0) }.max() ?? 0), .frame)
    endLine()
    endLine()
  }

  /// Appends one card: findings that differ in their sentences alone, never none.
  mutating func append(_ group: ArraySlice<Diagnostic>) {
    guard let diagnostic = group.first else { return }
    let style = style(of: diagnostic)
    for diagnostic in group { headline(diagnostic, style) }
    let position = places.position(of: diagnostic.location.range.lower)
    let place = file.bytes.isEmpty ? path : "\(path):\(position.line):\(position.column)"
    gutter("╭─")
    write(place, .place)
    endLine()
    frame(diagnostic.location.range, style)
    for note in diagnostic.notes { append(note) }
    let before = said[diagnostic.rule]
    // What the first fix would do, where the finding has no advice of its own.
    let advice = diagnostic.help ?? diagnostic.fixIts.first?.title
    let isAdviceSaid = advice != nil && before?.advice == advice
    let descriptor = reporter.descriptors[diagnostic.rule]
    if !isAdviceSaid, let advice {
      if let card = reporter.helps[diagnostic.rule], digits == TextReporter.usualDigits,
        advice == descriptor?.help
      {
        output += card
      } else {
        help(advice)
      }
    }
    if before == nil, let descriptor {
      if let card = reporter.laws[diagnostic.rule], digits == TextReporter.usualDigits {
        output += card
      } else {
        law(of: descriptor)
      }
      if !diagnostic.plans.isEmpty { labelled(words.plans, words.names(diagnostic.plans)) }
    }
    gutter("╰─")
    write(diagnostic.rule)
    if let before, descriptor != nil || isAdviceSaid {
      write(", " + words.sameAs(line: before.line), .frame)
    }
    endLine()
    endLine()
    if before == nil {
      said[diagnostic.rule] = Said(line: position.line, advice: advice)
    }
  }

  /// What could be done about it.
  mutating func help(_ advice: Message) {
    labelled(words.help, text(advice))
  }

  /// What a rule rests on and who can change it.
  mutating func law(of descriptor: RuleDescriptor) {
    labelled(words.basis, words.bases(descriptor.basis))
    labelled(words.competence, words.name(descriptor.competence))
  }

  /// How strongly it speaks, and what is wrong.
  private mutating func headline(_ diagnostic: Diagnostic, _ style: Palette.Style) {
    let strength = words.severity(diagnostic.severity, diagnostic.family)
    let width = reporter.width
    let message = wrapped(
      text(diagnostic.message), first: width - cells(strength) - 2, rest: width - 2)
    write(strength, style)
    write(": ")
    write(message.count == 1 ? message[0] : message.joined(separator: "\n  "), .message)
    endLine()
  }

  private mutating func frame(_ range: ByteRange, _ style: Palette.Style) {
    let room = reporter.width - digits - 3
    guard let frame = CodeFrame(range, in: file, lines, room: room) else { return }
    let number = "\(frame.number)"
    let margin = String(repeating: " ", count: max(0, digits - number.utf8.count))
    write(margin + number + " │", .frame)
    write(" ")
    write(frame.text)
    endLine()
    gutter("│")
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: frame.indent))
    begin(style)
    output.append(contentsOf: repeatElement(UInt8(ascii: "^"), count: frame.caretCount))
    end(style)
    endLine()
  }

  /// A note, with the line it is about where that is in this file.
  private mutating func append(_ note: Note) {
    guard let location = note.location else { return labelled(words.note, text(note.message)) }
    guard location.path == file.path, !file.bytes.isEmpty else {
      let isHere = location.path == file.path
      return labelled(
        words.note, text(note.message) + (isHere ? "" : " (\(visible(location.path)))"))
    }
    let line = lines.line(of: location.range.lower)
    labelled(words.note, text(note.message) + " (\(words.line(line)))")
    frame(location.range, .frame)
  }

  /// A text beside its label, wrapped to stay in its column.
  private mutating func labelled(_ label: String, _ text: String) {
    let room = reporter.width - digits - 3 - labelWidth
    for (index, part) in wrapped(text, first: room, rest: room).enumerated() {
      gutter("│")
      var used = 0
      if index == 0 {
        write(label, .label)
        write(":")
        used = min(cells(label) + 1, labelWidth - 1)
      }
      output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: labelWidth - used))
      write(part)
      endLine()
    }
  }

  /// A mark in the column of the line numbers, and a blank.
  private mutating func gutter(_ mark: String) {
    begin(.frame)
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: digits + 1))
    write(mark)
    end(.frame)
    output.append(UInt8(ascii: " "))
  }

  private func text(_ message: Message) -> String {
    let text = visible(message.text(in: reporter.language))
    guard text.utf8.count > TextReporter.maxTextCells,
      cells(text) > TextReporter.maxTextCells
    else { return text }
    return prefix(text, cells: TextReporter.maxTextCells) + "…"
  }

  /// Red is for what blocks; a chance to make something simpler never does.
  private func style(of diagnostic: Diagnostic) -> Palette.Style {
    switch (diagnostic.family, diagnostic.severity) {
    case (.error, .error): .error
    case (.error, _), (_, .error): .warning
    default: .info
    }
  }

  private mutating func write(_ text: String) {
    output.append(contentsOf: text.utf8)
  }

  private mutating func write(_ text: String, _ style: Palette.Style) {
    begin(style)
    write(text)
    end(style)
  }

  private mutating func begin(_ style: Palette.Style) {
    if reporter.palette.isColoured { write(reporter.palette.opening(style)) }
  }

  private mutating func end(_ style: Palette.Style) {
    if reporter.palette.isColoured { write(Palette.closing) }
  }

  private mutating func endLine() {
    output.append(UInt8(ascii: "\n"))
  }
}
