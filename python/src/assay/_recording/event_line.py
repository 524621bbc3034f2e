"""An event as a line, which names what had to be cut: whoever reads it must not take the rest for the whole."""

from __future__ import annotations

from assay._recording.plain import bounded_text, copy_json, parse_json, to_bytes, to_data, to_json_text, units

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

#: UTF-16 units for the paths of what was cut.
_max_paths = 16_384
#: UTF-16 units of a name that is kept of an event of which nothing else is.
_max_name = 1_024


def event_line(event: object, max_units: int) -> bytes:
    """One line of at most `max_units` UTF-16 units."""
    text, cuts = bounded_text(event, max_units)
    if cuts:
        text = to_json_text(_cut_event(event, max_units))
    return to_bytes(text) + b"\n"


def event_data(event: object) -> Any:
    """A copy of an event as data."""
    copy, cuts = copy_json(event)
    return _marked(event, copy, cuts, _max_paths) if cuts else copy


def _cut_event(event: object, max_units: int) -> dict[str, Any]:
    room = min(_max_paths, max_units // 4)
    text, cuts = bounded_text(event, max_units - room)
    return _marked(event, parse_json(text), cuts, room)


def _marked(event: object, copy: Any, cuts: tuple[str, ...], room: int) -> dict[str, Any]:
    known: dict[str, Any] = copy if isinstance(copy, dict) else _identity(event)
    earlier = known.pop("truncated", None)
    paths = list(dict.fromkeys([*(earlier if isinstance(earlier, list) else ()), *cuts]))
    too_many = "" in paths or units(to_json_text(paths)) > room
    return {**known, "truncated": ["/args", "/result"] if too_many else paths}


def _identity(event: Any) -> dict[str, Any]:
    """Of an event that no cut makes short enough, whose call it is."""
    tool = next((event[name] for name in ("tool", "tool_name", "name") if name in event), None)
    known = {"type": event.get("type") or "tool_call", "trace": event.get("trace"), "id": event.get("id"), "tool": tool}
    return {name: to_data(value, _max_name) for name, value in known.items()}
