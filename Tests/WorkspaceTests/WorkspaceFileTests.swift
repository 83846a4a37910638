import Testing

@testable import Workspace

struct WorkspaceFileTests {
  @Test(
    "a file is told by its path",
    arguments: [
      ("thutuc.yaml", WorkspaceFile.settings),
      ("catalogue/procedures/ho-tich/1.001193.yaml", .procedure),
      ("catalogue/registries/agencies.yaml", .registry(.agencies)),
      ("catalogue/registries/holidays.yaml", .registry(.holidays)),
      ("catalogue/registries/instruments.yaml", .registry(.instruments)),
      ("catalogue/registries/instruments/2026.yaml", .registry(.instruments)),
      ("catalogue/registries/replacements.csv", .replacements),
      ("reviews/plans/kh-281-2022.yaml", .plan),
      ("catalogue/local/ha-noi/1.001193.yaml", .overlay),
      ("catalogue/journeys/sinh-con.yaml", .journey),
      ("catalogue/dialogues/2026-06-20-so-tu-phap.yaml", .dialogue),
      ("catalogue/statistics/2026.csv", .statistics),
      ("catalogue/translations/en/1.001193.yaml", .translation),
      ("catalogue/schema/procedure.json", .other),
      ("reviews/parameters.yaml", .parameters),
      ("reviews/kh-286-2021/2026/1.001193.yaml", .review),
      ("reviews/decisions/2026.yaml", .decisions),
      ("reviews/initiatives/tra-tai-nha.yaml", .initiative),
      ("reviews/plans/2026/a.yaml", .unknown),
      ("reviews/kh-286-2021/1.001193.yaml", .unknown),
      ("catalogue/statistics/2026.yaml", .unknown),
      ("catalogue/local/1.001193.yaml", .unknown),
      ("catalogue/forms/mau.yaml", .other),
      ("README.md", .other),
      ("site/theme.yaml", .other),
      ("catalogue/procedures/1.001193.yaml", .unknown),
      ("catalogue/procedures/ho-tich/1.001193.yml", .unknown),
      ("catalogue/procedures/a/b/1.001193.yaml", .unknown),
      ("catalogue/registries/agencies.csv", .unknown),
      ("catalogue/registries/khac.yaml", .unknown),
      ("sub/thutuc.yaml", .other),
    ])
  func kinds(_ path: String, _ kind: WorkspaceFile) {
    #expect(WorkspaceFile(path: path) == kind)
  }
}
