export const PARTS = ['python', 'human', 'estimations', 'cores', 'memory', 'growth', 'stages'] as const;
export type Part = (typeof PARTS)[number];

/** How much is measured. */
export interface Plan {
  readonly photos: number;
  /** Of each side in turn; a figure is the median of the rounds. */
  readonly rounds: number;
  /** Images that one side describes in a round. */
  readonly images: number;
  /** Of mixed sizes, in which memory must not grow. */
  readonly growth_images: number;
}

export const FULL: Plan = { photos: 8, rounds: 7, images: 80, growth_images: 2_000 };

/** For work on the bench itself: its figures are noise. */
export const QUICK: Plan = { photos: 8, rounds: 2, images: 16, growth_images: 60 };
