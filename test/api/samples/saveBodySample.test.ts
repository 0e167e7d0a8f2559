import { testSaving } from './samples.ts';

testSaving('/6/samples/bodies', 128, 256);
