import { answerOf, type Facet, type Schemas } from './index.ts';

/** What came of one photo: the event, and who on the list looks most like the face on it. */
interface Met {
  readonly event: Schemas['SomeOfEvent'];
  readonly who: readonly { readonly user_data: string | undefined; readonly similarity: number | undefined }[];
}

/** Puts the best face of a photo on a new list, reads its event and finds it on the list. @param photo JPEG */
export async function meet(facet: Facet, photo: Blob): Promise<Met> {
  const { list_id } = answerOf(await facet.POST('/6/lists', { body: { user_data: 'people we know' } }));
  const body: Schemas['NewHandler'] = {
    description: 'enrol',
    handler_type: 0,
    policies: {
      detect_policy: { multiface_policy: 2 },
      storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] } },
    },
  };
  const { handler_id } = answerOf(await facet.POST('/6/handlers', { body }));

  const generated = await facet.POST('/6/handlers/{handler_id}/events', {
    params: { path: { handler_id }, query: { external_id: 'ann', user_data: 'Ann' } },
    headers: { 'Content-Type': 'image/jpeg' },
    body: photo,
    bodySerializer: (body) => body as Blob,
  });
  const [made] = answerOf(generated).events;
  if (!made?.face) throw new Error('there is no face on this photo');

  const event = answerOf(await facet.GET('/6/events/{event_id}', { params: { path: { event_id: made.event_id } } }));
  const matching: Schemas['FaceMatching'] = {
    references: [{ type: 'face', id: made.face.face_id }],
    candidates: [{ filters: { origin: 'faces', list_id }, limit: 3 }],
  };
  const [item] = answerOf(await facet.POST('/6/matcher/faces', { body: matching }));
  const found = item?.matches[0]?.result ?? [];
  return { event, who: found.map(({ face, similarity }) => ({ user_data: face?.user_data, similarity })) };
}
