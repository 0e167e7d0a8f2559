import { z } from 'zod';
import { ExternalId, Source, TAGS_MAX, Tag, Text, Time, UserData } from '../../../contract/common.ts';
import { PlatformError } from '../../../contract/errors.ts';
import type { Location } from '../../../contract/orders.ts';
import { csv, queryFlag, queryInt, queryNumber } from '../../query.ts';
import type { OuterWords } from './readRequest.ts';

const place = Text(36).optional();

/** How the images of a request are read. */
export const imageQuery = {
  image_type: queryInt(0, 2)
    .prefault(0)
    .meta({ description: '0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256 pixels.' }),
  warped_image: queryFlag().optional().meta({ deprecated: true, description: '1 is the same as image_type 1.' }),
  use_exif_info: queryFlag().prefault(1).meta({ description: '1: photos are turned upright by their EXIF data.' }),
};

export const GenerateEventsQuery = z.object({
  external_id: ExternalId.default(''),
  user_data: UserData.default(''),
  source: Source.default(''),
  tags: csv(Tag.min(1), TAGS_MAX).default([]),
  stream_id: Text(36).optional(),
  track_id: Text(36).optional(),
  city: place,
  area: place,
  district: place,
  street: place,
  house_number: place,
  longitude: queryNumber(-180, 180).optional(),
  latitude: queryNumber(-90, 90).optional(),
  ...imageQuery,
  aggregate_attributes: queryFlag()
    .default(0)
    .meta({ description: '1: all images show one person and give one event.' }),
  wait_saving: queryFlag().optional().meta({ description: '0: the answer does not wait until the events are stored.' }),
});
export type GenerateEventsQuery = z.infer<typeof GenerateEventsQuery>;

export const GenerateEventsHeaders = z.object({
  'luna-event-time': Time.optional(),
  'luna-event-end-time': Time.optional(),
});
export type GenerateEventsHeaders = z.infer<typeof GenerateEventsHeaders>;

/** What query and headers say of an order. @throws PlatformError badQuery, httpBad */
export function wordsOf(query: GenerateEventsQuery, headers: GenerateEventsHeaders): OuterWords {
  const event_time = headers['luna-event-time'] ?? null;
  const event_end_time = headers['luna-event-end-time'] ?? null;
  if (event_time && event_end_time && event_end_time < event_time) {
    throw new PlatformError('httpBad', `Luna-Event-End-Time ${event_end_time} is before Luna-Event-Time ${event_time}`);
  }
  return {
    answer: { form: 'events' },
    external_id: query.external_id,
    user_data: query.user_data,
    source: query.source,
    tags: [...new Set(query.tags)],
    stream_id: query.stream_id ?? null,
    track_id: query.track_id ?? null,
    location: locationOf(query),
    event_time,
    event_end_time,
    ...imageWords(query),
    aggregate_attributes: query.aggregate_attributes === 1,
  };
}

type ImageQuery = z.infer<z.ZodObject<typeof imageQuery>>;

export function imageWords({
  image_type,
  warped_image,
  use_exif_info,
}: ImageQuery): Pick<OuterWords, 'image_type' | 'use_exif_info'> {
  const type = image_type === 2 ? 2 : image_type === 1 || warped_image === 1 ? 1 : 0;
  return { image_type: type, use_exif_info: use_exif_info === 1 };
}

/** Null when the query names no place at all. */
function locationOf(query: GenerateEventsQuery): Location | null {
  const { city, area, district, street, house_number, longitude, latitude } = query;
  if ((longitude === undefined) !== (latitude === undefined)) {
    throw new PlatformError('badQuery', 'longitude and latitude come together; one of them is missing');
  }
  const places = [city, area, district, street, house_number];
  if (longitude === undefined && places.every((name) => name === undefined)) return null;
  return {
    city: city ?? null,
    area: area ?? null,
    district: district ?? null,
    street: street ?? null,
    house_number: house_number ?? null,
    geo_position: longitude === undefined || latitude === undefined ? null : { longitude, latitude },
  };
}
