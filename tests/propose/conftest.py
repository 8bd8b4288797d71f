"""A server on the loopback that speaks the OpenAI protocol and answers what a test wants."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from briefing.cli import main

ARTICLE = """\
Fire shuts silos at Port Almira

By Ines Calder
14 March 2023

A fire at the Port Almira grain terminal killed four workers and injured at least 19 on Sunday, \
the port authority said. Three of the terminal's eleven silos were destroyed.

The terminal handled 6.2 million tonnes of wheat in 2022, about 40% of the country's exports, \
according to the growers' union. The union said on Tuesday that exports could fall by between \
800,000 and 1.1 million tonnes this season.

Inspectors first complained about dust filters at the terminal in November 2019. A former manager \
claimed that the operator had ignored a second warning in May 2021.

The Ministry of Transport plans to reopen two berths by 20 March. The public prosecutor opened an \
inquiry on Monday, and 60 police officers searched the operator's office in Lund.
"""

SECRET = "sk-test-5ecret-key-that-must-stay-hidden"  # noqa: S105 - of no service

Handler = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Server:
    """What the server is to answer, and what it was asked."""

    address: str = ""
    answer: str = '{"rewordings": [], "key_points": [], "timeline": []}'
    """The text of the model's answer."""
    finish_reason: str = "stop"
    handle: Handler | None = None
    """Answers in place of the protocol, when a test wants the server to misbehave."""
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def proposes(self, **kinds: list[Any]) -> None:
        """Answer with these proposals."""
        empty: dict[str, list[Any]] = {"rewordings": [], "key_points": [], "timeline": []}
        self.answer = json.dumps(empty | kinds)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A running server, and an environment that leads to it."""
    made = Server()

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            made.asked.append(json.loads(self.rfile.read(length)))
            made.headers.append({name.casefold(): text for name, text in self.headers.items()})
            with suppress(BrokenPipeError, ConnectionResetError):
                if made.handle is not None:
                    made.handle(self)
                else:
                    reply(self, 200, envelope(made.answer, made.finish_reason))

        def log_message(self, *arguments: object) -> None:
            """Say nothing."""

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    listening.daemon_threads = True
    thread = Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    made.address = f"http://127.0.0.1:{listening.server_port}/v1"
    monkeypatch.setenv("OPENAI_BASE_URL", made.address)
    monkeypatch.setenv("OPENAI_API_KEY", SECRET)
    monkeypatch.setenv("BRIEFING_MODEL_SECONDS", "20")
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    yield made
    listening.shutdown()
    listening.server_close()
    thread.join()


def envelope(content: Any, finish_reason: str = "stop") -> bytes:
    """A chat completion with this content."""
    message = {"role": "assistant", "content": content}
    choice = {"index": 0, "finish_reason": finish_reason, "message": message}
    body = {"id": "c", "object": "chat.completion", "created": 0, "model": "m", "choices": [choice]}
    return json.dumps(body).encode()


def reply(
    request: BaseHTTPRequestHandler,
    status: int,
    body: bytes,
    kind: str = "application/json",
    **headers: str,
) -> None:
    """A whole answer."""
    request.send_response(status)
    request.send_header("Content-Type", kind)
    request.send_header("Content-Length", str(len(body)))
    for name, value in headers.items():
        request.send_header(name.replace("_", "-"), value)
    request.end_headers()
    request.wfile.write(body)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with the article and a fixed day."""
    (tmp_path / "article.txt").write_text(ARTICLE)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1678900000")
    return tmp_path


@dataclass(frozen=True)
class Ran:
    """What `briefing draft` left behind."""

    code: int
    out: str
    err: str


@pytest.fixture
def draft(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    """Run `briefing draft article.txt` with these options; the key shows nowhere, ever."""

    def command(*options: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["briefing", "draft", "article.txt", *options])
        with pytest.raises(SystemExit) as left:
            main()
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        assert SECRET not in out + err
        assert not any(SECRET in file.read_text() for file in folder.rglob("*") if file.is_file())
        return Ran(left.value.code if isinstance(left.value.code, int) else 0, out, err)

    return command
