import type { Conversion, Operation, Value } from '../conversion.ts';
import { prelu } from '../convolution.ts';
import type { Attribute } from '../onnxGraph.ts';
import type { TfNode } from '../tfGraph.ts';

/** TensorFlow's name to ONNX's, where both do the same to each element. */
const UNARY = { Relu: 'Relu', Sigmoid: 'Sigmoid' } as const;
const BINARY = { Add: 'Add', AddV2: 'Add', BiasAdd: 'Add', Sub: 'Sub', Mul: 'Mul', Equal: 'Equal' } as const;

// Numbers of onnx.proto3.
const FLOAT = 1;
const INT64 = 7;

/** Each element on its own, or with its peer of another tensor. */
export const ELEMENTWISE: Readonly<Record<string, Operation>> = {
  ...Object.fromEntries(Object.entries(UNARY).map(([from, to]) => [from, unary(to)])),
  ...Object.fromEntries(Object.entries(BINARY).map(([from, to]) => [from, binary(to)])),
  Identity: (conversion, node) => conversion.value(node.input[0]),
  LeakyRelu: (conversion, node) =>
    unary('LeakyRelu', { alpha: { float: node.attr['alpha']?.float ?? 0.2 } })(conversion, node),
  Relu6: (conversion, node) => map(conversion, node, (x) => clip(conversion, x, 0, 6)),
  Prelu: (conversion, node) => ({
    planar: prelu(conversion.graph, conversion.planar(node.input[0]), conversion.constant(node.input[1]).data),
  }),
  Softmax: (conversion, node) => ({
    plain: conversion.graph.op('Softmax', [conversion.plain(node.input[0])], { axis: -1 }),
  }),
  Cast: cast,
  FloorMod: binary('Mod'),
  FloorDiv: floorDivision,
};

function unary(type: string, attributes: Record<string, Attribute> = {}): Operation {
  return (conversion, node) => map(conversion, node, (x) => conversion.graph.op(type, [x], attributes));
}

/** The same for both layouts: whichever the input has at hand. */
function map(conversion: Conversion, { input: [input] }: TfNode, change: (x: string) => string): Value {
  if (conversion.isPlanar(input)) return { planar: change(conversion.planar(input)) };
  return { plain: change(conversion.plain(input)) };
}

export function clip({ graph }: Conversion, input: string, low: number, high: number): string {
  return graph.op('Clip', [input, graph.floats([low], []), graph.floats([high], [])]);
}

/** Planar when every operand is planar or one number per channel; else in TensorFlow's layout, where all broadcast. */
function binary(type: string): Operation {
  return (conversion, { input }) => {
    const images = input.filter((name) => conversion.isPlanar(name));
    const peers = input.filter((name) => !conversion.isPlanar(name));
    if (images.length > 0 && peers.every((name) => isPerChannel(conversion, name))) {
      const operands = input.map((name) =>
        images.includes(name) ? conversion.planar(name) : perChannel(conversion, name),
      );
      return { planar: conversion.graph.op(type, operands) };
    }
    const operands = input.map((name) => conversion.plain(name));
    return { plain: conversion.graph.op(type, operands) };
  };
}

/** A constant that is a scalar or whose last axis, the channels, is its only one that is not 1. */
function isPerChannel(conversion: Conversion, name: string): boolean {
  const { constant } = conversion.value(name);
  return constant !== undefined && (constant.data.length === 1 || constant.shape.at(-1) === constant.data.length);
}

function perChannel(conversion: Conversion, name: string): string {
  const { data } = conversion.constant(name);
  return conversion.graph.floats(data, data.length === 1 ? [] : [data.length, 1, 1]);
}

function cast(conversion: Conversion, node: TfNode): Value {
  const type = node.attr['DstT']?.type;
  if (type !== 'DT_FLOAT' && type !== 'DT_INT32') throw conversion.unsupported(node, ` to ${String(type)}`);
  const to = type === 'DT_FLOAT' ? FLOAT : INT64;
  return map(conversion, node, (x) => conversion.graph.op('Cast', [x], { to }));
}

/** ONNX divides whole numbers towards zero: what Mod leaves, of the divisor's sign, is taken off first. */
function floorDivision(conversion: Conversion, node: TfNode): Value {
  if (node.attr['T']?.type !== 'DT_INT32') throw conversion.unsupported(node, ' of anything but DT_INT32');
  const [dividend, divisor] = node.input.map((name) => conversion.plain(name));
  const rest = conversion.graph.op('Mod', [dividend ?? '', divisor ?? '']);
  const whole = conversion.graph.op('Sub', [dividend ?? '', rest]);
  return { plain: conversion.graph.op('Div', [whole, divisor ?? '']) };
}
