"""What nobody wants to publish: a good page, or a clear refusal, never a broken site."""

import os
import pathlib
import re
import resource
import shutil
import subprocess
import tempfile
from html.parser import HTMLParser

import pytest

REGISTRIES = {
    "thutuc.yaml": "title: Danh mục ví dụ\nplace: ha-noi\nlanguages: [vi, en]\n",
    "catalogue/registries/agencies.yaml": (
        "bo-vi-du: {name: Bộ Ví dụ, level: central}\n"
        "ubnd-cap-xa: {name: Ủy ban nhân dân cấp xã, kind: class, level: commune}\n"),
    "catalogue/registries/fields.yaml": "ho-tich: {name: Hộ tịch}\n",
    "catalogue/registries/subjects.yaml": "cong-dan: {name: Công dân}\n",
    "catalogue/registries/places.yaml": "ha-noi: {name: Hà Nội, kind: province}\n",
    "catalogue/registries/papers.yaml": "to-khai: {name: Tờ khai, kind: form}\n",
    "catalogue/registries/instruments/luat.yaml": (
        "60/2014/QH13: {title: Luật Hộ tịch, kind: law}\n"
        "1/QĐ-VD: {kind: decision}\n"),
}
RECORD = {
    "code": '"1.000001"', "name": "Thủ tục ví dụ", "kind": "public", "issuer": "bo-vi-du",
    "field": "ho-tich", "level": "[commune]", "subjects": "[cong-dan]", "status": "in-force",
    "announcements": "{instrument: 1/QĐ-VD}",
    "authorities": "{decide: ubnd-cap-xa, execute: ubnd-cap-xa}", "boundary": "free",
    "online": "{level: full}", "channels": "[in-person, online, post]",
    "time-limit": "5 working-days", "fees": "none", "conditions": "none",
    "cases": "{documents: {paper: to-khai, originals: 1}}",
    "steps": "{id: nop, actor: applicant, action: submit}", "results": "none",
    "legal-basis": "60/2014/QH13",
}
MARKUP = "<script>alert(1)</script> ]]> \"onload=x' & </title>"


class Office:
    """A small workspace on disk, and its site."""

    def __init__(self, folder, program):
        self.folder, self.program = folder, program
        self.site = folder / "_site"
        for path, text in REGISTRIES.items():
            self.write(path, text)

    def write(self, path, text):
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def record(self, code="1.000001", **changes):
        lines = dict(RECORD, code=f'"{code}"')
        lines.update({name.replace("_", "-"): value for name, value in changes.items()})
        self.write(f"catalogue/procedures/ho-tich/{code}.yaml",
                   "".join(f"{name}: {value}\n" for name, value in lines.items()))

    def build(self, *arguments, before=()):
        return subprocess.run(
            [*before, self.program.path, "build", "--as-of", self.program.day,
             "--base-url", "https://vi-du.example/", *arguments],
            cwd=self.folder, capture_output=True, text=True, check=False)

    def page(self, code="1.000001"):
        return next(iter((self.site / "thu-tuc" / code).glob("*/index.html")))

    def assert_good(self):
        done = self.build()
        assert done.returncode == 0, done.stdout + done.stderr
        assert_sound(self.site)

    def assert_refused(self, *words):
        done = self.build()
        assert done.returncode == 1, done.stdout + done.stderr
        for word in words:
            assert word in done.stdout
        assert not self.site.exists()


class Tags(HTMLParser):
    """Start tags of a page, and the ids in it."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.depth = [], 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))


def assert_sound(site):
    """No page has script or handlers that its author did not mean, and every link leads to a file."""
    for path in site.rglob("*.html"):
        for tag, attributes in Tags(path.read_text(encoding="utf-8")).tags:
            assert not any(name.startswith("on") for name in attributes), path
            # Scripts of the site's own come from files; what stands in a page is data.
            if tag == "script":
                assert attributes.get("src") or attributes.get("type") == "application/ld+json", path
            link = attributes.get("href", "")
            assert not link.lower().startswith(("javascript", "data:", "file:")), path
            if tag != "a" or re.match(r"(https?|mailto|tel):", link) or link.startswith(("#", "/")):
                continue
            target = (path.parent / link.split("#")[0].split("?")[0]).resolve()
            assert target.is_relative_to(site.resolve()) and target.exists(), f"{path}: {link}"


@pytest.fixture
def office(tmp_path, program):
    return Office(tmp_path, program)


def test_empty_catalogue(office):
    office.assert_good()
    assert (office.site / "index.html").exists()


@pytest.mark.parametrize("length", [1192, 5000])
def test_endless_name(office, length):
    office.record(name=("Cấp giấy phép cho trường hợp rất dài " * 200)[:length].strip())
    office.assert_good()
    longest = max(len(part.encode()) for path in office.site.rglob("*") for part in path.parts)
    assert longest < 200, "no name of a file is longer than disks allow"


def test_endless_step(office):
    office.record(steps='[{id: nop, actor: applicant, action: submit, note: "%s"}]'
                  % ("Nộp hồ sơ tại nơi tiếp nhận. " * 800)[:23_000])
    office.assert_good()


def test_many_documents_and_cases(office):
    papers = ", ".join(f"{{id: g-{n}, name: Giấy số {n}, originals: 1}}" for n in range(94))
    cases = ", ".join(
        f"{{id: th-{n}, name: Trường hợp {n % 7}, documents: [{{id: r-{n}, name: Riêng {n}, "
        "originals: 1}]}" for n in range(20))
    office.record(every_case=f"{{documents: [{papers}]}}", cases=f"[{cases}]")
    office.assert_good()
    text = office.page().read_text(encoding="utf-8").replace("\u00a0", " ")
    assert "Giấy số 93" in text and "Riêng 19" in text
    assert len(list((office.site / "to-huong-dan" / "1.000001").glob("*/index.html"))) == 20


def test_markup_in_every_text(office):
    text = "'" + MARKUP.replace("'", "''") + "'"
    office.record(name=text, summary=text, also_called=f"[{text}]",
                  steps=f"[{{id: nop, actor: applicant, action: submit, name: {text}}}]",
                  cases=f"{{documents: [{{id: a, name: {text}, originals: 1}}]}}")
    office.assert_good()
    assert "&lt;script&gt;" in office.page().read_text(encoding="utf-8")
    for path in office.site.rglob("*.html"):
        assert "<script>alert" not in path.read_text(encoding="utf-8"), path


def test_bidirectional_controls(office):
    office.record(name='"Thủ tục \\u202Egnod iab\\u202C ví dụ"')
    done = office.build()
    if done.returncode == 0:
        for path in office.site.rglob("*.html"):
            assert not re.search("[\u202a-\u202e\u2066-\u2069]", path.read_text(encoding="utf-8"))
    else:
        assert done.returncode == 1 and "1.000001.yaml" in done.stdout


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "JaVaScRiPt:x"])
def test_address_that_is_script(office, address):
    office.record(online=f'{{level: full, url: "{address}"}}')
    done = office.build()
    assert done.returncode in (0, 1)
    if done.returncode == 0:
        assert_sound(office.site)
    else:
        assert "url" in done.stdout


def test_form_that_climbs(office):
    office.write("catalogue/registries/papers.yaml",
                 "to-khai: {name: Tờ khai, kind: form, forms: {file: ../../../etc/passwd}}\n")
    office.record()
    done = office.build()
    assert done.returncode in (0, 1)
    if done.returncode == 0:
        assert_sound(office.site)
        assert not any("passwd" in path.name for path in office.site.rglob("*"))


def test_two_procedures_of_one_name(office):
    office.record("1.000001")
    office.record("1.000002")
    office.assert_good()
    assert office.page("1.000001").parent.name == office.page("1.000002").parent.name


def test_two_procedures_of_one_code(office):
    office.record("1.000001")
    office.write("catalogue/procedures/ho-tich/khac.yaml",
                 "".join(f"{name}: {value}\n" for name, value in RECORD.items()))
    office.assert_refused("1.000001")


@pytest.mark.skipif(os.geteuid() != 0 or shutil.which("setpriv") is None,
                    reason="needs root, and setpriv to stop being root")
def test_folder_that_must_not_be_written(program):
    # Another user must get as far as the folder; the folders of pytest are closed to others.
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        refused_for_another(Office(pathlib.Path(folder), program))


def refused_for_another(office):
    office.record()
    office.assert_good()
    before = snapshot(office.site)
    for folder in (office.folder, office.site):
        folder.chmod(0o555)
    done = office.build(before=["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
    assert done.returncode == 2 and "_site" in done.stderr, done.stderr
    assert snapshot(office.site) == before


def test_disk_that_is_full(office):
    office.record()
    office.assert_good()
    before = snapshot(office.site)
    office.record(name="Tên mới")

    def limit():
        # A file may not grow past this many bytes, as if the disk were full.
        resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))

    done = subprocess.run(
        [office.program.path, "build", "--as-of", office.program.day, "--zip"], cwd=office.folder,
        capture_output=True, text=True, check=False, preexec_fn=limit)
    assert done.returncode == 2 and done.stderr.startswith("thutuc:"), (done, done.stderr)
    assert snapshot(office.site) == before
    assert not pathlib.Path(str(office.site) + ".moi").exists()


def snapshot(folder):
    return {path.relative_to(folder): path.read_bytes()
            for path in folder.rglob("*") if path.is_file()}
