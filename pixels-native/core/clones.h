#pragma once

// One body, compiled for several instruction sets; the loader picks the widest that this processor has.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__)
#define FACET_CLONES __attribute__((target_clones("arch=skylake-avx512", "arch=haswell", "default")))
#else
#define FACET_CLONES
#endif
