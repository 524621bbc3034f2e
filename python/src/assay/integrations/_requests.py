"""Watching what the OpenAI and Anthropic clients send and receive, without changing what the agent gets.

Both come from one generator. All their helpers (`create`, `parse`, `stream`, raw responses, tool runners) end in the
one method `request` of the client, which is replaced in place; `copy` and `with_options` make clients of their own.
"""

from __future__ import annotations

import inspect

from assay._recording.quietly import quietly
from assay._recording.shape import field
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol, TypeVar

    Client = TypeVar("Client")

    class Watcher(Protocol):
        """Receives the parsed answer, once; or every event of a streamed one, and then that it ended, also when cut
        short.
        """

        def answer(self, value: Any) -> None: ...
        def event(self, value: Any) -> None: ...
        def end(self) -> None: ...

    #: The URL and the body of a request; `None` if it is none of those that are watched.
    Begin = Callable[[str, Any], Watcher | None]


_mark = "_assay_watched"


def watch_requests(client: Client, begin: Begin) -> Client:
    """Watches a client once, however often it is wrapped. Returns the very client."""
    if recording_is_off() or getattr(client, _mark, False) is True:
        return client
    instance: Any = client
    with quietly:
        original = instance.request
        # An async client's `request` may be wrapped by others: what it returns decides, not what it is.
        instance.request = _watched(original, begin)
        for name in ("copy", "with_options"):
            make = getattr(instance, name, None)
            if callable(make):
                setattr(instance, name, _watched_copy(make, begin))
        setattr(instance, _mark, True)
    return client


def _watched_copy(make: Callable[..., Any], begin: Begin) -> Callable[..., Any]:
    def copy(*args: Any, **kwargs: Any) -> Any:
        return watch_requests(make(*args, **kwargs), begin)

    return copy


def _watched(original: Callable[..., Any], begin: Begin) -> Callable[..., Any]:
    def request(*args: Any, **kwargs: Any) -> Any:
        watcher: Watcher | None = None
        with quietly:
            options = kwargs.get("options", args[1] if len(args) > 1 else None)
            if str(field(options, "method")).lower() == "post":
                watcher = begin(str(field(options, "url")), field(options, "json_data"))
        answer = original(*args, **kwargs)
        if watcher is None:
            return answer
        return _later(answer, watcher) if inspect.isawaitable(answer) else _look(answer, watcher)

    return request


async def _later(pending: Any, watcher: Watcher) -> Any:
    return _look(await pending, watcher)


def _look(answer: Any, watcher: Watcher) -> Any:
    with quietly:
        if hasattr(answer, "http_response") and hasattr(answer, "parse"):
            _look_raw(answer, watcher)
        elif hasattr(answer, "_iterator") and hasattr(answer, "response"):
            _watch_stream(answer, watcher)
        else:
            watcher.answer(answer)
    return answer


def _look_raw(raw: Any, watcher: Watcher) -> None:
    """The response itself, which the agent parses if it likes. A streamed one is parsed into its stream."""
    if raw.http_response.is_stream_consumed:
        watcher.answer(raw.http_response.json())
        return
    parse = raw.parse

    def look(parsed: Any) -> Any:
        with quietly:
            if hasattr(parsed, "_iterator"):
                if not isinstance(parsed._iterator, (_Tee, _AsyncTee)):
                    _watch_stream(parsed, watcher)
            else:
                watcher.answer(parsed)
        return parsed

    def watched_parse(*args: Any, **kwargs: Any) -> Any:
        parsed = parse(*args, **kwargs)
        return _awaited(parsed, look) if inspect.isawaitable(parsed) else look(parsed)

    raw.parse = watched_parse


async def _awaited(pending: Any, look: Callable[[Any], Any]) -> Any:
    return look(await pending)


def _watch_stream(stream: Any, watcher: Watcher) -> None:
    """The stream stays the object that it is; what it reads from is watched, and its `close` ends the watching."""
    inner = stream._iterator
    tee: Any = _AsyncTee(inner, watcher) if hasattr(inner, "__anext__") else _Tee(inner, watcher)
    stream._iterator = tee
    close = stream.close

    def watched_close(*args: Any, **kwargs: Any) -> Any:
        tee.end()
        return close(*args, **kwargs)

    stream.close = watched_close


class _Ending:
    def __init__(self, inner: Any, watcher: Watcher) -> None:
        self._inner = inner
        self._watcher: Watcher | None = watcher

    def event(self, value: Any) -> None:
        if self._watcher is not None:
            with quietly:
                self._watcher.event(value)

    def end(self) -> None:
        watcher, self._watcher = self._watcher, None
        if watcher is not None:
            with quietly:
                watcher.end()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def __del__(self) -> None:
        try:
            self.end()
        except Exception:
            pass  # The interpreter is going.


class _Tee(_Ending):
    def __iter__(self) -> _Tee:
        return self

    def __next__(self) -> Any:
        try:
            value = next(self._inner)
        except BaseException:
            self.end()
            raise
        self.event(value)
        return value


class _AsyncTee(_Ending):
    def __aiter__(self) -> _AsyncTee:
        return self

    async def __anext__(self) -> Any:
        try:
            value = await self._inner.__anext__()
        except BaseException:
            self.end()
            raise
        self.event(value)
        return value
