import { testBytes } from '../images/objects.ts';

testBytes('faces-samples', (sample_id) => `/6/samples/faces/${sample_id}`);
