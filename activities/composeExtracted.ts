import { errorBody } from '../contract/errors.ts';
import type { Extraction } from '../contract/extracted.ts';
import { composeBasic } from './composeDetections.ts';
import { composeAttributes } from './composeEvents.ts';
import type { FilteredFace } from './memory.ts';
import type { OrderPlan, PlannedSubject } from './orderPlan.ts';

const NOTHING = {
  ...{ attribute_id: null, url: null, score: null, basic_attributes: null, samples: [] },
  ...{ filtered: false, filter_reasons: [] },
};

/** The answer of POST /6/extractor: what each sample gave, in the order of the samples. */
export function composeExtracted({ memory, subjects }: OrderPlan): Extraction[] {
  const samplesOf = (image: number): string[] => {
    const sample_id = memory.words.images[image]?.sample_id;
    return sample_id === undefined ? [] : [sample_id];
  };
  const items = [
    ...subjects.map((subject) => ({ image: subject.faces[0]?.image ?? 0, shown: composeKept(subject) })),
    ...memory.filtered.map((face) => ({ image: face.image, shown: composeLeftOut(face, samplesOf(face.image)) })),
    ...memory.images.flatMap(({ error }, image) => {
      if (!error) return [];
      const shown = { ...NOTHING, samples: samplesOf(image), error: errorBody(error.key, error.detail) };
      return [{ image, shown }];
    }),
  ];
  return items.sort((a, b) => a.image - b.image).map(({ shown }) => shown);
}

function composeKept(subject: PlannedSubject): Extraction {
  return { ...NOTHING, ...composeAttributes(subject) };
}

function composeLeftOut({ face, reasons }: FilteredFace, samples: string[]): Extraction {
  const { descriptor, basic_attributes } = face;
  return {
    ...NOTHING,
    score: descriptor?.score ?? null,
    basic_attributes: composeBasic(basic_attributes),
    samples,
    filtered: true,
    filter_reasons: reasons,
  };
}
