import { testDeleting } from './samples.ts';

testDeleting('faces-samples', (sample_id) => `/6/samples/${sample_id}`);
