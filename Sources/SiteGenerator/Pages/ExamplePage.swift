/// A page of the example workspace, as the page of the look links to it.
package struct ExamplePage: Sendable {
  /// The folder that the example's site lies in.
  package static let folder = "phong-cach/vi-du/"
  /// One path of each kind; of several that match, the longest page stands for them.
  package static let kinds: [String] = [
    "index.html", "thu-tuc/*/*/index.html", "thu-tuc/*/*/*/index.html",
    "to-huong-dan/*/index.html", "viec-trong-doi/*/index.html", "linh-vuc/*/index.html",
    "co-quan/*/index.html", "giay-to/*/index.html", "van-ban/*/index.html", "cai-cach/index.html",
    "cai-cach/da-don-gian-hoa/index.html", "cai-cach/ra-soat/index.html",
    "cai-cach/doi-thoai/index.html", "cai-cach/sang-kien/index.html", "du-lieu/index.html",
  ]

  package var title: String
  package var route: Route

  package init(title: String, path: String) {
    self.title = title
    route = Route([], file: Self.folder + path)
  }

  /// Whether a path is of a kind: `*` stands for one folder.
  package static func matches(_ path: String, _ kind: String) -> Bool {
    let (parts, pattern) = (path.split(separator: "/"), kind.split(separator: "/"))
    return parts.count == pattern.count
      && zip(parts, pattern).allSatisfy { $1 == "*" || $0 == $1 }
  }
}
