"""Records anything that is traced with OpenTelemetry, pydantic-ai among it:
`provider.add_span_processor(AssaySpanProcessor())`.
"""

from __future__ import annotations

import json

from opentelemetry.sdk.trace import SpanProcessor

from assay._recording.quietly import quietly
from assay._recording.run import Recorder, current_run
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from assay._recording.writer import EventSink

__all__ = ["AssaySpanProcessor"]


class AssaySpanProcessor(SpanProcessor):  # type: ignore[misc,unused-ignore]
    """Writes each span that ends as one line; the engine reads the dialects of the instrumentations. Inside
    `assay.trace` and inside a test, spans are of that trace. Give it a file of its own: spans and the lines of other
    recorders do not mix.
    Raises nothing.
    """

    def __init__(self, recorder: Recorder | None = None) -> None:
        self._recorder = recorder or Recorder()

    def on_start(self, span: Any, parent_context: Any = None) -> None:
        with quietly:
            run = current_run()
            if run is not None and not recording_is_off():
                span.set_attribute("assay.trace", run.trace)

    def on_end(self, span: Any) -> None:
        if recording_is_off():
            return
        with quietly:
            run = current_run()
            sink: Any = self._recorder._own_writer() if run is None or run.writer is None else run.writer
            _write(sink, json.loads(span.to_json(indent=None)))

    def shutdown(self) -> None:
        pass

    def force_flush(self, timeout_millis: int = 30_000) -> bool:
        return True


def _write(sink: EventSink, span: dict[str, Any]) -> None:
    """Under pytest the test's own spans have a file of their own."""
    write_span: Any = getattr(sink, "write_span", None)
    if callable(write_span):
        write_span(span)
    else:
        sink.write(span)
