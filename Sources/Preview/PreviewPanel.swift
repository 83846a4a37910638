import Diagnostics
import HTML
import SourceText
import Workspace

/// What is found in the source of a page, shown beside it while it is written.
struct PreviewPanel {
  static let scriptPath = "thutuc-preview/reload.js"
  static let stylePath = "thutuc-preview/panel.css"
  /// Most findings shown; the rest is counted.
  private static let most = 40

  /// The file that the page comes from; nil where it comes from all of them.
  let source: PreviewedProcedure?
  /// Whether the page is an earlier, good version of a file that is broken now.
  let showsEarlier: Bool
  /// Files that a build would stop at.
  let broken: [FileDiagnostics]
  let version: Int
  let language: Language

  /// The page with the panel at its end.
  func beside(_ page: [UInt8]) -> [UInt8] {
    let end = Array("</body>".utf8)
    var place = page.count - end.count
    while place > 0, Array(page[place..<place + end.count]) != end { place -= 1 }
    guard place > 0 else { return page }
    return Array(page[..<place]) + panel + Array(page[place...])
  }

  private var panel: [UInt8] {
    var html = HTMLWriter(reserving: 4096)
    html.void(.link, .rel("stylesheet"), .href("/" + Self.stylePath))
    html.element(.aside, .id("thutuc-preview"), .data("version", "\(version)")) { html in
      let findings = source?.findings.diagnostics ?? []
      html.element(.details, .open.when(source?.isBroken == true)) { html in
        html.element(.summary, text: summary(findings.count))
        if showsEarlier {
          html.element(
            .p,
            text: pick(
              "Tệp đang lỗi. Trang này là bản tốt gần nhất.",
              "The file is broken. This page is its last good version."))
        }
        if let source { write(source.findings, into: &html) }
        for file in broken where file.file.path != source?.path { write(file, into: &html) }
      }
    }
    html.script(.src("/" + Self.scriptPath), .defer)
    return html.bytes
  }

  private func summary(_ count: Int) -> String {
    let others = broken.count { $0.file.path != source?.path }
    var parts: [String] = []
    if let source {
      parts.append(
        pick("\(count) phát hiện ở \(source.path)", "\(count) findings in \(source.path)"))
    }
    if others > 0 {
      parts.append(pick("\(others) tệp khác có lỗi", "\(others) other files have errors"))
    }
    return parts.isEmpty ? pick("Không có lỗi", "No errors") : parts.joined(separator: " · ")
  }

  private func write(_ file: FileDiagnostics, into html: inout HTMLWriter) {
    let lines = LineIndex(file.file)
    html.element(.p) { $0.element(.b, text: file.file.path) }
    html.element(.ul) { html in
      for finding in file.diagnostics.prefix(Self.most) {
        html.element(.li, .class(finding.isBlocking ? "blocking" : "hint")) { html in
          if !file.file.bytes.isEmpty {
            let line = lines.line(of: finding.location.range.lower)
            html.element(.code, text: pick("dòng \(line)", "line \(line)"))
            html.text(" ")
          }
          html.text(finding.message.text(in: language))
          html.text(" ")
          html.element(.small, text: finding.rule)
          if let help = finding.help { html.element(.p, text: help.text(in: language)) }
        }
      }
      let rest = file.diagnostics.count - Self.most
      if rest > 0 { html.element(.li, text: pick("và \(rest) phát hiện nữa", "and \(rest) more")) }
    }
  }

  private func pick(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  /// Asks for the next version, and loads the page again once there is one.
  static let script = Array(
    """
    (async () => {
      const version = document.getElementById('thutuc-preview').dataset.version;
      for (;;) {
        try {
          const answer = await fetch('/thutuc-preview/next?after=' + version, {cache: 'no-store'});
          if (answer.ok && (await answer.text()).trim() !== version) return location.reload();
        } catch {
          await new Promise((later) => setTimeout(later, 500));
        }
      }
    })();

    """.utf8)

  static let style = Array(
    """
    #thutuc-preview { position: fixed; right: 0; bottom: 0; z-index: 9; width: min(36rem, 100%); max-height: 60vh; overflow: auto; background: #fff; color: #111; border: 2px solid #111; font: 15px/1.5 system-ui, sans-serif; }
    #thutuc-preview summary { padding: .5rem .75rem; font-weight: 700; cursor: pointer; }
    #thutuc-preview p, #thutuc-preview ul { margin: 0; padding: .25rem .75rem; }
    #thutuc-preview li { margin-bottom: .5rem; padding-left: .625rem; border-left: 4px solid #999; }
    #thutuc-preview .blocking { border-color: #b00020; }
    @media print { #thutuc-preview { display: none; } }

    """.utf8)
}
