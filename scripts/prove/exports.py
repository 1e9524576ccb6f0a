"""Opens the exports in a folder with the tools that people open them with, and prints what those have to say as JSON.

    python exports.py FOLDER

The folder holds record.jsonl (the canonical export, by which the others are judged), record.ftm.jsonl,
record.graphml, and csv/ with its files. A fault is one sentence; there is none where everything is valid.
"""

import csv
import json
import pathlib
import sys
from collections import Counter
from importlib.metadata import version

import networkx
from followthemoney import model
from followthemoney.exc import FollowTheMoneyException
from followthemoney.proxy import EntityProxy

CSV_CELLS = 1 << 30


def lines(path):
    with path.open(encoding="utf8") as file:
        return [json.loads(line) for line in file]


def main_label(node):
    """An event has a second label for its type."""
    return "Event" if "Event" in node["labels"] else node["labels"][0]


def record_of(path):
    """The record's own nodes and edges, each as all exports name it, and the names of what each node says."""
    rows = lines(path)
    nodes = {f"{main_label(row)}:{row['id']}": {*row["properties"], "label"} - {"id"} for row in rows if "labels" in row}
    edges = [(row["type"], row["from"], row["to"]) for row in rows if "labels" not in row]
    return nodes, edges


def link_faults(prop, values, schemata):
    """Each value is the id of an entity of the export that the property may lead to."""
    for value in values:
        found = model.get(schemata.get(value, ""))
        if found is None:
            yield f"{value} is no entity of the export"
        elif not found.is_a(prop.range):
            yield f"{value} is a {found.name}, wanted {prop.range.name}"


def property_faults(schema, name, values, schemata):
    prop = schema.get(name)
    if prop is None:
        return [f"{schema.name} has no property {name}"]
    faults = [error for error in [prop.validate(values)] if error]
    if len(values) != len(set(values)):
        faults.append("the same value twice")
    if prop.max_length is not None:
        faults.extend(f"{len(value)} characters, at most {prop.max_length}" for value in values if len(value) > prop.max_length)
    if prop.range is not None:
        faults.extend(link_faults(prop, values, schemata))
    return [f"{name}: {fault}" for fault in faults]


def cleaned_faults(entity):
    """The library drops what it cannot clean without a word: whatever it drops is a fault."""
    cleaned = EntityProxy(model.get(entity["schema"]), entity, cleaned=False).to_dict()["properties"]
    kept = {name: len(values) for name, values in cleaned.items()}
    given = {name: len(values) for name, values in entity["properties"].items()}
    return [f"{name}: the library keeps {kept.get(name, 0)} of {count}" for name, count in given.items() if kept.get(name, 0) != count]


def entity_faults(entity, schemata):
    schema = model.get(entity["schema"])
    if schema is None:
        return [f"there is no schema {entity['schema']}"]
    if schema.abstract:
        return [f"{schema.name} is abstract"]
    faults = [fault for name, values in entity["properties"].items() for fault in property_faults(schema, name, values, schemata)]
    faults.extend(f"{name} is required" for name in schema.required if not entity["properties"].get(name))
    try:
        schema.validate(entity)
        faults.extend(cleaned_faults(entity))
    except FollowTheMoneyException as error:
        faults.append(f"{error} {getattr(error, 'errors', '')}")
    return faults


def follow_the_money(path):
    entities = lines(path)
    schemata = {entity["id"]: entity["schema"] for entity in entities}
    faults = [f"{entity['id']}: {fault}" for entity in entities for fault in entity_faults(entity, schemata)]
    if len(schemata) != len(entities):
        faults.append("two entities have one id")
    return {
        "entities": len(entities),
        "values": sum(len(values) for entity in entities for values in entity["properties"].values()),
        "schemata": dict(sorted(Counter(schemata.values()).items())),
        "faults": faults,
    }


def graphml(path, nodes, edges):
    graph = networkx.read_graphml(path)
    found = Counter((edge["type"], start.split(":", 1)[1], end.split(":", 1)[1]) for start, end, edge in graph.edges(data=True))
    faults = []
    if set(graph.nodes) != nodes.keys():
        faults.append(f"{len(set(graph.nodes) ^ nodes.keys())} nodes are not those of the record")
    if any(label != node.split(":", 1)[0] for node, label in graph.nodes(data="label")):
        faults.append("a node's label is not that of the record")
    faults.extend(f"{node} says other things than in the record" for node, data in graph.nodes(data=True) if set(data) != nodes.get(node))
    if found != Counter(edges):
        faults.append(f"{((found - Counter(edges)) + (Counter(edges) - found)).total()} edges are not those of the record")
    return {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges(), "directed": graph.is_directed(), "faults": faults}


def csv_rows(path):
    """Rows after the header; a row of another length than it has is a fault."""
    with path.open(encoding="utf8", newline="") as file:
        header, *rows = csv.reader(file)
    return len(rows), [f"{path.name}: a row of {len(row)} cells" for row in rows if len(row) != len(header)]


def csv_files(folder, nodes, edges):
    csv.field_size_limit(CSV_CELLS)
    counted, faults = Counter(), []
    for path in sorted(folder.glob("*.csv")):
        count, wrong = csv_rows(path)
        counted[path.name.split("-", 1)[0]] += count
        faults.extend(wrong)
    if (counted["nodes"], counted["edges"]) != (len(nodes), len(edges)):
        faults.append("there are not as many rows as the record has nodes and edges")
    return {"files": len(list(folder.glob("*.csv"))), "nodes": counted["nodes"], "edges": counted["edges"], "faults": faults}


def main():
    folder = pathlib.Path(sys.argv[1])
    nodes, edges = record_of(folder / "record.jsonl")
    found = {
        "tools": {name: version(name) for name in ("followthemoney", "networkx")},
        "record": {"nodes": len(nodes), "edges": len(edges)},
        "followthemoney": follow_the_money(folder / "record.ftm.jsonl"),
        "graphml": graphml(folder / "record.graphml", nodes, edges),
        "csv": csv_files(folder / "csv", nodes, edges),
    }
    json.dump(found, sys.stdout)


main()
