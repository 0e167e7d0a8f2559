import { register } from 'prom-client';
import { operation } from '../operation.ts';

export const readMetrics = operation({
  id: 'readMetrics',
  method: 'get',
  path: '/metrics',
  unversioned: true,
  access: 'open',
  tag: 'system',
  summary: 'Read the metrics of this process, for Prometheus',
  status: 200,
  result: { binary: ['text/plain'] },
  errors: [],

  async handle() {
    return { content_type: register.contentType, bytes: Buffer.from(await register.metrics()) };
  },
});
