"""The judged questions, and how answers to them are scored."""
import pathlib
from dataclasses import dataclass

HERE = pathlib.Path(__file__).resolve().parent


@dataclass(frozen=True)
class Question:
    """What somebody types, and the pages that answer it."""

    kind: str
    text: str
    answers: frozenset

    @property
    def is_tuned(self):
        """Whether the search may be tuned on it; the others are only measured.

        The rule is fixed: the last bit of the text's FNV-1a hash of 32 bits.
        """
        value = 2166136261
        for byte in self.text.encode():
            value = (value ^ byte) * 16777619 & 0xFFFFFFFF
        return value & 1 == 0


def questions():
    """All of them, in the order of the files."""
    found = []
    for name in ("by-hand.tsv", "by-rule.tsv"):
        for line in (HERE / name).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                kind, text, answers = line.split("\t")
                found.append(Question(kind, text, frozenset(answers.split())))
    return found


@dataclass
class Score:
    """How often the right page came first, among the first five, and how far up on the whole."""

    count: int = 0
    first: int = 0
    fifth: int = 0
    reciprocal: float = 0.0

    def add(self, question, found):
        """Notes what was found for a question: ids, best first."""
        place = next((i for i, one in enumerate(found) if one in question.answers), None)
        self.count += 1
        if place is not None:
            self.first += place == 0
            self.fifth += place < 5
            self.reciprocal += 1 / (place + 1)

    @property
    def at_one(self):
        return self.first / self.count if self.count else 0.0

    @property
    def at_five(self):
        return self.fifth / self.count if self.count else 0.0

    @property
    def mean_reciprocal(self):
        return self.reciprocal / self.count if self.count else 0.0


def scores(results):
    """Scores by kind, with `all` last, from pairs of a question and what was found for it."""
    table = {}
    for question, found in results:
        for kind in (question.kind, "all"):
            table.setdefault(kind, Score()).add(question, found)
    return {kind: table[kind] for kind in sorted(table, key=lambda kind: (kind == "all", kind))}
