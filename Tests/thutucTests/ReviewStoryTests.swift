import TestKit
import Testing

/// From a finding to a saving, as an office goes the way: every step with the built program.
struct ReviewStoryTests {
  @Test("finding, review, what-if, decision, pull request, diff, saving: one way through")
  func story() throws {
    let story = try ReviewStory()
    let workspace = story.workspace
    let found = try workspace.run("lint", ReviewStory.procedure, "--as-of", "2026-03-10")
    #expect(found.output.contains("doc-certified-copy"))

    // The review drafts itself, checks out and is in the canonical layout.
    try story.draft()
    let draft = try story.text(ReviewStory.review)
    #expect(draft.contains("kind: relax-copy-type"))
    #expect(draft.contains("at: every-case/documents/giay-khai-sinh"))
    #expect(draft.contains("amend: 1/2020/NĐ-CP khoản 1 Điều 5\n        competence: upward"))
    #expect(draft.contains("question: I-8\n    answer: unsatisfied"))
    #expect(try workspace.run("format", "--check", ReviewStory.review).status == 0)
    let check = try workspace.run("review", "check", "--as-of", "2026-03-10")
    #expect(check.status == 0, "\(check.output)")
    try story.commit("Bản rà soát")

    // What if: the catalogue stays, the saving is computed.
    let before = try workspace.tree()
    let trial = try workspace.run("review", "apply", "1.000001", "--as-of", "2026-03-10")
    #expect(trial.status == 0, "\(trial.output) \(trial.errors)")
    #expect(trial.output.contains("noi-loai-ban-giay-khai-sinh: đã sửa trên bản thử"))
    #expect(trial.output.contains("Bản sao phải chứng thực: 1 → 0 (−1)"))
    #expect(!trial.output.contains("chặn:"))
    #expect(trial.output.contains("trước: 285.000.000\u{A0}đồng"))
    #expect(trial.output.contains("sau: 276.000.000\u{A0}đồng"))
    #expect(trial.output.contains("tiết kiệm: 9.000.000\u{A0}đồng (3,16%)"))
    #expect(try workspace.tree() == before)

    let sheet = try workspace.run("review", "sheet", "1.000001", "--as-of", "2026-03-10")
    #expect(sheet.status == 0, "\(sheet.errors)")
    for words in [
      "<html lang=\"vi\">", "PHIẾU RÀ SOÁT", "I-8 (thành phần và số lượng hồ sơ",
      "Sửa 1/2020/NĐ-CP khoản 1 Điều 5 (kiến nghị cấp trên)", "tiết kiệm: 9.000.000",
    ] { #expect(sheet.output.contains(words), "\(words)") }

    // The draft annex: what, why, which act, the three figures, and that nobody has accepted it yet.
    let annex = try workspace.run("review", "annex", "1.000001", "--as-of", "2026-03-10")
    #expect(annex.status == 0, "\(annex.errors)")
    for words in ["Dự thảo", "II. THỦ TỤC HÀNH CHÍNH KIẾN NGHỊ CẤP TRÊN", "9.000.000", "3,16"] {
      #expect(annex.output.contains(words), "\(words)")
    }

    // The decision; until the catalogue follows, the saving is only promised.
    try story.accept(until: "2026-06-30")
    #expect(try workspace.run("review", "check", "--as-of", "2026-05-01").status == 0)
    try story.commit("Quyết định thông qua phương án")
    let promised = try workspace.run("review", "list", "--money", "--as-of", "2026-05-01")
    #expect(promised.output.contains("đã có: 0; đã hứa: 9.000.000\u{A0}đồng (3,16%)"))
    let late = try workspace.run("lint", ReviewStory.review, "--as-of", "2026-07-01")
    #expect(late.output.contains("proposal-overdue"))
    #expect(late.output.contains("hạn ngày 30/6/2026, mà danh mục vẫn chưa sửa theo"))
    let early = try workspace.run("lint", ReviewStory.review, "--as-of", "2026-06-30")
    #expect(!early.output.contains("proposal-overdue"))

    // The pull request that carries it out.
    let applied = try workspace.run(
      "review", "apply", "1.000001", "--accepted", "--write", "--as-of", "2026-06-01")
    #expect(applied.status == 0, "\(applied.errors)")
    try story.replace(
      "legal-basis: [1/2020/NĐ-CP]", with: "legal-basis: [1/2020/NĐ-CP, 2/2020/NĐ-CP]",
      in: ReviewStory.procedure)
    #expect(
      try story.text(ReviewStory.procedure).contains(
        "paper: giay-khai-sinh   # theo nghị định\n      copies: 1\n      copy: [certified, compared]"
      ))
    try story.commit("Sửa theo phương án")
    let diff = try workspace.run("diff", "HEAD~1..HEAD", "--as-of", "2026-06-01")
    #expect(diff.status == 0, "\(diff.output)")
    #expect(
      diff.output.contains(
        "thực hiện đề xuất kh-vi-du/2026/1.000001#noi-loai-ban-giay-khai-sinh"))
    for format in ["narrated", "sarif", "gitlab", "junit", "markdown", "html", "sheet"] {
      let other = try workspace.run(
        "diff", "HEAD~1..HEAD", "--as-of", "2026-06-01", "--format", format)
      #expect(other.output.contains("#noi-loai-ban-giay-khai-sinh"), "\(format)")
    }

    // The linter asks for the status, mends it, and the saving is realised.
    let asked = try workspace.run("lint", ReviewStory.review, "--as-of", "2026-07-01")
    #expect(asked.output.contains("proposal-shown"))
    #expect(!asked.output.contains("proposal-overdue"))
    let fixed = try workspace.run(
      "lint", "--fix-unsafe", ReviewStory.review, "--as-of", "2026-07-01")
    #expect(fixed.status == 0, "\(fixed.output)")
    #expect(try story.text(ReviewStory.review).contains("status: implemented"))
    let saved = try workspace.run("review", "list", "--money", "--as-of", "2026-07-01")
    #expect(saved.output.contains("(danh mục đã sửa)"))
    #expect(saved.output.contains("đã có: 9.000.000\u{A0}đồng (3,16%); đã hứa: 0"))

    // The ledger counts what is realised; the public page of the reform names the review.
    let ledger = try workspace.run("targets", "--plan", "kh-vi-du", "--as-of", "2026-07-01")
    #expect(ledger.status == 0, "\(ledger.errors)")
    #expect(ledger.output.contains("9.000.000/285.000.000 = 3,16%"), "\(ledger.output)")
    let built = try workspace.run("build", "--out", "_site", "--as-of", "2026-07-01")
    #expect(built.status == 0, "\(built.output) \(built.errors)")
    let reform = try story.text("_site/cai-cach/index.html")
    #expect(reform.contains("9.000.000/285.000.000"))
  }

  @Test("fees of which the source says nothing leave the annex without figures, and are named")
  func silentFees() throws {
    let story = try ReviewStory()
    try story.replace("fees: none", with: "fees: unstated", in: ReviewStory.procedure)
    try story.commit("Nguồn không nêu phí")
    try story.draft()
    let annex = try story.workspace.run("review", "annex", "1.000001", "--as-of", "2026-03-10")
    #expect(annex.status == 0, "\(annex.errors)")
    #expect(annex.output.contains("còn thiếu: mức phí, lệ phí (nguồn không nêu)."))
    #expect(!annex.output.contains("9.000.000"))
  }

  @Test("parameters of another file price the annex, the sheet, the list and the targets alike")
  func otherParameters() throws {
    let story = try ReviewStory()
    try story.draft()
    let made = try story.workspace.shell(
      "sed 's/gia-chung-thuc, value: 10000/gia-chung-thuc, value: 20000/' reviews/parameters.yaml > khac.txt"
    )
    #expect(made.status == 0, "\(made.errors)")
    let options = "--parameters khac.txt --as-of 2026-03-10"
    for command in ["annex 1.000001", "sheet 1.000001", "list --money"] {
      let run = try story.workspace.shell("\"$thutuc\" review \(command) \(options)")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("19.000.000"), "\(command): \(run.output)")
    }
    try story.accept(until: "2026-06-30")
    let targets = try story.workspace.shell("\"$thutuc\" targets --plan kh-vi-du \(options)")
    #expect(targets.output.contains("19.000.000"), "\(targets.output)")
    let missing = try story.workspace.run(
      "review", "annex", "1.000001", "--parameters", "khong-co.yaml")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("khong-co.yaml"))
  }

  @Test("done otherwise than accepted, and undone again, the diff says so")
  func otherwise() throws {
    let story = try ReviewStory()
    try story.draft()
    try story.accept(until: "2026-06-30")
    try story.commit("Quyết định")
    try story.replace(
      "copy: certified", with: "copy: [certified, electronic]", in: ReviewStory.procedure)
    try story.commit("Sửa khác")
    let other = try story.workspace.run("diff", "HEAD~1..HEAD", "--as-of", "2026-06-01")
    #expect(other.status == 1)
    #expect(other.output.contains("§ sửa đúng chỗ của đề xuất"))
    try story.replace(
      "copy: [certified, electronic]", with: "copy: [certified, compared]",
      in: ReviewStory.procedure)
    try story.commit("Sửa đúng")
    try story.replace(
      "copy: [certified, compared]", with: "copy: certified", in: ReviewStory.procedure)
    try story.commit("Bỏ")
    let undone = try story.workspace.run("diff", "HEAD~1..HEAD", "--as-of", "2026-06-01")
    #expect(undone.output.contains("§ bỏ điều mà đề xuất"))
  }

  @Test("a copy is asked for, not left behind; a folder that is there is not written into")
  func scratch() throws {
    let story = try ReviewStory()
    try story.draft()
    let out = story.workspace.folder(
      "../thu-\(story.workspace.folder.path.split(separator: "/").last ?? "x")")
    let kept = try story.workspace.run("review", "apply", "1.000001", "--out", out)
    #expect(kept.status == 0, "\(kept.errors)")
    #expect(try story.workspace.run("review", "apply", "1.000001", "--out", out).status == 2)
    _ = try story.workspace.shell("rm -r '\(out)'")
    let patch = try story.workspace.shell(
      "\"$thutuc\" review apply 1.000001 --patch > p.patch && git apply p.patch && git diff --stat")
    #expect(patch.status == 0, "\(patch.errors)")
    #expect(patch.output.contains("1.000001.yaml | 2 +-"))
  }
}
