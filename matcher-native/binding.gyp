{
  'targets': [
    {
      'target_name': 'facet_matcher',
      'sources': [
        "<!@(node -p \"require('fs').readdirSync('binding').filter((name) => name.endsWith('.cc')).map((name) => 'binding/' + name).join(' ')\")",
        "<!@(node -p \"require('fs').readdirSync('core').filter((name) => name.endsWith('.cc')).map((name) => 'core/' + name).join(' ')\")"
      ],
      'include_dirs': ["<!@(node -p \"require('node-addon-api').include\")"],
      'defines': ['NAPI_VERSION=8', 'NODE_ADDON_API_CPP_EXCEPTIONS'],
      'cflags!': ['-fno-exceptions'],
      'cflags_cc!': ['-fno-exceptions', '-std=gnu++17', '-std=gnu++20'],
      'cflags_cc': ['-std=c++20', '-O3', '-ffp-contract=off', '-Wall', '-Wextra', '-fvisibility=hidden'],
      'xcode_settings': {
        'GCC_ENABLE_CPP_EXCEPTIONS': 'YES',
        'CLANG_CXX_LANGUAGE_STANDARD': 'c++20',
        'MACOSX_DEPLOYMENT_TARGET': '11.0'
      }
    }
  ]
}
