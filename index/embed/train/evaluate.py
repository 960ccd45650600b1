"""How well a table of token vectors finds what was kept back of the training texts."""

import argparse
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

import corpus
from batches import Encoded


def held_out(encoded: Encoded) -> dict[str, tuple]:
    """Questions, texts (each once) and which text answers which question, of every source that has pairs kept back."""
    sets = {}
    for name, size in corpus.HELD_OUT.items():
        source = encoded.sources[name]
        asked = 2 * np.arange(source.pairs, source.pairs + size)
        found = asked + 1
        if name != 'drcd':  # among all sentences, or it would be too easy
            texts = np.arange(1, 2 * (source.pairs + size), 2)
        else:
            texts = found
        _, first, place = np.unique(source.keys[texts], return_index=True, return_inverse=True)
        gold = place[np.searchsorted(texts, found)]
        questions = encoded.tokens(columns_of(source.whole(asked)))
        sets[name] = (questions, encoded.tokens(columns_of(source.whole(texts[first]))), gold)
    return sets


def columns_of(ranges):
    return ranges[0][:, None], ranges[1][:, None]


def embed(table: np.ndarray, tokens: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """Unit vectors, one for each text: the sum of its tokens' vectors, its length taken away."""
    vectors = np.zeros((len(lengths), table.shape[1]), np.float32)
    filled = np.flatnonzero(lengths)
    starts = (np.cumsum(lengths) - lengths)[filled]
    for at in range(0, len(filled), 512):  # not all tokens' vectors at once
        part = filled[at : at + 512]
        begin, end = starts[at], starts[at + len(part) - 1] + lengths[part[-1]]
        vectors[part] = np.add.reduceat(table[tokens[begin:end]], starts[at : at + len(part)] - begin)
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def measure(table: np.ndarray, sets: dict[str, tuple]) -> dict[str, str]:
    """Share of questions whose text is found first / among the first five, in percent, by set."""
    shares = {}
    for name, (questions, texts, gold) in sets.items():
        scores = embed(table, *questions) @ embed(table, *texts).T
        better = (scores > scores[np.arange(len(gold)), gold][:, None]).sum(1)
        shares[name] = f'{100 * (better < 1).mean():.1f}/{100 * (better < 5).mean():.1f}'
    return shares


def main() -> None:
    from export import dequantized  # needs onnx, which training does not

    parser = argparse.ArgumentParser(description='What a model finds of the texts kept back.')
    parser.add_argument('--work', type=Path, required=True)
    parser.add_argument('--model', type=Path, required=True)
    options = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(options.model / 'tokenizer.json'))
    table = dequantized(options.model / 'onnx/model_quantized.onnx')
    print(measure(table, held_out(Encoded(options.work, tokenizer))))


if __name__ == '__main__':
    main()
