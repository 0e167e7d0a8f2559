import sharp from 'sharp';

// The prebuilt libvips also reads SVG, AVIF and more: only what format.ts lets through may be opened in this process.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadTiff',
    'VipsForeignLoadNsgif',
  ],
});
sharp.concurrency(1);
sharp.cache(false);

/** Lets this process read HEIF: where it is configured, once such a file comes. */
export function openHeif(): void {
  sharp.unblock({ operation: ['VipsForeignLoadHeif'] });
}

/** The only way to sharp in this folder: one thread a picture, no cache, and no other formats than ours. */
export { sharp };
