"""Batches of questions and the texts that answer them, drawn from the encoded sources without a loop over texts."""

from pathlib import Path

import numpy as np
from numpy.random import Generator
from tokenizers import Tokenizer

import corpus
from corpus import Task

LONGEST = 160  # tokens; of a longer text a random stretch is taken
DROPPED = 0.1  # share of a question's tokens left out
ASKED = 0.5  # share of questions that are given asking words, so that these learn to say little
KEPT = 0.25  # how often a text keeps the sentence it is asked for with
MIXED = 0.3  # share of batches of two tasks at once
ASKING = {
    'zh': '什么 哪些 哪个 哪里 多少 谁 何时 为什么 如何 怎样 是什么 有哪些 请问 几 多久 什么时候 哪一年 在哪里 吗 呢 是 的 主要 情况',
    'en': 'what which who whom whose when where why how did does do was were is are the of in many much',
}

Ranges = tuple[np.ndarray, np.ndarray]
"""Starts and ends in the common array of ids, each of shape [texts, ranges]: what a text is made of."""


class Encoded:
    """All encoded sources in one array, and where each source's texts stand in it."""

    def __init__(self, work: Path, tokenizer: Tokenizer) -> None:
        self.sources: dict[str, Source] = {}
        parts: list[np.ndarray] = []
        at = 0
        for name in corpus.SOURCES:
            with np.load(work / f'{name}.npz') as file:
                self.sources[name] = Source(name, file, at)
                parts.append(file['ids'])
            at += len(parts[-1])
        self.asking: dict[str, Ranges] = {}
        for lang, words in ASKING.items():
            ids = [tokenizer.encode(word).ids for word in words.split(' ')]
            starts = at + np.cumsum([0] + [len(word) for word in ids])
            self.asking[lang] = (starts[:-1], starts[1:])
            parts.append(np.array(sum(ids, []), np.uint16))
            at = starts[-1]
        self.ids = np.concatenate(parts)
        self.is_han = np.array([any('\u3400' <= c <= '\u9fff' for c in tokenizer.id_to_token(i)) for i in range(tokenizer.get_vocab_size())])

    def tokens(self, ranges: Ranges) -> tuple[np.ndarray, np.ndarray]:
        """The tokens of each text, all in a row, and how many each text has."""
        starts, ends = (side.reshape(-1) for side in ranges)
        lengths = ends - starts
        total = int(lengths.sum())
        at = np.repeat(starts - (np.cumsum(lengths) - lengths), lengths) + np.arange(total)
        return self.ids[at], lengths.reshape(ranges[0].shape).sum(1)


class Source:
    def __init__(self, name: str, file: np.lib.npyio.NpzFile, at: int) -> None:
        self.starts = file['sentences'] + at  # of sentences in the common array
        self.texts, self.documents = file['texts'], file['documents']
        self.lengths = self.starts[self.texts[1:]] - self.starts[self.texts[:-1]]
        self.sentences = np.diff(self.texts)
        ids, local = file['ids'], file['sentences'][file['texts']]
        bytes_of = ids.tobytes()
        self.keys = np.array([hash(bytes_of[2 * a : 2 * b]) for a, b in zip(local[:-1], local[1:])])  # equal texts have equal keys
        self.pairs = 0 if name.endswith('.docs') else len(self.documents) - 1 - corpus.HELD_OUT.get(name, 0)
        held_out = range(2 * self.pairs, 2 * (len(self.documents) - 1)) if self.pairs else []
        self.held_out_keys = {self.keys[i] for i in held_out}

    def whole(self, texts: np.ndarray) -> Ranges:
        return self.starts[self.texts[texts]], self.starts[self.texts[texts + 1]]


class Drawer:
    """Draws what one task asks: a question's ranges, the answering text's, and a key of each."""

    def __init__(self, task: Task, encoded: Encoded, rng: Generator) -> None:
        self.task, self.rng, self.source = task, rng, encoded.sources[task.source]
        source, side = self.source, 'ab'.index(task.side)
        if source.pairs:
            both = np.arange(source.pairs)
            both = both[(source.lengths[2 * both] > 0) & (source.lengths[2 * both + 1] > 0)]
            self.asked = 2 * both + side
            self.found = self.asked if task.kind == 'inside' else 2 * both + 1 - side
        else:
            held_out = encoded.sources[task.source.removesuffix('.docs')].held_out_keys
            long = np.array([length > 12 and key not in held_out for length, key in zip(source.lengths, source.keys)])
            self.asked = np.flatnonzero(long)
            self.found = self.asked
            if task.kind == 'next':
                last = np.zeros(len(source.lengths) + 1, bool)
                last[source.documents[1:] - 1] = True
                follows = ~last[self.asked] & np.append(long, False)[self.asked + 1]
                self.asked = self.asked[follows]
                self.found = self.asked + 1
        if task.kind in ('inside', 'across'):
            several = source.sentences[self.asked] > 1
            self.asked, self.found = self.asked[several], self.found[several]

    def draw(self, size: int) -> tuple[Ranges, Ranges, np.ndarray, np.ndarray]:
        first = self.rng.choice(len(self.asked) - self.task.run + 1, size // self.task.run, replace=size > len(self.asked))
        picked = (first[:, None] + np.arange(self.task.run)).reshape(-1)
        size = len(picked)
        asked, found = self.asked[picked], self.found[picked]
        keys = self.source.keys[asked], self.source.keys[found]
        if self.task.kind in ('pair', 'next'):
            return columns(self.source.whole(asked)), columns(self.source.whole(found)), *keys
        first = self.source.texts[asked] + (self.rng.random(size) * self.source.sentences[asked]).astype(np.int64)
        sentence = self.source.starts[first], self.source.starts[first + 1]
        start, end = self.source.whole(found)
        if self.task.kind == 'across':
            return columns(sentence), columns((start, end)), *keys
        keeps = self.rng.random(size) < KEPT
        cut = np.where(keeps, end, sentence[0]), np.where(keeps, end, sentence[1])
        return columns(sentence), columns((start, cut[0]), (cut[1], end)), keys[0] + first, keys[1]


def columns(*ranges: Ranges) -> Ranges:
    return np.stack([start for start, _ in ranges], 1), np.stack([end for _, end in ranges], 1)


class Batches:
    def __init__(self, encoded: Encoded, size: int) -> None:
        self.encoded, self.size, self.rng = encoded, size, np.random.default_rng()
        self.drawers = [Drawer(task, encoded, self.rng) for task in corpus.TASKS]
        weights = np.array([task.weight for task in corpus.TASKS])
        self.shares = weights / weights.sum()

    def seed(self, *numbers: int) -> None:
        """What is drawn from here on depends on these numbers alone."""
        self.rng.bit_generator.state = np.random.default_rng(numbers).bit_generator.state

    def next(self) -> tuple[tuple[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray], np.ndarray]:
        """Questions and texts as tokens with the number of each; and which texts are no wrong answer to which question."""
        parts = 2 if self.rng.random() < MIXED else 1
        drawn = []
        for _ in range(parts):
            drawer = self.drawers[self.rng.choice(len(self.drawers), p=self.shares)]
            size = min(self.size, max(200, len(drawer.asked)))
            drawn.append(drawer.draw(size // parts))
        width = max(found[0].shape[1] for _, found, _, _ in drawn)
        asked = [np.concatenate([ask[side] for ask, _, _, _ in drawn]) for side in (0, 1)]
        found = [np.concatenate([padded(find[side], width) for _, find, _, _ in drawn]) for side in (0, 1)]
        same = [equal(np.concatenate(keys)) for keys in zip(*((a, b) for _, _, a, b in drawn))]
        return self.questions((asked[0], asked[1])), self.encoded.tokens(self.shortened((found[0], found[1]))), same[0] | same[1]

    def questions(self, ranges: Ranges) -> tuple[np.ndarray, np.ndarray]:
        """Questions with some tokens left out and, for half of them, some asking words of their language."""
        tokens, lengths = self.encoded.tokens(self.shortened(ranges))
        owners = np.repeat(np.arange(len(lengths)), lengths)
        kept = (self.rng.random(len(tokens)) > DROPPED) | (lengths <= 4)[owners]
        tokens, owners = tokens[kept], owners[kept]
        han = np.bincount(owners, self.encoded.is_han[tokens], len(lengths)) * 2 > np.bincount(owners, minlength=len(lengths))
        asks = np.flatnonzero((self.rng.random(len(lengths)) < ASKED) & (lengths > 3))
        asks = np.repeat(asks, self.rng.integers(1, 4, len(asks)))
        for lang, is_lang in (('zh', han), ('en', ~han)):
            starts, ends = self.encoded.asking[lang]
            mine = asks[is_lang[asks]]
            word = self.rng.integers(len(starts), size=len(mine))
            added, counts = self.encoded.tokens(columns((starts[word], ends[word])))
            tokens, owners = np.concatenate([tokens, added]), np.concatenate([owners, np.repeat(mine, counts)])
        order = np.argsort(owners, kind='stable')
        return tokens[order], np.bincount(owners, minlength=len(lengths))

    def shortened(self, ranges: Ranges) -> Ranges:
        """At most LONGEST tokens of each range, from anywhere in it."""
        start, end = ranges
        spare = np.maximum(end - start - LONGEST, 0)
        start = start + (self.rng.random(spare.shape) * (spare + 1)).astype(np.int64)
        return start, np.minimum(end, start + LONGEST)


def padded(side: np.ndarray, width: int) -> np.ndarray:
    """Empty ranges up to `width` of them: the last one's end, or start, again."""
    return side if side.shape[1] == width else np.concatenate([side, side[:, -1:] * 0], 1)


def equal(keys: np.ndarray) -> np.ndarray:
    return (keys[:, None] == keys[None, :]) & ~np.eye(len(keys), dtype=bool)
