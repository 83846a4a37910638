"""Every output of `lint` and `diff`, as the built program writes it, judged by others' rules.

Swift tests hold the formats against each other over made-up findings; here it is the whole program
over the real catalogue, with the published schemas.
"""

import json
import re
import xml.etree.ElementTree as xml
from collections import Counter

import jsonschema
import pytest
from conftest import ROOT
from sarif_schema import sarif_schema

SARIF = jsonschema.Draft7Validator(sarif_schema())
SOME = "catalogue/procedures/ho-tich"


def fingerprints(findings):
    return Counter(each["fingerprint"] for each in findings["findings"])


def complaints(validator, document):
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]


def published(name):
    return jsonschema.Draft202012Validator(json.loads((ROOT / "docs/schemas" / name).read_text()))


def test_the_catalogue_has_findings(findings):
    assert len(findings["findings"]) > 1000


@pytest.mark.parametrize("language", ["vi", "en"])
def test_sarif_is_what_oasis_published(program, language):
    written = json.loads(program.lint("sarif", "--lang", language))
    assert written["runs"][0]["results"]
    assert complaints(SARIF, written) == []


def test_the_sarif_schema_refuses(program):
    written = json.loads(program.lint("sarif", SOME))
    del written["runs"][0]["tool"]
    written["runs"][0]["results"][0]["level"] = "grave"
    assert len(complaints(SARIF, written)) == 2


def test_json_follows_its_schema(findings):
    assert complaints(published("findings-1.schema.json"), findings) == []


def test_sarif_tells_the_same(program, findings):
    results = json.loads(program.lint("sarif"))["runs"][0]["results"]
    told = Counter(value for each in results for value in each["partialFingerprints"].values())
    assert told == fingerprints(findings)


def test_gitlab_tells_the_same(program, findings):
    told = Counter(each["fingerprint"] for each in json.loads(program.lint("gitlab")))
    # GitLab shows one issue a fingerprint: none may be lost that way.
    assert told == fingerprints(findings)


def test_junit_tells_the_same(program, findings):
    root = xml.fromstring(program.lint("junit"))
    told = Counter(
        each.get("value") for each in root.iter("property") if each.get("name") == "fingerprint"
    )
    assert told == fingerprints(findings)
    assert int(root.get("tests")) == len(findings["findings"])


@pytest.mark.parametrize("form", ["html", "markdown", "narrated", "text"])
def test_reading_outputs_name_each_rule_as_often(program, findings, form):
    told = program.lint(form)
    # A rule's id also stands in fixes and links: at least once a finding, and none left out.
    for rule, count in Counter(each["rule"] for each in findings["findings"]).items():
        found = len(re.findall(rf"(?<![\w-]){re.escape(rule)}(?![\w-])", told))
        assert found >= count, f"{rule}: {found} of {count} in {form}"


def test_annotations_are_cut_at_the_forges_limit_and_say_so(program, findings):
    lines = program.lint("github").splitlines()
    annotations = [each for each in lines if each.startswith("::")]
    assert 0 < len(annotations) < len(findings["findings"])
    whole = f"{len(findings['findings']):,}".replace(",", ".")
    assert any(whole in each or str(len(findings["findings"])) in each for each in lines)
