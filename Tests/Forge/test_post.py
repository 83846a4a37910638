"""The comment and the issue: found again wherever they are, written anew, never doubled."""
import json
import pathlib
import subprocess
import sys

import pytest

from forge_server import Forge

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "forge" / "post.py"
MARK = "<!-- thutuc:pull-request -->"


@pytest.fixture(name="forge")
def fixture_forge():
    """A forge that other people have written on: more than one page of it."""
    forge = Forge()
    for number in range(230):
        forge.add_comment(f"Lời của người khác, số {number}")
    yield forge
    forge.close()


@pytest.fixture(name="github")
def fixture_github(forge, tmp_path):
    """The environment of a job of GitHub's."""
    event = tmp_path / "event.json"
    event.write_text(json.dumps({"pull_request": {"number": 42}}))
    return {"GITHUB_TOKEN": "giay-phep", "GITHUB_API_URL": forge.address,
            "GITHUB_REPOSITORY": "vi-du/danh-muc", "GITHUB_EVENT_PATH": str(event)}


@pytest.fixture(name="gitlab")
def fixture_gitlab(forge):
    """The environment of a job of GitLab's."""
    return {"THUTUC_TOKEN": "giay-phep", "CI_API_V4_URL": forge.address,
            "CI_PROJECT_ID": "vi-du/danh-muc", "CI_MERGE_REQUEST_IID": "42"}


@pytest.fixture(name="post")
def fixture_post(tmp_path):
    """Runs the script on a text."""
    def post(environment, text, what="comment", status=0):
        file = tmp_path / "text.md"
        file.write_text(text, encoding="utf-8")
        result = subprocess.run(
            [sys.executable, SCRIPT, what, file, "--title", "Tên"], env=environment,
            capture_output=True, text=True, check=False, timeout=120)
        assert result.returncode == status, result.stdout + result.stderr
        return result.stdout + result.stderr
    return post


def ours(forge):
    """The comments that bear the mark at their head."""
    return [one for one in forge.comments if one["body"].startswith(MARK)]


@pytest.mark.parametrize("which", ["github", "gitlab"])
def test_one_comment_is_kept(which, request, forge, post):
    """Made once, then written anew in place, on the third page of the list."""
    environment = request.getfixturevalue(which)
    assert "made" in post(environment, f"{MARK}\nmột\n")
    forge.add_comment("Một lời sau đó")
    assert "updated" in post(environment, f"{MARK}\nhai\n")
    assert [one["body"] for one in ours(forge)] == [f"{MARK}\nhai\n"]
    assert len(forge.comments) == 232


@pytest.mark.parametrize("which", ["github", "gitlab"])
def test_what_says_the_same_is_left(which, request, forge, post):
    """A run that comes to the same does not touch the comment, so nobody is told of it again."""
    environment = request.getfixturevalue(which)
    post(environment, f"{MARK}\nmột\n")
    forge.requests.clear()
    assert "unchanged" in post(environment, f"{MARK}\nmột\n")
    assert {method for method, _, _ in forge.requests} == {"GET"}


def test_doubles_go(github, forge, post):
    """Two runs at once may leave two comments; the next run leaves one."""
    forge.add_comment(f"{MARK}\nmột", bot=True)
    forge.add_comment(f"{MARK}\nmột nữa", bot=True)
    post(github, f"{MARK}\nhai\n")
    assert [one["body"] for one in ours(forge)] == [f"{MARK}\nhai\n"]


def test_a_mark_that_somebody_else_writes_is_not_ours(github, forge, post):
    """Neither a quotation nor a person's own comment with the mark is written over."""
    forge.add_comment(f"{MARK}\ncủa một người")
    forge.add_comment(f"> {MARK}\ntrích lại", bot=True)
    assert "made" in post(github, f"{MARK}\ncủa máy\n")
    bodies = [one["body"] for one in forge.comments[-3:]]
    assert bodies == [f"{MARK}\ncủa một người", f"> {MARK}\ntrích lại", f"{MARK}\ncủa máy\n"]


@pytest.mark.parametrize("which", ["github", "gitlab"])
def test_a_fork_may_not_comment(which, request, forge, post):
    """That is no failure of the job: the summary stands by itself."""
    forge.refuses_writing = True
    assert "bản tóm tắt" in post(request.getfixturevalue(which), f"{MARK}\nmột\n")


def test_patience(github, forge, post):
    """What passes is tried again."""
    forge.failures = [(502, {}), (429, {"Retry-After": "0"}), (403, {})]
    forge.failures[2] = (503, {})
    assert "made" in post(github, f"{MARK}\nmột\n")


def test_a_forge_that_stays_down_is_told(github, forge, post):
    """Code 2: not done, and not the fault of the change."""
    forge.failures = [(500, {"Retry-After": "0"})] * 4
    assert "không ghi được" in post(github, f"{MARK}\nmột\n", status=2)


def test_without_leave_nothing_is_asked(forge, post):
    """No token, no request."""
    assert "không có quyền" in post({"CI_API_V4_URL": forge.address}, f"{MARK}\nmột\n")
    assert not forge.requests


def test_a_text_without_a_mark_is_refused(github, forge, post):
    """It could never be found again."""
    post(github, "một\n", status=2)
    post(github, MARK + "\n" + "a" * 65_536, status=2)
    assert not forge.requests


@pytest.mark.parametrize("which", ["github", "gitlab"])
def test_the_monthly_issue_is_kept(which, request, forge, post):
    """One issue, however many others are open."""
    environment = request.getfixturevalue(which)
    for number in range(120):
        forge.add_issue(f"Việc khác {number}")
    mark = "<!-- thutuc:watch-law -->"
    assert "made" in post(environment, f"{mark}\ntháng một\n", "issue")
    assert "updated" in post(environment, f"{mark}\ntháng hai\n", "issue")
    found = [one for one in forge.issues
             if (one.get("body") or one.get("description")).startswith(mark)]
    assert len(found) == 1 and "tháng hai" in str(found[0])
