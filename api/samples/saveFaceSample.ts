import { ONE_IMAGE_BODY } from '../images/readImage.ts';
import { operation } from '../operation.ts';
import { SAMPLE_ERRORS, SavedSample, saveSample } from './saveSample.ts';

export const saveFaceSample = operation({
  id: 'saveFaceSample',
  method: 'post',
  path: '/samples/faces',
  access: { face_sample: 'creation' },
  tag: 'samples',
  summary: 'Save a sample of a face that was made elsewhere',
  description: 'An upright picture of 250x250 pixels. A JPEG is kept as it is, other formats are kept as JPEG.',
  body: ONE_IMAGE_BODY,
  status: 201,
  result: SavedSample,
  location: ({ url }) => url,
  errors: SAMPLE_ERRORS,
  handle: (input, services) => saveSample('faces', input, services),
});
