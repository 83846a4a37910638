/// An element that has content.
///
/// The list is closed: what is not here cannot be written.
package struct HTMLTag: Sendable {
  /// The start tag up to its attributes.
  let start: StaticString
  /// The whole end tag.
  let end: StaticString

  private init(_ start: StaticString, _ end: StaticString) {
    self.start = start
    self.end = end
  }

  // MARK: The document

  package static let html = HTMLTag("<html", "</html>")
  package static let head = HTMLTag("<head", "</head>")
  package static let title = HTMLTag("<title", "</title>")
  package static let body = HTMLTag("<body", "</body>")

  // MARK: Sections and blocks

  package static let header = HTMLTag("<header", "</header>")
  package static let footer = HTMLTag("<footer", "</footer>")
  package static let main = HTMLTag("<main", "</main>")
  package static let nav = HTMLTag("<nav", "</nav>")
  package static let search = HTMLTag("<search", "</search>")
  package static let section = HTMLTag("<section", "</section>")
  package static let article = HTMLTag("<article", "</article>")
  package static let aside = HTMLTag("<aside", "</aside>")
  package static let address = HTMLTag("<address", "</address>")
  package static let h1 = HTMLTag("<h1", "</h1>")
  package static let h2 = HTMLTag("<h2", "</h2>")
  package static let h3 = HTMLTag("<h3", "</h3>")
  package static let h4 = HTMLTag("<h4", "</h4>")
  package static let h5 = HTMLTag("<h5", "</h5>")
  package static let h6 = HTMLTag("<h6", "</h6>")
  package static let div = HTMLTag("<div", "</div>")
  package static let p = HTMLTag("<p", "</p>")
  package static let pre = HTMLTag("<pre", "</pre>")
  package static let blockquote = HTMLTag("<blockquote", "</blockquote>")
  package static let figure = HTMLTag("<figure", "</figure>")
  package static let figcaption = HTMLTag("<figcaption", "</figcaption>")
  package static let details = HTMLTag("<details", "</details>")
  package static let summary = HTMLTag("<summary", "</summary>")
  package static let dialog = HTMLTag("<dialog", "</dialog>")
  package static let template = HTMLTag("<template", "</template>")
  package static let noscript = HTMLTag("<noscript", "</noscript>")

  // MARK: Lists

  package static let ul = HTMLTag("<ul", "</ul>")
  package static let ol = HTMLTag("<ol", "</ol>")
  package static let li = HTMLTag("<li", "</li>")
  package static let dl = HTMLTag("<dl", "</dl>")
  package static let dt = HTMLTag("<dt", "</dt>")
  package static let dd = HTMLTag("<dd", "</dd>")

  // MARK: Words

  package static let a = HTMLTag("<a", "</a>")
  package static let span = HTMLTag("<span", "</span>")
  package static let strong = HTMLTag("<strong", "</strong>")
  package static let em = HTMLTag("<em", "</em>")
  package static let b = HTMLTag("<b", "</b>")
  package static let i = HTMLTag("<i", "</i>")
  package static let small = HTMLTag("<small", "</small>")
  package static let mark = HTMLTag("<mark", "</mark>")
  package static let del = HTMLTag("<del", "</del>")
  package static let ins = HTMLTag("<ins", "</ins>")
  package static let s = HTMLTag("<s", "</s>")
  package static let sub = HTMLTag("<sub", "</sub>")
  package static let sup = HTMLTag("<sup", "</sup>")
  package static let q = HTMLTag("<q", "</q>")
  package static let cite = HTMLTag("<cite", "</cite>")
  package static let code = HTMLTag("<code", "</code>")
  package static let kbd = HTMLTag("<kbd", "</kbd>")
  package static let abbr = HTMLTag("<abbr", "</abbr>")
  package static let dfn = HTMLTag("<dfn", "</dfn>")
  package static let time = HTMLTag("<time", "</time>")
  package static let data = HTMLTag("<data", "</data>")
  package static let bdi = HTMLTag("<bdi", "</bdi>")

  // MARK: Tables

  package static let table = HTMLTag("<table", "</table>")
  package static let caption = HTMLTag("<caption", "</caption>")
  package static let colgroup = HTMLTag("<colgroup", "</colgroup>")
  package static let thead = HTMLTag("<thead", "</thead>")
  package static let tbody = HTMLTag("<tbody", "</tbody>")
  package static let tfoot = HTMLTag("<tfoot", "</tfoot>")
  package static let tr = HTMLTag("<tr", "</tr>")
  package static let th = HTMLTag("<th", "</th>")
  package static let td = HTMLTag("<td", "</td>")

  // MARK: Forms

  package static let form = HTMLTag("<form", "</form>")
  package static let fieldset = HTMLTag("<fieldset", "</fieldset>")
  package static let legend = HTMLTag("<legend", "</legend>")
  package static let label = HTMLTag("<label", "</label>")
  package static let button = HTMLTag("<button", "</button>")
  package static let select = HTMLTag("<select", "</select>")
  package static let optgroup = HTMLTag("<optgroup", "</optgroup>")
  package static let option = HTMLTag("<option", "</option>")
  package static let datalist = HTMLTag("<datalist", "</datalist>")
  package static let textarea = HTMLTag("<textarea", "</textarea>")
  package static let output = HTMLTag("<output", "</output>")
  package static let meter = HTMLTag("<meter", "</meter>")
  package static let progress = HTMLTag("<progress", "</progress>")

  // MARK: Drawings

  package static let svg = HTMLTag("<svg", "</svg>")
  package static let g = HTMLTag("<g", "</g>")
  /// Text in a drawing.
  package static let svgText = HTMLTag("<text", "</text>")
  package static let defs = HTMLTag("<defs", "</defs>")
  package static let symbol = HTMLTag("<symbol", "</symbol>")
}

/// An element that never has content, and so no end tag.
package struct HTMLVoidTag: Sendable {
  /// The tag up to its attributes.
  let start: StaticString
  /// What closes it: drawings need `/>`.
  let end: StaticString

  private init(_ start: StaticString, end: StaticString = ">") {
    self.start = start
    self.end = end
  }

  package static let meta = HTMLVoidTag("<meta")
  package static let link = HTMLVoidTag("<link")
  package static let br = HTMLVoidTag("<br")
  package static let wbr = HTMLVoidTag("<wbr")
  package static let hr = HTMLVoidTag("<hr")
  package static let img = HTMLVoidTag("<img")
  package static let input = HTMLVoidTag("<input")
  package static let col = HTMLVoidTag("<col")

  // MARK: Drawings

  package static let path = HTMLVoidTag("<path", end: "/>")
  package static let rect = HTMLVoidTag("<rect", end: "/>")
  package static let circle = HTMLVoidTag("<circle", end: "/>")
  package static let line = HTMLVoidTag("<line", end: "/>")
  package static let polyline = HTMLVoidTag("<polyline", end: "/>")
  package static let use = HTMLVoidTag("<use", end: "/>")
}
