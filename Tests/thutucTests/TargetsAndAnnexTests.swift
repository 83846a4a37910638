import FileSystem
import TestKit
import Testing

/// `thutuc targets` and `thutuc review annex`, as people call them; all figures are made up (*ví dụ*).
struct TargetsAndAnnexTests {
  private static let plan = """
    -- reviews/plans/kh-1.yaml --
    id: kh-1
    number: 1/KH-VD
    title-status: unverified
    from: 2026-01-01
    until: 2026-12-31
    targets:
      - {id: dung-han, measure: dossiers-on-time, at-least: 90%, until: 2026-12-31}

    """
  private static let review = """
    -- reviews/kh-1/2026/1.000001.yaml --
    procedure: "1.000001"
    plan: kh-1
    base: "khong-co"
    purpose: example
    proposals:
      - id: bo-to-khai
        kind: drop-document
        at: cases/chung/documents/to-khai
        remove: element
        because: Thông tin đã có trong hệ thống.
        legal-actions:
          - {amend: 1/2026/NĐ-CP khoản 1 Điều 2, competence: upward}
        status: proposed

    """

  /// A table of statistics with a line for each month.
  private static func table(_ rows: [String]) -> String {
    "-- catalogue/statistics/2026.csv --\n"
      + "agency;level;code;month;received;resolved;on-time;source\n"
      + rows.joined(separator: "\n") + "\n"
  }

  @Test("a table with errors still gives a figure, and says that it is incomplete")
  func incomplete() throws {
    let workspace = try CommandWorkspace(
      Self.plan
        + Self.table([
          "ubnd-cap-xa;commune;1.000001;1;10;10;9;ví dụ",
          "ubnd-cap-xa;commune;1.000001;2;10;10;11;ví dụ",
        ]))
    let run = try workspace.run("targets", "--as-of", "2026-07-18")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("đạt: 9/10 = 90,00%"))
    #expect(run.output.contains("chưa cộng đủ"))
    #expect(run.output.contains("1 dòng có lỗi không được cộng"))
    let lint = try workspace.run("lint", "--as-of", "2026-07-18")
    #expect(lint.status == 1)
    #expect(lint.output.contains("catalogue/statistics/2026.csv:3:"))
  }

  @Test("a cut is counted against the catalogue that git has of the baseline day")
  func baseline() throws {
    let workspace = try CommandWorkspace(
      Self.plan.replacing(
        "{id: dung-han, measure: dossiers-on-time, at-least: 90%, until: 2026-12-31}",
        with: "{id: nhanh-hon, measure: time-cut, at-least: 30%, against: 2024-12-31}"))
    let made = try workspace.shell(
      """
      git init -q -b main && git config user.email a@example.vn && git config user.name A \
        && git config commit.gpgsign false && git add -A \
        && GIT_COMMITTER_DATE=2024-12-31T23:00:00+07:00 git commit -q -m 'Bản đầu' \
        && sed -i 's/^time-limit: 5/time-limit: 3/' catalogue/procedures/ho-tich/1.000001.yaml
      """)
    try #require(made.status == 0, "\(made.errors)")
    let run = try workspace.run("targets", "--as-of", "2026-07-18")
    #expect(run.output.contains("đạt: 280/700 = 40,00%"), "\(run.output)")
    _ = try workspace.shell(
      "GIT_COMMITTER_DATE=2025-01-01T00:30:00+07:00 git commit -q --amend --no-edit")
    let later = try workspace.run("targets", "--as-of", "2026-07-18")
    #expect(later.output.contains("cần danh mục ngày gốc 31/12/2024"), "\(later.output)")
  }

  @Test("a plan that is not there asks for the near one")
  func unknownPlan() throws {
    let run = try CommandWorkspace(Self.plan).run("targets", "--plan", "kh-2")
    #expect(run.status == 2)
    #expect(run.errors.contains("ý bạn là kh-1?"))
  }

  @Test("the annex as HTML says that it is a draft and an example, and what would change")
  func html() throws {
    let run = try CommandWorkspace(Self.plan + Self.review).run("review", "annex")
    #expect(run.status == 0, "\(run.errors)")
    for words in ["DỰ THẢO", "[ví dụ]", "Bỏ thành phần hồ sơ", "1/2026/NĐ-CP khoản 1 Điều 2"] {
      #expect(run.output.contains(words), "\(words)")
    }
  }

  @Test("without pandoc it says how to get it, and leaves no file")
  func withoutPandoc() throws {
    let workspace = try CommandWorkspace(Self.plan + Self.review)
    let run = try workspace.shell(
      "PATH=/nowhere \"$thutuc\" review annex --format docx --out phu-luc.docx")
    #expect(run.status == 2)
    #expect(run.errors.contains("apt-get install pandoc"))
    #expect(try names(in: workspace.folder.path).contains("phu-luc.docx") == false)
    let without = try workspace.run("review", "annex", "--format", "odt")
    #expect(without.status == 64)
  }

  /// Whether this machine has pandoc.
  private static let hasPandoc =
    (try? ProcessRun(["bash", "-c", "command -v pandoc"], in: "/"))?.status == 0

  @Test(
    "with pandoc Word and LibreOffice get the same annex, its styles and an A4 page",
    .enabled(if: hasPandoc, "pandoc is not installed"), arguments: ["docx", "odt"])
  func office(_ format: String) throws {
    let workspace = try CommandWorkspace(Self.plan + Self.review)
    let run = try workspace.run("review", "annex", "--format", format, "--out", "a." + format)
    #expect(run.status == 0, "\(run.errors)")
    let text = try workspace.shell("pandoc -t plain --wrap=none a." + format)
    #expect(text.output.contains("NỘI DUNG PHƯƠNG ÁN ĐƠN GIẢN HÓA"))
    #expect(text.output.contains("Thông tin đã có trong hệ thống."))
    let parts =
      format == "docx"
      ? ("word/styles.xml word/document.xml", "w:val=\"Nội dung\"", "w:w=\"11906\"")
      : ("styles.xml", "style:name=\"Nội dung\"", "fo:page-width=\"210mm\"")
    let inside = try workspace.shell(
      "python3 -c \"import sys,zipfile;z=zipfile.ZipFile('a.\(format)');"
        + "print(*[z.read(n).decode() for n in '\(parts.0)'.split()])\"")
    #expect(inside.output.contains(parts.1), "the style")
    #expect(inside.output.contains(parts.2), "the page")
    let again = try workspace.run("review", "annex", "--format", format, "--out", "b." + format)
    #expect(again.status == 0)
  }
}
