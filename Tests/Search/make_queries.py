"""Makes the questions of by-rule.tsv from the catalogue: python3 Tests/Search/make_queries.py

Each kind is made by a rule from names that are picked by a hash, so nobody chose what the search would
find. Run it again only when the rules change: the questions are a fixed measure, and names that have
changed since stay as people knew them.
"""
import hashlib
import pathlib
import random
import re
import unicodedata

import yaml

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent

TELEX = {"ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd"}
VNI = {"ă": "a8", "â": "a6", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7", "đ": "d9"}
TONES = {"\u0300": ("f", "2"), "\u0309": ("r", "3"), "\u0303": ("x", "4"), "\u0301": ("s", "1"), "\u0323": ("j", "5")}
ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]


def key(*parts):
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def picked(kind, things, count):
    """A sample that anybody can draw again: the first by a hash."""
    return sorted(things, key=lambda thing: key(kind, thing[0]))[:count]


def title(name):
    return re.sub(r"^thủ tục\s+", "", name, flags=re.IGNORECASE)


def words(text):
    return re.findall(r"[^\W_]+", text)


def folded(text):
    text = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    return "".join(c for c in text if not unicodedata.combining(c))


def typed(word, method):
    """A word as its keys, Telex (0) or VNI (1)."""
    table, result, tone = (TELEX, VNI)[method], "", ""
    for letter in unicodedata.normalize("NFC", word.lower()):
        marks = unicodedata.normalize("NFD", letter)
        for mark in TONES:
            if mark in marks:
                tone, marks = TONES[mark][method], marks.replace(mark, "")
        plain = unicodedata.normalize("NFC", marks)
        result += table.get(plain, plain)
    return result + tone


def other_tone(word, chance):
    letters = list(unicodedata.normalize("NFC", word.lower()))
    for place, letter in enumerate(letters):
        marks = unicodedata.normalize("NFD", letter)
        if marks[0] not in "aeiouy":
            continue
        here = [mark for mark in marks if mark in TONES]
        if here or place == len(letters) - 1 or letters[place + 1] not in "aăâeêioôơuưy":
            bare = "".join(mark for mark in marks if mark not in TONES)
            tone = chance.choice([mark for mark in [""] + list(TONES) if [mark] != here and (mark or here)])
            letters[place] = unicodedata.normalize("NFC", bare + tone)
            break
    return "".join(letters)


def wrong_key(text, chance):
    places = [i for i, c in enumerate(text) if c.isalpha() and c.isascii()]
    place = chance.choice(places)
    kind = chance.choice(["beside", "left out", "twice", "swapped"])
    if kind == "left out":
        return text[:place] + text[place + 1:]
    if kind == "twice":
        return text[:place] + text[place] + text[place:]
    if kind == "swapped" and place + 1 < len(text) and text[place + 1].isalpha() and text[place + 1] != text[place]:
        return text[:place] + text[place + 1] + text[place] + text[place + 2:]
    for row, keys in enumerate(ROWS):
        if text[place] in keys:
            column = keys.index(text[place])
            near = [keys[c] for c in (column - 1, column + 1) if 0 <= c < len(keys)]
            return text[:place] + chance.choice(near) + text[place + 1:]
    return text[:place] + text[place + 1:]


def catalogue():
    records = []
    for path in sorted((ROOT / "catalogue/procedures").glob("*/*.yaml")):
        record = yaml.safe_load(path.read_text(encoding="utf-8"))
        if record.get("status") != "draft":
            records.append(record)
    return records


def papers(records):
    """Which procedures ask for a paper or give it."""
    uses = {}

    def walk(value, code):
        if isinstance(value, dict):
            if isinstance(value.get("paper"), str):
                uses.setdefault(value["paper"], set()).add(code)
            for inner in value.values():
                walk(inner, code)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, code)

    for record in records:
        walk(record, record["code"])
    return uses


def main():
    records = catalogue()
    names = {record["code"]: title(record["name"]) for record in records}

    def start(code, most):
        return " ".join(words(names[code])[:most]).lower()

    def answers(text):
        """All procedures whose name begins with what is typed."""
        return sorted(code for code, name in names.items()
                      if (" ".join(words(name)).lower() + " ").startswith(text + " "))

    rows = []

    def add(kind, text, codes):
        rows.append((kind, text, " ".join(codes)))

    codes = [(code,) for code in sorted(names)]
    for (code,) in picked("official", codes, 45):
        text = " ".join(names[code].split()[:24])
        add("official", text, answers(" ".join(words(text)).lower()))
    for (code,) in picked("no-tone", codes, 60):
        text = start(code, 12)
        add("no-tone", folded(text), answers(text))

    hand, every = [], set()
    for line in (HERE / "by-hand.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, text, wanted = line.split("\t")
            every.add(text)
            if kind in ("everyday", "paper"):
                hand.append((text.lower(), wanted.split()))
    short = [(start(code, 9), answers(start(code, 9))) for (code,) in codes]
    short = [(text, wanted) for text, wanted in dict((text, (text, wanted)) for text, wanted in short).values()
             if 2 <= len(text.split()) and len(wanted) <= 4]
    pool = short + hand

    for text, wanted in picked("wrong-tone", pool, 40):
        chance = random.Random("wrong-tone" + text)
        parts = text.split()
        for place in chance.sample(range(len(parts)), min(2, len(parts))):
            parts[place] = other_tone(parts[place], chance)
        add("wrong-tone", " ".join(parts), wanted)
    for method, kind in enumerate(("telex", "vni")):
        for number, (text, wanted) in enumerate(picked(kind, pool, 40)):
            chance = random.Random(kind + text)
            parts = text.split()
            marked = [i for i, part in enumerate(parts) if not part.isascii()]
            # Half are typed with the keyboard's Vietnamese off, half have one or two words left raw.
            raw = marked if number % 2 else chance.sample(marked, min(2, len(marked)))
            rest = chance.random() < .5
            add(kind, " ".join(typed(part, method) if i in raw else folded(part) if rest else part
                               for i, part in enumerate(parts)), wanted)
    for text, wanted in picked("typo", pool, 60):
        chance = random.Random("typo" + text)
        add("typo", wrong_key(folded(text) if chance.random() < .6 else text, chance), wanted)
    for number, (code,) in enumerate(picked("code", codes, 40)):
        add("code", [code, code.replace(".", ""), code + ".000.00.00.H26", "thủ tục " + code][number % 4], [code])

    registry = yaml.safe_load((ROOT / "catalogue/registries/papers.yaml").read_text(encoding="utf-8"))
    uses = papers(records)
    held = [(entry["name"], sorted(uses[paper])) for paper, entry in registry.items()
            if paper in uses and len(uses[paper]) <= 4 and len(words(entry["name"])) <= 12]
    for number, (name, wanted) in enumerate(picked("paper", held, 36)):
        add("paper", ["", "tôi có ", "có "][number % 3] + name[0].lower() + name[1:], wanted)
    for number, (text, wanted) in enumerate(picked("form", pool, 30)):
        forms = [text.upper(), unicodedata.normalize("NFD", text), text.title()]
        old = text
        for new, before in [("hòa", "hoà"), ("hóa", "hoá"), ("tòa", "toà"), ("thủy", "thuỷ"), ("hủy", "huỷ"), ("ủy", "uỷ"), ("xóa", "xoá"), ("khỏe", "khoẻ")]:
            old = old.replace(new, before)
        add("form", old if old != text else forms[number % 3], wanted)

    seen, lines = every, []
    for kind, text, wanted in rows:
        if text not in seen and wanted:
            seen.add(text)
            lines.append(f"{kind}\t{text}\t{wanted}")
    header = ("# Câu hỏi làm theo quy tắc từ tên trong danh mục; cách làm ở make_queries.py. Đừng sửa tay.\n"
              "# Questions made by rule from names of the catalogue; make_queries.py says how. Not edited by hand.\n")
    (HERE / "by-rule.tsv").write_text(header + "\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines))


if __name__ == "__main__":
    main()
