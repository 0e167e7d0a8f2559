import { License } from '../../contract/license.ts';
import { operation } from '../operation.ts';

export const license = operation({
  id: 'license',
  method: 'get',
  path: '/license',
  access: 'signed-in',
  tag: 'system',
  needs: ['licenses'],
  summary: 'Tell what the licence allows',
  description: 'Everything, without limits, unless the operator has set some.',
  status: 200,
  result: License,
  errors: [],
  handle: (_request, { licensing }) => licensing.current(),
});
