"""The search in a browser: the same answers as the program's, the judged questions, bad input, the keyboard."""
import gzip
import json
import pathlib
import re
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
    # A life event is nothing that an office does for itself.
    assert "viec:xay-nha" in everything and "viec:xay-nha" not in narrowed
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


@pytest.fixture
def fresh(browser, server):
    """A page of results with nothing loaded, whose script must not fail."""
    context = browser.new_context(locale="vi-VN")
    page = context.new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(server.origin + "/tim-kiem/")
    yield page
    assert errors == []
    context.close()


def status(page):
    """What the page of results says of its answer."""
    return page.locator("#ket-qua [role=status]").inner_text()


def test_a_code_whose_file_is_missing_finds_nothing_else(fresh):
    fresh.route("**/tim/ma-*.js*", lambda route: route.abort())
    assert ask(fresh, "1.001193") == []
    assert status(fresh).startswith("Chưa tải được dữ liệu tìm")
    fresh.unroute("**/tim/ma-*.js*")
    assert ask(fresh, "1.001193") == ["1.001193"]


def test_what_is_found_without_some_file_says_so(fresh, browser, server):
    asked = []
    fresh.on("request", lambda request: asked.append(request.url))
    assert ask(fresh, "kết hôn với người nước ngoài")
    assert status(fresh).startswith("Tìm thấy") and "Chưa tải" not in status(fresh)
    words = [url.split("/")[-1].split("?")[0] for url in asked if "/tim/tu-" in url]
    assert len(words) > 1
    context = browser.new_context(locale="vi-VN")
    page = context.new_page()
    page.route(f"**/tim/{words[-1]}*", lambda route: route.abort())
    page.goto(server.origin + "/tim-kiem/")
    assert ask(page, "kết hôn với người nước ngoài")
    assert "Chưa tải được hết dữ liệu tìm" in status(page)
    # Once there is a connection again the answer is made whole by itself.
    page.unroute(f"**/tim/{words[-1]}*")
    page.evaluate("dispatchEvent(new Event('online'))")
    page.wait_for_function("() => !document.querySelector('#ket-qua [role=status]').textContent.includes('Chưa tải')")
    context.close()


def test_goes_on_with_an_index_published_meanwhile(fresh):
    assert ask(fresh, "kết hôn")
    asked = []

    def published_again(route):
        asked.append(route.request.url)
        body = route.fetch().text()
        route.fulfill(content_type="text/javascript", body=re.sub(r'thutuc\("[^"]*"', 'thutuc("moi"', body))

    fresh.route("**/tim/*.js*", published_again)
    assert ask(fresh, "đăng ký khai sinh")[0] in ("1.001193", "viec:sinh-con")
    assert "Chưa tải" not in status(fresh)
    assert any(url.endswith("/tim/muc.js?moi") for url in asked)


def test_only_a_question_in_the_address_is_one(fresh):
    fresh.evaluate("location.hash = '#q=' + encodeURIComponent('kết hôn')")
    fresh.wait_for_selector("#ket-qua li")
    first = fresh.locator("#ket-qua li a").first.get_attribute("href")
    fresh.evaluate("location.hash = '#noi-dung'")
    fresh.wait_for_function("() => location.hash === '#noi-dung'")
    assert fresh.locator("#q").input_value() == "kết hôn"
    assert fresh.locator("#ket-qua li a").first.get_attribute("href") == first
    fresh.go_back()
    fresh.locator("#q").fill("khai sinh")
    fresh.locator("#q").press("Enter")
    fresh.wait_for_function("() => decodeURIComponent(location.hash) === '#q=khai sinh'")
    fresh.locator("#q").fill("hộ chiếu")
    fresh.locator("#q").press("Enter")
    fresh.wait_for_function("() => decodeURIComponent(location.hash) === '#q=hộ chiếu'")
    fresh.go_back()
    fresh.wait_for_function("() => document.getElementById('q').value === 'khai sinh'")
    fresh.wait_for_function("() => document.querySelector('#ket-qua li a').href.includes('khai-sinh')")


@pytest.mark.parametrize("end", ["%F0%9F", "%", "%ZZ", "%ED%A0%BD", "&loc=999-x", "&loc=&dung"])
def test_a_broken_address_is_still_a_question(fresh, end):
    fresh.evaluate("end => { location.hash = '#q=' + encodeURIComponent('kết hôn ') + end }", end)
    fresh.wait_for_selector("#ket-qua li")


def test_half_a_character_is_left_out(fresh):
    assert ask(fresh, "kết hôn \ud83c")
    fresh.locator("form.search button").click()
    fresh.wait_for_function("() => decodeURIComponent(location.hash) === '#q=kết hôn'")


def test_takes_the_words_as_they_stand_when_asked(fresh, pytestconfig, tmp_path):
    assert ask(fresh, "kwt hôn")
    button = fresh.locator("#ket-qua .verbatim")
    assert button.inner_text() == "Tìm đúng chữ đã gõ: kwt hôn"
    button.click()
    fresh.wait_for_function("() => location.hash.endsWith('&dung=1')")
    fresh.wait_for_function("() => document.querySelector('#ket-qua .verbatim').hidden")
    found = [identity(link.get_attribute("href")) for link in fresh.locator("#ket-qua ol a").all()]
    command = [pytestconfig.getoption("--thutuc"), "find", "--workspace", str(ROOT), "--format", "json", "--verbatim", "kwt hôn"]
    if pytestconfig.getoption("--as-of"):
        command += ["--as-of", pytestconfig.getoption("--as-of")]
    answer = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    assert found == [hit["id"] for hit in answer["hits"]] and "understood" not in answer
    # A new question is guessed at again.
    ask(fresh, "kwt hôn")
    assert button.is_visible()


def test_keys_that_move_in_the_box_leave_the_suggestions(browser, server):
    context = browser.new_context()
    page = context.new_page()
    page.goto(server.origin + "/")
    field = page.locator("#q")
    field.press_sequentially("ket hon")
    page.wait_for_selector("#goi-y li")
    for key in ("Home", "End", "ArrowLeft"):
        field.press("ArrowDown")
        assert field.get_attribute("aria-activedescendant")
        field.press(key)
        assert field.get_attribute("aria-activedescendant") is None
        assert page.locator("#goi-y [aria-selected=true]").count() == 0
    context.close()


def test_escape_while_waiting_keeps_what_was_typed(browser, server):
    context = browser.new_context()
    page = context.new_page()
    held = []
    page.route("**/tim/tu-*.js*", lambda route: held.append(route))
    page.goto(server.origin + "/")
    field = page.locator("#q")
    field.press_sequentially("ket hon")
    page.wait_for_timeout(200)
    field.press("Escape")
    assert field.input_value() == "ket hon"
    for route in held:
        route.continue_()
    page.wait_for_timeout(300)
    assert page.locator("#goi-y").is_hidden()
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
