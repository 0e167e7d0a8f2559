import { testDeleting } from '../samples/samples.ts';

testDeleting('images', (image_id) => `/6/images/${image_id}`);
