"""A forge on loopback: as much of GitHub's and GitLab's interfaces as comments and issues need."""
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


class Forge:
    """Comments and issues in memory, over HTTP."""

    def __init__(self):
        self.comments = []
        self.issues = []
        self.requests = []
        #: Answers in place of the real ones, one for each next request: (status, headers).
        self.failures = []
        self.refuses_writing = False
        self.next_id = 1000
        forge = self

        class Handler(BaseHTTPRequestHandler):
            """One request."""

            def handle_any(self):
                """Answers from the forge's memory."""
                length = int(self.headers.get("Content-Length") or 0)
                body = json.loads(self.rfile.read(length)) if length else None
                forge.requests.append((self.command, self.path, dict(self.headers)))
                status, answer, headers = forge.answer(self.command, self.path, body)
                data = json.dumps(answer).encode()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

            def log_message(self, format, *arguments):  # pylint: disable=redefined-builtin
                """Says nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self):
        """Where it listens."""
        return f"http://127.0.0.1:{self.server.server_port}"

    def close(self):
        """Stops listening."""
        self.server.shutdown()
        self.server.server_close()

    def add_comment(self, body, bot=False):
        """A comment that is there already."""
        self.next_id += 1
        self.comments.append({
            "id": self.next_id, "body": body, "system": False,
            "user": {"type": "Bot" if bot else "User"}, "author": {"id": 7 if bot else 8}})

    def add_issue(self, body):
        """An issue that is there already."""
        self.next_id += 1
        self.issues.append({"number": self.next_id, "iid": self.next_id, "title": "",
                            "body": body, "description": body})

    def answer(self, method, address, body):
        """Status, body and headers."""
        if self.failures:
            status, headers = self.failures.pop(0)
            return status, {"message": "try again"}, headers
        if self.refuses_writing and method != "GET":
            return 403, {"message": "Resource not accessible by integration"}, {}
        path = urlsplit(address).path
        query = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        if path == "/user":
            return 200, {"id": 7}, {}
        things = self.issues if re.search(r"/issues(/\d+)?$", path) else self.comments
        if method == "GET":
            size, page = int(query.get("per_page", 20)), int(query.get("page", 1))
            return 200, things[(page - 1) * size:page * size], {}
        if method == "POST":
            self.next_id += 1
            made = {"id": self.next_id, "number": self.next_id, "iid": self.next_id,
                    "user": {"type": "Bot"}, "author": {"id": 7}, **body}
            things.append(made)
            return 201, made, {}
        number = int(path.rsplit("/", 1)[1])
        found = next(one for one in things if number in (one.get("id"), one.get("number")))
        if method == "DELETE":
            things.remove(found)
            return 200, {}, {}
        found.update(body)
        return 200, found, {}
