"""The hooks, with the real pre-commit, and the diff driver of git."""
import pathlib
import sys

import pytest
import yaml

from repository import FORM

ROOT = pathlib.Path(__file__).resolve().parents[2]
PRE_COMMIT = pathlib.Path(sys.executable).parent / "pre-commit"


@pytest.fixture(name="hooked")
def fixture_hooked(repository):
    """A catalogue whose commits are checked by the hooks that need no building."""
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    chosen = [hook for hook in hooks if hook["language"] == "system"]
    assert {hook["id"] for hook in chosen} == {"thutuc-lint-system", "thutuc-format-system"}
    (repository.folder / ".pre-commit-config.yaml").write_text(
        yaml.safe_dump({"repos": [{"repo": "local", "hooks": chosen}]}, allow_unicode=True))
    repository.run(PRE_COMMIT, "install", status=0)
    repository.git("add", ".pre-commit-config.yaml")
    repository.git("commit", "--quiet", "--message", "Hook")
    return repository


def test_an_error_stops_the_commit(hooked):
    """With the message that lint gives; nothing is committed."""
    head = hooked.git("rev-parse", "HEAD")
    hooked.replace(FORM, "      - paper: giay-to-tuy-than\n", "      - paper: giay-to-tuy-thann\n")
    result = hooked.run("git", "commit", "--all", "--message", "Sai")
    assert result.returncode != 0
    assert "ý bạn là «giay-to-tuy-than»" in result.stdout + result.stderr
    assert hooked.git("rev-parse", "HEAD") == head


def test_a_good_edit_passes(hooked):
    """And a bad layout is put right, which stops the commit once."""
    hooked.replace(FORM, "    amount: 10000\n", "    amount:    10000\n")
    first = hooked.run("git", "commit", "--all", "--message", "Sắp lại")
    assert first.returncode != 0 and "files were modified" in first.stdout + first.stderr
    assert "amount: 10000\n" in (hooked.folder / FORM).read_text(encoding="utf-8")
    hooked.replace(FORM, "    note: Một trường hợp là", "    note: Một trường hợp nghĩa là")
    hooked.run("git", "commit", "--all", "--message", "Chữ", status=0)


def test_files_elsewhere_are_not_asked_about(hooked):
    """A hook that runs on everything would be switched off."""
    (hooked.folder / "ghi-chu.yaml").write_text("a: [\n")
    hooked.git("add", "ghi-chu.yaml")
    result = hooked.run("git", "commit", "--message", "Ghi chú", status=0)
    assert "Skipped" in result.stdout + result.stderr


def test_git_shows_procedures(repository):
    """`thutuc setup git`, then `git diff` and `git log -p` speak of papers and fees."""
    repository.thutuc("setup", "git")
    repository.thutuc("setup", "git")
    assert (repository.folder / ".gitattributes").read_text().count("diff=thutuc") == 1
    repository.replace(FORM, "    amount: 10000\n", "    amount: 20000\n")
    shown = repository.git("diff")
    assert "Phí chứng thực chữ ký" in shown and "20.000" in shown and "nặng hơn" in shown
    repository.commit("Tăng phí (ví dụ)")
    assert "20.000" in repository.git("log", "--patch", "-1", "--", FORM)
