import { FaceApiNet } from './faceApi.ts';

const SIDE_PX = 112;

/**
 * face-api's network for facial expressions.
 * Input "input" [N, 3, 112, 112] RGB 0..255; output "emotions" [N, 7], probabilities of neutral, happy, sad, angry,
 * fearful, disgusted, surprised.
 */
export function convertExpression(manifest: Uint8Array, bin: Uint8Array): Uint8Array {
  const net = new FaceApiNet('face-expression', manifest, bin);
  const first = net.relu(net.convolution(net.input(SIDE_PX), 'dense0/conv0', 2));
  let x = dense(net, first, 'dense0');
  for (const block of ['dense1', 'dense2', 'dense3']) {
    x = dense(net, net.relu(net.separable(x, `${block}/conv0`, 2)), block);
  }
  x = net.graph.op('Flatten', [net.pool('AveragePool', x, 7)], { axis: 1 });
  net.graph.op('Softmax', [net.dense(x, 'fc')], { axis: -1 }, 'emotions');
  net.graph.output('emotions');
  return net.graph.finish();
}

/** Three convolutions; each reads the rectified sum of what all before it gave. */
function dense(net: FaceApiNet, first: string, block: string): string {
  let sum = first;
  let x = first;
  for (const step of [1, 2, 3]) {
    sum = net.add(sum, net.separable(x, `${block}/conv${step}`));
    x = net.relu(sum);
  }
  return x;
}
