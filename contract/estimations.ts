/** Numbers that stand for what was estimated, in filters and in stored events. */

/** 1 missing, 2 medical_mask, 3 occluded */
export const MASKS = [1, 2, 3] as const;
/** 0 spoof, 1 real, 2 unknown */
export const LIVENESS = [0, 1, 2] as const;
/** 0 fake, 1 real */
export const DEEPFAKE = [0, 1] as const;
/** 1 anger, 2 disgust, 3 fear, 4 happiness, 5 neutral, 6 sadness, 7 surprise */
export const EMOTIONS = [1, 2, 3, 4, 5, 6, 7] as const;
/** 1 African American, 2 Indian, 3 Asian, 4 Caucasian */
export const ETHNICITIES = [1, 2, 3, 4] as const;
