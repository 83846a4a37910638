/// What is sent for one request.
package struct PreviewAnswer: Sendable {
  package var status: Int
  package var contentType: String
  package var bytes: [UInt8]

  package init(_ status: Int, _ contentType: String, _ bytes: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.bytes = bytes
  }

  /// An answer of a few words for programs and for the curious.
  package static func text(_ status: Int, _ text: String) -> PreviewAnswer {
    PreviewAnswer(status, "text/plain; charset=utf-8", Array((text + "\n").utf8))
  }

  /// What a file of the site is, by the end of its name.
  static func contentType(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "svg": "image/svg+xml"
    case "json", "jsonld": "application/json; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "xml": "application/xml; charset=utf-8"
    default: "text/plain; charset=utf-8"
    }
  }
}
