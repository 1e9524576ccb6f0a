"""Python's side of `npm run bench:read`: reads the texts of a file each time a line comes in, one thread.

engine.py WHEEL TEXTS.json; prints a JSON line {"tokens", "seconds", "cpuSeconds"} for each line read.
"""

import json
import pathlib
import sys
import tempfile
import time
import zipfile

import spacy

folder = pathlib.Path(tempfile.mkdtemp())
zipfile.ZipFile(sys.argv[1]).extractall(folder)
nlp = spacy.load(min(folder.rglob("config.cfg"), key=lambda found: len(found.parts)).parent)
texts = json.loads(pathlib.Path(sys.argv[2]).read_text("utf8"))
print(json.dumps({"spacy": spacy.__version__, "python": sys.version.split()[0]}), flush=True)
for _ in sys.stdin:
    started, cpu_started = time.perf_counter(), time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    seconds, cpu_seconds = time.perf_counter() - started, time.process_time() - cpu_started
    print(json.dumps({"tokens": tokens, "seconds": seconds, "cpuSeconds": cpu_seconds}), flush=True)
