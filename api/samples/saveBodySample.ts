import { ONE_IMAGE_BODY } from '../images/readImage.ts';
import { operation } from '../operation.ts';
import { SAMPLE_ERRORS, SavedSample, saveSample } from './saveSample.ts';

export const saveBodySample = operation({
  id: 'saveBodySample',
  method: 'post',
  path: '/samples/bodies',
  access: { body_sample: 'creation' },
  tag: 'samples',
  summary: 'Save a sample of a body that was made elsewhere',
  description: 'An upright picture of 128x256 pixels. A JPEG is kept as it is, other formats are kept as JPEG.',
  body: ONE_IMAGE_BODY,
  status: 201,
  result: SavedSample,
  location: ({ url }) => url,
  errors: SAMPLE_ERRORS,
  handle: (input, services) => saveSample('bodies', input, services),
});
