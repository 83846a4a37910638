/// The whole site as one archive, to be carried to where there is no network.
package struct SiteArchive: Sendable {
  /// Where it lies in the site; it is the one file that it does not hold itself.
  package static let path = Route.data("trang-ngoai-tuyen.zip").path

  /// Bytes of the archive.
  package var size: Int
  /// SHA-256 of the archive.
  package var sum: String

  package init(size: Int, sum: String) {
    self.size = size
    self.sum = sum
  }
}
