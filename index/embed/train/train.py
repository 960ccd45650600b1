"""Learns a vector for every token: `python train.py --work WORK --steps N [--name NAME] [--tokenizer FILE]`, on one core.

A run that was stopped goes on, when started again, from its last measurement, and comes to the same table."""

import argparse
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

import corpus
from batches import Batches, Encoded
from encode import SHIPPED
from evaluate import held_out, measure

SEED = 13
DIMS = 512
BATCH = 1024
TEMPERATURE = 0.05
RATE = 0.02
WARM_UP = 100  # steps
BETAS = (0.9, 0.98)
LOOK = 200  # steps between two measurements


def beginning(encoded: Encoded, tokenizer: Tokenizer, rng: np.random.Generator) -> np.ndarray:
    """
    Random vectors, the shorter the more frequent the token (Arora et al. 2017). English words begin where the
    translations of our table are, so that the two languages meet from the first step.
    """
    size = tokenizer.get_vocab_size()
    table = rng.standard_normal((size, DIMS)).astype(np.float32) * 0.1 * np.sqrt(256 / DIMS)
    for word, translations in corpus.translation_table().items():
        ids = tokenizer.encode(word).ids if word.isascii() else []
        if len(ids) != 1 or ids[0] < 2:
            continue
        meant = np.zeros(DIMS, np.float32)
        for term, share in translations:
            tokens = tokenizer.encode(term).ids
            if tokens:
                meant += share * table[tokens].mean(0)
        if meant.any():
            table[ids[0]] = 0.5 * table[ids[0]] + 0.5 * meant * np.linalg.norm(table[ids[0]]) / np.linalg.norm(meant)
    counts = np.ones(size)
    for source in encoded.sources.values():
        ids = encoded.ids[source.starts[0] : source.starts[-1]][:3_000_000]
        counts += np.bincount(ids, minlength=size) / max(len(ids), 1) * 1e6
    frequency = counts / counts.sum()
    table *= (1e-3 / (1e-3 + frequency))[:, None].astype(np.float32)
    table[:2] = 0  # padding and the unknown say nothing
    return table


def carried_over(model: Path, tokenizer: Tokenizer) -> np.ndarray:
    """The vectors of another model; a token that it lacks begins as the sum of what it is there."""
    from export import dequantized  # needs onnx, which training from the beginning does not

    before, old = dequantized(model / 'onnx/model_quantized.onnx'), Tokenizer.from_file(str(model / 'tokenizer.json'))
    pieces = [old.encode(tokenizer.id_to_token(i)).ids for i in range(tokenizer.get_vocab_size())]
    return np.stack([before[ids].sum(0) if i > 1 else np.zeros(DIMS) for i, ids in enumerate(pieces)]).astype(np.float32)


class Learner:
    """The table, and Adam's moments of the rows that a step touches: the other 40,000 cost nothing."""

    def __init__(self, table: np.ndarray) -> None:
        self.table = torch.from_numpy(table)
        self.first = torch.zeros_like(self.table)
        self.second = torch.zeros_like(self.table)
        self.step = 0

    def save(self, file: Path) -> None:
        written = file.with_suffix('.new.npz')
        np.savez(written, table=self.table, first=self.first, second=self.second, step=self.step)
        written.replace(file)

    def load(self, file: Path) -> None:
        with np.load(file) as state:
            self.table, self.first, self.second = (torch.from_numpy(state[name]) for name in ('table', 'first', 'second'))
            self.step = int(state['step'])

    def learn(self, questions, texts, same: np.ndarray, rate: float) -> float:
        """One step of InfoNCE in both directions; a text is no wrong answer to a question where `same` says so."""
        touched, at = np.unique(np.concatenate([questions[0], texts[0]]), return_inverse=True)
        rows = torch.from_numpy(touched.astype(np.int64))
        vectors = self.table[rows].requires_grad_()
        at = torch.from_numpy(at)
        a = bags(vectors, at[: len(questions[0])], questions[1])
        b = bags(vectors, at[len(questions[0]) :], texts[1])
        scores = (a @ b.t() / TEMPERATURE).masked_fill(torch.from_numpy(same), -1e4)
        gold = torch.arange(len(scores))
        loss = F.cross_entropy(scores, gold) + 0.5 * F.cross_entropy(scores.t(), gold)
        loss.backward()
        self.update(rows, vectors.grad, rate)
        return float(loss)

    @torch.no_grad()
    def update(self, rows: torch.Tensor, gradient: torch.Tensor, rate: float) -> None:
        self.step += 1
        gradient[rows < 2] = 0
        first = self.first[rows].mul_(BETAS[0]).add_(gradient, alpha=1 - BETAS[0])
        second = self.second[rows].mul_(BETAS[1]).addcmul_(gradient, gradient, value=1 - BETAS[1])
        self.first[rows], self.second[rows] = first, second
        unbiased = [1 - beta ** self.step for beta in BETAS]
        self.table[rows] -= rate / unbiased[0] * first / ((second / unbiased[1]).sqrt() + 1e-8)


def bags(vectors: torch.Tensor, tokens: torch.Tensor, lengths: np.ndarray) -> torch.Tensor:
    offsets = torch.from_numpy(np.cumsum(lengths) - lengths)
    return F.normalize(F.embedding_bag(tokens, vectors, offsets, mode='sum'), dim=1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--work', type=Path, required=True)
    parser.add_argument('--steps', type=int, required=True)
    parser.add_argument('--name', default='table')
    parser.add_argument('--tokenizer', type=Path, default=SHIPPED)
    parser.add_argument('--begin', type=Path, help='a model folder whose vectors to begin with')
    parser.add_argument('--rate', type=float, default=RATE)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    tokenizer = Tokenizer.from_file(str(options.tokenizer))
    encoded = Encoded(options.work, tokenizer)
    begun = carried_over(options.begin, tokenizer) if options.begin else beginning(encoded, tokenizer, np.random.default_rng(SEED))
    learner = Learner(begun)
    state = options.work / f'{options.name}.state.npz'
    if state.exists():
        learner.load(state)
    batches = Batches(encoded, BATCH)
    batches.seed(SEED, learner.step)
    sets = held_out(encoded)
    started, loss = time.time(), 0.0
    for step in range(learner.step + 1, options.steps + 1):
        rate = options.rate * min(1, step / WARM_UP) * max(0.02, 1 - step / options.steps)
        loss += learner.learn(*batches.next(), rate)
        if step % LOOK == 0 or step == options.steps:
            print(f'step {step}, {time.time() - started:.0f} s, loss {loss / LOOK:.3f}, {measure(learner.table.numpy(), sets)}', flush=True)
            loss = 0.0
            learner.save(state)
            batches.seed(SEED, step)
    np.save(options.work / f'{options.name}.npy', learner.table.numpy())


if __name__ == '__main__':
    main()
