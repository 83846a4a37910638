/// An element that has content.
///
/// The list is closed: what is not here cannot be written.
public struct HTMLTag: Sendable {
  /// The start tag up to its attributes.
  let start: StaticString
  /// The whole end tag.
  let end: StaticString

  private init(_ start: StaticString, _ end: StaticString) {
    self.start = start
    self.end = end
  }

  // MARK: The document

  public static let html = HTMLTag("<html", "</html>")
  public static let head = HTMLTag("<head", "</head>")
  public static let title = HTMLTag("<title", "</title>")
  public static let body = HTMLTag("<body", "</body>")

  // MARK: Sections and blocks

  public static let header = HTMLTag("<header", "</header>")
  public static let footer = HTMLTag("<footer", "</footer>")
  public static let main = HTMLTag("<main", "</main>")
  public static let nav = HTMLTag("<nav", "</nav>")
  public static let search = HTMLTag("<search", "</search>")
  public static let section = HTMLTag("<section", "</section>")
  public static let article = HTMLTag("<article", "</article>")
  public static let aside = HTMLTag("<aside", "</aside>")
  public static let address = HTMLTag("<address", "</address>")
  public static let h1 = HTMLTag("<h1", "</h1>")
  public static let h2 = HTMLTag("<h2", "</h2>")
  public static let h3 = HTMLTag("<h3", "</h3>")
  public static let h4 = HTMLTag("<h4", "</h4>")
  public static let h5 = HTMLTag("<h5", "</h5>")
  public static let h6 = HTMLTag("<h6", "</h6>")
  public static let div = HTMLTag("<div", "</div>")
  public static let p = HTMLTag("<p", "</p>")
  public static let pre = HTMLTag("<pre", "</pre>")
  public static let blockquote = HTMLTag("<blockquote", "</blockquote>")
  public static let figure = HTMLTag("<figure", "</figure>")
  public static let figcaption = HTMLTag("<figcaption", "</figcaption>")
  public static let details = HTMLTag("<details", "</details>")
  public static let summary = HTMLTag("<summary", "</summary>")
  public static let dialog = HTMLTag("<dialog", "</dialog>")
  public static let template = HTMLTag("<template", "</template>")
  public static let noscript = HTMLTag("<noscript", "</noscript>")

  // MARK: Lists

  public static let ul = HTMLTag("<ul", "</ul>")
  public static let ol = HTMLTag("<ol", "</ol>")
  public static let li = HTMLTag("<li", "</li>")
  public static let dl = HTMLTag("<dl", "</dl>")
  public static let dt = HTMLTag("<dt", "</dt>")
  public static let dd = HTMLTag("<dd", "</dd>")

  // MARK: Words

  public static let a = HTMLTag("<a", "</a>")
  public static let span = HTMLTag("<span", "</span>")
  public static let strong = HTMLTag("<strong", "</strong>")
  public static let em = HTMLTag("<em", "</em>")
  public static let b = HTMLTag("<b", "</b>")
  public static let i = HTMLTag("<i", "</i>")
  public static let small = HTMLTag("<small", "</small>")
  public static let mark = HTMLTag("<mark", "</mark>")
  public static let del = HTMLTag("<del", "</del>")
  public static let ins = HTMLTag("<ins", "</ins>")
  public static let s = HTMLTag("<s", "</s>")
  public static let sub = HTMLTag("<sub", "</sub>")
  public static let sup = HTMLTag("<sup", "</sup>")
  public static let q = HTMLTag("<q", "</q>")
  public static let cite = HTMLTag("<cite", "</cite>")
  public static let code = HTMLTag("<code", "</code>")
  public static let kbd = HTMLTag("<kbd", "</kbd>")
  public static let abbr = HTMLTag("<abbr", "</abbr>")
  public static let dfn = HTMLTag("<dfn", "</dfn>")
  public static let time = HTMLTag("<time", "</time>")
  public static let data = HTMLTag("<data", "</data>")
  public static let bdi = HTMLTag("<bdi", "</bdi>")

  // MARK: Tables

  public static let table = HTMLTag("<table", "</table>")
  public static let caption = HTMLTag("<caption", "</caption>")
  public static let colgroup = HTMLTag("<colgroup", "</colgroup>")
  public static let thead = HTMLTag("<thead", "</thead>")
  public static let tbody = HTMLTag("<tbody", "</tbody>")
  public static let tfoot = HTMLTag("<tfoot", "</tfoot>")
  public static let tr = HTMLTag("<tr", "</tr>")
  public static let th = HTMLTag("<th", "</th>")
  public static let td = HTMLTag("<td", "</td>")

  // MARK: Forms

  public static let form = HTMLTag("<form", "</form>")
  public static let fieldset = HTMLTag("<fieldset", "</fieldset>")
  public static let legend = HTMLTag("<legend", "</legend>")
  public static let label = HTMLTag("<label", "</label>")
  public static let button = HTMLTag("<button", "</button>")
  public static let select = HTMLTag("<select", "</select>")
  public static let optgroup = HTMLTag("<optgroup", "</optgroup>")
  public static let option = HTMLTag("<option", "</option>")
  public static let datalist = HTMLTag("<datalist", "</datalist>")
  public static let textarea = HTMLTag("<textarea", "</textarea>")
  public static let output = HTMLTag("<output", "</output>")
  public static let meter = HTMLTag("<meter", "</meter>")
  public static let progress = HTMLTag("<progress", "</progress>")

  // MARK: Drawings

  public static let svg = HTMLTag("<svg", "</svg>")
  public static let g = HTMLTag("<g", "</g>")
  /// Text in a drawing.
  public static let svgText = HTMLTag("<text", "</text>")
  public static let defs = HTMLTag("<defs", "</defs>")
  public static let symbol = HTMLTag("<symbol", "</symbol>")
}

/// An element that never has content, and so no end tag.
public struct HTMLVoidTag: Sendable {
  /// The tag up to its attributes.
  let start: StaticString
  /// What closes it: drawings need `/>`.
  let end: StaticString

  private init(_ start: StaticString, end: StaticString = ">") {
    self.start = start
    self.end = end
  }

  public static let meta = HTMLVoidTag("<meta")
  public static let link = HTMLVoidTag("<link")
  public static let br = HTMLVoidTag("<br")
  public static let wbr = HTMLVoidTag("<wbr")
  public static let hr = HTMLVoidTag("<hr")
  public static let img = HTMLVoidTag("<img")
  public static let input = HTMLVoidTag("<input")
  public static let col = HTMLVoidTag("<col")

  // MARK: Drawings

  public static let path = HTMLVoidTag("<path", end: "/>")
  public static let rect = HTMLVoidTag("<rect", end: "/>")
  public static let circle = HTMLVoidTag("<circle", end: "/>")
  public static let line = HTMLVoidTag("<line", end: "/>")
  public static let polyline = HTMLVoidTag("<polyline", end: "/>")
  public static let use = HTMLVoidTag("<use", end: "/>")
}
