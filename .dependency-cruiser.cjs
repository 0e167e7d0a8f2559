/** Who may import whom. Everything not allowed here is an error; tests and bin/ (composition roots) may import anything. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [from, ...allowed, 'node_modules'], dependencyTypesNot: ['core'] },
});
const npm = (name, packages, home, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: [`^(${home})/`, '^test/', '^bench/', '^bin/'] },
  to: { path: `node_modules/(@types/)?(${packages})/`, dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    only('contract-is-a-leaf', '^contract/', [], 'The vocabulary knows nothing of how it is stored or served.'),
    only(
      'models-are-pure',
      '^models/',
      ['^contract/(errors|estimations|bodyEstimations|faceQuality|common)', '^pixels-native/'],
      'Models turn bytes into numbers; no accounts, queues or tables.',
    ),
    only('matcher-native-is-pure', '^matcher-native/', [], 'The kernel sees keys and float rows, never faces.'),
    only('pixels-native-is-pure', '^pixels-native/', [], 'Loops over bytes know no faces.'),
    only(
      'matcher',
      '^matcher/',
      ['^contract/', '^stores/', '^matcher-native/index', '^models/calibration'],
      'The matcher role serves collections; who asks it reads cosines as similarities.',
    ),
    only('stores', '^stores/', ['^contract/'], 'Stores speak the vocabulary and their own protocol.'),
    only(
      'activities',
      '^activities/',
      ['^contract/', '^stores/', '^models/', '^matcher/(client|protocol|search)'],
      'Activities join the layers.',
    ),
    only('workflows', '^workflows/', ['^contract/', '^activities/'], 'Workflows order steps.'),
    only(
      'api',
      '^api/',
      ['^contract/', '^stores/', '^models/', '^matcher/(client|protocol|search)', '^workflows/'],
      'The API reads stores and starts workflows.',
    ),
    {
      name: 'workflows-import-types-only',
      comment:
        'Workflow code is replayed in a sandbox: it may borrow types, and values only from the catalogue of errors.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^(activities|contract)/', pathNot: '^contract/errors', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workflows-npm',
      comment: 'Only the workflow SDK runs in the sandbox.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/@temporalio/(workflow|common)/' },
    },
    {
      name: 'workflows-no-node',
      comment: 'No clock, disk or network inside a replayed function.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'api-starts-workflows-by-type',
      comment: 'The API names a workflow and borrows its type; it never runs workflow code.',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^workflows/', dependencyTypesNot: ['type-only'] },
    },
    npm('express-in-api', 'express|busboy|ws', 'api', 'HTTP stays at the edge.'),
    npm('sql-in-stores', 'pg|ioredis|minio|undici|pg-copy-streams', 'stores', 'Clients of storage live with storage.'),
    npm(
      'zod-at-borders',
      'zod',
      'contract|api|stores|activities|bin|models|matcher',
      'Parsing happens where data enters.',
    ),
    npm('temporal', '@temporalio/[^/]+', 'api|activities|workflows', 'Libraries below activities know no engine.'),
    npm('inference-in-models', 'onnxruntime-node|sharp', 'models', 'Inference and pixels live in models.'),
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^bin/', '^test/', '^bench/', '^models/convert/', '^models/[a-z]+Worker', '\\.cjs$', '^contract/'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
