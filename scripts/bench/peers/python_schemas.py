"""What a user without Assay would write in Python: deny list and argument schemas over JSON lines, and a count.

python python_schemas.py jsonschema|jsonschema_rs|fastjsonschema json|orjson POLICY TRACES
"""

import fnmatch
import importlib
import sys

import yaml

library, parser, policy_file, traces = sys.argv[1:]
loads = importlib.import_module(parser).loads
with open(policy_file, encoding="utf-8") as file:
    policy = yaml.safe_load(file)
definitions = policy["schemas"].pop("$defs", {})


def check_with(schema):
    if library == "jsonschema":
        from jsonschema import Draft202012Validator

        return Draft202012Validator(schema).is_valid
    if library == "jsonschema_rs":
        import jsonschema_rs

        return jsonschema_rs.Draft202012Validator(schema).is_valid
    import fastjsonschema

    # The library knows draft 7 and its `definitions`.
    text = yaml.safe_dump(schema).replace("$defs", "definitions")
    validate = fastjsonschema.compile({"$schema": "http://json-schema.org/draft-07/schema", **yaml.safe_load(text)})

    def is_valid(args):
        try:
            validate(args)
            return True
        except fastjsonschema.JsonSchemaValueException:
            return False

    return is_valid


checks = {tool: check_with({**schema, "$defs": definitions}) for tool, schema in policy["schemas"].items()}
deny = policy["tools"]["deny"]
denied = {}
broken = 0
with open(traces, "rb") as file:
    for line in file:
        call = loads(line)
        tool = call["tool"]
        if tool not in denied:
            denied[tool] = any(fnmatch.fnmatchcase(tool, pattern) for pattern in deny)
        if denied[tool] or (tool in checks and not checks[tool](call.get("args"))):
            broken += 1
print(broken)
