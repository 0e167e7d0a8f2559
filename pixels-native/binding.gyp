{
  'targets': [
    {
      'target_name': 'facet_pixels',
      'sources': [
        'binding/addon.cc',
        'core/average.cc',
        'core/clothes.cc',
        'core/face.cc',
        'core/fill.cc',
        'core/jpeg.cc',
        'core/sample.cc',
        'core/sample_avx2.cc',
        'core/scale.cc',
      ],
      'include_dirs': ["<!@(node -p \"require('node-addon-api').include\")"],
      'defines': ['NAPI_VERSION=8', 'NODE_ADDON_API_DISABLE_CPP_EXCEPTIONS'],
      'cflags_cc!': ['-std=gnu++17', '-std=gnu++20'],
      'cflags_cc': ['-std=c++20', '-O3', '-ffp-contract=off', '-Wall', '-Wextra', '-fvisibility=hidden'],
      'xcode_settings': {
        'CLANG_CXX_LANGUAGE_STANDARD': 'c++20',
        'OTHER_CPLUSPLUSFLAGS': ['-O3', '-ffp-contract=off'],
        'MACOSX_DEPLOYMENT_TARGET': '11.0'
      }
    }
  ]
}
