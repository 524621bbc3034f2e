"""Any Python value as one line of JSON, within limits, in the way of the TypeScript recorders.

What JSON has no word for is named: a number that is not finite is `"NaN"` or `"Infinity"`, a cycle `"[circular]"`,
bytes are their text, an exception its name and message. What is cut is named in its place, never left out silently.
"""

from __future__ import annotations

import json
import math

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

#: UTF-16 units of one string, members of one list or object, depth. From generous to tight: the first that fits is
#: used.
_unlimited = (1 << 62, 1 << 62, 200)
_tighter = ((65_536, 10_000, 100), (8_192, 1_000, 50), (1_024, 100, 20), (128, 20, 8))

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_encode_ascii = json.JSONEncoder(ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode


def to_json_text(value: object, max_units: int | None = None) -> str:
    """The JSON text of any value, at most `max_units` UTF-16 units long. Never raises."""
    try:
        text = _encode(value)
    except (TypeError, ValueError, RecursionError):
        text = _encode(_plain(value, _unlimited, ()))
    except Exception:  # A mapping or a number of the user's own that raises as it is read.
        text = _encode(_plain(value, _unlimited, ()))
    # A character is one or two units, so that most texts need not be measured.
    if max_units is None or len(text) * 2 <= max_units or units(text) <= max_units:
        return text
    length = units(text)
    for limits in _tighter:
        shorter = _encode(_plain(value, limits, ()))
        if units(shorter) <= max_units:
            return shorter
    return _encode(f"[left out: {length} characters]")


def to_line(value: object, max_units: int) -> bytes:
    """The same as the bytes of a line. Half of a surrogate pair has no bytes, so such a text is escaped."""
    text = to_json_text(value, max_units)
    try:
        return text.encode() + b"\n"
    except UnicodeEncodeError:
        return _encode_ascii(json.loads(text)).encode() + b"\n"


def to_data(value: object, max_units: int | None = None) -> Any:
    """A copy of any value as JSON data, of the same bounds and names. Numbers that are whole are whole, as in
    JavaScript.
    """
    return _loads(to_json_text(value, max_units))


def units(text: str) -> int:
    """The length of a text as JavaScript counts it."""
    return len(text) if text.isascii() else len(text) + sum(1 for char in text if char > "\uffff")


def parse_json(text: str) -> Any:
    """Strict JSON, as JavaScript reads it. Raises ValueError."""
    try:
        return _loads(text)
    except RecursionError:
        raise ValueError("too deep") from None


def number_text(number: int | float) -> str:
    """A number as JavaScript writes it."""
    if isinstance(number, int):
        return str(number)
    if number.is_integer() and abs(number) < 1e21:
        return str(int(number))
    text = repr(number)
    if "e" not in text:
        return text
    mantissa, _, exponent = text.partition("e")
    power = int(exponent)
    if -7 <= power < 0:
        from decimal import Decimal

        return format(Decimal(text), "f")
    return f"{mantissa}e{'+' if power > 0 else '-'}{abs(power)}"


def _number(text: str) -> float | int:
    number = float(text)
    return int(number) if number.is_integer() and abs(number) < 2**53 else number


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is not JSON")


_loads = json.JSONDecoder(parse_float=_number, parse_constant=_refuse).decode


def _plain(value: Any, limits: tuple[int, int, int], parents: tuple[int, ...]) -> Any:
    kind = type(value)
    if value is None or kind is bool:
        return value
    try:
        if isinstance(value, str):
            return _shortened(str.__str__(value), limits[0])
        if kind is int or (isinstance(value, int) and not _is_enum(value)):
            return _whole(int(value))
        if kind is float:
            return value if math.isfinite(value) else _not_finite(value)
        if id(value) in parents:
            return "[circular]"
        if len(parents) >= limits[2]:
            return "[too deep]"
        return _plain_object(value, limits, (*parents, id(value)))
    except RecursionError:
        return "[too deep]"
    except Exception:
        return "[unreadable]"


def _plain_object(value: Any, limits: tuple[int, int, int], path: tuple[int, ...]) -> Any:
    if isinstance(value, dict):
        return _members(value, limits, path)
    if isinstance(value, (list, tuple)):
        return _items(value, limits, path)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _shortened(_bytes_text(bytes(value)), limits[0])
    if isinstance(value, BaseException):
        return {"name": type(value).__name__, "message": _shortened(str(value), limits[0])}
    if isinstance(value, (set, frozenset)):
        return _items(_sorted(value), limits, path)
    if callable(value):
        return "[function]" if hasattr(value, "__name__") else f"[{type(value).__name__}]"
    if _is_enum(value):
        return _plain(value.value, limits, path)
    converted = _converted(value)
    if converted is not _missing:
        return _plain(converted, limits, path)
    if hasattr(value, "keys") and hasattr(value, "__getitem__"):
        return _members({key: value[key] for key in value.keys()}, limits, path)  # noqa: SIM118
    if hasattr(value, "__len__") and hasattr(value, "__iter__"):
        return _items(list(value), limits, path)
    if hasattr(value, "__dict__") and not hasattr(value, "__next__"):
        return _members({key: item for key, item in vars(value).items() if not key.startswith("_")}, limits, path)
    return f"[{type(value).__name__}]"


_missing: Any = object()
#: Modules and names of types whose text says everything, without importing those modules.
_as_text = {
    ("decimal", "Decimal"),
    ("uuid", "UUID"),
    ("fractions", "Fraction"),
    ("ipaddress", "IPv4Address"),
    ("ipaddress", "IPv6Address"),
    ("builtins", "complex"),
    ("builtins", "range"),
}


def _converted(value: Any) -> Any:
    """What a value of a well-known kind says about itself, or `_missing`."""
    for base in type(value).__mro__:
        if (base.__module__, base.__name__) in _as_text or hasattr(base, "__fspath__"):
            return str(value)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    dump: Callable[[], Any] | None = getattr(value, "model_dump", None)
    if callable(dump):
        return dump()
    fields = getattr(type(value), "__dataclass_fields__", None)
    if fields is not None:
        return {name: getattr(value, name) for name in fields}
    if isinstance(value, float):
        return float(value)
    to_list: Callable[[], Any] | None = getattr(value, "tolist", None)
    return to_list() if callable(to_list) else _missing


def _members(owner: dict[Any, Any], limits: tuple[int, int, int], path: tuple[int, ...]) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for count, (key, item) in enumerate(list(owner.items())):
        if count >= limits[1]:
            plain["[left out]"] = f"{len(owner) - count} members"
            break
        plain[_key(key)] = _plain(item, limits, path)
    return plain


def _items(values: Any, limits: tuple[int, int, int], path: tuple[int, ...]) -> list[Any]:
    kept = [_plain(item, limits, path) for item in values[: limits[1]]]
    if len(values) > len(kept):
        kept.append(f"[left out: {len(values) - len(kept)} items]")
    return kept


def _key(key: Any) -> str:
    if isinstance(key, str):
        return str.__str__(key)
    if key is None or isinstance(key, bool):
        return _encode(key)
    if type(key) is float and math.isfinite(key):
        return number_text(key)
    if _is_enum(key):
        return _key(getattr(key, "value"))
    try:
        return str(key)
    except Exception:
        return "[unreadable]"


def _whole(number: int) -> int | str:
    try:
        str(number)
    except ValueError:  # More digits than Python prints.
        return hex(number)
    return number


def _not_finite(number: float) -> str:
    return "NaN" if number != number else "Infinity" if number > 0 else "-Infinity"


def _bytes_text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        import base64

        return "base64:" + base64.b64encode(data).decode()


def _sorted(values: Iterable[Any]) -> list[Any]:
    """A set has no order; two runs must write the same line."""
    try:
        return sorted(values)
    except Exception:
        return sorted(values, key=lambda item: (type(item).__name__, str(item)))


def _is_enum(value: object) -> bool:
    return hasattr(type(value), "__members__") and hasattr(value, "_value_")


def _shortened(text: str, limit: int) -> str:
    if len(text) * 2 <= limit:
        return text
    length = units(text)
    if length <= limit:
        return text
    kept = text[:limit] if len(text) == length else _first_units(text, limit)
    return f"{kept}[left out: {length - limit} characters]"


def _first_units(text: str, limit: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[: limit * 2].decode(
        "utf-16-le", "surrogatepass" if limit else "ignore"
    )
