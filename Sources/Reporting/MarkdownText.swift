/// Text in Markdown that comes out as it is, whatever signs it holds.
func markdown(_ text: String) -> String {
  var output: [UInt8] = []
  for byte in visible(text).utf8 {
    switch byte {
    case UInt8(ascii: "<"): output += Array("&lt;".utf8)
    case UInt8(ascii: "&"): output += Array("&amp;".utf8)
    // Nobody is called by a value of a file.
    case UInt8(ascii: "@"): output += Array("&#64;".utf8)
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "#"), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: ">"), UInt8(ascii: "!"), UInt8(ascii: "$"):
      output += [UInt8(ascii: "\\"), byte]
    default: output.append(byte)
    }
  }
  return String(decoding: output, as: UTF8.self)
}

/// Text in a code span, fenced by more backquotes than it holds in a row.
func markdownCode(_ text: String) -> String {
  let text = visible(text)
  var longest = 0
  var run = 0
  for byte in text.utf8 {
    run = byte == UInt8(ascii: "`") ? run + 1 : 0
    longest = max(longest, run)
  }
  let fence = String(repeating: "`", count: longest + 1)
  let pad = longest > 0 || text.isEmpty ? " " : ""
  return fence + pad + text + pad + fence
}
