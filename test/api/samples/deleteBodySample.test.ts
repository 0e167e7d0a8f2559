import { testDeleting } from './samples.ts';

testDeleting('bodies-samples', (sample_id) => `/6/samples/bodies/${sample_id}`);
