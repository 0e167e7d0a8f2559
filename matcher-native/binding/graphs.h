#pragma once
#include <napi.h>

namespace facet::binding {

/// pairs(rows, others | undefined, dimensions, threshold, from, stop | undefined)
///   -> {done: Promise<GraphRun>, next(): Promise<{block, blocks, firsts, seconds, cosines} | undefined>, close()}
Napi::Value Pairs(const Napi::CallbackInfo& info);

/// neighbours(rows, dimensions, k, from, stop | undefined)
///   -> {done, next(): Promise<{block, blocks, first, each, rows, cosines} | undefined>, close()}
Napi::Value Neighbours(const Napi::CallbackInfo& info);

}  // namespace facet::binding
