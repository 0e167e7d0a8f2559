import { testBytes } from '../images/objects.ts';

testBytes('bodies-samples', (sample_id) => `/6/samples/bodies/${sample_id}`);
