"""Writes a model folder: `python export.py --table TABLE.npy --out FOLDER [--tokenizer FILE]`."""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from encode import SHIPPED

NAME = 'lankui-static-2'
LEVELS = 7  # of either sign, in four bits
CLIPS = (0.6, 0.7, 0.8, 0.9, 1.0)  # of a row's largest value: the one with the least error is taken


def quantized(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Whole numbers from -7 to 7 and each row's scale."""
    best = np.full((len(table), 1), np.inf)
    scales = np.ones((len(table), 1))
    for clip in CLIPS:
        scale = np.abs(table).max(1, keepdims=True) * clip / LEVELS + 1e-12
        error = ((np.clip(np.rint(table / scale), -LEVELS, LEVELS) * scale - table) ** 2).sum(1, keepdims=True)
        scales, best = np.where(error < best, scale, scales), np.minimum(error, best)
    return np.clip(np.rint(table / scales), -LEVELS, LEVELS).astype(np.int8), scales.astype(np.float32)


def dequantized(model: Path) -> np.ndarray:
    """The table of a model file that `write_model` wrote."""
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(str(model)).graph.initializer}
    halves = np.concatenate([tensors['table'] & 15, tensors['table'] >> 4], 1).astype(np.float32) - 8
    return halves * tensors['scale']


def write_model(table: np.ndarray, file: Path) -> None:
    """
    One lookup: ids to the rows of the table. Two numbers share a byte, the first half of a row in the low four bits and
    the second in the high ones; the graph takes them apart.
    """
    numbers, scales = quantized(table)
    shifted, half = (numbers + 8).astype(np.uint8), table.shape[1] // 2
    constants = {'table': shifted[:, :half] | shifted[:, half:] << 4, 'scale': scales}
    constants |= {name: np.array(value, np.float32) for name, value in (('sixteenth', 1 / 16), ('sixteen', 16), ('eight', 8))}
    steps = [
        ('Gather', ['table', 'input_ids'], 'bytes'), ('Cast', ['bytes'], 'both'),
        ('Mul', ['both', 'sixteenth'], 'shifted'), ('Floor', ['shifted'], 'high'),
        ('Mul', ['high', 'sixteen'], 'high_part'), ('Sub', ['both', 'high_part'], 'low'),
        ('Concat', ['low', 'high'], 'joined'), ('Sub', ['joined', 'eight'], 'numbers'),
        ('Gather', ['scale', 'input_ids'], 'scales'), ('Mul', ['numbers', 'scales'], 'last_hidden_state'),
    ]  # fmt: skip
    extra = {'Cast': {'to': TensorProto.FLOAT}, 'Concat': {'axis': -1}, 'Gather': {'axis': 0}}
    graph = helper.make_graph(
        [helper.make_node(kind, inputs, [output], **extra.get(kind, {})) for kind, inputs, output in steps],
        'static_embedding',
        [helper.make_tensor_value_info('input_ids', TensorProto.INT64, ['batch', 'sequence'])],
        [helper.make_tensor_value_info('last_hidden_state', TensorProto.FLOAT, ['batch', 'sequence', table.shape[1]])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid('', 13)], producer_name=NAME)
    model.ir_version = 8  # onnxruntime-node 1.14 reads no later one
    onnx.checker.check_model(model)
    file.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, str(file))


def write_description(folder: Path, dims: int) -> None:
    """files.json: what index/embed/description.ts checks a model folder against."""
    files = [
        {'path': name, 'bytes': len(content), 'sha256': hashlib.sha256(content).hexdigest()}
        for name in ('config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_quantized.onnx')
        for content in [(folder / name).read_bytes()]
    ]
    write_json(folder / 'files.json', {'name': NAME, 'dims': dims, 'files': files})


def write_json(file: Path, content: dict) -> None:
    file.write_text(json.dumps(content, indent=2, ensure_ascii=False) + '\n', encoding='utf-8')


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--table', type=Path, required=True)
    parser.add_argument('--out', type=Path, required=True)
    parser.add_argument('--tokenizer', type=Path, default=SHIPPED)
    options = parser.parse_args()
    table = np.load(options.table)
    table /= np.linalg.norm(table, axis=1).mean()
    write_model(table, options.out / 'onnx/model_quantized.onnx')
    if options.tokenizer.resolve() != (options.out / 'tokenizer.json').resolve():
        shutil.copyfile(options.tokenizer, options.out / 'tokenizer.json')
    write_json(options.out / 'tokenizer_config.json', {
        'tokenizer_class': 'PreTrainedTokenizerFast', 'model_max_length': 1024,
        'pad_token': '<pad>', 'unk_token': '<unk>', 'clean_up_tokenization_spaces': False,
    })  # fmt: skip
    write_json(options.out / 'config.json', {
        'model_type': 'bert', 'architectures': ['BertModel'], 'hidden_size': table.shape[1], 'vocab_size': len(table),
        'max_position_embeddings': 1024, 'pad_token_id': 0, 'num_hidden_layers': 0,
    })  # fmt: skip
    write_description(options.out, table.shape[1])


if __name__ == '__main__':
    main()
