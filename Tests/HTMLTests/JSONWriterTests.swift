import HTML
import Testing

struct JSONWriterTests {
  @Test("members keep their order and commas stand between")
  func structure() {
    var json = JSONWriter()
    json.object {
      $0.member("b", "x")
      $0.member("a", 15)
      $0.member("list") {
        $0.array {
          $0.value(1)
          $0.value("hai")
          $0.value(true)
          $0.null()
          $0.array { _ in }
          $0.object { $0.member("c", false) }
          $0.object { _ in }
        }
      }
      $0.member("d", -1)
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"b":"x","a":15,"list":[1,"hai",true,null,[],{"c":false},{}],"d":-1}"#)
  }

  @Test(
    "texts are escaped, more so for a page",
    arguments: [
      ("", "", ""),
      ("Đăng ký “x”", "Đăng ký “x”", "Đăng ký “x”"),
      ("\"\\/", #"\"\\/"#, #"\"\\/"#),
      ("a\n\r\t\u{0}\u{1F}", #"a\n\r\t\u0000\u001F"#, #"a\n\r\t\u0000\u001F"#),
      ("</script>&", "</script>&", #"\u003C/script\u003E\u0026"#),
      ("x\u{2028}\u{2029}\u{2027}…", "x\u{2028}\u{2029}\u{2027}…", #"x\u2028\u2029"# + "\u{2027}…"),
      ("\u{2028}", "\u{2028}", #"\u2028"#),
    ] as [(String, String, String)])
  func escaping(text: String, plain: String, embedded: String) {
    for (isEmbeddable, expected) in [(false, plain), (true, embedded)] {
      var json = JSONWriter(embeddable: isEmbeddable)
      json.value(text)
      #expect(String(decoding: json.bytes, as: UTF8.self) == "\"\(expected)\"")
      json = JSONWriter(embeddable: isEmbeddable)
      json.object { $0.member(text, 1) }
      #expect(String(decoding: json.bytes, as: UTF8.self) == "{\"\(expected)\":1}")
    }
  }

  @Test("data in a page stays in its script element")
  func inPage() {
    var json = JSONWriter(embeddable: true)
    json.object { $0.member("name", "</script><script>") }
    var html = HTMLWriter()
    html.script(jsonLD: json)
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == #"<script type="application/ld+json">"#
        + #"{"name":"\u003C/script\u003E\u003Cscript\u003E"}</script>"#)
  }

  @Test("plain JSON is not taken into a page")
  func plainInPage() async {
    await #expect(processExitsWith: .failure) {
      var html = HTMLWriter()
      html.script(jsonLD: JSONWriter())
    }
  }
}
