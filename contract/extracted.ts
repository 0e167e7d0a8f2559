/** The answer of POST /6/extractor. */
import { z } from 'zod';
import { ExtractedAttributes, FilterReasons, ImageError, Url } from './detections.ts';

/** What one sample gave, or with aggregate_attributes all that passed the threshold together. */
const Extraction = ExtractedAttributes.extend({
  filtered: z.boolean().meta({ description: 'true: its score is below the threshold, and no attribute is kept.' }),
  filter_reasons: FilterReasons,
  error: ImageError.optional().meta({ description: 'Why nothing could be extracted from the sample.' }),
}).meta({ id: 'Extraction' });
export type Extraction = z.infer<typeof Extraction>;

export const Extractions = z.array(Extraction);
export const ShownExtractions = z
  .array(Extraction.extend({ external_url: Url.nullable() }))
  .meta({ id: 'Extractions', description: 'In the order of the samples.' });
