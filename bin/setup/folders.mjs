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
  'pixels-native',
  'stores',
  'workflows',
];

/** Where C++ is, each an addon. */
export const NATIVE_FOLDERS = ['matcher-native', 'pixels-native'];
