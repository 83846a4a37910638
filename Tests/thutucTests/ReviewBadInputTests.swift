import TestKit
import Testing

/// Reviews that are wrong: each mistake is found at its place, and the rest goes on.
struct ReviewBadInputTests {
  private static func check(
    _ change: (ReviewStory) throws -> Void
  ) throws -> ProcessRun {
    let story = try ReviewStory()
    try story.draft()
    try change(story)
    return try story.workspace.run("review", "check", "--as-of", "2026-03-11")
  }

  @Test("a proposal about a paper that is gone, or never was there")
  func gone() throws {
    let never = try Self.check { story in
      try story.replace(
        "giay-khai-sinh\n    set", with: "giay-ket-hon\n    set", in: ReviewStory.review)
    }
    #expect(never.status == 1)
    #expect(never.output.contains("proposal-not-at-base"))
    #expect(never.output.contains("proposal-target-gone"))
    let gone = try Self.check { story in
      let text = try story.text(ReviewStory.procedure)
      let start = try #require(text.firstRange(of: "    - paper: giay-khai-sinh"))
      let end = try #require(text.firstRange(of: "cases: {"))
      try story.workspace.write(
        Array((text[..<start.lowerBound] + text[end.lowerBound...]).utf8), to: ReviewStory.procedure
      )
    }
    #expect(
      gone.output.contains("thủ tục không còn phần nào ở «every-case/documents/giay-khai-sinh»"))
  }

  @Test("two proposals that contradict each other")
  func contradiction() throws {
    let run = try Self.check { story in
      let text = try story.text(ReviewStory.review)
      try story.workspace.write(
        Array(
          (text + """
              - id: bo-giay-khai-sinh
                kind: drop-document
                at: every-case/documents/giay-khai-sinh
                remove: element
                because: Ví dụ.
                status: proposed

            """).utf8), to: ReviewStory.review)
    }
    #expect(run.status == 1)
    #expect(run.output.contains("proposals-contradict"))
    #expect(
      run.output.contains(
        "«bo-giay-khai-sinh» và «noi-loai-ban-giay-khai-sinh» muốn hai điều khác nhau"))
  }

  @Test(
    "figures that do not recompute",
    arguments: [
      ("{before: 285000000, after: 276000000, saving: 9000000, share: 3.16%}", ""),
      ("{before: 285000000, after: 276000000, saving: 9000000, share: 3.2%}", ""),
      (
        "{before: 285000000, after: 276000000, saving: 9000000, share: 30%}",
        "cost-share-contradicts"
      ),
      ("{before: 285000000, after: 276000000, saving: 8000000}", "cost-contradicts"),
      ("{before: 300000000, after: 276000000}", "cost-not-recomputed"),
    ])
  func figures(_ cost: String, _ rule: String) throws {
    let run = try Self.check { story in
      try story.replace(
        "status: proposed", with: "status: proposed\n    stated-cost: \(cost)",
        in: ReviewStory.review)
    }
    #expect(run.status == (rule.isEmpty ? 0 : 1), "\(run.output)")
    #expect(rule.isEmpty || run.output.contains(rule), "\(run.output)")
  }

  @Test(
    "a value the record cannot have, a deadline in the past, the wrong competence, no such base")
  func others() throws {
    for (old, new, rule) in [
      ("copy: [certified, compared]", "copies: nhieu", "proposal-breaks-record"),
      ("copy: [certified, compared]", "copy: certified", "proposal-changes-nothing"),
      (
        "competence: upward", "competence: upward\n        deadline: 2025-01-01",
        "deadline-before-review"
      ),
      ("competence: upward", "competence: local", "competence-mismatch"),
    ] {
      let run = try Self.check { try $0.replace(old, with: new, in: ReviewStory.review) }
      #expect(run.status == 1, "\(run.output)")
      #expect(run.output.contains(rule), "\(run.output)")
    }
    let base = try Self.check { story in
      let text = try story.text(ReviewStory.review)
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("base:") })
      try story.replace(
        String(line), with: "base: \"\(String(repeating: "a", count: 40))\"", in: ReviewStory.review
      )
    }
    #expect(base.output.contains("base-unknown"))
  }

  @Test("a word that names no review, no proposal or no procedure ends with 2 and says so")
  func words() throws {
    let story = try ReviewStory()
    try story.draft()
    for arguments in [
      ["review", "check", "9.999999"], ["review", "apply", "1.000001", "--proposal", "khong-co"],
      ["review", "list", "--plan", "kh-khac"], ["cost", "1.000009"],
      ["cost", "1.000001", "--parameters", "khong-co.yaml"],
    ] {
      let run = try ProcessRun([ProcessRun.binary] + arguments, in: story.workspace.folder.path)
      #expect(run.status == 2, "\(arguments) \(run.output)")
      #expect(run.errors.hasPrefix("thutuc: "), "\(run.errors)")
    }
  }
}
