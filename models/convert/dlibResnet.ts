import { FaceApiNet } from './faceApi.ts';

const SIDE_PX = 150;

/**
 * dlib's face recognition network, rebuilt from face-api's weights.
 * Input "input" [N, 3, 150, 150] RGB 0..255; output "descriptor" [N, 128], not normalised.
 */
export function convertDlibResnet(manifest: Uint8Array, bin: Uint8Array): Uint8Array {
  const net = new FaceApiNet('dlib-128', manifest, bin);
  let x = net.relu(net.scaledConvolution(net.input(SIDE_PX), 'conv32_down', 2, 'VALID'));
  x = net.pool('MaxPool', x, 3);
  for (const name of ['conv32_1', 'conv32_2', 'conv32_3']) x = residual(net, x, name);
  x = down(net, x, 'conv64_down', 32, false);
  for (const name of ['conv64_1', 'conv64_2', 'conv64_3']) x = residual(net, x, name);
  x = down(net, x, 'conv128_down', 64, false);
  for (const name of ['conv128_1', 'conv128_2']) x = residual(net, x, name);
  x = down(net, x, 'conv256_down', 128, true);
  for (const name of ['conv256_1', 'conv256_2']) x = residual(net, x, name);
  x = down(net, x, 'conv256_down_out', 0, true);
  x = net.graph.op('ReduceMean', [x], { axes: [2, 3], keepdims: 0 });
  const { data, shape } = net.weights('fc');
  net.graph.op('MatMul', [x, net.graph.floats(data, shape)], {}, 'descriptor');
  net.graph.output('descriptor');
  return net.graph.finish();
}

function residual(net: FaceApiNet, input: string, name: string): string {
  const first = net.relu(net.scaledConvolution(input, `${name}/conv1`, 1, 'SAME'));
  return net.relu(net.add(net.scaledConvolution(first, `${name}/conv2`, 1, 'SAME'), input));
}

/** Halves the size; the short cut is an average pool with `channels` zero channels appended. */
function down(net: FaceApiNet, input: string, name: string, channels: number, oddSize: boolean): string {
  const first = net.relu(net.scaledConvolution(input, `${name}/conv1`, 2, 'VALID'));
  let main = net.scaledConvolution(first, `${name}/conv2`, 1, 'SAME');
  if (oddSize) main = net.padEnd(main, 0, 1, 1); // The unpadded convolution is one row and column short of the pool.
  let shortCut = net.pool('AveragePool', input, 2);
  if (channels > 0) shortCut = net.padEnd(shortCut, channels, 0, 0);
  return net.relu(net.add(shortCut, main));
}
