"""Any Python value as one line of JSON, within limits, in the way of the TypeScript recorders.

What JSON has no word for is named: a number that is not finite is `"NaN"` or `"Infinity"`, a cycle `"[circular]"`,
bytes are their text, an exception its name and message. What is cut is named in its place, never left out silently,
and its place is given as a JSON Pointer.
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
#: Levels that a text may nest.
_max_depth = 500
#: More cuts than these are one: of the whole.
_max_cuts = 100
_no_limit = 1 << 62

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_encode_ascii = json.JSONEncoder(ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode


def bounded_text(value: object, max_units: int) -> tuple[str, tuple[str, ...]]:
    """The JSON text of any value, at most `max_units` UTF-16 units long, and JSON Pointers into it to what was cut or
    could not be read. Never raises.
    """
    cuts: tuple[str, ...] = ()
    try:
        text = _encode(value)
        # How deep the encoder goes depends on the version of Python, and a deeper text is refused when it is read.
        if text.count("[") + text.count("{") > _max_depth and _deeper_than(value, _max_depth):
            text, cuts = _copied(value, _unlimited)
    except Exception:  # No JSON, or a mapping or a number of the user's own that raises as it is read.
        text, cuts = _copied(value, _unlimited)
    # A character is one or two units, so that most texts need not be measured.
    if len(text) * 2 <= max_units or units(text) <= max_units:
        return text, cuts
    length = units(text)
    for limits in _tighter:
        text, cuts = _copied(value, limits)
        if units(text) <= max_units:
            return text, cuts
    return _encode(f"[left out: {length} characters]"), ("",)


def to_json_text(value: object) -> str:
    """The JSON text of any value. Never raises."""
    return bounded_text(value, _no_limit)[0]


def to_bytes(text: str) -> bytes:
    """JSON text as bytes. Half of a surrogate pair has no bytes, so such a text is escaped."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _encode_ascii(json.loads(text)).encode()


def copy_json(value: object, max_units: int = _no_limit) -> tuple[Any, tuple[str, ...]]:
    """A copy of any value as JSON data, of the same bounds and names, and what was cut. Numbers that are whole are
    whole, as in JavaScript.
    """
    text, cuts = bounded_text(value, max_units)
    return _loads(text), cuts


def to_data(value: object, max_units: int = _no_limit) -> Any:
    """The copy alone."""
    return copy_json(value, max_units)[0]


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


def _deeper_than(value: object, levels: int) -> bool:
    if isinstance(value, dict):
        inner: Iterable[Any] = value.values()
    elif isinstance(value, (list, tuple)):
        inner = value
    else:
        return False
    if levels == 0:
        return True
    for item in inner:  # noqa: SIM110, a generator would double the stack.
        if _deeper_than(item, levels - 1):
            return True
    return False


def _copied(value: object, limits: tuple[int, int, int]) -> tuple[str, tuple[str, ...]]:
    copier = _Copier(limits)
    text = _encode(copier.copy(value, ""))
    return text, ("",) if len(copier.cuts) > _max_cuts else tuple(copier.cuts)


class _Copier:
    """Copies one value within limits, and notes the JSON Pointers of what it cuts."""

    __slots__ = ("_depth", "_members", "_parents", "_string", "cuts")

    def __init__(self, limits: tuple[int, int, int]) -> None:
        self._string, self._members, self._depth = limits
        self._parents: list[int] = []
        self.cuts: list[str] = []

    def copy(self, value: Any, path: str) -> Any:
        kind = type(value)
        if value is None or kind is bool:
            return value
        try:
            if isinstance(value, str):
                return self._text(str.__str__(value), path)
            if kind is int or (isinstance(value, int) and not _is_enum(value)):
                return _whole(int(value))
            if kind is float:
                return value if math.isfinite(value) else _not_finite(value)
            if id(value) in self._parents:
                return "[circular]"
            if len(self._parents) >= self._depth:
                return self._cut("[too deep]", path)
            self._parents.append(id(value))
            try:
                return self._parts(value, path)
            finally:
                self._parents.pop()
        except RecursionError:
            return self._cut("[too deep]", path)
        except Exception:
            return self._cut("[unreadable]", path)

    def _parts(self, value: Any, path: str) -> Any:
        if isinstance(value, dict):
            return self._object(value, path)
        if isinstance(value, (list, tuple)):
            return self._list(value, path)
        if isinstance(value, (bytes, bytearray, memoryview)):
            return self._text(_bytes_text(bytes(value)), path)
        if isinstance(value, BaseException):
            return {"name": type(value).__name__, "message": self._text(str(value), f"{path}/message")}
        if isinstance(value, (set, frozenset)):
            return self._list(_sorted(value), path)
        if callable(value):
            return "[function]" if hasattr(value, "__name__") else f"[{type(value).__name__}]"
        if _is_enum(value):
            return self.copy(value.value, path)
        converted = _converted(value)
        if converted is not _missing:
            return self.copy(converted, path)
        if hasattr(value, "keys") and hasattr(value, "__getitem__"):
            return self._object({key: value[key] for key in value.keys()}, path)  # noqa: SIM118
        if hasattr(value, "__len__") and hasattr(value, "__iter__"):
            return self._list(list(value), path)
        if hasattr(value, "__dict__") and not hasattr(value, "__next__"):
            return self._object({key: item for key, item in vars(value).items() if not key.startswith("_")}, path)
        return f"[{type(value).__name__}]"

    def _object(self, owner: dict[Any, Any], path: str) -> dict[str, Any]:
        copy: dict[str, Any] = {}
        for count, (key, item) in enumerate(list(owner.items())):
            if count >= self._members:
                copy["[left out]"] = self._cut(f"{len(owner) - count} members", path)
                break
            name = _key(key)
            copy[name] = self.copy(item, f"{path}/{name.replace('~', '~0').replace('/', '~1')}")
        return copy

    def _list(self, values: Any, path: str) -> list[Any]:
        kept = [self.copy(item, f"{path}/{index}") for index, item in enumerate(values[: self._members])]
        if len(values) > len(kept):
            kept.append(self._cut(f"[left out: {len(values) - len(kept)} items]", path))
        return kept

    def _text(self, text: str, path: str) -> str:
        limit = self._string
        if len(text) * 2 <= limit:
            return text
        length = units(text)
        if length <= limit:
            return text
        kept = text[:limit] if len(text) == length else _first_units(text, limit)
        return self._cut(f"{kept}[left out: {length - limit} characters]", path)

    def _cut(self, mark: str, path: str) -> str:
        if not self.cuts or self.cuts[-1] != path:
            self.cuts.append(path)
        return mark


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


def _first_units(text: str, limit: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[: limit * 2].decode(
        "utf-16-le", "surrogatepass" if limit else "ignore"
    )
