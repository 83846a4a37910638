"""Every command of the handbook is run, in the order in which a reader comes to it."""
import os
import pathlib
import shlex
import subprocess

import pytest
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "site" / "content" / "handbook").glob("*.yaml"))


def as_list(value):
    """A single value counts as a list of one."""
    return value if isinstance(value, list) else [value]


def make_knows(command):
    """A command of make, as far as it can be tried in seconds: what it would run is there, can be
    run and is no broken script."""
    words = shlex.split(command)
    if words[0] != "make":
        return
    told = subprocess.run(
        ["make", "--dry-run", *words[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, f"{command}: {told.stderr}"
    scripts = [line.split()[0] for line in told.stdout.splitlines() if "scripts/" in line]
    assert scripts, f"{command} would run no script: {told.stdout}"
    for script in scripts:
        assert os.access(ROOT / script, os.X_OK), f"{command}: {script} cannot be run"
        subprocess.run(["bash", "-n", ROOT / script], check=True)


class Reader:
    """Somebody who does what a page says, in one terminal."""

    def __init__(self, repository):
        self.repository = repository
        self.folder = repository.folder

    def read(self, page):
        """The whole page; how many commands were run."""
        count = 0
        for block in page["blocks"]:
            if "file" in block:
                path = self.folder / block["file"]
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(block["holds"] + "\n", encoding="utf-8")
            elif "edit" in block:
                self.repository.replace(
                    (self.folder / block["edit"]).relative_to(self.repository.folder),
                    block["from"].rstrip("\n"), block["to"].rstrip("\n"))
            elif "commands" in block:
                count += self.type(block)
        return count

    def type(self, block):
        """The commands of a block; the last ends as the page says, those before it with 0."""
        commands = as_list(block["commands"])
        if "ran-by" in block:
            # What cannot be run here is run by CI; its files must then hold it.
            runners = "\n".join((ROOT / name).read_text() for name in block["ran-by"].split())
            for command in commands:
                assert command in runners, f"{command}: {block['ran-by']} does not run it"
                make_knows(command)
            return len(commands)
        for number, command in enumerate(commands):
            is_last = number == len(commands) - 1
            wanted = block.get("status", 0) if is_last else 0
            result = self.repository.run(
                "bash", "-c", f"{command}\nstatus=$?\npwd > ~/here\nexit $status",
                folder=self.folder)
            assert result.returncode == wanted, (
                f"{command}\n{result.stdout[-3000:]}\n{result.stderr[-3000:]}")
            self.folder = pathlib.Path((self.repository.home / "here").read_text().strip())
            place = 0
            for line in as_list(block.get("prints", [])) if is_last else []:
                found = result.stdout.find(line, place)
                assert found >= 0, f"{command} does not print {line!r}:\n{result.stdout[:3000]}"
                place = found + len(line)
        return len(commands)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_commands(path, repository):
    """What the page says happens, from its first block to its last."""
    page = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert Reader(repository).read(page) > 0


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_commands_in_sentences_are_real(path, program, repository):
    """A command that is only named in a sentence is one that the program has."""
    text = path.read_text(encoding="utf-8")
    for part in text.split("`")[1::2]:
        if part.startswith("thutuc "):
            words = [word for word in shlex.split(part)[1:] if word.isascii() and "/" not in word]
            names = [word for word in words if not word.startswith("-")][:2]
            result = repository.run(program, *names[:1], "--help")
            assert result.returncode == 0, part
            for option in (word for word in words if word.startswith("--")):
                assert option.split("=")[0] in repository.run(program, *names[:1], "--help").stdout, part


def test_a_page_that_is_wrong_is_found(repository):
    """The test can fail: an unknown command, another exit code, a line that is not printed."""
    for block in [{"commands": ["thutuc khong-co"]}, {"commands": ["true"], "status": 1},
                  {"commands": ["echo một"], "prints": ["hai"]},
                  {"commands": ["make khong-co"], "ran-by": ".ci/run"},
                  # Named there, and yet no target.
                  {"commands": ["make khong-co"], "ran-by": "Tests/Forge/test_handbook.py"}]:
        with pytest.raises(AssertionError):
            Reader(repository).read({"blocks": [block]})
