"""What pytest loads at its start: options, marker, fixture. The rest is loaded by the first test."""

from __future__ import annotations

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay._pytest.test_trace import TestTrace

_marker = (
    "assay(policy=, trace_file=, case=, trial=, fail_on=): the policy that the tool calls of this test are checked "
    "against (a file or a mapping; False for none), the file its trace goes to, which task and repeat it is, the level "
    "that fails it."
)


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("assay", "tool calls of AI agents (assay)")
    group.addoption("--assay-policy", metavar="FILE", help="policy that every test's tool calls are checked against")
    group.addoption("--assay-traces", metavar="DIR", help="folder of the traces, default traces")
    group.addoption(
        "--assay-report",
        metavar="FORMAT=FILE",
        action="append",
        default=[],
        help="a report on the whole suite, as `assay check --report`; may be repeated",
    )
    group.addoption("--assay-min-coverage", metavar="N", type=float, help="per cent of the policy to cover")
    group.addoption(
        "--assay-fail-on",
        metavar="LEVEL",
        choices=_levels,
        help="lowest level that fails a test, default error",
    )
    parser.addini("assay_policy", "policy that the tool calls of every test are checked against")
    parser.addini("assay_traces", "folder of the traces, default traces")
    parser.addini("assay_fail_on", "lowest level of a finding that fails a test, default error")
    about = "per cent of the policy that the suite must cover"
    try:
        parser.addini("assay_min_coverage", about, type="float", default=None)
    except (AssertionError, ValueError):  # pytest before 8.4
        parser.addini("assay_min_coverage", about)


_levels = ("error", "warning", "note", "none")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", _marker)
    from assay._pytest.suite import Suite, read_settings

    if config.pluginmanager.has_plugin("assay-suite"):
        return
    config.pluginmanager.register(Suite(config, read_settings(config)), "assay-suite")


@pytest.fixture
def assay_trace(request: pytest.FixtureRequest) -> TestTrace:
    """What this test recorded so far: `.calls`, `.tools`, `.events`, `.trace`, `.record(…)`, `.validate(…)`."""
    suite = request.config.pluginmanager.get_plugin("assay-suite")
    assert suite is not None
    trace: TestTrace = suite.trace_of(request.node)
    return trace
