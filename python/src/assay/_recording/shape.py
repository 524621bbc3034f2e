"""Values of other libraries, seen by their shape: SDK types change, the wire does not."""

from __future__ import annotations

from assay._recording.absent import absent
from assay._recording.plain import parse_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def field(value: object, name: str) -> Any:
    """`value[name]` or `value.name`, of anything; `None` if there is none."""
    if isinstance(value, dict):
        return value.get(name)
    try:
        return getattr(value, name, None)
    except Exception:
        return None


def text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def items(value: object) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else []


def sent(value: object, name: str) -> Any:
    """`value[name]` or `value.name`; `absent` if there is none, which differs from `None`."""
    if isinstance(value, dict):
        return value.get(name, absent)
    try:
        return getattr(value, name, absent)
    except Exception:
        return absent


def parsed_arguments(value: object) -> Any:
    """Arguments on the wire are JSON in a string, or a value. `None` and `""` are none; what does not parse stays
    text; what was not sent stays absent.
    """
    if value is None:
        return {}
    if not isinstance(value, str):
        return value
    if value.strip() == "":
        return {}
    try:
        return parse_json(value)
    except ValueError:
        return value


_text_types = ("text", "input_text", "output_text")


def flat_text(value: object) -> Any:
    """What a tool gave back, out of the content parts that protocols wrap it in: a list of nothing but text parts is
    their text, a line each; anything else stays as it was sent. A list of texts alone is a value that a tool
    returned.
    """
    if not isinstance(value, (list, tuple)):
        return value
    texts: list[str] = []
    is_content = False
    for part in value:
        if isinstance(part, str):
            texts.append(part)
        elif field(part, "type") in _text_types and isinstance(field(part, "text"), str):
            texts.append(field(part, "text"))
            is_content = True
        else:
            return value
    return "\n".join(texts) if is_content else value


def error_text(value: object) -> str:
    """The words of a failure, whatever was raised or sent as one; never empty, for an empty error is read as none."""
    if isinstance(value, BaseException):
        try:
            return str(value) or type(value).__name__
        except Exception:
            return type(value).__name__
    texts = [part for part in items(value) if field(part, "type") == "text" and isinstance(field(part, "text"), str)]
    flat = flat_text(texts if texts else value)
    if isinstance(flat, str):
        return flat or "failed"
    for name in ("message", "error", "error_code", "content", "type"):
        words = text(flat_text(field(flat, name)))
        if words:
            return words
    return "failed"
