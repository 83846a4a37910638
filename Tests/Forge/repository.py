"""Git repositories in temporary folders, and commands run in them as a person or a pipeline would."""
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PARTS = ["catalogue", "reviews", "site", "thutuc.yaml"]


class Repository:
    """A clone with a bare repository behind it, called origin."""

    def __init__(self, folder, origin, home, program):
        self.folder = pathlib.Path(folder)
        self.origin = pathlib.Path(origin)
        self.home = pathlib.Path(home)
        self.program = program

    @classmethod
    def of_this_catalogue(cls, folder, program):
        """The files of this repository's catalogue as the first commit on main."""
        return cls.made(folder, program, lambda target: [
            copy(ROOT / part, target / part) for part in PARTS])

    @classmethod
    def made(cls, folder, program, fill):
        """A repository whose first commit holds what `fill` puts into a folder."""
        folder = pathlib.Path(folder)
        home = folder / "home"
        work = folder / "work"
        origin = folder / "origin.git"
        for path in (home, work, home / "bin"):
            path.mkdir(parents=True)
        (home / "bin" / "thutuc").symlink_to(program)
        # The one program of the handbook that comes from Python's index.
        (home / "bin" / "pre-commit").symlink_to(pathlib.Path(sys.executable).parent / "pre-commit")
        repository = cls(work, origin, home, program)
        fill(work)
        (work / ".gitignore").write_text("_site/\n.thutuc-*\n")
        repository.git("init", "--quiet", "--initial-branch", "main")
        subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch", "main", origin],
                       check=True, env=repository.environment())
        repository.git("remote", "add", "origin", str(origin))
        repository.commit("Danh mục ví dụ")
        repository.git("push", "--quiet", "--set-upstream", "origin", "main")
        return repository

    def environment(self, **more):
        """An environment in which nothing of this machine's own settings counts."""
        kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "TMPDIR") if name in os.environ}
        return {**kept, "HOME": str(self.home), "LANG": "C.UTF-8",
                "PATH": f"{self.home}/bin:/usr/local/bin:/usr/bin:/bin",
                "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ví dụ",
                "GIT_AUTHOR_EMAIL": "vi-du@example.vn", "GIT_COMMITTER_NAME": "Ví dụ",
                "GIT_COMMITTER_EMAIL": "vi-du@example.vn", **more}

    def git(self, *arguments):
        """Runs git and gives what it says."""
        result = subprocess.run(["git", *arguments], cwd=self.folder, env=self.environment(),
                                capture_output=True, text=True, check=False)
        assert result.returncode == 0, (arguments, result.stderr)
        return result.stdout.strip()

    def run(self, *command, status=None, env=None, folder=None):
        """Runs a command; fails the test where it ends otherwise than expected."""
        result = subprocess.run(
            [str(part) for part in command], cwd=folder or self.folder,
            env=self.environment(**(env or {})), capture_output=True, text=True, check=False,
            timeout=300)
        if status is not None:
            assert result.returncode == status, (command, result.stdout[-3000:], result.stderr[-3000:])
        return result

    def thutuc(self, *arguments, status=0, **more):
        """Runs the program."""
        return self.run(self.program, *arguments, status=status, **more)

    def commit(self, message):
        """Commits all there is; gives the commit."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD")

    def replace(self, path, before, after):
        """Changes the one place where a text stands."""
        file = self.folder / path
        text = file.read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{path}: {before!r} stands there {text.count(before)} times"
        file.write_text(text.replace(before, after), encoding="utf-8")

    def clone(self, folder, *options):
        """Another clone of what was pushed."""
        subprocess.run(
            ["git", "clone", "--quiet", *options, f"file://{self.origin}", str(folder)],
            check=True, env=self.environment())
        return Repository(folder, self.origin, self.home, self.program)


def copy(source, target):
    """A file or a folder."""
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copy2(source, target)


FORM = "catalogue/procedures/chung-thuc/2.000884.yaml"


def propose(repository):
    """What an official proposes: a paper more, a higher fee, and an id misspelt (all made up)."""
    repository.git("switch", "--quiet", "--create", "them-giay")
    repository.replace(FORM, "    amount: 10000\n", "    amount: 20000\n")
    repository.replace(FORM, "      - id: giay-to-can-chung-thuc-chu-ky\n",
                       "      - paper: so-ho-khauu\n        originals: 1\n"
                       "      - id: giay-to-can-chung-thuc-chu-ky\n")
    commit = repository.commit("Thêm giấy tờ, tăng phí (ví dụ)")
    repository.git("push", "--quiet", "--force", "--set-upstream", "origin", "them-giay")
    return commit
