"""`@assay.tool`: records a tool where it runs."""

from __future__ import annotations

import functools
import inspect
import time
from typing import overload

from assay._recording.call_site import call_site, place_of
from assay._recording.log import OpenCall, Outcome, duration_ms
from assay._recording.quietly import quietly
from assay._recording.run import Recorder
from assay._recording.shape import error_text
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator
    from typing import Any, TypeVar

    F = TypeVar("F", bound=Callable[..., Any])

_mark = "__assay_tool__"


@overload
def tool(function: F, /) -> F: ...
@overload
def tool(*, name: str | None = None, recorder: Recorder | None = None) -> Callable[[F], F]: ...
def tool(function: Any = None, /, *, name: str | None = None, recorder: Recorder | None = None) -> Any:
    """Records each call of a function: `@assay.tool`, or `@assay.tool(name="search", recorder=Recorder(file="…"))`.

    Arguments are bound to their names and copied before the function sees them; results, exceptions, `self`,
    generators and awaitables pass through. A function that is wrapped already is returned as it is. Raises nothing of
    its own.
    """
    if function is None:
        return functools.partial(_wrap, name=name, recorder=recorder)
    return _wrap(function, name=name, recorder=recorder)


def _wrap(function: Any, *, name: str | None, recorder: Recorder | None) -> Any:
    if isinstance(function, (staticmethod, classmethod)):
        return type(function)(_wrap(function.__func__, name=name, recorder=recorder))
    if hasattr(function, _mark):
        return function
    tool = _Tool(function, name or str(getattr(function, "__name__", type(function).__name__)), recorder or Recorder())
    if inspect.iscoroutinefunction(function):
        wrapper = tool.coroutine()
    elif inspect.isasyncgenfunction(function):
        wrapper = tool.async_generator()
    elif inspect.isgeneratorfunction(function):
        wrapper = tool.generator()
    else:
        wrapper = tool.plain()
    setattr(wrapper, _mark, True)
    return wrapper


class _Call:
    """One call that was recorded, or that could not be."""

    __slots__ = ("_began", "_open")

    def __init__(self, open_call: OpenCall | None) -> None:
        self._open = open_call
        self._began = time.perf_counter()

    def returned(self, result: object, cuts: tuple[str, ...] = ()) -> None:
        with quietly:
            if self._open is not None:
                self._open.settle(Outcome(result=result, duration_ms=duration_ms(self._began), cuts=cuts))

    def yielded(self, seen: _Seen, returned: object = None) -> None:
        """What a generator gave, and what it returned at its end."""
        if returned is None:
            self.returned(seen.items, seen.cuts(""))
        else:
            self.returned({"yielded": seen.items, "returned": returned}, seen.cuts("/yielded"))

    def raised(self, error: BaseException) -> None:
        with quietly:
            if self._open is not None:
                self._open.settle(Outcome(error=error_text(error), duration_ms=duration_ms(self._began)))


class _Tool:
    def __init__(self, function: Callable[..., Any], name: str, recorder: Recorder) -> None:
        self._function = function
        self._name = name
        self._recorder = recorder
        try:
            self._signature: inspect.Signature | None = inspect.signature(function)
        except (TypeError, ValueError):
            self._signature = None

    def plain(self) -> Callable[..., Any]:
        function = self._function

        @functools.wraps(function)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            call = self._begin(args, kwargs)
            try:
                result = function(*args, **kwargs)
            except BaseException as error:
                call.raised(error)
                raise
            if inspect.isawaitable(result):
                return _awaited(result, call)
            call.returned(result)
            return result

        return wrapper

    def coroutine(self) -> Callable[..., Any]:
        function = self._function

        @functools.wraps(function)
        async def wrapper(*args: Any, **kwargs: Any) -> Any:
            return await _awaited(function(*args, **kwargs), self._begin(args, kwargs))

        return wrapper

    def generator(self) -> Callable[..., Any]:
        function = self._function

        @functools.wraps(function)
        def wrapper(*args: Any, **kwargs: Any) -> Generator[Any, Any, Any]:
            call = self._begin(args, kwargs)
            seen = _Seen()
            try:
                returned = yield from _noting(function(*args, **kwargs), seen)
            except GeneratorExit:
                call.yielded(seen)
                raise
            except BaseException as error:
                call.raised(error)
                raise
            call.yielded(seen, returned)
            return returned

        return wrapper

    def async_generator(self) -> Callable[..., Any]:
        function = self._function

        @functools.wraps(function)
        async def wrapper(*args: Any, **kwargs: Any) -> AsyncGenerator[Any, Any]:
            call = self._begin(args, kwargs)
            seen = _Seen()
            inner = function(*args, **kwargs)
            step = inner.asend(None)
            try:
                while True:
                    try:
                        item = await step
                    except StopAsyncIteration:
                        break
                    seen.keep(item)
                    try:
                        sent = yield item
                    except GeneratorExit:
                        await inner.aclose()
                        raise
                    except BaseException as error:
                        step = inner.athrow(error)
                    else:
                        step = inner.asend(sent)
            except GeneratorExit:
                call.yielded(seen)
                raise
            except BaseException as error:
                call.raised(error)
                raise
            call.yielded(seen)

        return wrapper

    def _begin(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> _Call:
        open_call: OpenCall | None = None
        if not recording_is_off():
            with quietly:
                recorder = self._recorder
                open_call = recorder.log().request(
                    self._name,
                    self._bound(args, kwargs),
                    source=call_site(3) or place_of(self._function),
                    agent=recorder.agent,
                )
        return _Call(open_call)

    def _bound(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        """Arguments by name. A call that the function will refuse is recorded as it was made."""
        if self._signature is None:
            return {**({"args": list(args)} if args else {}), **kwargs}
        try:
            bound = self._signature.bind(*args, **kwargs)
        except TypeError:
            return {**({"args": list(args)} if args else {}), **kwargs}
        named: dict[str, Any] = {}
        for index, (name, value) in enumerate(bound.arguments.items()):
            kind = self._signature.parameters[name].kind
            if index == 0 and name in ("self", "cls") and args:
                continue
            if kind is inspect.Parameter.VAR_KEYWORD:
                named.update(value)
            else:
                named[name] = list(value) if kind is inspect.Parameter.VAR_POSITIONAL else value
        return named


async def _awaited(awaitable: Any, call: _Call) -> Any:
    try:
        result = await awaitable
    except BaseException as error:
        call.raised(error)
        raise
    call.returned(result)
    return result


#: Items of a generator that are recorded.
_max_items = 10_000


class _Seen:
    """What a generator has given so far, within bounds."""

    __slots__ = ("_count", "items")

    def __init__(self) -> None:
        self.items: list[Any] = []
        self._count = 0

    def keep(self, item: Any) -> None:
        self._count += 1
        if self._count <= _max_items:
            self.items.append(item)
        elif self._count == _max_items + 1:
            self.items.append("")

    def cuts(self, path: str) -> tuple[str, ...]:
        """Says what is left out in place of it, and gives where."""
        left_out = self._count - _max_items
        if left_out <= 0:
            return ()
        self.items[-1] = f"[left out: {left_out} items]"
        return (path,)


def _noting(inner: Generator[Any, Any, Any], seen: _Seen) -> Generator[Any, Any, Any]:
    """`yield from inner` that keeps what passes."""
    sent: Any = None
    try:
        item = next(inner)
        while True:
            seen.keep(item)
            try:
                sent = yield item
            except GeneratorExit:
                inner.close()
                raise
            except BaseException as error:
                item = inner.throw(error)
            else:
                item = inner.send(sent)
    except StopIteration as stop:
        return stop.value
