"""The whole of what CI runs on a proposal, on a real repository, with a forge on loopback.

An official adds a paper, raises a fee and misspells an id. What comes of it is read here as that
official and as the reviewer would read it.
"""
import json
import pathlib
import re
import shutil

import pytest

from forge_server import Forge
from pipeline import Action, GitLabJob, event
from repository import FORM, propose

MARK = "<!-- thutuc:pull-request -->"


@pytest.fixture(name="forge")
def fixture_forge():
    """A forge with a page and more of comments by others."""
    forge = Forge()
    for number in range(130):
        forge.add_comment(f"Lời của người khác, số {number}")
    yield forge
    forge.close()


def proposal(repository, tmp_path, *clone):
    """A shallow clone as a pipeline has it, with the proposal checked out."""
    propose(repository)
    return repository.clone(tmp_path / "ci", "--depth", "1", "--branch", "them-giay", *clone)


def line_of(repository, text):
    """Where a text stands in the file that was changed, from 1."""
    lines = (repository.folder / FORM).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def comments(forge):
    """The comments that are ours."""
    return [one["body"] for one in forge.comments if one["body"].startswith(MARK)]


def test_what_an_official_and_a_reviewer_see(repository, tmp_path, forge):
    """Comment, annotations, summary, checks and files of the first push and of the mended one."""
    clone = proposal(repository, tmp_path)
    action = Action(clone, event(clone), forge, sarif="true")
    assert action.run() == 1, action.log
    assert action.outputs == {"exit-code": "1", "errors": "1", "opportunities": "0", "targets": "0"}

    # The comment, as the official reads it.
    [comment] = comments(forge)
    assert "Kiểm tra danh mục: Còn 3 việc trước khi duyệt" in comment
    effects, grounds, tasks = [
        comment.split(f"### {title}\n")[1].split("\n### ")[0].split("\n<details>")[0]
        for title in ("Đổi gì cho người dân", "Dựa vào đâu", "Bạn còn phải nói")]
    assert "nặng hơn cho người dân" in effects
    assert re.search(r"▲ .*tăng từ 10\.000.đồng lên 20\.000.đồng", effects)
    assert re.search(r"▲ Thêm giấy tờ phải nộp", effects)
    assert grounds.count("**không nêu văn bản nào**") == 2
    boxes = re.findall(r"^- \[ \] \[2\.000884\.yaml dòng (\d+)\]\((\S+)\): (.+)$", tasks, re.M)
    wrong = line_of(clone, "so-ho-khauu")
    assert [int(number) for number, _, _ in boxes] == [
        wrong, *sorted(int(number) for number, _, _ in boxes[1:])]
    assert boxes[0][1] == (
        f"{forge.address}/vi-du/danh-muc/edit/them-giay/{FORM}#L{wrong}")
    assert "so-ho-khau" in boxes[0][2] and "Cách sửa" in boxes[0][2]
    assert all("basis" in text or "corrections" in text for _, _, text in boxes[1:])

    # The reviewer's tables, closed at first, with the line that would accept a change.
    assert "<details><summary>Bảng trước và sau</summary>" in comment
    assert "verdict: accepted" in comment
    assert "với `main` (" in comment and "`thutuc check --base main`" in comment

    # Annotations: on lines that the change touched, and on no others.
    annotations = [line for line in action.log.splitlines() if line.startswith("::")]
    places = [re.search(r"file=([^,]+),line=(\d+)", line) for line in annotations]
    touched = {line_of(clone, "amount: 20000"), wrong, wrong + 1}
    assert {int(place.group(2)) for place in places if place} <= touched
    assert any(line.startswith("::error") and f"line={wrong}," in line for line in annotations)
    assert all(place.group(1) == FORM for place in places if place)

    # The summary says the same as the comment; the files are those that forges take.
    assert action.summary.split("<details>")[0] == comment.split("<details>")[0]
    sarif = json.loads(action.result("thutuc.sarif"))
    assert sarif["version"] == "2.1.0"
    rules = {result["ruleId"] for result in sarif["runs"][0]["results"]}
    assert {"id-unresolved", "document-added"} <= rules
    quality = json.loads(action.result("code-quality.json"))
    assert len(quality) == len(sarif["runs"][0]["results"])
    assert len({issue["fingerprint"] for issue in quality}) == len(quality)
    gates = {gate["id"]: gate for gate in json.loads(action.result("gates.json"))["gates"]}
    assert gates["errors"]["status"] == "failed" and gates["errors"]["count"] == 3
    assert gates["opportunities"]["status"] == gates["targets"]["status"] == "passed"
    # An id that leads nowhere keeps the pages from being built, and that is said.
    assert "Chưa có bản xem trước" in comment
    # Steps behind a closed gate still ran: the files were kept and handed on.
    used = dict(action.used)
    assert used["actions/upload-artifact"]["path"] == ".thutuc-check"
    assert used["github/codeql-action/upload-sarif"]["sarif_file"].endswith("thutuc.sarif")

    # The official mends all three and pushes again: the same comment, written anew.
    repository.replace(FORM, "      - paper: so-ho-khauu\n        originals: 1\n", "")
    repository.replace(
        FORM, "    amount: 20000\n", "    amount: 20000\n    basis: 226/2016/TT-BTC Điều 4\n"
        "    from: 2027-01-01\n")
    repository.commit("Nêu văn bản (ví dụ)")
    repository.git("push", "--quiet")
    again = repository.clone(tmp_path / "ci2", "--depth", "1", "--branch", "them-giay")
    action = Action(again, event(again), forge)
    assert action.run() == 0, action.log
    [comment] = comments(forge)
    assert "Kiểm tra danh mục: Không có gì chặn" in comment
    assert "226/2016/TT-BTC, từ ngày 01/01/2027" in comment
    assert "Không còn gì." in comment
    preview = again.folder / ".thutuc-check" / "preview"
    pages = [path.relative_to(preview).as_posix() for path in preview.rglob("*.html")]
    assert any(page.startswith("thu-tuc/2.000884/") for page in pages)
    assert (preview / "assets" / "site.css").is_file() and "xem-truoc.html" in pages
    assert not any(page.startswith("thu-tuc/1.001193/") for page in pages)
    assert re.search(r"\d+ trang công khai đổi", comment)


def test_gitlab_leaves_the_same(repository, tmp_path, forge):
    """The template's three jobs, one after the other, on the same proposal."""
    clone = proposal(repository, tmp_path)
    variables = {
        "THUTUC_TOOL_ROOT": "1", "THUTUC_BINARY": str(clone.program),
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main", "CI_PIPELINE_URL": forge.address,
        "CI_MERGE_REQUEST_SOURCE_PROJECT_URL": "https://kho.example.vn/vi-du/danh-muc",
        "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME": "them-giay", "CI_API_V4_URL": forge.address, "CI_PROJECT_ID": "5",
        "CI_MERGE_REQUEST_IID": "42", "THUTUC_TOKEN": "giay-phep"}
    errors = GitLabJob(clone, "thutuc:errors", variables).run()
    assert errors.returncode == 1, errors.stdout + errors.stderr
    [comment] = comments(forge)
    assert "Còn 3 việc" in comment
    assert f"https://kho.example.vn/vi-du/danh-muc/-/edit/them-giay/{FORM}#L" in comment
    for gate in ("opportunities", "targets"):
        result = GitLabJob(clone, f"thutuc:{gate}", variables).run()
        assert result.returncode == 0, result.stdout + result.stderr
        assert result.stdout.strip()
    pages = GitLabJob(clone, "pages", {
        **variables, "CI_PAGES_URL": "https://trang.example.vn/danh-muc",
        "CI_COMMIT_SHORT_SHA": "abc1234"})
    # What does not build is not published.
    assert pages.run().returncode == 1
    clone.git("fetch", "--quiet", "origin", "main")
    clone.git("switch", "--quiet", "--detach", "FETCH_HEAD")
    assert pages.run().returncode == 0
    assert "https://trang.example.vn/danh-muc/" in (
        clone.folder / "public" / "index.html").read_text(encoding="utf-8")
    watch = GitLabJob(clone, "thutuc:watch-law", variables).run()
    assert watch.returncode == 0, watch.stdout + watch.stderr
    assert "66.7/2025/NQ-CP" in json.dumps(forge.issues, ensure_ascii=False)


def test_a_fork_cannot_comment(repository, tmp_path, forge):
    """The summary stands alone, and the job ends as the gate says, not as the comment went."""
    forge.refuses_writing = True
    clone = proposal(repository, tmp_path)
    action = Action(clone, event(clone, fork=True), forge)
    assert action.run() == 1
    assert not comments(forge)
    assert action.summary.startswith(MARK)
    assert "nguoi-khac/danh-muc/edit/them-giay" in action.summary


def test_a_base_that_cannot_be_fetched(repository, tmp_path, forge):
    """Code 2, all three gates not judged, and a comment that says so in place of an old verdict."""
    forge.add_comment(f"{MARK}\nKhông có gì chặn", bot=True)
    clone = proposal(repository, tmp_path)
    shutil.rmtree(repository.origin)
    action = Action(clone, event(clone), forge)
    assert action.run() == 2
    [comment] = comments(forge)
    assert "Chưa kiểm tra được hết" in comment and "git fetch" in comment
    assert "Không đổi gì" not in comment, "what was not compared is never no change"
    assert action.outputs["errors"] == action.outputs["targets"] == "2"


def test_branches_without_a_common_start(repository, tmp_path, forge):
    """The same, with its own reason."""
    repository.git("switch", "--quiet", "--orphan", "them-giay")
    (repository.folder / "thutuc.yaml").write_text("title: Ví dụ\n")
    repository.commit("Từ đầu")
    repository.git("push", "--quiet", "--set-upstream", "origin", "them-giay")
    clone = repository.clone(tmp_path / "ci", "--depth", "1", "--branch", "them-giay")
    action = Action(clone, event(clone), forge)
    assert action.run() == 2
    assert "không có gốc chung" in comments(forge)[0]


def test_a_force_pushed_branch(repository, tmp_path, forge):
    """What was rewritten is judged as it is now, in a clone that still holds what was."""
    clone = proposal(repository, tmp_path)
    assert Action(clone, event(clone), forge).run() == 1
    repository.git("reset", "--quiet", "--hard", "main")
    repository.replace(FORM, "name: Phí chứng thực chữ ký\n", "name: Phí chứng thực  chữ ký\n")
    (repository.folder / "LƯU Ý.md").write_text("Tệp ngoài danh mục.\n")
    repository.commit("Chỉ sửa chữ")
    repository.git("push", "--quiet", "--force", "origin", "them-giay")
    clone.git("fetch", "--quiet", "--depth", "1", "origin", "+them-giay:refs/remotes/origin/them-giay")
    clone.git("reset", "--quiet", "--hard", "origin/them-giay")
    action = Action(clone, event(clone), forge)
    assert action.run() == 0, action.log
    assert "Không đổi gì cho người dân" in comments(forge)[0]
    assert "so-ho-khauu" not in comments(forge)[0]


def test_a_base_that_has_moved_on(repository, tmp_path, forge):
    """What main got meanwhile is not told as what this branch takes away."""
    propose(repository)
    repository.git("switch", "--quiet", "main")
    other = "catalogue/procedures/ho-tich/2.002516.yaml"
    repository.replace(other, "    amount: 8000\n", "    amount: 9000\n")
    for number in range(60):
        repository.commit(f"Việc khác {number}")
    repository.git("push", "--quiet")
    clone = repository.clone(tmp_path / "ci", "--depth", "1", "--branch", "them-giay")
    action = Action(clone, event(clone), forge)
    assert action.run() == 1, action.log
    assert "2.002516" not in comments(forge)[0]
    assert "Còn 3 việc" in comments(forge)[0]


def test_a_file_renamed_and_changed_at_once(repository, tmp_path, forge):
    """Its old findings stay old, only the changed line is told, at its new place."""
    repository.git("switch", "--quiet", "--create", "them-giay")
    moved = FORM.replace("chung-thuc/", "ho-tich/")
    repository.git("mv", FORM, moved)
    repository.replace(moved, "field: chung-thuc\n", "field: ho-tich\n")
    repository.replace(moved, "    amount: 10000\n", "    amount: 20000\n")
    repository.commit("Chuyển và tăng phí (ví dụ)")
    repository.git("push", "--quiet", "--set-upstream", "origin", "them-giay")
    clone = repository.clone(tmp_path / "ci", "--depth", "1", "--branch", "them-giay")
    action = Action(clone, event(clone), forge)
    assert action.run() == 1, action.log
    [comment] = comments(forge)
    assert "Bỏ thủ tục" not in comment and "Thêm thủ tục" not in comment
    assert f"edit/them-giay/{moved}#L" in comment
    lines = (clone.folder / moved).read_text(encoding="utf-8").splitlines()
    changed = {number for number, line in enumerate(lines, 1)
               if line in ("field: ho-tich", "    amount: 20000")}
    for line in action.result("annotations.txt").splitlines():
        place = re.search(r"file=([^,]+),line=(\d+)", line)
        if place:
            assert place.group(1) == moved and int(place.group(2)) in changed, line


def test_three_thousand_findings(repository, tmp_path, forge):
    """A comment that a forge takes, annotations within its limits, every finding in the files."""
    repository.git("switch", "--quiet", "--create", "them-giay")
    source = (repository.folder / FORM).read_text(encoding="utf-8")
    folder = repository.folder / "catalogue/procedures/chung-thuc"
    for number in range(300):
        text = source.replace('"2.000884"', f'"9.{number:06}"')
        text = text.replace("paper: giay-to-tuy-than", "paper: giay-to-tuy-thann")
        text = text.replace("    amount: 10000", "    amount: mười nghìn")
        (folder / f"9.{number:06}.yaml").write_text(text, encoding="utf-8")
    repository.commit("Nhập hàng loạt (ví dụ)")
    repository.git("push", "--quiet", "--set-upstream", "origin", "them-giay")
    clone = repository.clone(tmp_path / "ci", "--depth", "1", "--branch", "them-giay")
    action = Action(clone, event(clone), forge)
    assert action.run() == 1, action.log[-3000:]
    [comment] = comments(forge)
    assert len(comment) <= 65_536
    assert "### Bạn còn phải nói" in comment and "dòng nữa" in comment
    findings = json.loads(action.result("findings.json"))
    count = len(findings["findings"] if isinstance(findings, dict) else findings)
    assert count >= 3000
    assert re.search(r"Lỗi \| ✗ \d+ lỗi", comment)
    by_kind = {}
    for line in action.result("annotations.txt").splitlines():
        kind = line.split(" ")[0]
        by_kind[kind] = by_kind.get(kind, 0) + 1
    assert by_kind and max(by_kind.values()) <= 10, by_kind


def test_a_proposal_that_touches_no_procedure(repository, tmp_path, forge):
    """Nothing to say is said in a word, and nothing blocks."""
    repository.git("switch", "--quiet", "--create", "them-giay")
    (repository.folder / "GHI-CHÚ.md").write_text("Một ghi chú.\n")
    repository.commit("Ghi chú")
    repository.git("push", "--quiet", "--set-upstream", "origin", "them-giay")
    clone = repository.clone(tmp_path / "ci", "--depth", "1", "--branch", "them-giay")
    action = Action(clone, event(clone), forge)
    assert action.run() == 0, action.log
    assert "không đổi nội dung nào" in comments(forge)[0]
    assert "Không trang công khai nào đổi" in comments(forge)[0]


def test_a_program_that_breaks_is_no_pass(repository, tmp_path, forge):
    """A crash of the program closes all three gates."""
    clone = proposal(repository, tmp_path)
    broken = tmp_path / "thutuc"
    broken.write_text("#!/bin/sh\n[ \"$1\" = --version ] && exit 0\nexit 139\n")
    broken.chmod(0o755)
    clone.program = broken
    action = Action(clone, event(clone), forge)
    assert action.run() == 2
    assert action.outputs["targets"] == "2"
    assert "Chưa kiểm tra được" in comments(forge)[0]


def test_the_key_of_the_cache_follows_the_sources(tmp_path):
    """Another byte in the sources is another key; what is not source is not."""
    root = pathlib.Path(__file__).resolve().parents[2]
    import subprocess  # pylint: disable=import-outside-toplevel
    copy = tmp_path / "tool"
    for part in ("forge", "scripts", "site"):
        shutil.copytree(root / part, copy / part)
    (copy / "Sources").mkdir()
    (copy / "Sources" / "a.swift").write_text("// a\n")
    (copy / "Package.swift").write_text("// a\n")

    def key():
        return subprocess.run([copy / "forge" / "install.sh", "--key"], capture_output=True,
                              text=True, check=True).stdout
    first = key()
    assert first == key()
    (copy / "README.md").write_text("khác\n")
    assert first == key()
    (copy / "Sources" / "a.swift").write_text("// b\n")
    assert first != key()
