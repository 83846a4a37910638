package import SourceText

/// The files of `site/` that are built into the program, for workspaces without their own.
package enum EmbeddedFiles {
  /// With their paths below `site/`; a test compares them with the folder.
  package static var all: [SourceFile] {
    [
      SourceFile(path: "assets/icon.svg", bytes: PackageResources.icon_svg),
      SourceFile(path: "assets/search.js", bytes: PackageResources.search_js),
      SourceFile(path: "assets/site.css", bytes: PackageResources.site_css),
      SourceFile(path: "content/gioi-thieu.en.yaml", bytes: PackageResources.gioi_thieu_en_yaml),
      SourceFile(path: "content/gioi-thieu.vi.yaml", bytes: PackageResources.gioi_thieu_vi_yaml),
      SourceFile(path: "content/handbook/bao-tri.vi.yaml", bytes: PackageResources.bao_tri_vi_yaml),
      SourceFile(path: "content/handbook/can-bo.vi.yaml", bytes: PackageResources.can_bo_vi_yaml),
      SourceFile(
        path: "content/handbook/nguoi-duyet.vi.yaml", bytes: PackageResources.nguoi_duyet_vi_yaml),
      SourceFile(
        path: "content/handbook/noi-khac.en.yaml", bytes: PackageResources.noi_khac_en_yaml),
      SourceFile(
        path: "content/handbook/noi-khac.vi.yaml", bytes: PackageResources.noi_khac_vi_yaml),
      SourceFile(path: "content/handbook/ra-soat.vi.yaml", bytes: PackageResources.ra_soat_vi_yaml),
      SourceFile(path: "content/tiep-can.en.yaml", bytes: PackageResources.tiep_can_en_yaml),
      SourceFile(path: "content/tiep-can.vi.yaml", bytes: PackageResources.tiep_can_vi_yaml),
      SourceFile(path: "search.yaml", bytes: PackageResources.search_yaml),
      SourceFile(path: "theme.yaml", bytes: PackageResources.theme_yaml),
      SourceFile(path: "translations/en.yaml", bytes: PackageResources.en_yaml),
      SourceFile(path: "translations/vi.yaml", bytes: PackageResources.vi_yaml),
    ]
  }
}
