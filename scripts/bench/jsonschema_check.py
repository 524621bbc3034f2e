"""What a user without Assay would write: deny list and argument schemas over JSON lines, nothing else."""
import fnmatch
import json
import sys

import yaml
from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    policy = yaml.safe_load(file)
definitions = policy["schemas"].pop("$defs", {})
validators = {tool: Draft202012Validator({**schema, "$defs": definitions}) for tool, schema in policy["schemas"].items()}
deny = policy["tools"]["deny"]
broken = 0
with open(sys.argv[2], encoding="utf-8") as file:
    for line in file:
        call = json.loads(line)
        if any(fnmatch.fnmatchcase(call["tool"], pattern) for pattern in deny):
            broken += 1
        elif call["tool"] in validators and not validators[call["tool"]].is_valid(call.get("args")):
            broken += 1
print(broken)
