"""Texts as token numbers, all in one array: `python encode.py --data DATA --work WORK [--tokenizer FILE]`."""

import argparse
import re
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

import corpus

SENTENCE = re.compile(r'(?<=[。！？；!?;])|(?<=[.])\s')
SHIPPED = Path(__file__).parents[1] / 'model/tokenizer.json'
BATCH = 4096  # texts the tokenizer is given at once


def encode_source(source: str, tokenizer: Tokenizer, data: Path, work: Path) -> None:
    """
    Writes `WORK/<source>.npz`: `ids`; `sentences`, where each sentence starts in `ids`; `texts`, where each text starts in
    `sentences`; `documents`, where each document (or pair) starts in `texts`. Each has its end as a last entry.
    """
    sentences: list[str] = []
    texts, documents = [0], [0]
    for document in corpus.read(source, data, work):
        for text in document:
            sentences += [part for part in SENTENCE.split(text) if part]
            texts.append(len(sentences))
        documents.append(len(texts) - 1)
    ids: list[np.ndarray] = []
    for at in range(0, len(sentences), BATCH):
        ids += [np.array(found.ids, np.uint16) for found in tokenizer.encode_batch(sentences[at : at + BATCH])]
    starts = np.concatenate([[0], np.cumsum([len(part) for part in ids])])
    np.savez(
        work / f'{source}.npz',
        ids=np.concatenate(ids),
        sentences=starts.astype(np.int64),
        texts=np.array(texts, np.int64),
        documents=np.array(documents, np.int64),
    )
    print(f'{source}: {starts[-1]} tokens in {len(sentences)} sentences', flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--data', type=Path, required=True)
    parser.add_argument('--work', type=Path, required=True)
    parser.add_argument('--tokenizer', type=Path, default=SHIPPED)
    options = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(options.tokenizer))
    for source in corpus.SOURCES:
        encode_source(source, tokenizer, options.data, options.work)


if __name__ == '__main__':
    main()
