"""The search in a browser: the same answers as the program's, the judged questions, bad input, the keyboard."""
import gzip
import json
import pathlib
import subprocess
import sys
import unicodedata

import looks
import pytest
from searching import ask, identity
from traffic import Traffic

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "Search"))
from questions import questions, scores  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
#: What may be typed or pasted, other than a question.
ODD = ["của và các ở đâu", "a" * 30, "<b>sổ đỏ</b><script>alert(1)</script>", "🏠 sổ đỏ", "مرحبا بالعالم", "thuws 1.001193",
       "1.0011", "xyzq kkk", "dangkyket hon", "kh ai sinh", "«»…—", "0" * 40, "ke\u0302\u0301t ho\u0302n",
       "\u200bkết\u00adhôn", "ĐĂNG  KÝ\u00a0KẾT\tHÔN", "2024", "toString __proto__ constructor"]


def typed_so_far():
    """Every seventh question as it stands after every third key."""
    return [question.text[:length] for question in questions()[::7]
            for length in range(2, len(question.text), 3) if question.text[:length].strip()]


@pytest.fixture(scope="module")
def results_page(browser, site):
    """The page of results, opened from the disk, where nothing can be fetched."""
    context = browser.new_context(locale="vi-VN")
    page = context.new_page()
    traffic = Traffic(page, site.folder.as_uri())
    page.goto((site.folder / "tim-kiem/index.html").as_uri())
    yield page
    assert traffic.complaints == []
    assert page.context.cookies() == []
    assert page.evaluate("() => { try { return localStorage.length } catch { return 0 } }") == 0
    context.close()


@pytest.fixture(scope="module")
def answers(results_page):
    """What the browser answers to each judged question."""
    return [(question, ask(results_page, question.text)) for question in questions()]


def test_answers_as_the_program_does(results_page, answers, pytestconfig, tmp_path):
    texts = [text.replace("\t", " ") for text in typed_so_far() + ODD]
    every = [question.text for question, _ in answers] + texts
    (tmp_path / "questions.txt").write_text("\n".join(every) + "\n", encoding="utf-8")
    command = [pytestconfig.getoption("--thutuc"), "find", "--workspace", str(ROOT), "--format", "json",
               "--from", str(tmp_path / "questions.txt")]
    if pytestconfig.getoption("--as-of"):
        command += ["--as-of", pytestconfig.getoption("--as-of")]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    assert len(lines) == len(every)
    in_browser = [found for _, found in answers] + [ask(results_page, text) for text in texts]
    for text, line, found in zip(every, lines, in_browser):
        assert found == [hit["id"] for hit in json.loads(line)["hits"]], text


@pytest.mark.parametrize("is_tuned", [False, True], ids=["only-measured", "tuned-on"])
def test_finds_what_was_wanted(answers, is_tuned):
    table = scores((question, found) for question, found in answers if question.is_tuned == is_tuned)
    assert table["all"].count >= 150
    assert table["all"].at_five >= 0.97
    assert table["no-tone"].at_five >= 0.99
    assert min(score.at_five for score in table.values()) >= 0.9


def test_judges_questions_of_every_kind():
    kinds = {question.kind for question in questions()}
    assert kinds == {"official", "everyday", "no-tone", "wrong-tone", "telex", "vni", "abbreviation", "code", "paper", "life",
                     "typo", "form", "everyday-no-tone", "everyday-tone", "everyday-telex"}
    assert len(questions()) >= 300
    assert len({question.text for question in questions()}) == len(questions())


@pytest.mark.parametrize("text", ["", " ", "của các", "🏠", "مرحبا", "<img src=x onerror=alert(1)>", "đất " * 2500,
                                  "x" * 10_000, unicodedata.normalize("NFD", "kết hôn")])
def test_stays_calm(results_page, text):
    found = ask(results_page, text)
    assert len(found) <= 10
    # Something is said wherever something was typed, though it be no word.
    assert (results_page.locator("#ket-qua [role=status]").inner_text() != "") == (text.strip() != "")
    assert results_page.locator("#ket-qua img, #ket-qua script").count() == 0


def test_says_what_it_guessed(results_page):
    assert ask(results_page, "dang ky kwt hon")[0] in ("1.000894", "viec:ket-hon")
    assert "kết" in results_page.locator("#ket-qua [role=status]").inner_text()
    ask(results_page, "kết hôn")
    marks = results_page.locator("#ket-qua li").first.locator("mark").all_inner_texts()
    assert " ".join(marks).lower() == "kết hôn"


def test_filters_narrow(results_page):
    everything = ask(results_page, "nhà ở")
    results_page.locator(".filters summary").click()
    results_page.get_by_label("Cán bộ", exact=False).first.check()
    narrowed = ask(results_page, "nhà ở")
    results_page.locator(".filters input[name=ai]").first.check()
    assert narrowed and narrowed != everything
    assert all(one.startswith(("5.", "6.")) or one not in everything[:1] for one in narrowed)
    assert ask(results_page, "nhà ở") == everything


def test_missing_files_are_told(browser, server):
    context = browser.new_context()
    page = context.new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.route("**/tim/tu-*.js*", lambda route: route.abort())
    page.goto(server.origin + "/tim-kiem/")
    assert ask(page, "kết hôn") == []
    assert page.locator("#ket-qua [role=status]").inner_text().startswith("Chưa tải được")
    # And it goes on once they are there again.
    page.unroute("**/tim/tu-*.js*")
    assert ask(page, "kết hôn")[0] in ("1.000894", "viec:ket-hon")
    page.route("**/tim/muc.js*", lambda route: route.abort())
    page.goto(server.origin + "/")
    page.locator("#q").press_sequentially("kết hôn")
    page.wait_for_selector(".told")
    assert errors == []
    context.close()


def test_suggests_by_the_keyboard(browser, server):
    context = browser.new_context()
    page = context.new_page()
    traffic = Traffic(page, server.origin)
    page.goto(server.origin + "/")
    field = page.locator("#q")
    assert field.get_attribute("role") == "combobox"
    field.press_sequentially("ket hon")
    page.wait_for_selector("#goi-y li")
    assert field.get_attribute("aria-expanded") == "true"
    field.press("ArrowDown")
    active = page.locator("#" + field.get_attribute("aria-activedescendant"))
    assert active.get_attribute("aria-selected") == "true" and active.get_attribute("role") == "option"
    assert looks.accessibility(page, False) == []
    field.press("Escape")
    assert field.get_attribute("aria-expanded") == "false" and page.locator("#goi-y").is_hidden()
    field.press("ArrowDown")
    page.wait_for_selector("#goi-y li")
    field.press("ArrowUp")
    field.press("Enter")
    # The last suggestion leads to the page of results, the question after the # of its address.
    page.wait_for_url("**/tim-kiem/**")
    page.wait_for_selector("#ket-qua li")
    assert page.locator("#q").input_value() == "ket hon"
    first = page.locator("#ket-qua li a").first
    assert identity(first.get_attribute("href")) in ("1.000894", "viec:ket-hon")
    first.click()
    page.wait_for_url(lambda url: "tim-kiem" not in url)
    page.go_back()
    page.wait_for_selector("#ket-qua li")
    assert page.locator("#q").input_value() == "ket hon"
    assert traffic.complaints == []
    context.close()


def test_costs_little(browser, server, site):
    """By what a host sends, compressed: script, index, records."""
    script = len(gzip.compress((site.folder / "assets/search.js").read_bytes(), 6))
    assert script <= 15_000
    for question in questions()[::40]:
        context = browser.new_context()
        page = context.new_page()
        fetched = []
        page.on("response", lambda response: fetched.append(response.url))
        page.goto(server.origin + "/tim-kiem/")
        ask(page, question.text)
        paths = [url.removeprefix(server.origin).split("?")[0] for url in fetched if "/tim/" in url]
        index = sum(len(gzip.compress((site.folder / path.lstrip("/")).read_bytes(), 6)) for path in paths)
        assert script + index <= 60_000, question.text
        context.close()
