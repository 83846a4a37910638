"""The files that forges and pre-commit read are what their schemas say, and pin what they use."""
import pathlib
import re
import subprocess
import sys

import pytest
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def check(*arguments):
    """Runs check-jsonschema."""
    tool = pathlib.Path(sys.executable).parent / "check-jsonschema"
    return subprocess.run([str(tool), *map(str, arguments)], capture_output=True, text=True,
                          check=False)


@pytest.mark.parametrize("schema, files", [
    ("vendor.github-workflows", WORKFLOWS),
    ("vendor.github-actions", [ROOT / "action.yml"]),
    ("vendor.gitlab-ci", [ROOT / ".gitlab-ci.yml", ROOT / "forge" / "gitlab.yml"]),
])
def test_schemas(schema, files, tmp_path):
    """By the published schemas; and a file that is wrong is found to be."""
    assert files
    result = check("--builtin-schema", schema, *files)
    assert result.returncode == 0, result.stdout + result.stderr
    broken = tmp_path / files[0].name
    broken.write_text(files[0].read_text(encoding="utf-8") + "\nruns: 3\njobs: 4\nstages: 5\n")
    assert check("--builtin-schema", schema, broken).returncode != 0


def test_pre_commit_manifest():
    """By pre-commit's own reader."""
    tool = pathlib.Path(sys.executable).parent / "pre-commit"
    result = subprocess.run([str(tool), "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")],
                            capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("path", [ROOT / "action.yml", *WORKFLOWS], ids=lambda path: path.name)
def test_foreign_actions_are_pinned(path):
    """By the whole commit, with the version beside it: a tag can be moved."""
    for line in path.read_text(encoding="utf-8").splitlines():
        match = re.search(r"uses:\s*(\S+)(.*)", line)
        if match and not match.group(1).startswith("./"):
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", match.group(1)), line
            assert re.fullmatch(r"\s+# v\d+\.\d+\.\d+", match.group(2)), line


@pytest.mark.parametrize("path", [ROOT / "action.yml", *WORKFLOWS], ids=lambda path: path.name)
def test_no_text_of_others_is_run(path):
    """What a proposer writes (a branch's name, a title) never stands in a script as it is."""
    def scripts(node):
        if isinstance(node, dict):
            for key, value in node.items():
                if key == "run":
                    yield value
                yield from scripts(value)
        elif isinstance(node, list):
            for value in node:
                yield from scripts(value)
    for script in scripts(yaml.safe_load(path.read_text(encoding="utf-8"))):
        assert "${{" not in script, script


def test_three_jobs_one_a_gate():
    """The reusable workflow and the GitLab template report the same three gates."""
    jobs = yaml.safe_load((ROOT / ".github/workflows/check.yml").read_text())["jobs"]
    assert list(jobs) == ["errors", "opportunities", "targets"]
    template = yaml.safe_load((ROOT / "forge/gitlab.yml").read_text())
    assert [name for name in template if name.startswith("thutuc:") and "watch" not in name] == [
        "thutuc:errors", "thutuc:opportunities", "thutuc:targets"]


def test_gitlab_takes_the_name_of_the_files():
    """GitLab refuses a whole configuration for a letter with marks here; its schema does not say so.

    Source: GitLab, lib/gitlab/ci/config/entry/artifacts.rb, EXPOSE_AS_REGEX.
    """
    template = yaml.safe_load((ROOT / "forge/gitlab.yml").read_text(encoding="utf-8"))
    names = [job["artifacts"]["expose_as"] for job in template.values()
             if isinstance(job, dict) and "expose_as" in job.get("artifacts", {})]
    assert names
    for name in names:
        assert re.fullmatch(r"\w[-\w ]*", name, re.ASCII), name


def test_templates_of_both_forges_are_one():
    """The same questions wherever the proposal is made."""
    assert (ROOT / ".github/pull_request_template.md").read_text() == (
        ROOT / ".gitlab/merge_request_templates/Default.md").read_text()


@pytest.mark.parametrize("script", sorted((ROOT / "forge").glob("*.sh")), ids=lambda path: path.name)
def test_scripts_parse(script):
    """By the shell that their first line names."""
    shell = script.read_text().splitlines()[0].split("/")[-1].split()[-1]
    assert subprocess.run([shell, "-n", str(script)], check=False).returncode == 0


def test_files_for_another_place(repository, tmp_path):
    """What `thutuc setup forge` writes is what the schemas say, and never written over."""
    repository.thutuc("setup", "forge", "--github", "vi-du/thutuc@v0.1.0",
                      "--gitlab", "nhom/con/thutuc@v0.1.0")
    workflows = sorted((repository.folder / ".github" / "workflows").glob("*.yml"))
    assert [path.name for path in workflows] == ["danh-muc.yml", "trang.yml"]
    result = check("--builtin-schema", "vendor.github-workflows", *workflows)
    assert result.returncode == 0, result.stdout
    ci = repository.folder / ".gitlab-ci.yml"
    result = check("--builtin-schema", "vendor.gitlab-ci", ci)
    assert result.returncode == 0, result.stdout
    texts = [path.read_text(encoding="utf-8") for path in [*workflows, ci]]
    assert all("{r" not in text for text in texts)
    assert "vi-du/thutuc/.github/workflows/check.yml@v0.1.0" in texts[0]
    assert "project: nhom/con/thutuc" in texts[2]
    template = (repository.folder / ".github" / "pull_request_template.md").read_text()
    assert template == (ROOT / ".github" / "pull_request_template.md").read_text()
    ci.write_text("# của chúng tôi\n")
    repository.thutuc("setup", "forge", "--gitlab", "nhom/thutuc@v0.1.0", status=2)
    assert ci.read_text() == "# của chúng tôi\n"


@pytest.mark.parametrize("place", ["thutuc", "a/b", "a/b@", "a/b@c d", "a/b@$(x)", "../b@c"])
def test_places_that_no_forge_has(place, repository):
    """Nothing is written for them."""
    repository.thutuc("setup", "forge", "--github", place, status=64)
    assert not (repository.folder / ".github").exists()
