"""A catalogue of any size for the search: python3 Benchmarks/search_corpus.py --out DIR -n N

Made from the real one, so that its words are those people meet. The first records are the real ones. Each
further one joins the name of a real procedure with the field of another and with a ward or an agency, takes the
papers of a third, and gets everyday names the same way, so that no two have the same words. They are examples:
no such procedures exist. Only what the search reads is written.
"""
import argparse
import json
import pathlib
import random
import re
import shutil

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
KEPT = ("name", "also-called", "summary", "kind", "field", "level", "subjects", "status", "online", "time-limit", "fees",
        "every-case", "cases", "results")


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def as_yaml(value):
    """JSON is YAML too, and is written a hundred times faster."""
    return json.dumps(value, ensure_ascii=False, default=str)


def generate(out, count, seed=1):
    out = pathlib.Path(out)
    shutil.copytree(ROOT / "catalogue/registries", out / "catalogue/registries")
    shutil.copytree(ROOT / "catalogue/journeys", out / "catalogue/journeys")
    shutil.copytree(ROOT / "site", out / "site")
    (out / "thutuc.yaml").write_text("title: Danh mục ví dụ để đo\nlanguages: [vi]\n", encoding="utf-8")
    real = [load(path) for path in sorted((ROOT / "catalogue/procedures").glob("*/*.yaml"))]
    fields = load(ROOT / "catalogue/registries/fields.yaml")
    agencies = [entry["name"] for entry in load(ROOT / "catalogue/registries/agencies.yaml").values()]
    papers = [entry["name"] for entry in load(ROOT / "catalogue/registries/papers.yaml").values()]
    syllables = sorted({word for name in papers + agencies for word in re.findall(r"[^\W\d_]+", name.lower())
                        if 2 <= len(word) <= 7})
    chance = random.Random(seed)
    # Wards of the corpus: two syllables that the catalogue knows, a few hundred of them.
    wards = sorted({" ".join(chance.sample(syllables, 2)).title() for _ in range(320)})
    for i in range(count):
        base = real[i % len(real)]
        record = {"code": base["code"]}
        record.update({key: base[key] for key in KEPT if key in base})
        if i >= len(real):
            other, third = chance.choice(real), chance.choice(real)
            place = f"phường {chance.choice(wards)}" if chance.random() < .7 else chance.choice(agencies)
            short = " ".join(re.sub(r"\(.*?\)", "", base["name"]).split()[:chance.randint(6, 14)])
            record["code"] = f"{7 + i % 2}.{i % 1_000_000:06d}"
            record["name"] = f"{short} đối với {chance.choice(papers).lower()} lĩnh vực {fields[other['field']]['name'].lower()} tại {place}"
            record["also-called"] = [f"{name} {place}" for name in (base.get("also-called") or [])[:3]]
            record["field"] = other["field"]
            for key in ("every-case", "cases"):
                record.pop(key, None)
                if key in third:
                    record[key] = third[key]
        folder = out / "catalogue/procedures" / record["field"]
        folder.mkdir(parents=True, exist_ok=True)
        lines = [f"{key}: {as_yaml(value)}" for key, value in record.items()]
        (folder / f"{record['code']}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", required=True, metavar="DIR", help="a folder that is not there yet")
    parser.add_argument("-n", type=int, default=2000, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    generate(options.out, options.n, options.seed)


if __name__ == "__main__":
    main()
