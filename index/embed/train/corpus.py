"""What the model learns from: sources, what is asked of each, and what is kept back to measure with."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

OUR_TABLE = Path(__file__).parents[2] / 'language/lexicon/table.tsv.gz'
OUR_GLOSSARY = 'our_glossary'  # written to the work folder by `npm run -s glossary -- pairs`
OUR_LEXICON = 'our_lexicon'
UNITED_NATIONS = 'un'  # written to the work folder by pair_lines.py
MIN_SHARE = 0.1  # of a translation, to be a pair


@dataclass(frozen=True)
class Task:
    """
    pair: one side finds the other. inside: a sentence finds the text it was cut from. across: a sentence finds the whole
    text in the other language. next: a paragraph finds the one after it. `side` is the one asked with: a or b. `run` pairs
    or paragraphs that follow one another are drawn together: of all wrong answers those of the same document are the hard ones.
    """

    source: str
    kind: str
    weight: float
    side: str = 'a'
    run: int = 1


TASKS = [
    Task('un', 'pair', 8), Task('twlaws', 'pair', 12, run=16), Task('twlaws', 'across', 6, run=16), Task('twlaws', 'across', 2, 'b', 16),
    Task('twlaws', 'inside', 2, run=16), Task('twlaws', 'inside', 3, 'b', 16), Task('wmt_news', 'pair', 13), Task('wmt_news', 'across', 5),
    Task('wmt_news', 'across', 2, 'b'), Task('wmt_news', 'inside', 2), Task('wmt_news', 'inside', 4, 'b'),
    Task('news_commentary', 'pair', 7), Task('tatoeba', 'pair', 5), Task('3am', 'pair', 2), Task('bible', 'pair', 3, run=16),
    Task('cedict', 'pair', 5), Task('hsk', 'pair', 2), Task('names', 'pair', 1), Task(OUR_GLOSSARY, 'pair', 3), Task(OUR_LEXICON, 'pair', 3),
    Task('drcd', 'pair', 4), Task('csl', 'pair', 2), Task('simclue', 'pair', 2), Task('laws', 'pair', 4),
    Task('laws.docs', 'inside', 6, run=16), Task('laws.docs', 'next', 2), Task('drcd.docs', 'inside', 3, run=16), Task('drcd.docs', 'next', 1),
]  # fmt: skip

SOURCES = sorted({task.source for task in TASKS})

HELD_OUT = {'drcd': 900, 'news_commentary': 600, 'un': 600}
"""The last pairs of these are never trained on."""


def read(source: str, data: Path, work: Path) -> Iterator[list[str]]:
    """The texts of a source: two of each pair, or all paragraphs of each document."""
    if source == OUR_LEXICON:
        yield from lexicon_pairs()
        return
    folder = work if source in (OUR_GLOSSARY, UNITED_NATIONS) else data
    with gzip.open(folder / f'{source}.jsonl.gz', 'rt', encoding='utf-8') as lines:
        for line in lines:
            item = json.loads(line)
            yield item['p'] if source.endswith('.docs') else [item['a'], item['b']]


def lexicon_pairs() -> Iterator[list[str]]:
    """English words of our translation table with each of their likelier translations."""
    for word, translations in translation_table().items():
        if word.isascii():
            yield from ([word, term] for term, share in translations if share >= MIN_SHARE)


def translation_table() -> dict[str, list[tuple[str, float]]]:
    """The words of both languages with their translations and their shares."""
    table = {}
    with gzip.open(OUR_TABLE, 'rt', encoding='utf-8') as lines:
        for line in lines:
            word, cells = line.rstrip('\n').split('\t')
            terms = cells.split(' ')
            table[word] = [(term, int(percent) / 100) for term, percent in zip(terms[::2], terms[1::2])]
    return table
