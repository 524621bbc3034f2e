"""Assay records the tool calls of AI agents and checks them against a policy.

Recording needs nothing but Python. Checking runs Assay's engine, which comes with this package and needs Node.js
20.15 or later: that of the extra `node`, or one on the machine. Nothing is imported before it is used.
"""

from __future__ import annotations

__version__ = "0.1.0"

# A name that type checkers know, without the cost of importing `typing`.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay._engine.api import Coverage as Coverage
    from assay._engine.api import export_evidence as export_evidence
    from assay._engine.api import validate as validate
    from assay._engine.types import AssayResult as AssayResult
    from assay._engine.types import CoverageReport as CoverageReport
    from assay._engine.types import Finding as Finding
    from assay._recording.chat import arecord_chat_completions_with_tools as arecord_chat_completions_with_tools
    from assay._recording.chat import record_chat_completions_with_tools as record_chat_completions_with_tools
    from assay._recording.client import AssayClient as AssayClient
    from assay._recording.run import Recorder as Recorder
    from assay._recording.run import trace as trace
    from assay._recording.tool import tool as tool
    from assay._recording.writer import TraceWriter as TraceWriter
    from assay.errors import AssayError as AssayError
    from assay.errors import AssayWarning as AssayWarning
    from assay.errors import EngineError as EngineError
    from assay.errors import EngineNotFound as EngineNotFound
    from assay.errors import EngineTimeout as EngineTimeout
    from assay.errors import InputError as InputError
    from assay.errors import Problem as Problem
    from assay.errors import RecordError as RecordError

_places = {
    "AssayClient": "_recording.client",
    "AssayError": "errors",
    "AssayResult": "_engine.types",
    "AssayWarning": "errors",
    "Coverage": "_engine.api",
    "CoverageReport": "_engine.types",
    "EngineError": "errors",
    "EngineNotFound": "errors",
    "EngineTimeout": "errors",
    "Finding": "_engine.types",
    "InputError": "errors",
    "Problem": "errors",
    "RecordError": "errors",
    "Recorder": "_recording.run",
    "TraceWriter": "_recording.writer",
    "arecord_chat_completions_with_tools": "_recording.chat",
    "export_evidence": "_engine.api",
    "record_chat_completions_with_tools": "_recording.chat",
    "tool": "_recording.tool",
    "trace": "_recording.run",
    "validate": "_engine.api",
}

__all__ = [
    "AssayClient",
    "AssayError",
    "AssayResult",
    "AssayWarning",
    "Coverage",
    "CoverageReport",
    "EngineError",
    "EngineNotFound",
    "EngineTimeout",
    "Finding",
    "InputError",
    "Problem",
    "RecordError",
    "Recorder",
    "TraceWriter",
    "arecord_chat_completions_with_tools",
    "export_evidence",
    "record_chat_completions_with_tools",
    "tool",
    "trace",
    "validate",
]


def __getattr__(name: str) -> object:
    place = _places.get(name)
    if place is None:
        if name in ("distributed", "integrations", "pytest_plugin"):
            from importlib import import_module

            return import_module(f"assay.{name}")
        raise AttributeError(f"module 'assay' has no attribute {name!r}")
    # `__import__` with a list of names returns the module itself; importlib would cost a millisecond.
    value: object = getattr(__import__(f"assay.{place}", fromlist=[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*__all__, "__version__", "distributed", "integrations"})
