"""A loopback server that answers as a static host does: folders, 404.html, the site's own headers."""
import functools
import http.server
import threading


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves one folder with the headers of its `_headers` file, and 404.html for what is missing."""

    headers_by_path = ()

    def end_headers(self):
        for pattern, name, value in self.headers_by_path:
            prefix = pattern.removesuffix("*")
            if self.path == pattern or (pattern.endswith("*") and self.path.startswith(prefix)):
                self.send_header(name, value)
        super().end_headers()

    def send_error(self, code, message=None, explain=None):
        page = self.translate_path("/404.html")
        try:
            with open(page, "rb") as file:
                body = file.read()
        except OSError:
            super().send_error(code, message, explain)
            return
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def list_directory(self, path):
        # A folder without a page of its own is no address of the site.
        self.send_error(404)

    def log_message(self, *_):
        """Says nothing: the browser's own record is what the tests read."""


def headers_of(folder):
    """The rules of a `_headers` file: (path pattern, name, value)."""
    rules, pattern = [], "/*"
    path = folder / "_headers"
    if not path.exists():
        return rules
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not line[0].isspace():
            pattern = line.strip()
        elif ":" in line:
            name, value = line.split(":", 1)
            rules.append((pattern, name.strip(), value.strip()))
    return rules


class Server:
    """Serves a folder on a free port of the loopback address until it is closed."""

    def __init__(self, folder):
        handler = type("SiteHandler", (Handler,), {"headers_by_path": headers_of(folder)})
        self._server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        self.origin = f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self):
        self._server.shutdown()
        self._server.server_close()
