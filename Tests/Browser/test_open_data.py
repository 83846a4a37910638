"""The open data, read by programs that know nothing of this one."""
import csv
import hashlib
import io
import json
import re
import xml.etree.ElementTree as xml

import feedparser
import jsonschema
import pytest
import rdflib

SCHEMA_ORG = rdflib.Namespace("https://schema.org/")


@pytest.fixture(scope="module")
def folder(site):
    return site.folder / "du-lieu"


@pytest.fixture(scope="module")
def records(folder):
    return json.loads((folder / "thu-tuc.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def codes(folder):
    with open(folder / "thu-tuc.csv", encoding="utf-8", newline="") as file:
        return [row["code"] for row in csv.DictReader(file)]


def test_records_follow_their_schema(folder, records):
    schema = json.loads((folder / records["$schema"]).read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    problems = [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
                for error in validator(schema).iter_errors(records)]
    assert problems == []


def test_schema_refuses_what_is_no_record(folder, records):
    schema = json.loads((folder / records["$schema"]).read_text(encoding="utf-8"))
    broken = dict(records, procedures=[dict(records["procedures"][0], khac="gì đó")])
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, schema)


def test_every_dump_has_every_procedure(folder, records, codes):
    assert sorted(record["code"] for record in records["procedures"]) == sorted(codes)
    graph = rdflib.Graph().parse(folder / "thu-tuc.jsonld", format="json-ld")
    services = set(graph.subjects(rdflib.RDF.type, SCHEMA_ORG.GovernmentService))
    assert len(services) == len(codes)
    for service in services:
        assert graph.value(service, SCHEMA_ORG.name) is not None
        assert str(graph.value(service, SCHEMA_ORG.identifier)) in codes


def test_data_in_pages_is_linked_data(site):
    pattern = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
    # A procedure's own page; those of its cases are parts of it.
    pages = [path for path in site.pages if path.startswith("thu-tuc/") and path.count("/") == 3]
    for path in pages[:5] + pages[-5:]:
        # What stands for the remote context, which a test must not fetch.
        node = json.loads(pattern.search(site.text(path)).group(1))
        assert node.pop("@context") == "https://schema.org"
        node["@context"] = {"@vocab": "https://schema.org/"}
        graph = rdflib.Graph().parse(data=json.dumps(node), format="json-ld")
        assert (None, rdflib.RDF.type, SCHEMA_ORG.GovernmentService) in graph


def test_tables_are_what_the_package_says(folder):
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert package["licenses"]
    sums = dict(reversed(line.split("  ")) for line in
                (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines())
    assert len(package["resources"]) == len(sums) >= 13
    for resource in package["resources"]:
        content = (folder / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest()
        assert resource["hash"] == "sha256:" + sums[resource["path"]]
        if resource["format"] != "csv":
            continue
        text = content.decode("utf-8")
        assert text.endswith("\r\n")
        header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
        assert header == [field["name"] for field in resource["schema"]["fields"]]
        assert all(len(row) == len(header) for row in rows), resource["path"]


def feeds(site):
    found = sorted(site.folder.rglob("thay-doi.xml"))
    if not found:
        pytest.skip("the site was built without --base-url, so it has no feeds")
    return found


def test_feeds_can_be_subscribed_to(site):
    for path in feeds(site):
        feed = feedparser.parse(path.read_bytes())
        assert not feed.bozo, f"{path}: {feed.get('bozo_exception')}"
        assert feed.version == "atom10"
        assert feed.feed.id and feed.feed.title and feed.feed.updated_parsed, path
        ids = [entry.id for entry in feed.entries]
        assert len(set(ids)) == len(ids), f"{path}: ids are not unique"
        for entry in feed.entries:
            assert entry.title and entry.summary and entry.updated_parsed and entry.link, path
            page = re.sub(r"^https://[^/]+/", "", entry.link)
            assert (site.folder / page / "index.html").exists(), entry.link


def test_site_map_names_pages_that_are_there(site):
    path = site.folder / "sitemap.xml"
    if not path.exists():
        pytest.skip("the site was built without --base-url, so it has no map")
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    places = [place.text for place in xml.parse(path).getroot().iter(space + "loc")]
    assert len(set(places)) == len(places) > 100
    for place in places:
        page = re.sub(r"^https://[^/]+/", "", place)
        assert (site.folder / page / "index.html").exists(), place
