"""AssayClient, TraceWriter, assay.trace: what is in the file, whatever happens to the process."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import hashlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import threading
import time
import uuid
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import assay
from assay._recording.event_line import event_data, event_line
from assay._recording.log import CallLog, Outcome
from assay._recording.plain import bounded_text, to_data, to_json_text, units

from .conftest import lines_of, python, repository


def test_an_event_is_in_the_file_as_given(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "traces.jsonl"
    client = assay.AssayClient(file)
    client.record_trace({"tool": "read_file", "args": {"path": "/app/ä.json"}})
    assert file.read_text(encoding="utf-8") == '{"tool":"read_file","args":{"path":"/app/ä.json"}}\n'
    client.close()
    client.close()


def test_a_buffered_writer_writes_at_flush_and_close(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    with assay.TraceWriter(file, buffered=True) as writer:
        writer.write({"n": 1})
        assert file.read_bytes() == b""
        writer.flush()
        assert len(lines_of(file)) == 1
        writer.write({"n": 2})
    assert [line["n"] for line in lines_of(file)] == [1, 2]


def test_a_buffered_writer_writes_at_the_end_of_the_process(tmp_path: Path) -> None:
    python("import assay; w = assay.TraceWriter('t.jsonl', buffered=True); w.write({'n': 1})", tmp_path)
    assert lines_of(tmp_path / "t.jsonl") == [{"n": 1}]


def test_redact_sees_a_copy_and_may_leave_out(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"

    def redact(event: dict[str, Any]) -> Any:
        if event["tool"] == "secret":
            return None
        event["args"]["password"] = "x"
        return event

    args = {"password": "hunter2"}
    with assay.AssayClient(file, redact=redact) as client:
        client.record_trace({"tool": "login", "args": args})
        client.record_trace({"tool": "secret", "args": {}})
    assert args == {"password": "hunter2"}
    assert lines_of(file) == [{"tool": "login", "args": {"password": "x"}}]


def test_a_redaction_that_fails_writes_nothing_of_the_event(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    client = assay.AssayClient(file, redact=lambda event: event["none"])
    with pytest.warns(assay.AssayWarning, match="KeyError"):
        client.record_trace({"tool": "login", "args": {"password": "hunter2"}})
    assert file.read_text() == ""


@pytest.mark.parametrize("path", ["", None, 3, b"x"])
def test_a_path_that_is_not_one_is_refused_at_once(path: Any) -> None:
    with pytest.raises(assay.InputError) as caught:
        assay.AssayClient(path)
    assert caught.value.code == "E_USAGE"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("path", ["/dev/full", "/proc/none/t.jsonl", "/"])
def test_trouble_is_one_warning_and_never_an_exception(path: str) -> None:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        client = assay.AssayClient(path)
        for _ in range(3):
            client.record_trace({"tool": "x", "args": {}})
        client.close()
    assert [issubclass(each.category, assay.AssayWarning) for each in seen] == [True]
    assert "W_RECORD_FAILED" in str(seen[0].message)


def test_a_program_that_makes_warnings_errors_keeps_its_agent(tmp_path: Path) -> None:
    code = "import assay; c = assay.AssayClient('/'); c.record_trace({}); print('went on')"
    ran = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (0, "went on\n"), ran.stderr


def test_strict_raises(tmp_path: Path) -> None:
    writer = assay.TraceWriter(tmp_path / "t.jsonl", strict=True)
    writer.close()
    with pytest.raises(assay.RecordError) as caught:
        writer.write({})
    assert caught.value.code == "E_RECORD_CLOSED"
    assert isinstance(caught.value, OSError)


@pytest.mark.parametrize("value", ["0", "false", "off"])
def test_recording_may_be_turned_off(value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSAY_RECORD", value)
    client = assay.AssayClient(tmp_path / "t.jsonl")
    client.record_trace({"tool": "x"})

    @assay.tool(recorder=assay.Recorder(file=tmp_path / "u.jsonl"))
    def double(n: int) -> int:
        return 2 * n

    assert double(2) == 4
    assert list(tmp_path.iterdir()) == []


class Color(enum.Enum):
    RED = "red"


@dataclasses.dataclass
class Point:
    x: int
    y: float


class Broken:
    @property
    def __dict__(self) -> Any:  # type: ignore[override]
        raise RuntimeError


def cyclic() -> list[Any]:
    value: list[Any] = [1]
    value.append(value)
    return value


def deep(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (b"text", '"text"'),
        (b"\xff\x00", '"base64:/wA="'),
        (Point(1, 2.5), '{"x":1,"y":2.5}'),
        (Color.RED, '"red"'),
        ({Color.RED: 1, 2: 3, None: 4, 1.5: 5, (1, 2): 6}, '{"red":1,"2":3,"null":4,"1.5":5,"(1, 2)":6}'),
        (decimal.Decimal("1.10"), '"1.10"'),
        (datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc), '"2026-01-02T03:04:05+00:00"'),
        (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (pathlib.PurePosixPath("/a/b"), '"/a/b"'),
        ({3, 1, 2}, "[1,2,3]"),
        ([float("nan"), float("inf"), float("-inf")], '["NaN","Infinity","-Infinity"]'),
        (cyclic(), '[1,"[circular]"]'),
        (ValueError("no"), '{"name":"ValueError","message":"no"}'),
        (print, '"[function]"'),
        (range(3), '"range(0, 3)"'),
        (12345678901234567891, "12345678901234567891"),
        (object(), '"[object]"'),
        (iter([1]), '"[list_iterator]"'),
        ([Broken()], '["[unreadable]"]'),
    ],
)
def test_values_have_one_text(value: Any, text: str) -> None:
    assert to_json_text(value) == text


def test_models_of_pydantic_are_their_content() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Inner(pydantic.BaseModel):  # type: ignore[name-defined,misc]
        data: bytes

    class Outer(pydantic.BaseModel):  # type: ignore[name-defined,misc]
        inner: Inner

    assert to_data({"m": Outer(inner=Inner(data=b"\xff"))}) == {"m": {"inner": {"data": "base64:/w=="}}}


def test_depth_and_length_are_cut_and_said() -> None:
    for levels in (600, 3_000, 100_000):
        text, cuts = bounded_text({"a": deep(levels)}, 1 << 20)
        assert "[too deep]" in text
        assert cuts == ("/a" + "/0" * 199,)
    assert bounded_text(deep(400), 1 << 20) == ("[" * 400 + "1" + "]" * 400, ())
    assert bounded_text("x" * 300, 100) == ('"[left out: 302 characters]"', ("",))
    shorter, cuts = bounded_text({"a": "😀" * 100_000}, 20_000)
    assert units(shorter) <= 20_000
    assert cuts == ("/a",)
    assert "[left out: 191808 characters]" in shorter
    assert to_data(list(range(20_000)), 60_000)[-1] == "[left out: 10000 items]"


def test_half_a_surrogate_pair_is_one_valid_line() -> None:
    line = event_line({"a": "\ud83d ok ä"}, 1000)
    assert json.loads(line) == {"a": "\ud83d ok ä"}


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.decimals() | st.dates(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner) | st.tuples(inner, inner),
    max_leaves=20,
)


@settings(max_examples=60, deadline=None)
@given(values)
def test_any_value_is_one_line_of_json(value: Any) -> None:
    line = event_line({"tool": "x", "args": value}, 10_000)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    data = to_data(value)
    assert to_data(data) == data


def test_threads_share_a_file(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    writer = assay.TraceWriter(file)

    def work(name: int) -> None:
        for n in range(500):
            writer.write({"thread": name, "n": n, "pad": "x" * 2000})

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = lines_of(file)
    assert len(lines) == 4000
    for n in range(8):
        assert [line["n"] for line in lines if line["thread"] == n] == list(range(500))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.parametrize("buffered", [False, True])
def test_a_fork_writes_nothing_twice_and_loses_nothing(buffered: bool, tmp_path: Path) -> None:
    code = f"""
import os, assay
w = assay.TraceWriter('t.jsonl', buffered={buffered})
w.write({{'who': 'parent', 'n': -1}})
pids = []
for child in range(3):
    pid = os.fork()
    if pid == 0:
        for n in range(300): w.write({{'who': child, 'n': n}})
        w.close()
        os._exit(0)
    pids.append(pid)
for n in range(300): w.write({{'who': 'parent', 'n': n}})
for pid in pids: os.waitpid(pid, 0)
"""
    ran = python(code, tmp_path)
    assert ran.returncode == 0, ran.stderr
    lines = lines_of(tmp_path / "t.jsonl")
    assert len(lines) == 4 * 300 + 1
    assert len({(line["who"], line["n"]) for line in lines}) == len(lines)


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
def test_a_killed_process_loses_no_line_that_it_acknowledged(tmp_path: Path) -> None:
    code = """
import assay, os
w = assay.TraceWriter('t.jsonl')
pad = 'x' * 20000
for n in range(10**9):
    w.write({'run': os.environ['RUN'], 'n': n, 'pad': pad})
    os.write(1, b'%d\\n' % n)
"""
    acknowledged = 0
    for run in range(40 if os.environ.get("ASSAY_SLOW_TESTS") else 8):
        process = subprocess.Popen(
            [sys.executable, "-c", code], cwd=tmp_path, stdout=subprocess.PIPE, env={**os.environ, "RUN": str(run)}
        )
        assert process.stdout is not None
        for _ in range(5 + 13 * run % 40):
            process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
        rest = process.stdout.read().split(b"\n")
        process.wait()
        last = int(next((line for line in reversed(rest[:-1]) if line), 5 + 13 * run % 40 - 1))
        whole = []
        for line in (tmp_path / "t.jsonl").read_bytes().split(b"\n"):
            try:
                whole.append(json.loads(line))
            except ValueError:
                continue  # The one line that the kill cut, ended when the file was opened again.
        mine = {line["n"] for line in whole if line["run"] == str(run)}
        assert mine >= set(range(last + 1))
        acknowledged += last + 1
    assert acknowledged > 0


def test_traces_in_parallel_tasks_and_threads(tmp_path: Path) -> None:
    import asyncio
    import contextvars

    file = tmp_path / "t.jsonl"
    recorder = assay.Recorder(file=file, trace="outside")

    @assay.tool(recorder=recorder)
    def note(n: int) -> None: ...

    async def one(name: str) -> None:
        async with assay.trace(name, case="task", trial="1"):
            note(1)
            await asyncio.sleep(0)
            await asyncio.to_thread(note, 2)

    async def main() -> None:
        await asyncio.gather(one("a"), one("b"))

    asyncio.run(main())
    with assay.trace("c"):
        bare = threading.Thread(target=note, args=(3,))
        copied = threading.Thread(target=contextvars.copy_context().run, args=(note, 4))
        for thread in (bare, copied):
            thread.start()
            thread.join()
    seen = [(line["trace"], line["args"]["n"]) for line in lines_of(file)]
    assert sorted(seen) == [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("c", 4), ("outside", 3)]
    assert lines_of(file)[0]["case"] == "task"


def test_a_task_that_outlives_its_trace_is_not_of_it(tmp_path: Path) -> None:
    import asyncio

    file = tmp_path / "t.jsonl"

    @assay.tool(recorder=assay.Recorder(file=file, trace="later"))
    def note() -> None: ...

    async def main() -> None:
        ended = asyncio.Event()

        async def background() -> None:
            await ended.wait()
            note()

        with assay.trace("first"):
            note()
            task = asyncio.create_task(background())
        ended.set()
        await task

    asyncio.run(main())
    assert [line["trace"] for line in lines_of(file)] == ["first", "later"]


def test_calls_are_written_in_the_order_asked_for(tmp_path: Path) -> None:
    from assay._recording.log import CallLog, Outcome

    file = tmp_path / "t.jsonl"
    log = CallLog(assay.TraceWriter(file), "t", None, None)
    first, second = log.request("a", {}), log.request("b", {"text": '{"x":1}'})
    second.settle(Outcome(result=2))
    assert lines_of(file) == []
    first.settle(Outcome(error="no"))
    third = log.request("c", '{"looks": "like"}')
    log.flush()
    third.settle(Outcome(result=1))
    lines = lines_of(file)
    assert [(line["tool"], line["phase"]) for line in lines] == [
        ("a", "executed"),
        ("b", "executed"),
        ("c", "requested"),
    ]
    assert lines[2]["args"] == '"{\\"looks\\": \\"like\\"}"'


def test_what_waits_is_written_when_the_process_ends(tmp_path: Path) -> None:
    code = """
import assay
log = assay.Recorder(trace='t').log()
log.request('asked', {})
"""
    python(code, tmp_path)
    (line,) = lines_of(tmp_path / "traces.jsonl")
    assert (line["tool"], line["phase"]) == ("asked", "requested")


def test_the_environment_names_the_file(tmp_path: Path) -> None:
    python("import assay; assay.tool(lambda: 1)()", tmp_path, ASSAY_TRACE_FILE="x/y.jsonl")
    assert len(lines_of(tmp_path / "x" / "y.jsonl")) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no fifo")
def test_a_fifo_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    began = time.monotonic()
    with assay.AssayClient(tmp_path / "fifo") as client:
        client.record_trace({"tool": "x"})
    assert time.monotonic() - began < 5


cuts: list[dict[str, Any]] = json.loads(
    (repository / "__tests__/fixtures/recorders/cuts.json").read_text(encoding="utf-8")
)["values"]
builders: dict[str, Any] = {
    "$text": lambda size: "x" * size,
    "$emoji": lambda size: "😀" * size,
    "$items": lambda size: list(range(size)),
    "$members": lambda size: {f"key{n}": n for n in range(size)},
    "$texts": lambda size: ["y" * 2_000] * size,
}


def built(value: Any) -> Any:
    if isinstance(value, list):
        return [built(item) for item in value]
    if not isinstance(value, dict):
        return value
    key, held = next(iter(value.items()))
    return builders[key](held) if key in builders else {name: built(item) for name, item in value.items()}


def sha256(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


@pytest.mark.parametrize("cut", cuts, ids=lambda cut: cut["name"])
def test_a_cut_is_that_of_the_typescript_recorder_and_said_at_the_same_places(
    cut: dict[str, Any], tmp_path: Path
) -> None:
    """The tests in TypeScript read the same file."""
    value = built(cut["value"])
    with assay.TraceWriter(tmp_path / "a.jsonl") as writer:
        CallLog(writer, "t", None, None).request("send", value).settle(Outcome(result=value))
    (line,) = lines_of(tmp_path / "a.jsonl")
    assert line.get("truncated", []) == [f"{side}{path}" for side in ("/args", "/result") for path in cut["truncated"]]
    assert [sha256(line["args"]), sha256(line["result"])] == [cut["sha256"], cut["sha256"]]
    with assay.TraceWriter(tmp_path / "b.jsonl", max_event_length=256 * 1024) as writer:
        writer.write({"tool": "send", "args": value})
    (line,) = lines_of(tmp_path / "b.jsonl")
    assert {"truncated": line.get("truncated", []), "sha256": sha256(line)} == cut["event"]


@pytest.mark.parametrize(
    ("args", "where"),
    [
        ({"to": "mia", "rows": [float("nan"), deep(300)]}, "/args/rows/1" + "/0" * 196),
        ({"to": Broken()}, "/args/to"),
        ({"to": {1: Broken()}}, "/args/to/1"),
    ],
)
def test_what_is_too_deep_or_cannot_be_read_is_a_cut_in_every_way_of_recording(
    args: Any, where: str, tmp_path: Path
) -> None:
    with assay.TraceWriter(tmp_path / "a.jsonl") as writer:
        writer.write({"tool": "send", "args": args})
        CallLog(writer, "t", None, None).request("send", args, settled=True)
    first, second = lines_of(tmp_path / "a.jsonl")
    assert first["truncated"] == event_data({"tool": "send", "args": args})["truncated"]
    assert first["truncated"][0].startswith(where)
    assert second["truncated"][0].startswith(where)


def test_an_event_that_nothing_makes_short_enough_is_a_call_of_its_tool(tmp_path: Path) -> None:
    with assay.TraceWriter(tmp_path / "a.jsonl", max_event_length=4_000) as writer:
        writer.write({"trace": "t", "tool": "send", **{f"member{n}": "x" * 500 for n in range(2_000)}})
        writer.write({"tool": "send", "args": {"a": "x" * 5_000}, "truncated": ["/args/earlier"]})
    first, second = lines_of(tmp_path / "a.jsonl")
    assert (first["type"], first["trace"], first["tool"]) == ("tool_call", "t", "send")
    assert first["truncated"] == ["/args", "/result"]
    assert second["truncated"] == ["/args/earlier", "/args/a"]
