#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The tables of docs/json.md say what the schemas say of every field; --write makes them anew. Usage: fields.py PROJECT [--write]"""
import json
import re
import sys
from pathlib import Path

docs = Path(sys.argv[1]) / "docs"
page = docs / "json.md"


def resolved(node, schema):
    while "$ref" in node:
        found = schema
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        node = {**found, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def kind(node, schema):
    """"integer or null", "array of object"."""
    if "const" in node:
        return f"`{json.dumps(node['const'])}`"
    if "enum" in node:
        return " or ".join(f"`{json.dumps(value)}`" for value in node["enum"])
    types = node.get("type")
    types = [types] if isinstance(types, str) else types
    if types is None:
        some = node.get("oneOf") or node.get("anyOf") or []
        return " or ".join(dict.fromkeys(kind(resolved(one, schema), schema) for one in some))
    said = [f"{one} of {kind(resolved(node['items'], schema), schema)}" if one == "array" and "items" in node else one for one in types]
    return " or ".join(said)


def fields(node, schema, path, seen):
    """(path, kind, meaning, whether it is always there) for each field below; a definition that comes again is told once."""
    node = resolved(node, schema)
    for one in node.get("oneOf", []) + node.get("anyOf", []):
        yield from fields(one, schema, path, seen)
    if "items" in node:
        yield from fields(node["items"], schema, f"{path}[]", seen)
    for name, field in node.get("properties", {}).items():
        where = f"{path}.{name}".lstrip(".")
        of = resolved(field, schema)
        yield where, kind(of, schema), of.get("description", ""), name in node.get("required", [])
        body = json.dumps(of, sort_keys=True)
        if body in seen and ("properties" in of or "items" in of):
            continue
        seen.add(body)
        yield from fields(of, schema, where, seen)


def table(name):
    schema = json.loads((docs / name).read_text())
    lines = ["| field | what | meaning |", "|---|---|---|"]
    told = set()
    for where, what, meaning, always in fields(schema, schema, "", set()):
        # The same in points, and what stands in several kinds of documents, is told once.
        if where.endswith("_points") or where in told:
            continue
        told.add(where)
        if not meaning:
            sys.exit(f"{name} does not say what {where} means")
        lines.append(f"| `{where}` | {what}{'' if always else ', if any'} | {meaning} |")
    if len(lines) < 10:
        sys.exit(f"{name}: only {len(lines)} lines")
    return "\n".join(lines)


text, count = page.read_text(), 0


def made(found):
    global count
    count += 1
    return f"<!-- fields of {found[1]} -->\n{table(found[1])}\n<!-- end -->"


now = re.sub(r"<!-- fields of (\S+) -->\n.*?<!-- end -->", made, text, flags=re.S)
if "--write" in sys.argv:
    page.write_text(now)
elif now != text or count < 3:
    sys.exit("docs/json.md does not say what the schemas say: run tests/docs/fields.py . --write")
print(f"{now.count(chr(10) + '| `')} fields of {count} schemas")
