"""Python's side of `npm run bench:engine`: reads the texts of a file each time a line comes in, one thread.

bench_engine.py WHEEL TEXTS.json; prints a JSON line {"tokens", "seconds"} for each line read.
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
    started = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    print(json.dumps({"tokens": tokens, "seconds": time.perf_counter() - started}), flush=True)
