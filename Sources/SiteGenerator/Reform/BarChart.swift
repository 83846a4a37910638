import HTML

/// Bars side by side for figures that make up a whole, with the numbers in a table beneath.
///
/// The drawing says nothing that the table does not; those who cannot see it lose nothing.
struct BarChart: Sendable {
  /// One bar.
  struct Bar: Sendable {
    var name: Phrase
    var value: Int
    /// Whether it stands for what nobody has stated: drawn dashed.
    var isUnknown = false
  }

  private static let width = 640
  private static let barHeight = 22
  private static let step = 34

  var title: String
  var unit: TextKey
  var bars: [Bar]

  func render(in site: SiteContext, into html: inout HTMLWriter) {
    let most = max(1, bars.map(\.value).max() ?? 1)
    let total = bars.reduce(0) { $0 + $1.value }
    html.element(.figure, .class("chart")) { html in
      html.element(.figcaption, text: title)
      html.element(
        .svg, .viewBox("0 0 \(Self.width) \(bars.count * Self.step)"), .ariaHidden("true")
      ) { html in
        for (row, bar) in bars.enumerated() {
          // A small figure still shows as a sliver, a zero as the axis alone.
          let length = bar.value == 0 ? 0 : max(3, bar.value * (Self.width - 80) / most)
          let top = row * Self.step
          html.void(
            .rect, .class(bar.isUnknown ? "bar gap" : "bar"), .x("1"), .y("\(top + 5)"),
            .width(length), .height(Self.barHeight))
          html.element(
            .svgText, .x("\(length + 10)"), .y("\(top + 22)"),
            text: site.texts.number(bar.value))
        }
      }
      // The figure's caption stands above both; a second one would be read twice.
      html.element(.table, .class("figures"), .ariaLabel(title)) { html in
        html.element(.thead) { html in
          html.element(.tr) { html in
            html.element(.th, .scope("col"), text: site.texts(.chartWhat))
            html.element(.th, .scope("col"), text: site.texts(unit))
            html.element(.th, .scope("col"), text: site.texts(.chartShare))
          }
        }
        html.element(.tbody) { html in
          for bar in bars {
            html.element(.tr) { html in
              html.element(.th, .scope("row")) { $0.phrase(bar.name, in: site) }
              html.element(.td, text: site.texts.number(bar.value))
              html.element(.td, text: share(bar.value, of: total))
            }
          }
        }
      }
    }
  }

  /// In whole percent, rounded to the nearest.
  private func share(_ value: Int, of total: Int) -> String {
    total == 0 ? "–" : "\((value * 200 + total) / (2 * total))%"
  }
}
