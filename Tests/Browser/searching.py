"""Asks the search of an open page, as its own script answers."""
import re

FOUND = """() => [...document.querySelectorAll('#ket-qua ol a')].map((link) => link.getAttribute('href'))"""


def identity(address):
    """A procedure's code or a life event's name, from the address of its page."""
    procedure = re.search(r"thu-tuc/([^/]+)/", address)
    if procedure:
        return procedure[1]
    event = re.search(r"viec-trong-doi/([^/]+)/", address)
    return f"viec:{event[1]}" if event else address


def ask(page, text):
    """Types a question into the page of results; what it found, best first."""
    page.evaluate("""(text) => new Promise((done) => {
      const input = document.getElementById('q');
      const box = document.getElementById('ket-qua');
      // The script answers at once where it has the files, else when the last of them has come.
      document.addEventListener('thutuc-answered', () => done(), {once: true});
      input.value = text;
      input.dispatchEvent(new Event('input', {bubbles: true}));
    })""", text)
    return [identity(address) for address in page.evaluate(FOUND)]
