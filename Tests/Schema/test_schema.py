"""An independent validator looks at every file of the catalogue, and at the corpus.

The decoder judges the same corpus in Tests/CatalogueCodingTests/CorpusTests.swift: the two agree
where they agree with what is written there.
"""

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
CORPUS = Path(__file__).parent / "corpus.yaml"

# Which files which schema describes; the same list as `thutuc schema` prints.
GLOBS = {
    "procedure": "catalogue/procedures/*/*.yaml",
    "overlay": "catalogue/local/*/*.yaml",
    "journey": "catalogue/journeys/*.yaml",
    "dialogue": "catalogue/dialogues/*.yaml",
    "translation": "catalogue/translations/*/*.yaml",
    "agencies": "catalogue/registries/agencies.yaml",
    "fields": "catalogue/registries/fields.yaml",
    "subjects": "catalogue/registries/subjects.yaml",
    "places": "catalogue/registries/places.yaml",
    "papers": "catalogue/registries/papers.yaml",
    "databases": "catalogue/registries/databases.yaml",
    "instruments": "catalogue/registries/instruments/*.yaml",
    "holidays": "catalogue/registries/holidays.yaml",
    "settings": "thutuc.yaml",
    "plan": "reviews/plans/*.yaml",
    "parameters": "reviews/parameters.yaml",
    "review": "reviews/*/[0-9][0-9][0-9][0-9]/*.yaml",
    "decisions": "reviews/decisions/*.yaml",
    "initiative": "reviews/initiatives/*.yaml",
}


class Core(yaml.SafeLoader):
    """Reads what YAML 1.2's core schema reads, as editors do: a date is text, `on` is text."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", "-+0123456789"),
    (
        "float",
        r"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$",
        "-+0123456789.",
    ),
]:
    Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))
# 0241234567 is a number to YAML 1.2, and not an octal one.
Core.add_constructor(
    "tag:yaml.org,2002:int",
    lambda loader, node: int(node.value.lstrip("+").replace("0o", ""), 8 if "0o" in node.value else 16 if "0x" in node.value else 10),
)


def load(text):
    return yaml.load(text, Loader=Core)


def schema_path(kind):
    for folder in ("catalogue", "reviews"):
        path = ROOT / folder / "schema" / f"{kind}.json"
        if path.exists():
            return path
    raise FileNotFoundError(kind)


VALIDATORS = {}


def validator(kind):
    if kind not in VALIDATORS:
        schema = json.loads(schema_path(kind).read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        VALIDATORS[kind] = jsonschema.Draft202012Validator(
            schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
        )
    return VALIDATORS[kind]


def problems(kind, text):
    errors = validator(kind).iter_errors(load(text))
    return [f"{'/'.join(map(str, error.path))}: {error.message[:300]}" for error in errors]


FILES = [
    pytest.param(kind, path, id=str(path.relative_to(ROOT)))
    for kind, pattern in GLOBS.items()
    for path in sorted(ROOT.glob(pattern))
]


@pytest.mark.parametrize("kind", GLOBS)
def test_every_schema_is_a_schema(kind):
    validator(kind)


def test_no_schema_is_forgotten():
    committed = {path.stem for folder in ("catalogue", "reviews") for path in (ROOT / folder / "schema").glob("*.json")}
    assert committed == set(GLOBS)


@pytest.mark.parametrize("kind,path", FILES)
def test_file(kind, path):
    assert problems(kind, path.read_text(encoding="utf-8")) == []


def corpus():
    data = yaml.load(CORPUS.read_text(encoding="utf-8"), Loader=Core)
    base = data.pop("base")
    for kind, verdicts in data.items():
        for verdict, cases in verdicts.items():
            for case in cases:
                change = case["change"] if isinstance(case, dict) else case
                text = changed(base, change) if kind == "procedure" else change
                yield pytest.param(kind, verdict, text, id=f"{kind}-{verdict}-{change}")


def changed(base, change):
    """The base with lines replaced by their key, or added: the first line of the change names it."""
    key = change.split(":")[0] + ":"
    lines = base.rstrip("\n").split("\n")
    for index, line in enumerate(lines):
        if line.startswith(key):
            lines[index] = change
            break
    else:
        lines.append(change)
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("kind,verdict,text", list(corpus()))
def test_corpus(kind, verdict, text):
    found = problems(kind, text)
    if verdict == "invalid":
        assert found, "the schema takes what it should refuse"
    else:
        # What is beyond a schema is taken by it, or it would not be beyond.
        assert found == []
