"""Servers that refuse, break, stall or flood; and what is never sent or shown."""

import gzip
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from briefing.errors import ModelError
from briefing.propose import model_named

MODEL = ("--model", "openai:test-1")
AT_ONCE = {"retry_after_ms": "5"}
Reply = Callable[..., None]


@pytest.fixture
def reply() -> Reply:
    """Send a whole answer."""

    def send(
        request: BaseHTTPRequestHandler, status: int, body: bytes = b"{}", **headers: str
    ) -> None:
        request.send_response(status)
        for name, value in ({"Content_Type": "application/json"} | headers).items():
            request.send_header(name.replace("_", "-"), value)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return send


@pytest.mark.parametrize(
    ("status", "told", "tries"),
    [
        (400, "refused the request (HTTP 400)", 1),
        (401, "does not take the key (HTTP 401)", 1),
        (403, "does not let this key in", 1),
        (404, "knows no model `test-1`", 1),
        (413, "finds the articles too long", 1),
        (429, "has had too many requests, or no credit is left", 3),
        (500, "failed (HTTP 500)", 3),
        (503, "failed (HTTP 503)", 3),
        (307, "refused the request (HTTP 307)", 1),
    ],
)
def test_a_refusal_is_one_message_and_nothing_is_written(
    status: int, told: str, tries: int, server: Any, draft: Any, folder: Path, reply: Reply
) -> None:
    # A server may send back the very key, and lead elsewhere.
    elsewhere = {"Location": "http://127.0.0.1:1/v1/chat/completions"}

    def handle(request: BaseHTTPRequestHandler) -> None:
        body = json.dumps({"error": {"message": request.headers["Authorization"], "param": None}})
        reply(request, status, body.encode(), **AT_ONCE, **elsewhere)

    server.handle = handle
    ran = draft("-o", "briefing.yaml", *MODEL)
    assert ran.code == 2
    assert ran.out == ""
    assert told in ran.err
    assert ran.err.count("error:") == ran.err.count("hint:") == 1
    assert len(server.asked) == tries
    assert [file.name for file in folder.iterdir()] == ["article.txt"]


BODIES = [
    b"",
    b"<html>Welcome</html>",
    b"\xff\xfe\x00 garbage",
    b"[" * 200_000,
    b'{"choices": []}',
    b'{"choices": 7}',
    b'{"choices": [{"message": null}]}',
    b'{"choices": [{"message": {"content": null}}]}',
    b'{"choices": [{"message": {"content": [1, 2]}}]}',
    b'{"choices": [{"message": {"content": "   "}}]}',
    b'data: {"choices": []}\n\ndata: [DONE]\n\n',
    b"9" * 10_000,
]


@pytest.mark.parametrize("body", BODIES)
def test_what_is_not_the_protocol_is_one_message(
    body: bytes, server: Any, draft: Any, reply: Reply
) -> None:
    server.handle = lambda request: reply(request, 200, body)
    ran = draft(*MODEL)
    assert ran.code == 2
    assert "gave no answer that can be read" in ran.err
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "answer",
    [
        "I cannot help with that.",
        "{",
        "[]",
        '{"key_points": NaN}',
        '{"key_points": [' + "[" * 100_000,
        '{"a":' * 50_000 + "1" + "}" * 50_000,
        '{"key_points": ' + "9" * 10_000 + "}",
    ],
)
def test_an_answer_that_is_no_json_object_is_one_message(
    answer: str, server: Any, draft: Any
) -> None:
    server.answer = answer
    ran = draft(*MODEL)
    assert ran.code == 2
    assert "is not the JSON that was asked for" in ran.err


def test_an_answer_cut_off_is_told(server: Any, draft: Any) -> None:
    server.finish_reason = "length"
    ran = draft(*MODEL)
    assert ran.code == 2
    assert "was cut off after 8000 tokens" in ran.err


def flood(request: BaseHTTPRequestHandler) -> None:
    """Never stop."""
    request.send_response(200)
    request.send_header("Content-Type", "application/json")
    request.end_headers()
    with suppress(OSError):
        while True:
            request.wfile.write(b"data: garbage\n\n" * 10_000)


def test_an_endless_answer_is_cut_and_not_read(server: Any, draft: Any) -> None:
    server.handle = flood
    ran = draft(*MODEL)
    assert ran.code == 2
    assert "is too large to be one" in ran.err


def test_a_flood_with_an_error_status_is_cut_too(server: Any, draft: Any, reply: Reply) -> None:
    server.handle = lambda request: reply(request, 500, b"x" * 3_000_000, **AT_ONCE)
    ran = draft(*MODEL)
    assert ran.code == 2
    assert ran.err.count("error:") == 1


def test_a_packed_answer_is_not_unpacked(server: Any, draft: Any, reply: Reply) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    server.handle = lambda request: reply(request, 200, bomb, Content_Encoding="gzip")
    ran = draft(*MODEL)
    assert ran.code == 2
    assert "is too large to be one" in ran.err
    assert server.headers[0]["accept-encoding"] == "identity"


def drip(request: BaseHTTPRequestHandler) -> None:
    """One byte at a time, each before any timeout of its own."""
    request.send_response(200)
    request.end_headers()
    with suppress(OSError):
        for _ in range(200):
            request.wfile.write(b" ")
            time.sleep(0.05)


def stall(request: BaseHTTPRequestHandler) -> None:
    """Say nothing."""
    time.sleep(3)


@pytest.mark.parametrize("handle", [drip, stall])
def test_a_slow_server_gets_so_long_and_no_longer(
    handle: Any, server: Any, draft: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_MODEL_SECONDS", "1")
    server.handle = handle
    ran = draft(*MODEL)
    assert ran.code == 2
    assert "within 1 second" in ran.err or "in time" in ran.err


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}",
        b"HTTP/1.1 200 OK\r\nX-Flood: " + b"a" * 500_000,
        b"\x00\x01\x02 no HTTP at all\r\n\r\n",
        b"HTTP/1.1 99999 \xff\r\n\r\n",
    ],
)
def test_broken_http_is_one_message(raw: bytes, server: Any, draft: Any) -> None:
    def handle(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(raw)
        request.close_connection = True

    server.handle = handle
    ran = draft(*MODEL)
    assert ran.code == 2
    assert ran.err.count("error:") == 1


def test_a_server_that_hangs_up_is_one_message(server: Any, draft: Any) -> None:
    server.handle = lambda request: request.connection.close()
    ran = draft(*MODEL)
    assert ran.code == 2
    assert "cannot be reached" in ran.err


def test_no_server_at_all_is_one_message(draft: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://user:pass-word@127.0.0.1:9/v1")
    ran = draft(*MODEL)
    assert ran.code == 2
    assert "http://127.0.0.1:9 cannot be reached" in ran.err
    assert "pass-word" not in ran.err


def test_the_question_is_bounded_and_says_nothing_of_the_machine(server: Any, draft: Any) -> None:
    first, second = draft(*MODEL), draft(*MODEL)
    assert first.out == second.out
    assert server.asked[0] == server.asked[1]
    asked = server.asked[0]
    assert (asked["model"], asked["temperature"], asked["max_tokens"]) == ("test-1", 0, 8000)
    assert asked["response_format"]["json_schema"]["strict"] is True
    assert "stream" not in asked
    sent = set(server.headers[0])
    assert sent <= {
        "host", "accept", "accept-encoding", "connection", "user-agent", "content-type",
        "content-length", "authorization", "x-stainless-raw-response",
    }  # fmt: skip
    assert server.headers[0]["user-agent"] == "briefing"
    assert server.headers[0]["authorization"] not in str(server.asked)


def test_a_model_that_takes_no_temperature_is_asked_without(
    server: Any, draft: Any, reply: Reply
) -> None:
    def handle(request: BaseHTTPRequestHandler) -> None:
        refused = [name for name in ("temperature", "max_tokens") if name in server.asked[-1]]
        if refused:
            body = {"error": {"message": "unsupported", "param": refused[0], "code": None}}
            reply(request, 400, json.dumps(body).encode())
        else:
            content = {"message": {"content": server.answer}, "finish_reason": "stop"}
            reply(request, 200, json.dumps({"choices": [content]}).encode())

    server.handle = handle
    ran = draft(*MODEL)
    assert ran.code == 0
    assert len(server.asked) == 3
    assert server.asked[-1]["max_completion_tokens"] == 8000


def test_a_server_that_refuses_everything_is_not_asked_for_ever(
    server: Any, draft: Any, reply: Reply
) -> None:
    body = json.dumps({"error": {"message": "no", "param": "temperature"}}).encode()
    server.handle = lambda request: reply(request, 400, body)
    assert draft(*MODEL).code == 2
    assert len(server.asked) == 2


def test_nobody_is_asked_when_the_draft_could_not_be_written(
    server: Any, draft: Any, folder: Path
) -> None:
    (folder / "briefing.yaml").write_text("mine")
    for output in ("briefing.yaml", "."):
        ran = draft("-o", output, *MODEL)
        assert ran.code == 2
        assert "is there already" in ran.err
    ran = draft("-o", "notes.txt", *MODEL)
    assert "not a name for a briefing" in ran.err
    ran = draft("-o", "new.yaml", "--model", "")
    assert (ran.code, "is no PROVIDER:NAME" in ran.err) == (2, True)
    assert not server.asked


def test_without_the_option_nothing_is_sent_or_loaded(server: Any, folder: Path) -> None:
    program = (
        "import sys; sys.argv = ['briefing', 'draft', 'article.txt'];"
        "from briefing.cli import main\n"
        "try: main()\n"
        "finally: sys.stderr.write(str([n for n in sys.modules if n in ('openai', 'httpx2')]))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0
    assert ran.stderr.endswith("[]")
    assert not server.asked


def test_the_key_is_not_shown_by_the_library_s_own_log(server: Any, folder: Path) -> None:
    key = os.environ["OPENAI_API_KEY"]
    command = [sys.executable, "-m", "briefing", "draft", "-v", "article.txt", *MODEL]
    ran = subprocess.run(
        command,
        env=os.environ | {"OPENAI_LOG": "debug"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0
    assert len(server.asked) == 1
    assert key not in ran.stdout + ran.stderr


def test_without_the_extra_it_says_how_to_install_it(
    server: Any, draft: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openai", None)
    ran = draft(*MODEL)
    assert ran.code == 2
    assert "hint: pip install 'briefing[model]'" in ran.err
    assert not server.asked


@pytest.mark.parametrize(
    ("title", "environment", "told"),
    [
        ("gpt", {}, "is no PROVIDER:NAME"),
        ("nobody:gpt", {}, "is no PROVIDER:NAME"),
        ("openai:", {}, "is no PROVIDER:NAME"),
        ("openai:gpt\n4", {}, "is no PROVIDER:NAME"),
        ("openai:gpt", {}, "there is no key for `openai`"),
        ("anthropic:x", {"OPENAI_API_KEY": "k"}, "there is no key for `anthropic`"),
        ("openai:gpt", {"OPENAI_API_KEY": "a b"}, "has characters that no key has"),
        ("openai:gpt", {"OPENAI_BASE_URL": "file:///etc"}, "OPENAI_BASE_URL is no web address"),
        ("openai:gpt", {"OPENAI_BASE_URL": "http://["}, "OPENAI_BASE_URL is no web address"),
        ("ollama:x", {"BRIEFING_MODEL_SECONDS": "nan"}, "is no number of seconds"),
        ("ollama:x", {"BRIEFING_MODEL_SECONDS": "1e9"}, "is no number of seconds"),
    ],
)
def test_what_cannot_be_asked_is_told(title: str, environment: dict[str, str], told: str) -> None:
    with pytest.raises(ModelError) as stopped:
        model_named(title, environment)
    assert told in stopped.value.message


def test_a_local_server_needs_no_key_and_a_key_is_never_shown() -> None:
    assert model_named("ollama:llama3.2:1b", {}).address == "http://localhost:11434/v1"
    local = model_named("openai:any", {"OPENAI_BASE_URL": "http://127.0.0.1:1/v1"})
    assert local.key == "none"
    assert "sk-1" not in repr(model_named("openai:any", {"OPENAI_API_KEY": "sk-1"}))
