"""The wheel: what is in it, and every block of the documentation in environments that hold nothing else."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

import assay

from .conftest import lines_of, repository
from .sdks.loopback import model

pytestmark = pytest.mark.one_python
package = repository / "python"
page = (repository / "docs" / "python.md").read_text(encoding="utf-8")
blocks: list[tuple[str, str]] = re.findall(r"^```python ?(\w*)\n(.*?)^```$", page, re.M | re.S)


def uv(*args: str | Path) -> None:
    """uv of this environment's maker, or any other."""
    candidates = [package / ".venv" / "uv" / "bin" / "uv", package / ".venv" / "uv" / "Scripts" / "uv.exe"]
    found = next((str(path) for path in candidates if path.is_file()), None) or shutil.which("uv")
    if found is None:
        pytest.skip("there is no uv: node scripts/python/test.mjs makes one")
    ran = subprocess.run([found, *map(str, args)], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    node = shutil.which("node")
    if node is None or not (repository / "node_modules" / "@swc").is_dir():
        pytest.skip("the wheel is built with Node.js, after `npm ci`")
    subprocess.run([node, str(repository / "scripts/python/engine.mjs"), str(out / "engine")], check=True)
    for what in ("sdist", "wheel"):
        build(what, package, out, out / "engine")
    return next(out.glob("*.whl"))


def build(what: str, folder: Path, out: Path, engine: Path) -> None:
    """hatchling of this environment, so that nothing is downloaded."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", what, "-d", str(out)]
    env = {**os.environ, "SOURCE_DATE_EPOCH": "1767225600", "ASSAY_ENGINE": str(engine)}
    ran = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def environment(folder: Path, wheel: Path, *more: str) -> Path:
    uv("venv", "--quiet", "--python", sys.executable, folder)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    uv("pip", "install", "--quiet", "--python", python, str(wheel), *more)
    return python


@pytest.fixture(scope="module")
def bare(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel alone: Node.js is the machine's."""
    return environment(tmp_path_factory.mktemp("bare") / "venv", wheel)


@pytest.fixture(scope="module")
def full(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With the extra `node`, and what the page's blocks import."""
    pins = (package / "requirements" / "sdks-a.txt").read_text().split("\n")
    wanted = [line for line in pins if line.startswith(("openai==", "pytest=="))]
    node = [
        line for line in (package / "requirements" / "test.txt").read_text().split("\n") if line.startswith("nodejs")
    ]
    return environment(tmp_path_factory.mktemp("full") / "venv", wheel, *wanted, *node)


def run(python: Path, code: str, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    given = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "ASSAY"))}
    return subprocess.run(
        [str(python), "-c", code], cwd=cwd, env={**given, **env}, capture_output=True, text=True, timeout=120
    )


policy = """version: "2.0"
name: files
tools: { allow: [read_file, write_file, refund, get_user, search] }
enforcement: { unconstrained_tools: allow }
"""


def prepared(folder: Path) -> Path:
    (folder / "policy.yaml").write_text(policy)
    (folder / "strict.yaml").write_text(policy)
    (folder / "profile.yaml").write_text('version: "1.0"\nname: demo\nentries: { files: {} }\n')
    return folder


def test_the_wheel_is_small_and_has_the_engine_and_the_types(wheel: Path) -> None:
    assert wheel.name == f"assay-{assay.__version__}-py3-none-any.whl"
    assert wheel.stat().st_size <= 1_200_000
    bundle = {path.name for path in (repository / "dist" / "cli").iterdir()}
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.rpartition("/")[2] for name in names if name.startswith("assay/_engine/js/")} == bundle
    assert {"index.js", "package.json", "licenses.txt"} <= bundle
    assert {"assay/py.typed", "assay/LICENSE"} <= set(names)
    assert not [name for name in names if "__pycache__" in name or name.startswith("tests")]


def test_two_builds_are_the_same_bytes(wheel: Path, tmp_path: Path) -> None:
    build("wheel", package, tmp_path, wheel.parent / "engine")
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_the_sdist_makes_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    shutil.unpack_archive(str(next(wheel.parent.glob("*.tar.gz"))), str(tmp_path))
    build("wheel", next(tmp_path.iterdir()), tmp_path / "out", tmp_path / "none")
    assert content(next((tmp_path / "out").glob("*.whl"))) == content(wheel)


def content(wheel: Path) -> dict[str, Any]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: sorted(archive.read(name).split(b"\n")) for name in archive.namelist()}


def test_the_first_blocks_run_as_written_with_the_node_of_the_machine(bare: Path, tmp_path: Path) -> None:
    if shutil.which("node") is None:
        pytest.skip("the machine has no Node.js")
    prepared(tmp_path)
    code = "\n".join(text for name, text in blocks if not name and "pytest" not in text and "openai" not in text)
    ran = run(bare, code, tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert "Coverage: 20%" in ran.stdout
    searches = [line for line in lines_of(tmp_path / "traces.jsonl") if line["tool"] == "search"]
    assert [line["args"] for line in searches] == [{"query": "late parcels", "limit": 3}] * 2
    assert {line["trace"] for line in searches} == {"order-1", "order-2"}
    assert "Covered tools: ['read_file']" in ran.stdout
    assert (tmp_path / "evidence.tar.gz").is_file()
    command = [str(bare.parent / "assay"), "check", "--policy", "policy.yaml", "--traces", "traces.jsonl"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True).returncode == 0


def test_every_block_runs_as_written_with_the_extra(full: Path, tmp_path: Path) -> None:
    """No `node` on the PATH: the extra is all there is."""
    prepared(tmp_path)
    schema = {"type": "object", "properties": {"path": {"type": "string"}}}
    tool = {"type": "function", "function": {"name": "read_file", "parameters": schema}}
    plain = [text.replace("[...]", str([tool])) for name, text in blocks if not name and "pytest" not in text]
    head = "def read_file_fn(path): return 'config of ' + path\n"
    turns: list[dict[str, Any]] = [
        {"calls": [{"id": "1", "name": "read_file", "args": {"path": "c"}}]},
        {"text": "Done."},
    ]
    with model(turns) as url:
        env = {"OPENAI_API_KEY": "k", "OPENAI_BASE_URL": url, "PATH": "/nonexistent"}
        ran = run(full, head + "\n".join(plain) + "\nprint(result)", tmp_path, **env)
    assert ran.returncode == 0, ran.stderr
    assert [line["result"] for line in lines_of(tmp_path / "traces" / "session.jsonl")] == ["config of c"] * 2

    conftest = next(text for name, text in blocks if "pytest_plugins" in text)
    tests = next(text for name, text in blocks if "@pytest.mark" in text)
    (tmp_path / "conftest.py").write_text(conftest)
    (tmp_path / "test_agent.py").write_text(tests)
    ran = run(full, "import sys, pytest; sys.exit(pytest.main(['-q', 'test_agent.py']))", tmp_path, PATH="/nonexistent")
    assert (ran.returncode, "2 passed" in ran.stdout) == (0, True), ran.stdout
    assert (tmp_path / "test_traces.jsonl").is_file()

    spans = '{"resourceSpans":[{"scopeSpans":[{"spans":[]}]}]}\n'
    (tmp_path / "otel-export.jsonl").write_text(spans)
    command = re.findall(r"^(assay trace ingest-otel .*)$", page, re.M)[0].split()[1:]
    code = f"import sys; sys.argv = ['assay', *{command!r}]; from assay.__main__ import main; sys.exit(main())"
    ran = run(full, code, tmp_path, PATH="/nonexistent")
    assert "E_STORE_UNSUPPORTED" not in ran.stdout + ran.stderr
    assert (tmp_path / ".eval" / "eval.db").is_file(), ran.stderr


def test_the_blocks_of_the_readme_run_as_written(bare: Path, tmp_path: Path) -> None:
    prepared(tmp_path)
    (tmp_path / "traces.jsonl").write_text('{"tool": "read_file", "args": {}}\n{"tool": "rm", "args": {}}\n')
    text = (repository / "README.md").read_text(encoding="utf-8")
    code = "\n".join(re.findall(r"^```python\n(.*?)^```$", text, re.M | re.S))
    ran = run(bare, code, tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines()[0].startswith("fail [")
    assert "E_TOOL_NOT_ALLOWED" in ran.stdout
    assert ran.stdout.splitlines()[1].startswith("20 ")


def test_the_file_for_gitlab_writes_the_reports_that_it_names(wheel: Path, full: Path, tmp_path: Path) -> None:
    prepared(tmp_path)
    (tmp_path / "test_agent.py").write_text(next(text for name, text in blocks if "@pytest.mark" in text))
    text = (repository / "examples" / "python-agent" / "gitlab-ci.yml").read_text(encoding="utf-8")
    assert wheel.name in text
    assert wheel.name in (repository / "examples" / "python-agent" / "pyproject.toml").read_text(encoding="utf-8")
    (command,) = re.findall(r"^ +- pytest (.*)$", text, re.M)
    arguments = ["--assay-policy", "policy.yaml", *command.split()]
    code = f"import sys, pytest; sys.exit(pytest.main({arguments!r}))"
    ran = run(full, code, tmp_path, PATH="/nonexistent")
    assert ran.returncode == 0, ran.stdout
    for file in ("report.html", "code-quality.json", "tests.xml", "junit.xml"):
        assert f"assay/{file}" in text
        assert (tmp_path / "assay" / file).stat().st_size > 1
    assert (tmp_path / "traces" / "pytest.jsonl").is_file()


def test_what_the_page_imports_exists() -> None:
    names = re.findall(r"`(\w+)\([^`]*`[^|]*?from `(assay\.integrations\.\w+)`", page)
    names += re.findall(r"\[(\w+)\(\)\][^|]*?from `(assay\.integrations\.\w+)`", page)
    assert {module for _, module in re.findall(r"(from) `(assay\.integrations\.\w+)`", page)} == {
        f"assay.integrations.{path.stem}"
        for path in (package / "src" / "assay" / "integrations").glob("*.py")
        if not path.stem.startswith("_")
    }
    for module in {module for _, module in names}:
        path = package / "src" / Path(*module.split(".")).with_suffix(".py")
        exported = re.search(r"__all__ = (\[.*?\])", path.read_text())
        assert exported is not None
        assert all(name in page for name in ast.literal_eval(exported[1]))


@pytest.mark.parametrize("scheduler", ["ray", "dask", "pyspark", "duckdb"])
def test_the_recipe_gives_the_result_of_one_run(
    scheduler: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from .recipes import check_recipe

    pytest.importorskip(scheduler)
    # Spark's workers are of the `python3` of the PATH otherwise.
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.chdir(prepared(tmp_path))
    check_recipe(scheduler, dict(blocks)[scheduler], tmp_path)
