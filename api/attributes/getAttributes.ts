import { z } from 'zod';
import { SomeOfAttribute } from '../../contract/attributes.ts';
import { IDS_MAX, Id, resolveTime, TimeOrRelative } from '../../contract/common.ts';
import { operation } from '../operation.ts';
import { csv, pageQuery, paging, pick } from '../query.ts';
import { attributeTargets, shownAttribute } from './shownAttribute.ts';

export const getAttributes = operation({
  id: 'getAttributes',
  method: 'get',
  path: '/attributes',
  access: { attribute: 'view' },
  tag: 'attributes',
  summary: 'Read temporary attributes, those that expire last first',
  query: z.object({
    attribute_ids: csv(Id, IDS_MAX).optional(),
    create_time__gte: TimeOrRelative.optional(),
    create_time__lt: TimeOrRelative.optional(),
    targets: attributeTargets,
    ...pageQuery,
  }),
  status: 200,
  result: z.strictObject({ attributes: z.array(SomeOfAttribute) }),
  errors: ['badQuery'],

  async handle({ account_id, query: { attribute_ids, targets, page, page_size, ...times } }, { attributes }) {
    const now = Date.now();
    const [gte, lt] = [times.create_time__gte, times.create_time__lt].map((time) => time && resolveTime(time, now));
    const ids = attribute_ids && new Set(attribute_ids);
    const found = await attributes.list(account_id, {
      ...paging({ page, page_size }),
      wanted: ({ attribute_id, create_time }) =>
        (ids?.has(attribute_id) ?? true) && (!gte || create_time >= gte) && (!lt || create_time < lt),
    });
    return { attributes: found.map((attribute) => pick(shownAttribute(attribute), targets)) };
  },
});
