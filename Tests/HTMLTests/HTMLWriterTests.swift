import HTML
import Testing

struct HTMLWriterTests {
  private func written(_ body: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter()
    body(&html)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test("a small page")
  func page() {
    let page = written {
      $0.doctype()
      $0.element(.html, .lang("vi")) {
        $0.element(.head) {
          $0.void(.meta, .charset("utf-8"))
          $0.element(.title, text: "Phí & lệ phí")
          $0.script(.src("/reload.js"), .defer)
        }
        $0.element(.body, .class("home")) {
          $0.element(.a, .href("/thu-tuc/?q=a&b"), .ariaCurrent("page")) { $0.text("1 < 2") }
          $0.text(" – ")
          $0.text(-15)
          $0.element(.button, .data("code", "1.0"), .disabled, text: "Gửi")
          $0.void(.br)
        }
      }
    }
    #expect(
      page == """
        <!doctype html>
        <html lang="vi"><head><meta charset="utf-8"><title>Phí &amp; lệ phí</title>\
        <script src="/reload.js" defer></script></head>\
        <body class="home"><a href="/thu-tuc/?q=a&amp;b" aria-current="page">1 &lt; 2</a> – -15\
        <button data-code="1.0" disabled>Gửi</button><br></body></html>
        """)
  }

  @Test(
    "text is escaped wherever it stands",
    arguments: [
      ("", "", ""),
      ("Đăng ký", "Đăng ký", "Đăng ký"),
      ("<", "&lt;", "&lt;"),
      ("<b>&\"'", "&lt;b&gt;&amp;\"'", "&lt;b&gt;&amp;&quot;'"),
      ("</script><!--", "&lt;/script&gt;&lt;!--", "&lt;/script&gt;&lt;!--"),
      ("&amp;", "&amp;amp;", "&amp;amp;"),
      ("a\u{0}b\u{1B}\n\tc", "a\u{FFFD}b\u{FFFD}\n\tc", "a\u{FFFD}b\u{FFFD}\n\tc"),
      ("ế\u{2028}“x”", "ế\u{2028}“x”", "ế\u{2028}“x”"),
    ] as [(String, String, String)])
  func escaping(text: String, inText: String, inAttribute: String) {
    #expect(written { $0.text(text) } == inText)
    #expect(written { $0.element(.p, text: text) } == "<p>\(inText)</p>")
    #expect(
      written { $0.void(.input, .value(text)) } == "<input value=\"\(inAttribute)\">")
  }

  @Test(
    "addresses that may stand on a page",
    arguments: [
      "", "/", "thu-tuc/1.html", "?q=a:b", "#phi", "//dichvucong.gov.vn", "https://x.vn/a:b",
      "HTTP://X.VN", "mailto:a@b.vn", "tel:1022", "a/b:c", "./a:b",
    ])
  func allowedAddresses(address: String) {
    var html = HTMLWriter()
    html.element(.a, .href(address)) { _ in }
    #expect(html.bytes == Array("<a href=\"\(address)\"></a>".utf8))
    #expect(html.problems.isEmpty)
  }

  @Test(
    "addresses that may not",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:x", "java\tscript:x", " javascript:x", "\u{1}javascript:x",
      "data:text/html,x", "vbscript:x", "file:///etc/passwd", "javascript\n:x", ":x",
      "ｊavascript:x",
    ])
  func refusedAddresses(address: String) {
    var html = HTMLWriter()
    html.element(.a, .href(address), .id("x")) { _ in }
    #expect(String(decoding: html.bytes, as: UTF8.self) == "<a id=\"x\"></a>")
    #expect(html.problems == [.refusedAddress(address)])
  }

  @Test("an image or a form goes to no mail address")
  func resources() {
    var html = HTMLWriter()
    html.void(.img, .src("mailto:a@b.vn"), .alt(""))
    html.element(.form, .action("tel:1"), .method("get")) { _ in }
    #expect(
      String(decoding: html.bytes, as: UTF8.self) == "<img alt=\"\"><form method=\"get\"></form>")
    #expect(html.problems.count == 2)
  }

  @Test("attributes may depend on a condition, and drawings close themselves")
  func conditionsAndDrawings() {
    let page = written {
      $0.element(.details, .open.when(true), .hidden.when(false)) { _ in }
      $0.element(.svg, .viewBox("0 0 8 8"), .class("a").when(false), .class("b")) {
        $0.void(.path, .d("M0 0h8"))
        $0.element(.svgText, .x("1"), text: "&")
      }
    }
    #expect(
      page == """
        <details open></details><svg viewBox="0 0 8 8" class="b"><path d="M0 0h8"/>\
        <text x="1">&amp;</text></svg>
        """)
  }

  @Test("a page starts afresh after a reset")
  func reset() {
    var html = HTMLWriter(reserving: 8)
    html.element(.a, .href("javascript:x"), text: "a")
    html.reset()
    #expect(html.bytes.isEmpty && html.problems.isEmpty)
    html.text("b")
    #expect(html.bytes == [0x62])
  }

  @Test("an attribute twice is our mistake and stops")
  func duplicateAttribute() async {
    await #expect(processExitsWith: .failure) {
      var html = HTMLWriter()
      html.element(.p, .class("a"), .id("b"), .class("c")) { _ in }
    }
    await #expect(processExitsWith: .failure) {
      var html = HTMLWriter()
      html.element(.p, .data("a", "1"), .data("a", "2")) { _ in }
    }
    await #expect(processExitsWith: .success) {
      var html = HTMLWriter()
      html.element(.p, .data("a", "1"), .data("b", "2")) { _ in }
    }
  }
}
