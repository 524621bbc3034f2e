"""Records the agents of CrewAI: `record_crewai()`, once."""

from __future__ import annotations

import threading
import time

from crewai.hooks import register_after_tool_call_hook, register_before_tool_call_hook

from assay._recording.log import Outcome, duration_ms
from assay._recording.quietly import quietly
from assay._recording.run import Recorder
from assay._recording.shape import error_text, field, parsed_arguments, parsed_result, text
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from assay._recording.log import OpenCall

__all__ = ["record_crewai"]
