import { FaceApiNet } from './faceApi.ts';

const SIDE_PX = 112;

/**
 * face-api's small Xception for age and gender.
 * Input "input" [N, 3, 112, 112] RGB 0..255; outputs "age" [N, 1] in years, "gender" [N, 2] probabilities of male, female.
 */
export function convertAgeGender(manifest: Uint8Array, bin: Uint8Array): Uint8Array {
  const net = new FaceApiNet('age-gender', manifest, bin);
  let x = net.relu(net.convolution(net.input(SIDE_PX), 'entry_flow/conv_in', 2));
  x = reduction(net, x, 'entry_flow/reduction_block_0', false);
  x = reduction(net, x, 'entry_flow/reduction_block_1', true);
  for (const block of ['main_block_0', 'main_block_1']) {
    let inner = x;
    for (const step of [0, 1, 2]) {
      inner = net.separable(net.relu(inner), `middle_flow/${block}/separable_conv${step}`);
    }
    x = net.add(inner, x);
  }
  x = reduction(net, x, 'exit_flow/reduction_block', true);
  x = net.relu(net.separable(x, 'exit_flow/separable_conv'));
  x = net.graph.op('Flatten', [net.pool('AveragePool', x, 7)], { axis: 1 });
  net.dense(x, 'fc/age', 'age');
  net.graph.op('Softmax', [net.dense(x, 'fc/gender')], { axis: -1 }, 'gender');
  net.graph.output('age');
  net.graph.output('gender');
  return net.graph.finish();
}

function reduction(net: FaceApiNet, input: string, name: string, activateFirst: boolean): string {
  let x = net.separable(activateFirst ? net.relu(input) : input, `${name}/separable_conv0`);
  x = net.separable(net.relu(x), `${name}/separable_conv1`);
  x = net.pool('MaxPool', x, 3, 'SAME');
  return net.add(x, net.convolution(input, `${name}/expansion_conv`, 2));
}
