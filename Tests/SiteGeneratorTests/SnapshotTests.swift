import TestKit
import Testing

/// What each kind of page looks like as markup, one tag a line.
struct SnapshotTests {
  @Test(
    "page",
    arguments: [
      ("home.html", "index.html"), ("home.en.html", "en/index.html"),
      ("list.html", "a-z/index.html"), ("fields.html", "linh-vuc/index.html"),
      ("field.html", "linh-vuc/ho-tich/index.html"), ("agencies.html", "co-quan/index.html"),
      ("agency.html", "co-quan/trung-tam/index.html"),
      ("agency-ending.html", "co-quan/so-vi-du/index.html"),
      ("audience.html", "doi-tuong/nguoi-dan/index.html"), ("not-found.html", "404.html"),
      ("changes.html", "co-gi-thay-doi/index.html"),
      ("reform.html", "cai-cach/index.html"),
      ("reform-simplified.html", "cai-cach/da-don-gian-hoa/index.html"),
      ("reform-reviews.html", "cai-cach/ra-soat/index.html"),
      ("reform-dialogues.html", "cai-cach/doi-thoai/index.html"),
      ("reform-initiatives.html", "cai-cach/sang-kien/index.html"),
      ("data.html", "du-lieu/index.html"),
      ("journeys.html", "viec-trong-doi/index.html"),
      ("journey.html", "viec-trong-doi/sinh-con/index.html"),
      ("journey.en.html", "en/viec-trong-doi/sinh-con/index.html"),
      ("papers.html", "giay-to/index.html"),
      ("paper.html", "giay-to/giay-khai-sinh/index.html"),
      ("paper-held.html", "giay-to/giay-ket-hon/index.html"),
      ("instruments.html", "van-ban/index.html"),
      ("instrument.html", "van-ban/60-2014-qh13/index.html"),
      ("handbook.html", "so-tay/index.html"), ("handbook.en.html", "en/so-tay/index.html"),
      ("handbook-page.html", "so-tay/bao-tri/index.html"),
      ("about.html", "gioi-thieu/index.html"), ("redirect.html", "thu-tuc/1.000001/index.html"),
      ("procedure.html", "thu-tuc/1.001193/dang-ky-khai-sinh-vi-du/index.html"),
      ("procedure.en.html", "en/thu-tuc/1.001193/dang-ky-khai-sinh-vi-du/index.html"),
      ("sheet.html", "to-huong-dan/1.001193/index.html"),
      ("procedure-facts.html", "thu-tuc/2.000002/cap-giay-phep-vi-du/index.html"),
      ("procedure-internal.html", "thu-tuc/6.000003/lap-ke-hoach-vi-du/index.html"),
      ("procedure-abolished.html", "thu-tuc/1.000009/cu-vi-du/index.html"),
    ])
  func page(_ name: String, _ path: String) async {
    let html = await ExampleSite.page(path)
    #expect(!html.isEmpty, "there is a page at \(path)")
    expectSnapshot(html.replacing("><", with: ">\n<") + "\n", named: name)
  }

  @Test("site map, headers and the rest", arguments: ["_headers", "robots.txt", "sitemap.xml"])
  func file(_ path: String) async {
    expectSnapshot(await ExampleSite.page(path), named: path.replacing("_", with: ""))
  }
}
