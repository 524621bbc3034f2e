"""The pytest plugin, each time in a pytest of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import lines_of, policy_yaml

agent = """
import assay

@assay.tool
def get_user(user_id): return {"id": user_id}

@assay.tool
def delete_user(user_id): return None
"""


class Ran:
    def __init__(self, process: subprocess.CompletedProcess[str], folder: Path) -> None:
        self.code = process.returncode
        self.text = process.stdout + process.stderr
        self.folder = folder

    def lines(self, name: str = "traces/pytest.jsonl") -> list[dict[str, Any]]:
        return lines_of(self.folder / name)

    def assert_outcomes(self, **counts: int) -> None:
        found = re.findall(r"(\d+) (passed|failed|errors?|xfailed|skipped|rerun)", process_line(self.text))
        assert {name.rstrip("s") if name.startswith("error") else name: int(n) for n, name in found} == counts, (
            self.text
        )


def process_line(text: str) -> str:
    """What pytest says last."""
    return next((line for line in reversed(text.split("\n")) if re.search(r" in [0-9.]+s", line)), "")


Run = Callable[..., Ran]
_plugins = {"asyncio": "asyncio", "-n": "xdist", "reruns": "rerunfailures", "mark.repeat": "repeat"}
_all = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": ""}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def run(tests: str | None, *args: str, conftest: str = "", ini: str = "", off: str = "", **env: str) -> Ran:
        (tmp_path / "policy.yaml").write_text(policy_yaml)
        (tmp_path / "agent.py").write_text(agent)
        (tmp_path / "pytest.ini").write_text(f"[pytest]\n{ini}")
        if conftest:
            (tmp_path / "conftest.py").write_text(conftest)
        if tests is not None:
            (tmp_path / "test_it.py").write_text(f"import pytest, assay\nfrom agent import *\n{tests}")
        given = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "ASSAY", "COV"))}
        # Only the plugins that a test is about: each costs every start.
        alone = "" if conftest.startswith("pytest_plugins") or off else "-p assay"
        more = " ".join(f"-p {name}" for word, name in _plugins.items() if word in f"{tests} {' '.join(args)}")
        plugins = ["-p", "no:cacheprovider", *f"{off or alone} {more}".split()]
        process = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", *plugins, *args],
            cwd=tmp_path,
            env={**given, "PYTHONDONTWRITEBYTECODE": "1", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", **env},
            capture_output=True,
            text=True,
            timeout=120,
        )
        return Ran(process, tmp_path)

    return run


broken = """
def test_fine():
    get_user("mia")

def test_denied():
    get_user("mia")
    delete_user("mia")
"""
by_policy = ("--assay-policy", "policy.yaml")


def test_a_breach_is_a_failure_at_the_line_of_the_agent(run: Run) -> None:
    ran = run(broken, *by_policy)
    ran.assert_outcomes(failed=1, passed=1)
    assert (
        "The agent broke a rule of shop.\n"
        "  E_TOOL_DENIED: delete_user was called, and the policy denies it: take the tool away from the agent, or "
        "remove the deny entry.\n"
        "    at call 2, test_it.py:9, policy.yaml:5:10\n"
        "  trace: test_it.py::test_denied, in traces/pytest.jsonl\n"
    ) in ran.text
    assert "2 traces, 3 tool calls in traces/pytest.jsonl" in ran.text
    assert "coverage 50 % of policy.yaml; not called: refund" in ran.text
    assert "Traceback" not in ran.text
    assert [line["trace"] for line in ran.lines()] == ["test_it.py::test_fine"] + ["test_it.py::test_denied"] * 2
    assert not (ran.folder / "traces" / "pytest.parts").exists()


registrations = {
    "entry point": (" ", "", _all),
    "both": (" ", 'pytest_plugins = ["assay.pytest_plugin"]', _all),
    "both, by the flag": ("-p assay", 'pytest_plugins = ["assay.pytest_plugin"]', _all),
    "conftest without autoload": (
        "",
        'pytest_plugins = ["assay.pytest_plugin"]',
        {},
    ),
    "flag without autoload": ("-p assay.pytest_plugin", "", {}),
}


@pytest.mark.one_python
@pytest.mark.parametrize("how", list(registrations))
def test_every_way_of_registration_works(how: str, run: Run) -> None:
    off, conftest, env = registrations[how]
    ran = run(broken, ini="assay_policy = policy.yaml\n", conftest=conftest, off=off, **env)
    ran.assert_outcomes(failed=1, passed=1)


@pytest.mark.one_python
def test_it_can_be_turned_off_in_spite_of_a_conftest(run: Run) -> None:
    ran = run(broken, off="-p no:assay", conftest='pytest_plugins = ["assay.pytest_plugin"]')
    ran.assert_outcomes(passed=2)
    assert "--- assay" not in ran.text
    assert len(ran.lines("traces.jsonl")) == 3


loaded = """
import sys
def pytest_sessionfinish(): print("engine", "assay._engine.worker" in sys.modules)
"""


@pytest.mark.one_python
def test_nothing_is_printed_or_written_where_nothing_is_recorded(run: Run) -> None:
    ran = run(
        "def test_nothing(): pass\n",
        conftest=loaded,
    )
    ran.assert_outcomes(passed=1)
    assert "assay" not in ran.text.replace("engine False", "")
    assert "engine False" in ran.text
    assert not (ran.folder / "traces").exists()


@pytest.mark.one_python
def test_marks_of_function_class_and_module(run: Run) -> None:
    ran = run(
        """
pytestmark = pytest.mark.assay(policy="policy.yaml")
strict = {"version": "2.0", "name": "strict", "tools": {"deny": ["get_*"]}}

@pytest.mark.assay(policy=strict, case="looking", trial=7)
class TestClass:
    def test_strict(self): get_user(1)

    @pytest.mark.assay(policy=False)
    def test_none(self): delete_user(1)

    @pytest.mark.assay(fail_on="none")
    def test_lenient(self): get_user(1)

def test_module(): delete_user(1)
"""
    )
    ran.assert_outcomes(failed=2, passed=2)
    assert "a rule of strict" in ran.text
    lines = ran.lines()
    assert [(line["case"], line["trial"]) for line in lines[:2]] == [("looking", "7")] * 2
    assert lines[3]["case"] == "test_it.py::test_module"


@pytest.mark.one_python
@pytest.mark.parametrize(
    ("mark", "words"),
    [
        ('"policy.yaml"', "takes names only"),
        ('polcy="policy.yaml"', "has no option polcy"),
        ('policy="none.yaml"', "there is no policy none.yaml"),
        ('fail_on="never"', "fail_on is one of"),
        ("policy=3", "a policy is a file"),
        ("trace_file=3", "trace_file is a text"),
    ],
)
def test_a_wrong_mark_is_an_error_of_usage(mark: str, words: str, run: Run) -> None:
    ran = run(f"@pytest.mark.assay({mark})\ndef test_it(): pass\n")
    assert (ran.code, words in ran.text) == (4, True), ran.text


@pytest.mark.one_python
@pytest.mark.parametrize(
    ("args", "ini", "words"),
    [
        (("--assay-policy", "none.yaml"), "", "there is no policy none.yaml"),
        (("--assay-min-coverage", "80"), "", "a minimum of coverage needs a policy"),
        (("--assay-min-coverage", "101", *by_policy), "", "from 0 to 100"),
        (("--assay-report", "junit", *by_policy), "", "FORMAT=FILE"),
        ((), "assay_fail_on = never\n", "assay_fail_on is one of"),
        ((), "assay_policy = policy.yaml\nassay_min_coverage = many\n", ""),
    ],
)
def test_wrong_settings_are_said_before_any_test(args: Any, ini: str, words: str, run: Run) -> None:
    ran = run("def test_it(): pass\n", *args, ini=ini)
    assert ran.code in (1, 3, 4)
    assert words in ran.text
    assert "passed" not in ran.text


def test_a_policy_of_its_own_asks_for_calls(run: Run) -> None:
    ran = run(
        """
@pytest.mark.assay(policy="policy.yaml")
def test_nothing(): pass

def test_suite_policy_alone(): pass
""",
        *by_policy,
    )
    ran.assert_outcomes(failed=1, passed=1)
    assert "No tool call was recorded in test_it.py::test_nothing" in ran.text


def test_the_own_assertion_wins_and_xfail_sees_the_breach(run: Run) -> None:
    ran = run(
        """
def test_own():
    delete_user(1)
    assert "mine" == "other"

@pytest.mark.xfail(strict=True)
def test_known(): delete_user(1)
""",
        *by_policy,
    )
    ran.assert_outcomes(failed=1, xfailed=1)
    assert "The agent broke" not in ran.text


def test_where_a_call_may_come_from(run: Run) -> None:
    ran = run(
        """
import asyncio, concurrent.futures, contextvars, threading, unittest

@pytest.fixture
def user(): return get_user("from a fixture")

def test_fixture(user, assay_trace): assert assay_trace.tools == ["get_user"]

@pytest.mark.asyncio
async def test_async(assay_trace):
    await asyncio.gather(asyncio.to_thread(get_user, 1), asyncio.to_thread(get_user, 2))
    assert len(assay_trace.calls) == 2

def test_thread(assay_trace):
    thread = threading.Thread(target=get_user, args=(1,)); thread.start(); thread.join()
    with concurrent.futures.ThreadPoolExecutor() as pool: pool.submit(get_user, 2).result()
    assert [call["args"]["user_id"] for call in assay_trace.calls] == [1, 2]

class TestUnit(unittest.IsolatedAsyncioTestCase):
    async def test_async(self): delete_user("unit")

    def test_failing(self):
        delete_user("unit")
        self.assertEqual(1, 2)

def test_subtests(subtests):
    for n in range(2):
        with subtests.test(n=n): get_user(n)

def test_client(assay_trace):
    assay.AssayClient("own.jsonl").record_trace({"tool": "delete_user", "args": {}})
    assert assay_trace.tools == ["delete_user"]

@pytest.fixture
def late():
    yield
    delete_user("late")

def test_late(late): get_user(1)
""",
        *by_policy,
    )
    assert "test_it.py::TestUnit::test_async, in" in ran.text
    assert "AssertionError: 1 != 2" in ran.text
    assert "test_it.py::test_client, in" in ran.text
    assert "ERROR at teardown of test_late" in ran.text
    assert {line["trace"] for line in ran.lines()} >= {
        "test_it.py::test_subtests",
        "test_it.py::TestUnit::test_failing",
    }
    assert ran.lines("own.jsonl") == [{"tool": "delete_user", "args": {}}]


def test_the_fixture(run: Run) -> None:
    ran = run(
        """
def test_it(assay_trace):
    assert (assay_trace.trace, assay_trace.calls, assay_trace.events) == ("test_it.py::test_it", [], [])
    assay_trace.record("refund", {"n": 1}, result={"ok": True})
    assay_trace.record("refund", {"n": 2}, error="no")
    assert [call.get("error") for call in assay_trace.calls] == [None, "no"]
    assert assay_trace.validate()["passed"]
    assert not assay_trace.validate({"version": "2.0", "tools": {"deny": ["refund"]}})["passed"]

def test_empty(assay_trace): assert assay_trace.calls == []
""",
        *by_policy,
    )
    ran.assert_outcomes(passed=2)
    assert [line["source"]["file"] for line in ran.lines()] == ["test_it.py"] * 2


suite = """
import os

@pytest.mark.parametrize("n", range(6))
def test_many(n):
    get_user(n)
    if n == 4: delete_user(n)

@pytest.mark.assay(trace_file="own.jsonl")
@pytest.mark.parametrize("n", range(3))
def test_file(n): get_user(n)

@pytest.mark.xdist_group("g")
def test_group(): get_user("group")
"""


def without_times(folder: Path) -> dict[str, Any]:
    def plain(text: str) -> str:
        return re.sub(r'"(timestamp|durationMs)":("[^"]*"|[0-9.]+),?', "", re.sub(r'time="[^"]*"', "", text))

    texts = {name: (folder / name).read_text() for name in ("traces/pytest.jsonl", "own.jsonl", "report.xml", "r.json")}
    result = json.loads(texts.pop("r.json"))
    for file in result["traces"]["files"]:
        del file["sha256"]
    for facts in (result["facts"], *result["traces"]["facts"]):
        facts.pop("durationMs", None)
    return {**{name: plain(text) for name, text in texts.items()}, "result": result}


@pytest.mark.parametrize(
    "way", [("-n", "4"), pytest.param(("-n", "2", "--dist", "loadgroup"), marks=pytest.mark.one_python)]
)
def test_xdist_leaves_what_a_serial_run_leaves(way: tuple[str, ...], run: Run) -> None:
    reports = ("--assay-report", "junit=report.xml", "--assay-report", "json=r.json", *by_policy)
    serial = run(suite, *reports)
    serial.assert_outcomes(failed=1, passed=9)
    first = without_times(serial.folder)
    parallel = run(None, *reports, *way)
    assert parallel.code == serial.code == 1
    assert without_times(parallel.folder) == first
    for text in ("10 traces, 11 tool calls in traces/pytest.jsonl, own.jsonl", "coverage 50 % of policy.yaml"):
        assert text in serial.text
        assert text in parallel.text


@pytest.mark.one_python
def test_a_worker_that_crashes_loses_nothing_and_the_next_run_is_whole(run: Run) -> None:
    tests = suite + (
        "def test_crash():\n    get_user('before')\n    if not os.environ.get('WHOLE'): os.kill(os.getpid(), 9)\n"
    )
    reports = ("--assay-report", "junit=report.xml", "--assay-report", "json=r.json", *by_policy)
    crashed = run(tests, *reports, "-n", "2")
    assert crashed.code == 1
    assert "crashed" in crashed.text
    assert [line["trace"] for line in crashed.lines()].count("test_it.py::test_crash") == 1
    again = run(None, *reports, "-n", "4", WHOLE="1")
    left = without_times(again.folder)
    assert [line["trace"] for line in again.lines()].count("test_it.py::test_crash") == 1
    serial = run(None, *reports, WHOLE="1")
    assert without_times(serial.folder) == left
    assert serial.code == again.code == 1


def test_reruns_and_repeats_are_trials_of_one_case(run: Run) -> None:
    ran = run(
        """
seen = []
@pytest.mark.flaky(reruns=2)
def test_flaky():
    seen.append(1)
    (delete_user if len(seen) < 3 else get_user)(1)

@pytest.mark.repeat(2)
def test_repeated(): get_user(1)
""",
        *by_policy,
    )
    ran.assert_outcomes(passed=3, rerun=2)
    lines = ran.lines()
    assert [(line["trace"], line["case"], line["trial"]) for line in lines[:3]] == [
        ("test_it.py::test_flaky", "test_it.py::test_flaky", "0"),
        ("test_it.py::test_flaky #1", "test_it.py::test_flaky", "1"),
        ("test_it.py::test_flaky #2", "test_it.py::test_flaky", "2"),
    ]
    assert [(line["case"], line["trial"]) for line in lines[3:]] == [
        ("test_it.py::test_repeated", "0"),
        ("test_it.py::test_repeated", "1"),
    ]


@pytest.mark.one_python
def test_the_minimum_of_coverage_fails_the_session(run: Run) -> None:
    tests = "def test_it(): get_user(1)\n"
    low = run(tests, ini="assay_policy = policy.yaml\nassay_min_coverage = 80\n")
    assert (low.code, "below the minimum of 80 %" in low.text) == (1, True), low.text
    assert run(None, *by_policy, "--assay-min-coverage", "50").code == 0
    nothing = run("def test_it(): pass\n", *by_policy, "--assay-min-coverage", "50")
    assert (nothing.code, "no tool call was recorded" in nothing.text) == (1, True), nothing.text


@pytest.mark.one_python
def test_reports_and_properties(run: Run) -> None:
    ran = run(broken, *by_policy, "--assay-report", "markdown=out/report.md", "--junitxml", "junit.xml")
    assert "delete_user" in (ran.folder / "out" / "report.md").read_text()
    cases = list(ElementTree.parse(ran.folder / "junit.xml").iter("testcase"))
    properties = [{p.get("name"): p.get("value") for p in case.iter("property")} for case in cases]
    assert [each["assay_verdict"] for each in properties] == ["pass", "fail"]
    bad = run(None, *by_policy, "--assay-report", "nothing=x.txt", "-k", "fine")
    assert (bad.code, "the reports could not be written" in bad.text) == (1, True), bad.text


@pytest.mark.one_python
def test_a_test_that_was_not_checked_fails_the_session(run: Run) -> None:
    """As under plugins that run tests in a way of their own, without pytest's hooks."""
    conftest = """
import pytest
from _pytest.runner import CallInfo, TestReport

@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item):
    for when, work in (("setup", lambda: None), ("call", item.obj), ("teardown", lambda: None)):
        call = CallInfo.from_call(work, when)
        item.ihook.pytest_runtest_logreport(report=TestReport.from_item_and_call(item, call))
    return True
"""
    for args in ((), ("-n", "2")):
        ran = run("def test_it(): delete_user(1)\n", *by_policy, *args, conftest=conftest)
        assert (ran.code, "1 test has a policy that was not checked: test_it.py::test_it" in ran.text) == (1, True), (
            ran.text
        )


@pytest.mark.one_python
def test_recording_turned_off_is_said_where_a_policy_waits(run: Run) -> None:
    ran = run(broken, *by_policy, ASSAY_RECORD="0")
    ran.assert_outcomes(passed=2)
    assert "ASSAY_RECORD turns recording off: 2 tests have a policy that was not checked" in ran.text
    assert not (ran.folder / "traces").exists()


@pytest.mark.one_python
def test_paths_are_those_of_the_root_folder_wherever_a_test_goes(run: Run) -> None:
    ran = run(
        """
def test_it(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    delete_user(1)
""",
        *by_policy,
    )
    assert "policy.yaml:5:10" in ran.text
    assert len(ran.lines()) == 1


@pytest.mark.one_python
def test_what_an_agent_says_gives_the_terminal_no_orders(run: Run) -> None:
    ran = run('def test_it(assay_trace): assay_trace.record("evil\\x1b[2J\\nFAKE passed", {})\n', *by_policy)
    ran.assert_outcomes(failed=1)
    assert "\x1b[2J" not in ran.text
    assert "\nFAKE" not in ran.text


def test_an_input_error_of_a_test_is_shown_without_our_frames(run: Run) -> None:
    ran = run('def test_it(): assay.validate("none.yaml", [])\n')
    ran.assert_outcomes(failed=1)
    assert "E_POLICY_NOT_FOUND" in ran.text
    assert "worker.py" not in ran.text


def test_an_engine_that_cannot_run_fails_the_test_and_not_the_agent(run: Run) -> None:
    ran = run(broken, *by_policy, ASSAY_NODE="/does/not/exist")
    ran.assert_outcomes(failed=2)
    assert "could not be checked against its policy" in ran.text
    assert len(ran.lines()) == 3


def test_spans_of_opentelemetry_are_of_their_test(run: Run) -> None:
    pytest.importorskip("opentelemetry.sdk")
    ran = run(
        """
import json
from opentelemetry.sdk.trace import TracerProvider
from assay.integrations.opentelemetry import AssaySpanProcessor
provider = TracerProvider()
provider.add_span_processor(AssaySpanProcessor())
tracer = provider.get_tracer("agent")

def call(tool):
    with tracer.start_as_current_span(f"execute_tool {tool}") as span:
        for name, value in {"operation.name": "execute_tool", "tool.name": tool, "tool.call.arguments": "{}"}.items():
            span.set_attribute(f"gen_ai.{name}", value)

def test_fine(assay_trace):
    get_user(1)
    call("refund")
    assert sorted(assay_trace.tools) == ["get_user", "refund"]

@pytest.mark.assay(policy="policy.yaml")
def test_denied(): call("delete_user")
""",
        *by_policy,
    )
    ran.assert_outcomes(failed=1, passed=1)
    assert "E_TOOL_DENIED: delete_user" in ran.text
    assert "coverage 100 % of policy.yaml" in ran.text
    assert len(ran.lines("traces/pytest.spans.jsonl")) == 2
