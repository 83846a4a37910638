/// The kinds of office document that a page can be made into.
package enum OfficeFormat: String, Sendable, CaseIterable {
  case docx, odt

  /// The document that gives it its styles, page and header.
  var reference: [UInt8] {
    switch self {
    case .docx: PackageResources.phu_luc_docx
    case .odt: PackageResources.phu_luc_odt
    }
  }
}
