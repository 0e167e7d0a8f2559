/** Where code is. */
export const CODE_FOLDERS = [
  'api',
  'activities',
  'bench',
  'bin',
  'contract',
  'matcher',
  'matcher-native',
  'models',
  'stores',
  'workflows',
];
