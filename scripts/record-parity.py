"""Records what Python's spaCy makes of text that is free to keep, for `npm run parity` to compare with.

    python3 -m venv venv && venv/bin/pip install 'spacy==3.8.*'
    venv/bin/python scripts/record-parity.py sm=WHEEL_OR_FOLDER md=WHEEL_OR_FOLDER

Writes packages/language/fixtures/parity/{texts,sm,md}.json.gz. The texts are composed from a grammar of our own
(parity_grammar.py) and taken from the project's own prose; a text recorded once stays as it was recorded.
"""

import gzip
import json
import pathlib
import random
import sys
import tempfile
import zipfile

import spacy

from parity_grammar import compose

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "packages" / "language" / "fixtures" / "parity"
SEED = 20240617
PARAGRAPHS = 760
LONG_TEXTS = 3


def own_prose():
    """Paragraphs of articles and documents of the project."""
    for path in sorted((ROOT / "tests" / "articles" / "articles").glob("*.json")):
        yield from json.loads(path.read_text("utf8"))["text"].split("\n\n")
    for path in [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs" / "decisions").glob("*.md"))]:
        yield from path.read_text("utf8").split("\n\n")


def texts():
    """Paragraphs, then a few texts longer than any window, made of paragraphs."""
    paragraphs = [text for text in [*compose(SEED, PARAGRAPHS), *own_prose()] if text.strip()]
    rng = random.Random(SEED)
    long = ["\n\n".join(rng.sample(paragraphs, 45)) for _ in range(LONG_TEXTS)]
    return [*paragraphs, *long]


class Numbering:
    """Numbers strings in the order in which they come."""

    def __init__(self):
        self.numbers = {}

    def __call__(self, text):
        return self.numbers.setdefault(text, len(self.numbers))


def folder_of(path):
    """The pipeline's folder inside a folder or a wheel."""
    path = pathlib.Path(path)
    if path.is_file():
        target = pathlib.Path(tempfile.mkdtemp())
        zipfile.ZipFile(path).extractall(target)
        path = target
    return min(path.rglob("config.cfg"), key=lambda found: len(found.parts)).parent


def record(nlp, text, number):
    """Columns of one document; offsets in code points, as Python counts them."""
    doc = nlp(text)
    return {
        "starts": [token.idx for token in doc],
        "lengths": [len(token.text) for token in doc],
        "tags": [number["tags"](token.tag_) for token in doc],
        "pos": [number["pos"](token.pos_) for token in doc],
        "morphs": [number["morphs"](str(token.morph)) for token in doc],
        "lemmas": [number["lemmas"](token.lemma_) for token in doc],
        "norms": [number["norms"](token.norm_) for token in doc],
        "heads": [token.head.i - token.i for token in doc],
        "relations": [number["relations"](token.dep_) for token in doc],
        "sentenceStarts": [token.i for token in doc if token.is_sent_start],
        "names": [[ent.start, ent.end, number["names"](ent.label_)] for ent in doc.ents],
    }


def write(name, content):
    """Deterministic gzip: no time stamp in it."""
    packed = gzip.compress(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf8"), 9, mtime=0)
    (OUT / f"{name}.json.gz").write_bytes(packed)
    print(f"{name}: {len(packed) / 1024:.0f} kB")


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    kept = OUT / "texts.json.gz"
    corpus = json.loads(gzip.decompress(kept.read_bytes())) if kept.exists() else texts()
    write("texts", corpus)
    for argument in sys.argv[1:]:
        name, path = argument.split("=", 1)
        nlp = spacy.load(folder_of(path))
        number = {key: Numbering() for key in ("tags", "pos", "morphs", "lemmas", "norms", "relations", "names")}
        documents = [record(nlp, text, number) for text in corpus]
        tables = {key: list(numbering.numbers) for key, numbering in number.items()}
        meta = {"spacy": spacy.__version__, "model": f"{nlp.meta['lang']}_{nlp.meta['name']}-{nlp.meta['version']}"}
        write(name, {**meta, "tables": tables, "documents": documents})
        print(f"{name}: {sum(len(document['starts']) for document in documents)} tokens")


main()
