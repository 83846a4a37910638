import FlyingFox
import Foundation
import Preview

/// Requests of HTTP as questions to a preview, and its answers as responses.
enum PreviewHandler {
  /// As strict as a published site, but for the script that loads a changed page again.
  private static let policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

  static func answer(
    _ request: HTTPRequest, _ preview: PreviewHost, isLoopback: Bool
  ) async -> HTTPResponse {
    guard request.method == .GET || request.method == .HEAD else {
      return respond(.text(405, "GET only"))
    }
    // A page elsewhere must not reach this machine's preview under a name of its own.
    if isLoopback, let host = request.headers[.host], !isLocal(host) {
      return respond(.text(421, "not this host"))
    }
    if request.path == "/thutuc-preview/next" {
      let after = request.query.first { $0.name == "after" }.flatMap { Int($0.value) } ?? 0
      return respond(.text(200, "\(await preview.next(after: after))"))
    }
    return respond(await preview.answer(request.target.path(percentEncoded: true)))
  }

  private static func isLocal(_ host: String) -> Bool {
    let name = host.split(separator: ":").first.map(String.init) ?? ""
    return ["localhost", "127.0.0.1"].contains(name)
  }

  private static func respond(_ answer: PreviewAnswer) -> HTTPResponse {
    HTTPResponse(
      statusCode: HTTPStatusCode(answer.status, phrase: answer.status == 200 ? "OK" : ""),
      headers: [
        .contentType: answer.contentType,
        HTTPHeader("Content-Security-Policy"): policy,
        HTTPHeader("X-Content-Type-Options"): "nosniff",
        HTTPHeader("Cache-Control"): "no-store",
      ], body: Data(answer.bytes))
  }
}
