"""Makes the tokenizer: `python vocabulary.py --data DATA --work WORK --out tokenizer.json`, on one core."""

import argparse
import json
import math
from collections import Counter
from pathlib import Path

import sentencepiece
from sentencepiece.sentencepiece_model_pb2 import ModelProto
from tokenizers import Tokenizer

import corpus

PIECES = 34_000  # kept of those that SentencePiece finds
SPARE = 1.12  # of those it is asked for: long Han ones are dropped
WORDS = 20_000  # English words that are kept whole, however it would cut them
LONGEST_HAN = 4  # characters
LONGEST_WORD = 18
RAREST = -13.5  # log probability of a word that was hardly met
YEARS = [str(year) for year in range(1900, 2036)] + [str(number) for number in range(10, 100)]

# How often the texts of a source are counted, and how many of its lines are read: neither laws nor news shall prevail.
SHARES = {
    'un': (12, None), 'wmt_news': (2, 90_000), 'twlaws': (2, 60_000), 'news_commentary': (6, None), 'laws.docs': (1, 1200), 'drcd.docs': (8, None),
    'csl': (2, None), 'simclue': (2, None), 'bible': (1, None), 'tatoeba': (3, None), '3am': (1, None), 'cedict': (2, None), 'hsk': (4, None),
    'names': (40, None), corpus.OUR_GLOSSARY: (60, None),
}  # fmt: skip
WHOLE = ('names', corpus.OUR_GLOSSARY)  # their words and short Han terms are kept whole too
PARAGRAPHS = 40  # read of one document

# Compatibility forms and case do not count; runs of Han, of digits and of letters are cut further, all else is dropped.
CUTTING = {
    'normalizer': {'type': 'Sequence', 'normalizers': [{'type': 'NFKC'}, {'type': 'Lowercase'}]},
    'pre_tokenizer': {
        'type': 'Split',
        'pattern': {'Regex': '[\\u3400-\\u9fff]+|\\p{N}+|(?:(?![\\u3400-\\u9fff])\\p{L})+'},
        'behavior': 'Removed',
        'invert': True,
    },
}


def is_han(text: str) -> bool:
    return any('\u3400' <= char <= '\u9fff' for char in text)


def write_tokenizer(pieces: list[tuple[str, float]], file: Path) -> None:
    """A Unigram tokenizer of these pieces, after padding and the unknown."""
    special = [
        {'id': i, 'content': name, 'single_word': False, 'lstrip': False, 'rstrip': False, 'normalized': False, 'special': True}
        for i, name in enumerate(('<pad>', '<unk>'))
    ]
    model = {'type': 'Unigram', 'unk_id': 1, 'vocab': [['<pad>', 0.0], ['<unk>', 0.0], *pieces]}
    parts = {'version': '1.0', 'truncation': None, 'padding': None, 'added_tokens': special, **CUTTING}
    content = {**parts, 'post_processor': None, 'decoder': None, 'model': model}
    file.write_text(json.dumps(content, ensure_ascii=False, separators=(',', ':')), encoding='utf-8')


def count_runs(data: Path, work: Path) -> Counter[str]:
    """Runs of one script, each as often as its sources' shares say."""
    cutter_file = work / 'cutter.json'
    write_tokenizer([], cutter_file)
    cutter = Tokenizer.from_file(str(cutter_file))
    runs: Counter[str] = Counter()
    for source, (share, lines) in SHARES.items():
        for at, document in enumerate(corpus.read(source, data, work)):
            if at == lines:
                break
            for text in document[:PARAGRAPHS]:
                for run, _ in cutter.pre_tokenizer.pre_tokenize_str(cutter.normalizer.normalize_str(text)):
                    runs[run] += share
    return runs


def pieces_of(runs: Counter[str], work: Path) -> list[tuple[str, float]]:
    """All single characters and the likeliest longer pieces, with their log probabilities, as SentencePiece finds them."""
    met = [(run, count) for run, count in runs.most_common() if len(run) < 40 and (count > 1 or is_han(run))]
    han = [pair for pair in met if is_han(pair[0])][:900_000]
    other = [(run, count) for run, count in met if not is_han(run) and (not run.isdigit() or len(run) <= 4)][:150_000]
    table = work / 'runs.tsv'
    table.write_text(''.join(f'{run}\t{count}\n' for run, count in han + other), encoding='utf-8')
    sentencepiece.SentencePieceTrainer.train(
        input=str(table), input_format='tsv', model_prefix=str(work / 'pieces'), model_type='unigram', vocab_size=int(PIECES * SPARE),
        normalization_rule_name='identity', add_dummy_prefix=False, character_coverage=0.9998, split_by_unicode_script=True,
        split_by_number=True, max_sentencepiece_length=14, pad_id=0, unk_id=1, bos_id=-1, eos_id=-1, num_threads=1, minloglevel=1,
    )  # fmt: skip
    model = ModelProto()
    model.ParseFromString((work / 'pieces.model').read_bytes())
    found = [(piece.piece, piece.score) for piece in model.pieces[2:]]
    kept = [(piece, score) for piece, score in found if '\u2581' not in piece and not (is_han(piece) and len(piece) > LONGEST_HAN)]
    single = [pair for pair in kept if len(pair[0]) == 1]
    longer = sorted((pair for pair in kept if len(pair[0]) > 1), key=lambda pair: -pair[1])
    return single + longer[: PIECES - len(single)]


def whole_words(runs: Counter[str], data: Path, work: Path) -> list[str]:
    """Words that a model of bags of tokens should not see cut: frequent English ones, names, our terms, years."""
    english = [run for run, _ in runs.most_common() if run.isalpha() and not is_han(run) and 2 < len(run) <= LONGEST_WORD]
    own: Counter[str] = Counter()
    for source in WHOLE:
        for document in corpus.read(source, data, work):
            own.update(run.lower() for text in document for run in text.split())
    terms = [run for run in own if run in runs and (1 < len(run) <= LONGEST_HAN if is_han(run) else run.isalpha() and len(run) > 2)]
    return list(dict.fromkeys(english[:WORDS] + YEARS + terms))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--data', type=Path, required=True)
    parser.add_argument('--work', type=Path, required=True)
    parser.add_argument('--out', type=Path, required=True)
    options = parser.parse_args()
    runs = count_runs(options.data, options.work)
    pieces = dict(pieces_of(runs, options.work))
    total = sum(count * max(1, len(run) / 2) if is_han(run) else count for run, count in runs.items())
    for word in whole_words(runs, options.data, options.work):
        pieces.setdefault(word, max(RAREST, math.log(max(runs[word], 1) / total)))
    write_tokenizer([(piece, round(score, 5)) for piece, score in sorted(pieces.items(), key=lambda pair: -pair[1])], options.out)
    print(f'{len(pieces) + 2} tokens')


if __name__ == '__main__':
    main()
