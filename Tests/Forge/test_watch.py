"""The calendar of what will stop holding, read by a reader of calendars; and who owns what."""
import datetime

import icalendar
import pytest


def test_calendars_import_it(repository):
    """Each event has an id of its own, a day, an alarm; the resolutions of 2027 are in it."""
    text = repository.thutuc(
        "watch-law", "--within", "365", "--format", "ical", "--as-of", "2026-11-26").stdout
    calendar = icalendar.Calendar.from_ical(text)
    events = calendar.walk("VEVENT")
    assert len({str(event["UID"]) for event in events}) == len(events) > 3
    for event in events:
        assert event.decoded("DTEND") - event.decoded("DTSTART") == datetime.timedelta(days=1)
        assert event.decoded("DTSTART") >= datetime.date(2026, 11, 26)
    last = [str(event["SUMMARY"]) for event in events
            if event.decoded("DTSTART") == datetime.date(2027, 2, 28)]
    assert any("66.7/2025/NQ-CP" in title for title in last)
    [alarm] = [event.walk("VALARM") for event in events
               if "66.7/2025/NQ-CP hết hiệu lực" in str(event["SUMMARY"])][0]
    assert alarm.decoded("TRIGGER") == datetime.timedelta(days=-30)


def test_within(repository):
    """The number of days counts, and a number that makes no sense is refused."""
    near = repository.thutuc("watch-law", "--within", "30", "--as-of", "2026-11-26").stdout
    assert "66.7/2025/NQ-CP" not in near
    wide = repository.thutuc("watch-law", "--within", "94", "--as-of", "2026-11-26").stdout
    assert "28/02/2027" in wide and "66.7/2025/NQ-CP" in wide
    refused = repository.thutuc("watch-law", "--within", "-1", status=64)
    assert "--within" in refused.stderr


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_issue_has_boxes(repository, lang):
    """Markdown with the mark by which it is found again."""
    text = repository.thutuc(
        "watch-law", "--within", "120", "--format", "markdown", "--lang", lang).stdout
    assert text.startswith("<!-- thutuc:watch-law -->\n# ")
    assert "\n- [ ] **" in text


def test_owners(repository):
    """Made, kept, checked; a wrong owner is named with its file."""
    refused = repository.thutuc("setup", "owners", status=2)
    assert "owners" in refused.stderr and "--organisation" in refused.stderr
    repository.thutuc("setup", "owners", "--organisation", "ha-noi", "--others", "@ha-noi/kiem-soat")
    file = repository.folder / ".github" / "CODEOWNERS"
    text = file.read_text(encoding="utf-8")
    assert "/catalogue/procedures/ho-tich/ @ha-noi/ubnd-cap-xa" in text
    # What a city has no team for: a ministry, an agency of another city.
    assert "/bo-" not in text and "da-nang" not in text
    check = ["setup", "owners", "--organisation", "ha-noi", "--others", "@ha-noi/kiem-soat", "--check"]
    repository.thutuc(*check)
    file.write_text("# của chúng tôi\n" + text.replace("@ha-noi/ubnd-cap-xa", "@ai-do"))
    repository.thutuc(*check, status=1)
    repository.thutuc(*check[:-1])
    assert file.read_text(encoding="utf-8") == "# của chúng tôi\n" + text
    repository.replace(
        "catalogue/registries/agencies.yaml", "\nubnd-cap-xa:\n",
        "\nubnd-cap-xa:\n  owners: [sai sai]\n")
    wrong = repository.thutuc(*check[:-1], status=2)
    assert "«sai sai»" in wrong.stderr and "agencies.yaml" in wrong.stderr
