import { testDeleting } from '../samples/samples.ts';

testDeleting('objects', (object_id) => `/6/objects/${object_id}`);
