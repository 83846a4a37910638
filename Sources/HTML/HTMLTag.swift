/// An element that has content. The list is closed: what is not here cannot be written.
package struct HTMLTag: Sendable {
  let name: StaticString

  private init(_ name: StaticString) {
    self.name = name
  }

  package static let html = HTMLTag("html")
  package static let head = HTMLTag("head")
  package static let title = HTMLTag("title")
  package static let body = HTMLTag("body")

  package static let header = HTMLTag("header")
  package static let footer = HTMLTag("footer")
  package static let main = HTMLTag("main")
  package static let nav = HTMLTag("nav")
  package static let search = HTMLTag("search")
  package static let section = HTMLTag("section")
  package static let article = HTMLTag("article")
  package static let aside = HTMLTag("aside")
  package static let address = HTMLTag("address")
  package static let h1 = HTMLTag("h1")
  package static let h2 = HTMLTag("h2")
  package static let h3 = HTMLTag("h3")
  package static let h4 = HTMLTag("h4")
  package static let h5 = HTMLTag("h5")
  package static let h6 = HTMLTag("h6")
  package static let div = HTMLTag("div")
  package static let p = HTMLTag("p")
  package static let pre = HTMLTag("pre")
  package static let blockquote = HTMLTag("blockquote")
  package static let figure = HTMLTag("figure")
  package static let figcaption = HTMLTag("figcaption")
  package static let details = HTMLTag("details")
  package static let summary = HTMLTag("summary")
  package static let dialog = HTMLTag("dialog")
  package static let template = HTMLTag("template")
  package static let noscript = HTMLTag("noscript")

  package static let ul = HTMLTag("ul")
  package static let ol = HTMLTag("ol")
  package static let li = HTMLTag("li")
  package static let dl = HTMLTag("dl")
  package static let dt = HTMLTag("dt")
  package static let dd = HTMLTag("dd")

  package static let a = HTMLTag("a")
  package static let span = HTMLTag("span")
  package static let strong = HTMLTag("strong")
  package static let em = HTMLTag("em")
  package static let b = HTMLTag("b")
  package static let i = HTMLTag("i")
  package static let small = HTMLTag("small")
  package static let mark = HTMLTag("mark")
  package static let del = HTMLTag("del")
  package static let ins = HTMLTag("ins")
  package static let s = HTMLTag("s")
  package static let sub = HTMLTag("sub")
  package static let sup = HTMLTag("sup")
  package static let q = HTMLTag("q")
  package static let cite = HTMLTag("cite")
  package static let code = HTMLTag("code")
  package static let kbd = HTMLTag("kbd")
  package static let abbr = HTMLTag("abbr")
  package static let dfn = HTMLTag("dfn")
  package static let time = HTMLTag("time")
  package static let data = HTMLTag("data")
  package static let bdi = HTMLTag("bdi")

  package static let table = HTMLTag("table")
  package static let caption = HTMLTag("caption")
  package static let colgroup = HTMLTag("colgroup")
  package static let thead = HTMLTag("thead")
  package static let tbody = HTMLTag("tbody")
  package static let tfoot = HTMLTag("tfoot")
  package static let tr = HTMLTag("tr")
  package static let th = HTMLTag("th")
  package static let td = HTMLTag("td")

  package static let form = HTMLTag("form")
  package static let fieldset = HTMLTag("fieldset")
  package static let legend = HTMLTag("legend")
  package static let label = HTMLTag("label")
  package static let button = HTMLTag("button")
  package static let select = HTMLTag("select")
  package static let optgroup = HTMLTag("optgroup")
  package static let option = HTMLTag("option")
  package static let datalist = HTMLTag("datalist")
  package static let textarea = HTMLTag("textarea")
  package static let output = HTMLTag("output")
  package static let meter = HTMLTag("meter")
  package static let progress = HTMLTag("progress")

  package static let svg = HTMLTag("svg")
  package static let g = HTMLTag("g")
  /// Text in a drawing.
  package static let svgText = HTMLTag("text")
  package static let defs = HTMLTag("defs")
  package static let symbol = HTMLTag("symbol")
}

/// An element that never has content, and so no end tag.
package struct HTMLVoidTag: Sendable {
  let name: StaticString
  /// Whether it is written `<path/>`, as drawings need.
  let closesItself: Bool

  private init(_ name: StaticString, closesItself: Bool = false) {
    self.name = name
    self.closesItself = closesItself
  }

  package static let meta = HTMLVoidTag("meta")
  package static let link = HTMLVoidTag("link")
  package static let br = HTMLVoidTag("br")
  package static let wbr = HTMLVoidTag("wbr")
  package static let hr = HTMLVoidTag("hr")
  package static let img = HTMLVoidTag("img")
  package static let input = HTMLVoidTag("input")
  package static let col = HTMLVoidTag("col")

  package static let path = HTMLVoidTag("path", closesItself: true)
  package static let rect = HTMLVoidTag("rect", closesItself: true)
  package static let circle = HTMLVoidTag("circle", closesItself: true)
  package static let line = HTMLVoidTag("line", closesItself: true)
  package static let polyline = HTMLVoidTag("polyline", closesItself: true)
  package static let use = HTMLVoidTag("use", closesItself: true)
}
