"""Ways of asking `lint` for less than everything: a branch's own, a pinned pack, a baseline, a plan."""

import json
import shutil
import subprocess
from collections import Counter

import pytest
from conftest import ROOT

MARRIAGE = "catalogue/procedures/ho-tich/1.000894.yaml"


def git(folder, *arguments):
    names = ["-c", "user.name=ví dụ", "-c", "user.email=vi-du@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *names, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def copy(tmp_path):
    """The catalogue with one commit of its own, to change at will."""
    for part in ("catalogue", "reviews"):
        shutil.copytree(ROOT / part, tmp_path / part)
    shutil.copy(ROOT / "thutuc.yaml", tmp_path)
    git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "ví dụ")
    return tmp_path


def told(program, folder, *arguments):
    return json.loads(program.lint("json", *arguments, folder=folder))["findings"]


def ask_for_a_vague_paper(folder):
    """Adds to the marriage form a part that nobody can bring."""
    path = folder / MARRIAGE
    text = path.read_text()
    first = text.index("    - ", text.index("  documents:\n"))
    row = "    - {id: vi-du, name: Các giấy tờ khác có liên quan, copies: 1}\n"
    path.write_text(text[:first] + row + text[first:])


def test_since_an_unchanged_revision_is_silent(program, copy):
    assert told(program, copy, "--since", "main") == []


def test_since_tells_what_the_branch_brought(program, copy):
    before = Counter(each["fingerprint"] for each in told(program, copy))
    ask_for_a_vague_paper(copy)
    brought = told(program, copy, "--since", "main")
    after = Counter(each["fingerprint"] for each in told(program, copy))
    assert Counter(each["fingerprint"] for each in brought) == after - before
    assert "doc-vague" in {each["rule"] for each in brought}
    assert {each["file"] for each in brought} == {MARRIAGE}


def test_since_moved_lines_brings_nothing(program, copy):
    path = copy / MARRIAGE
    path.write_text("# ví dụ\n\n\n" + path.read_text())
    assert told(program, copy, "--since", "main") == []


def test_since_an_unknown_revision_could_not_run(program, copy):
    done = subprocess.run(
        [program.path, "lint", "--since", "khong-co"], cwd=copy, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "khong-co" in done.stderr + done.stdout


def test_a_pinned_pack_is_previewed_before_it_is_left(program, copy):
    rules = json.loads(program.run("rules", "--format", "json").stdout)
    packs = {each["id"]: each["rule-pack"] for each in rules}
    assert max(packs.values()) > 1, "there is only one pack: nothing to preview"
    settings = copy / "thutuc.yaml"
    everything = Counter(each["rule"] for each in told(program, copy))
    settings.write_text(settings.read_text() + "rule-pack: 1\n")
    pinned = Counter(each["rule"] for each in told(program, copy))
    assert all(packs.get(rule, 1) == 1 for rule in pinned)
    preview = program.run("rules", "--preview", "--as-of", program.day, folder=copy).stdout
    for rule, count in (everything - pinned).items():
        row = next((line.split() for line in preview.splitlines() if rule in line.split()), None)
        assert row is not None, f"{rule} is missing in:\n{preview}"
        assert any(word.lstrip("+") == str(count) for word in row), f"{rule}: {count}, but {row}"


def test_a_baseline_leaves_only_what_is_new(program, copy):
    program.run("lint", "--baseline", "write", "--as-of", program.day, folder=copy)
    assert told(program, copy) == []
    ask_for_a_vague_paper(copy)
    assert "doc-vague" in {each["rule"] for each in told(program, copy)}


def test_a_baseline_with_a_line_too_many_is_told_and_shrinks(program, copy):
    program.run("lint", "--baseline", "write", "--as-of", program.day, folder=copy)
    baseline = copy / "reviews/baseline.csv"
    whole = baseline.read_text()
    (copy / MARRIAGE).unlink()
    stale = told(program, copy)
    assert any(each["file"] == "reviews/baseline.csv" for each in stale)
    program.run("lint", "--baseline", "shrink", "--as-of", program.day, folder=copy)
    assert len(baseline.read_text()) < len(whole)
    assert not any(each["file"] == "reviews/baseline.csv" for each in told(program, copy))


def test_the_plan_for_internal_procedures_sees_internal_ones_only(program, findings):
    under = json.loads(program.lint("json", "--plan", "kh-281-2022"))["findings"]
    assert under
    assert {each["record"][0] for each in under if each["record"][:1].isdigit()} <= {"6", "3", "4"}
    assert len(under) < len(findings["findings"])
