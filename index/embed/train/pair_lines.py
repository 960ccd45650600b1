"""Pairs the lines of English files with those of Chinese ones: `python pair_lines.py --en A.en --zh A.zh --apart-from REPORT --out WORK/un.jsonl.gz`."""

import argparse
import gzip
import json
import re
from pathlib import Path
from typing import Iterator

SHARED = 16  # Han characters in a row: a line that shares so many with a file to stay apart from is left out
SHORTEST = {'en': 8, 'zh': 4}  # characters, Han ones of Chinese: less is a number or a name

HAN = '[\u3400-\u9fff]'
WIDE = '[\u3400-\u9fff，。；：、（）“”《》？！]'
BETWEEN_WORDS = re.compile(rf'(?<={WIDE})\s+|\s+(?={WIDE})')  # of Chinese that was cut into words


def han(text: str) -> str:
    return ''.join(re.findall(HAN, text))


def stretches(text: str) -> set[str]:
    return {text[at : at + SHARED] for at in range(len(text) - SHARED + 1)}


def pairs(english: list[Path], chinese: list[Path], apart_from: list[Path]) -> Iterator[tuple[str, str]]:
    known = set().union(*(stretches(han(file.read_text(encoding='utf-8'))) for file in apart_from))
    seen = set()
    for en_file, zh_file in zip(english, chinese, strict=True):
        lines = (file.read_text(encoding='utf-8').split('\n') for file in (en_file, zh_file))
        for en, zh in zip(*lines, strict=True):
            pair = en.strip(), BETWEEN_WORDS.sub('', zh.strip())
            own = han(pair[1])
            is_text = len(pair[0]) >= SHORTEST['en'] and len(own) >= SHORTEST['zh']
            if is_text and pair not in seen and not known & stretches(own):
                seen.add(pair)
                yield pair


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ('en', 'zh', 'apart-from'):
        parser.add_argument(f'--{name}', type=Path, nargs='+', required=True)
    parser.add_argument('--out', type=Path, required=True)
    options = parser.parse_args()
    with gzip.open(options.out, 'wt', encoding='utf-8') as out:
        for en, zh in pairs(options.en, options.zh, options.apart_from):
            out.write(json.dumps({'a': en, 'b': zh}, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
