"""One question to one model over HTTP, with every bound in one place: the only network there is.

The library `openai` speaks the protocol. Time, size, tries and redirects are limited here, because
a server may be slow, broken or hostile. The key comes from the environment and goes nowhere but
into the request.
"""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from briefing.errors import ModelError
from briefing.propose.prompt import SCHEMA, Question
from briefing.propose.providers import PROVIDERS

if TYPE_CHECKING:
    import httpx2
    import openai

SECONDS = 180.0
"""For everything, from the first try to the last byte; BRIEFING_MODEL_SECONDS changes it."""
MOST_BYTES = 2_000_000
MOST_TOKENS = 8_000
RETRIES = 2
"""After a failure that may pass: no connection, 408, 409, 429 and 5xx."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,119}")
_KEY = re.compile(r"[!-~]{1,1000}")
_WITHOUT = "without --model the draft needs none"
# What some models do not take, and what they take instead.
_INSTEAD: dict[str, dict[str, Any]] = {
    "temperature": {},
    "max_tokens": {"max_completion_tokens": MOST_TOKENS},
    "response_format": {},
}


@dataclass(frozen=True, slots=True)
class Model:
    """A model at its address. The key is never shown."""

    provider: str
    name: str
    address: str
    key: str = field(repr=False)
    key_variable: str
    seconds: float = SECONDS

    @property
    def title(self) -> str:
        """As given: `PROVIDER:NAME`."""
        return f"{self.provider}:{self.name}"

    @property
    def host(self) -> str:
        """Where the request goes, without a password that the address may have."""
        parts = urlsplit(self.address)
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def model_named(title: str, environment: Mapping[str, str]) -> Model:
    """The model that `PROVIDER:NAME` means, with address and key from the environment.

    Raises ModelError when the title is none, or when the key is missing.
    """
    provider, _, name = title.partition(":")
    if provider not in PROVIDERS or not _NAME.fullmatch(name):
        raise ModelError(
            f"`{title[:100]}` is no PROVIDER:NAME",
            hint=f"providers: {', '.join(PROVIDERS)}; for another server that speaks the OpenAI "
            "protocol give openai:NAME and set OPENAI_BASE_URL",
        )
    known = PROVIDERS[provider]
    variable = f"{provider.upper()}_BASE_URL"
    address = environment.get(variable, "").strip() or known.address
    try:
        parts = urlsplit(address)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        sound = False
    if not sound:
        raise ModelError(f"{variable} is no web address", hint="start it with https:// or http://")
    key_variable = known.key or f"{provider.upper()}_API_KEY"
    key = environment.get(key_variable, "").strip()
    if not key and known.key and address == known.address:
        raise ModelError(
            f"there is no key for `{provider}`",
            hint=f"put it into the environment, as {key_variable}; never on the command line",
        )
    if key and not _KEY.fullmatch(key):
        raise ModelError(f"{key_variable} has characters that no key has", hint="copy it again")
    seconds = _seconds(environment.get("BRIEFING_MODEL_SECONDS", ""))
    return Model(provider, name, address, key or "none", key_variable, seconds)


def _seconds(given: str) -> float:
    try:
        seconds = float(given) if given else SECONDS
    except ValueError:
        seconds = 0.0
    if not 1 <= seconds <= 3600:
        raise ModelError("BRIEFING_MODEL_SECONDS is no number of seconds from 1 to 3600")
    return seconds


def ask(model: Model, question: Question) -> str:
    """The text of the model's answer.

    Raises ModelError for everything that goes wrong between here and there.
    """
    try:
        import httpx2
        import openai
    except ImportError:
        raise ModelError(
            "model help needs a library that is not installed",
            hint="pip install 'briefing[model]'",
        ) from None
    try:
        # In a thread of its own it also works where a loop runs already, as in a notebook.
        with ThreadPoolExecutor(1) as thread:
            body = thread.submit(asyncio.run, _within(model, question)).result()
    except TimeoutError:
        raise ModelError(
            f"`{model.title}` gave no whole answer within {model.seconds:g} seconds",
            hint=f"BRIEFING_MODEL_SECONDS allows more; {_WITHOUT}",
        ) from None
    except _TooMuch:
        raise ModelError(
            f"the answer of `{model.title}` is too large to be one", hint=_WITHOUT
        ) from None
    except (openai.OpenAIError, httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise _failure(model, error) from None
    return _content(model, body)


async def _within(model: Model, question: Question) -> bytes:
    async with asyncio.timeout(model.seconds), _client(model) as client:
        return await _request(client, model, question)


def _client(model: Model) -> "openai.AsyncOpenAI":
    import httpx2
    import openai

    client = openai.AsyncOpenAI(
        api_key=model.key,
        base_url=model.address,
        max_retries=RETRIES,
        timeout=httpx2.Timeout(model.seconds, connect=10.0),
        http_client=httpx2.AsyncClient(
            follow_redirects=False,  # the articles go where the user said, and nowhere else
            headers={"Accept-Encoding": "identity"},
            event_hooks={"request": [_discreet], "response": [_bounded]},
        ),
    )
    if model.provider != "openai":  # what the library found in the environment is OpenAI's
        client.organization = client.project = None
    return client


async def _discreet(request: "httpx2.Request") -> None:
    """Send nothing about this machine: the library adds its system and versions."""
    for name in list(request.headers):
        # By that one the library knows that it is to hand the body over as it came.
        if name.lower().startswith("x-stainless-") and name.lower() != "x-stainless-raw-response":
            del request.headers[name]
    request.headers["User-Agent"] = "briefing"


async def _bounded(response: "httpx2.Response") -> None:
    """Give a response a body that ends after so many bytes, and cannot be unpacked to more."""
    import httpx2

    body = response.stream

    class Bounded(httpx2.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            assert isinstance(body, httpx2.AsyncByteStream)
            size = 0
            async for chunk in body:
                size += len(chunk)
                if size > MOST_BYTES:
                    raise _TooMuch
                yield chunk

        async def aclose(self) -> None:
            assert isinstance(body, httpx2.AsyncByteStream)
            await body.aclose()

    if response.headers.get("content-encoding", "identity").strip().casefold() != "identity":
        raise _TooMuch
    response.stream = Bounded()


class _TooMuch(Exception):
    """A body that is larger than any answer, or packed though nobody asked for that."""


async def _request(client: "openai.AsyncOpenAI", model: Model, question: Question) -> bytes:
    import openai

    options: dict[str, Any] = {
        "temperature": 0,
        "max_tokens": MOST_TOKENS,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "proposals", "strict": True, "schema": SCHEMA},
        },
    }
    while True:
        try:
            answer = await client.chat.completions.with_raw_response.create(
                model=model.name,
                messages=[
                    {"role": "system", "content": question.rules},
                    {"role": "user", "content": question.data},
                ],
                **options,
            )
        except openai.BadRequestError as error:
            refused = error.param if isinstance(error.param, str) else ""
            if refused not in _INSTEAD or refused not in options:
                raise
            del options[refused]
            options |= _INSTEAD[refused]
        else:
            body: bytes = answer.http_response.content
            return body


def _failure(model: Model, error: Exception) -> ModelError:
    import openai

    if isinstance(error, openai.APITimeoutError):
        return ModelError(f"`{model.title}` did not answer in time", hint=_WITHOUT)
    if isinstance(error, openai.APIConnectionError):
        return ModelError(
            f"{model.host} cannot be reached",
            hint=f"is the address right, and the server running? {_WITHOUT}",
        )
    if not isinstance(error, openai.APIStatusError):
        return ModelError(f"`{model.title}` could not be asked", hint=_WITHOUT)
    status = error.status_code
    said, hint = {
        401: ("does not take the key", f"look at {model.key_variable} in the environment"),
        403: ("does not let this key in", f"look at {model.key_variable} in the environment"),
        404: (f"knows no model `{model.name}`", "look at the model's name and the address"),
        413: ("finds the articles too long", "give fewer articles, or another model"),
        429: ("has had too many requests, or no credit is left", "wait, or look at your account"),
    }.get(status, ("failed" if status >= 500 else "refused the request", _WITHOUT))
    # What the server wrote is not shown: it may be anything, also the key.
    return ModelError(f"{model.host} {said} (HTTP {status})", hint=hint)


def _content(model: Model, body: bytes) -> str:
    """The text inside the protocol's envelope."""
    try:
        choice = json.loads(body)["choices"][0]
        content, reason = choice["message"]["content"], choice.get("finish_reason")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        content = reason = None
    if reason == "length":
        raise ModelError(
            f"the answer of `{model.title}` was cut off after {MOST_TOKENS} tokens",
            hint=f"give fewer articles, or another model; {_WITHOUT}",
        )
    if not isinstance(content, str) or not content.strip():
        raise ModelError(
            f"{model.host} gave no answer that can be read",
            hint=f"does the address speak the OpenAI protocol? It mostly ends in /v1; {_WITHOUT}",
        )
    return content
