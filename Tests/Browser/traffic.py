"""What a page asked for and complained about while it was open."""


class Traffic:
    """Watches one Playwright page from before its first request."""

    def __init__(self, page, origin, expected_status=200):
        self._origin = origin
        self._expected_status = expected_status
        self.complaints = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.complaints.append(f"script error: {error}"))
        page.on("request", self._request)
        page.on("requestfailed", self._failure)
        page.on("response", self._response)
        self._page = page

    def _console(self, message):
        # The browser reports the expected 404 of the missing address itself.
        if message.type not in ("error", "warning"):
            return
        if self._expected_status == 404 and "404" in message.text and self._is_page(
                message.location.get("url", "")):
            return
        self.complaints.append(f"console {message.type}: {message.text}")

    def _request(self, request):
        if not request.url.startswith((self._origin, "data:", "blob:")):
            self.complaints.append(f"request to another party: {request.url}")

    def _failure(self, request):
        # Given up by the browser itself, as an icon still on its way when the page is left.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"request failed: {request.url} ({request.failure})")

    def _response(self, response):
        expected = self._expected_status if self._is_page(response.url) else 200
        if response.status not in (expected, 304):
            self.complaints.append(f"status {response.status}: {response.url}")

    def _is_page(self, url):
        return url == self._page.url or self._page.url == "about:blank"
