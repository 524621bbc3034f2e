"""@assay.tool: what is recorded, and that nothing changes for who calls."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

import assay

from .conftest import lines_of


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ASSAY_TRACE_FILE", str(tmp_path / "t.jsonl"))
    return tmp_path / "t.jsonl"


def only(file: Path) -> dict[str, Any]:
    (line,) = lines_of(file)
    return line


def make_everything() -> Any:
    @assay.tool
    def everything(a: int, /, b: int = 2, *rest: int, c: int, **more: int) -> int:
        return a

    return everything


def test_arguments_are_bound_by_the_signature(file: Path) -> None:
    assert make_everything()(1, 5, 6, 7, c=8, d=9) == 1
    line = only(file)
    assert line["args"] == {"a": 1, "b": 5, "rest": [6, 7], "c": 8, "d": 9}
    assert (line["tool"], line["result"], line["phase"]) == ("everything", 1, "executed")
    assert line["source"]["file"].endswith("test_tool.py")
    assert line["durationMs"] >= 0


def test_arguments_are_copied_before_the_tool_changes_them(file: Path) -> None:
    @assay.tool(name="change")
    def tool(items: list[int]) -> list[int]:
        items.append(2)
        return items

    tool([1])
    assert only(file)["args"] == {"items": [1]}
    assert only(file)["result"] == [1, 2]


def test_a_wrong_call_is_recorded_and_its_error_passes(file: Path) -> None:
    with pytest.raises(TypeError):
        make_everything()(1, 2, 3, wrong=1)
    line = only(file)
    assert "error" in line
    assert line["args"] == {"args": [1, 2, 3], "wrong": 1}


def test_methods_leave_self_out(file: Path) -> None:
    class Shop:
        @assay.tool
        def one(self, n: int) -> int:
            return n

        @assay.tool
        @classmethod
        def two(cls, n: int) -> str:
            return cls.__name__

        @assay.tool
        @staticmethod
        def three(n: int) -> int:
            return n

    shop = Shop()
    assert (shop.one(1), Shop.two(2), Shop.three(3)) == (1, "Shop", 3)
    assert [line["args"] for line in lines_of(file)] == [{"n": 1}, {"n": 2}, {"n": 3}]


def test_an_exception_is_the_error_and_is_the_same(file: Path) -> None:
    error = ValueError("no money")

    @assay.tool
    def refund() -> None:
        raise error

    with pytest.raises(ValueError, match="no money") as caught:
        refund()
    assert caught.value is error
    assert only(file)["error"] == "no money"


def test_coroutines(file: Path) -> None:
    @assay.tool
    async def slow(n: int) -> int:
        await asyncio.sleep(0.01 * (3 - n))
        return n

    @assay.tool
    def plain(n: int) -> Any:
        return slow.__wrapped__(n)  # type: ignore[attr-defined]

    async def main() -> list[int]:
        return await asyncio.gather(slow(1), slow(2), plain(3))

    assert inspect.iscoroutinefunction(slow)
    assert asyncio.run(main()) == [1, 2, 3]
    # A coroutine is asked for when it begins.
    assert [line["result"] for line in lines_of(file)] == [3, 1, 2]


def test_a_cancelled_call_is_an_error(file: Path) -> None:
    @assay.tool
    async def forever() -> None:
        await asyncio.sleep(60)

    async def main() -> None:
        task = asyncio.create_task(forever())
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert only(file)["error"] == "CancelledError"


def test_generators(file: Path) -> None:
    @assay.tool
    def count(n: int) -> Iterator[int]:
        got = 0
        for i in range(n):
            got = (yield i) or got
        return got  # type: ignore[return-value]

    assert list(count(3)) == [0, 1, 2]
    generator: Any = count(2)
    next(generator)
    assert generator.send(7) == 1
    with pytest.raises(StopIteration) as stop:
        next(generator)
    assert stop.value.value == 7
    early: Any = count(5)
    next(early)
    early.close()
    thrown: Any = count(5)
    next(thrown)
    with pytest.raises(KeyError):
        thrown.throw(KeyError("k"))
    lines = lines_of(file)
    assert lines[0]["result"] == {"yielded": [0, 1, 2], "returned": 0}
    assert lines[1]["result"] == {"yielded": [0, 1], "returned": 7}
    assert lines[2]["result"] == [0]
    assert "k" in lines[3]["error"]


def test_async_generators(file: Path) -> None:
    closed = []

    @assay.tool
    async def count(n: int) -> AsyncIterator[int]:
        try:
            for i in range(n):
                yield i
        finally:
            closed.append(n)

    async def main() -> None:
        assert [item async for item in count(3)] == [0, 1, 2]
        stream: Any = count(9)
        assert await stream.__anext__() == 0
        await stream.aclose()

    asyncio.run(main())
    assert closed == [3, 9]
    assert [line["result"] for line in lines_of(file)] == [[0, 1, 2], [0]]


def test_wrapping_twice_writes_one_line(file: Path) -> None:
    @assay.tool
    def once() -> int:
        return 1

    assert assay.tool(once) is once
    once()
    assert len(lines_of(file)) == 1


def test_the_signature_and_the_name_stay() -> None:
    everything = make_everything()
    assert str(inspect.signature(everything)).startswith("(a: 'int', /, b: 'int' = 2")
    assert everything.__name__ == "everything"
