/** The sections of the API documentation: what each is about. */
export const TAGS: Readonly<Record<string, string>> = {
  accounts: 'Who owns what: each row and object belongs to one account.',
  attributes: 'What was extracted from a face, kept for minutes until a face takes it over.',
  detector: 'Faces found on photos, with samples of them, without a handler.',
  events: 'One person on a photo after the policies of a handler: made, found, counted, removed.',
  faces: 'Stored persons: attribute, avatar, words of the caller, on any number of lists.',
  handlers: 'Policies with a name, which photos are sent to.',
  images: 'Whole photos, as they came.',
  iso: 'Whether photos are fit for documents.',
  lists: 'Sets of faces, which matching is limited to.',
  liveness: 'Whether a photo shows a living person.',
  matcher: 'Descriptors compared with those of faces, events and attributes.',
  objects: 'Files of any type.',
  samples: 'Aligned pictures of faces and bodies.',
  sdk: 'All estimations of photos, with nothing kept.',
  system: 'Health, versions, metrics and this documentation.',
  verifiers: 'Photos and descriptors held against known persons.',
};
