"""Which pages of a built site are looked at closely."""
import pathlib
import re
import zlib
from dataclasses import dataclass

REDIRECT = re.compile(rb"<meta[^>]+http-equiv=[\"']?refresh", re.IGNORECASE)


@dataclass(frozen=True)
class PageType:
    """A kind of page, and the file that stands for it."""

    name: str
    path: str


class Site:
    """A built site in a folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        files = sorted(path.relative_to(self.folder).as_posix()
                       for path in self.folder.rglob("*.html"))
        #: Every page that shows something itself, by its path in the site.
        self.pages = [path for path in files if not self._is_redirect(path)]
        self.redirects = [path for path in files if path not in set(self.pages)]

    def _is_redirect(self, path):
        return REDIRECT.search((self.folder / path).read_bytes()[:2000]) is not None

    def page_types(self):
        """The pages to look at closely; each must be there."""
        procedures = self._matching("thu-tuc/*/*/index.html")
        if not procedures:
            raise LookupError(f"{self.folder} has no procedure page")
        types = [
            PageType("home", self._first("index.html")),
            PageType("search", self._first("tim-kiem/index.html")),
            PageType("procedure-with-cases", max(procedures, key=self._cases)),
            PageType("longest-procedure", max(procedures, key=self._size)),
            PageType("shortest-procedure", min(procedures, key=self._size)),
            PageType("case", self._longest("thu-tuc/*/*/*/index.html")),
            PageType("look", self._first("phong-cach/index.html")),
            PageType("example-reform-topic",
                     self._longest("phong-cach/vi-du/cai-cach/*/index.html")),
            PageType("rules", self._first("quy-tac/index.html")),
            PageType("rule", self._longest("quy-tac/*/index.html")),
            PageType("sheet", self._longest("to-huong-dan/*/index.html")),
            PageType("field", self._longest("linh-vuc/*/index.html")),
            PageType("agency", self._longest("co-quan/*/index.html")),
            PageType("life-events", self._first("viec-trong-doi/index.html")),
            PageType("life-event", self._longest("viec-trong-doi/*/index.html")),
            PageType("reform", self._first("cai-cach/index.html")),
            PageType("reform-topic", self._longest("cai-cach/*/index.html")),
            PageType("changes", self._first("co-gi-thay-doi/index.html")),
            PageType("data", self._first("du-lieu/index.html")),
            PageType("papers", self._first("giay-to/index.html")),
            PageType("paper", self._longest("giay-to/*/index.html")),
            PageType("acts", self._first("van-ban/index.html")),
            PageType("act", self._longest("van-ban/*/index.html")),
            PageType("handbook", self._first("so-tay/index.html")),
            PageType("handbook-page", self._longest("so-tay/*/index.html")),
            PageType("a-z", self._first("a-z/index.html")),
            PageType("not-found", self._first("404.html")),
        ]
        english = "en/" + types[2].path
        if english in self.pages:
            types.append(PageType("english-procedure", english))
        return types

    def share(self, paths, salt, one_in=3, largest=60):
        """The largest of many pages, and a share of the others that is another one with each salt.

        Thousands of pages are made by the same code from data that differs little. With the day of the
        revision as salt a revision has the same share for ever, and in time each page has its turn.
        """
        large = set(sorted(paths, key=self._size)[-largest:])
        return [path for path in paths
                if path in large or zlib.crc32(f"{salt}/{path}".encode()) % one_in == 0]

    def sheets(self):
        """Sheets to print: of each procedure, and of each of its cases."""
        return self._matching("to-huong-dan/*/index.html") + self._matching(
            "to-huong-dan/*/*/index.html")

    def text(self, path):
        """A file of the site."""
        return (self.folder / path).read_text(encoding="utf-8")

    def page_type(self, name):
        """The page that stands for one kind."""
        return next(page for page in self.page_types() if page.name == name)

    def _matching(self, pattern):
        return [path for path in self.pages if pathlib.PurePosixPath(path).match(pattern)
                and path.count("/") == pattern.count("/")]

    def _first(self, pattern):
        found = self._matching(pattern)
        if not found:
            raise LookupError(f"{self.folder} has no page {pattern}")
        return found[0]

    def _longest(self, pattern):
        self._first(pattern)
        return max(self._matching(pattern), key=self._size)

    def _size(self, path):
        return (self.folder / path).stat().st_size

    def _cases(self, path):
        """How many cases a procedure page tells apart: the groups of their papers."""
        return len(re.findall(r'id="?th-[^" ]*-ten', self.text(path))), self._size(path)


def address(path):
    """The address people see for a page: its folder, or its file."""
    return "/" + path.removesuffix("index.html")
