"""Records an agent of the Claude Agent SDK: `ClaudeAgentOptions(hooks=assay_hooks())`."""

from __future__ import annotations

from claude_agent_sdk import HookMatcher

from assay._recording.log import Outcome
from assay._recording.quietly import quietly
from assay._recording.run import Recorder
from assay._recording.shape import field, flat_text, text
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["assay_hooks"]


def assay_hooks(recorder: Recorder | None = None, hooks: dict[Any, Any] | None = None) -> dict[Any, Any]:
    """The hooks that record, together with yours. Raises nothing."""
    recorder = recorder or Recorder()

    async def asked(input: Any, tool_use_id: str | None, context: Any) -> dict[str, Any]:
        if not recording_is_off():
            with quietly:
                args = field(input, "tool_input")
                recorder.log().request(
                    text(field(input, "tool_name")) or "",
                    {} if args is None else args,
                    id=text(field(input, "tool_use_id")) or tool_use_id,
                    agent=recorder.agent or text(field(input, "agent_id")),
                )
        return {}

    async def answered(input: Any, tool_use_id: str | None, context: Any) -> dict[str, Any]:
        with quietly:
            result = flat_text(field(input, "tool_response"))
            recorder.log().answer(text(field(input, "tool_use_id")) or tool_use_id, Outcome(result=result))
        return {}

    async def failed(input: Any, tool_use_id: str | None, context: Any) -> dict[str, Any]:
        with quietly:
            error = text(field(input, "error")) or "failed"
            recorder.log().answer(text(field(input, "tool_use_id")) or tool_use_id, Outcome(error=error))
        return {}

    ours: dict[Any, Any] = {"PreToolUse": asked, "PostToolUse": answered, "PostToolUseFailure": failed}
    given = dict(hooks or {})
    return {
        **given,
        **{event: [*given.get(event, []), HookMatcher(hooks=[hook])] for event, hook in ours.items()},
    }
