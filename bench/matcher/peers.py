"""The peers of `npm run bench:matcher`: a process that loads rows and times searches, asked by JSON lines.

Question: {"do": name, ...}. Answer: {"answer": ...} or {"error": text}. Rows are raw float32 files. Times are seconds of
a monotonic clock, taken around the peer's own call only. Threads are set by the environment before this starts.
"""

import json
import os
import resource
import sys
import time
import traceback

THREADS = int(os.environ["OMP_NUM_THREADS"])
state = {}


def matrix(path, count, dimensions):
    import numpy

    rows = numpy.memmap(path, dtype=numpy.float32, mode="r", shape=(count, dimensions))
    return rows


def seconds(call):
    start = time.perf_counter()
    result = call()
    return time.perf_counter() - start, result


def resident_bytes():
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def versions(_):
    from importlib.metadata import version

    return {name: version(name) for name in ["faiss-cpu", "usearch", "hnswlib", "numpy"]}


def load_queries(question):
    import numpy

    state["queries"] = numpy.array(matrix(question["path"], question["count"], question["dimensions"]))


def imported(question):
    """Imports a peer, so that what its code weighs is no part of its index's memory."""
    __import__(question["name"])


def flat(question):
    import faiss

    faiss.omp_set_num_threads(THREADS)
    rows = matrix(question["path"], question["count"], question["dimensions"])
    index = faiss.IndexFlatIP(question["dimensions"])
    for first in range(0, len(rows), 65536):
        index.add(rows[first : first + 65536])
    state["index"] = lambda queries, k: index.search(queries, k)[1]


def usearch_i8(question):
    from usearch.index import search, MetricKind

    import numpy

    rows = matrix(question["path"], question["count"], question["dimensions"])
    small = numpy.empty(rows.shape, dtype=numpy.int8)
    for first in range(0, len(rows), 65536):
        small[first : first + 65536] = numpy.rint(rows[first : first + 65536] * 127)

    def find(queries, k):
        few = numpy.rint(queries * 127).astype(numpy.int8)
        keys = search(small, few, k, MetricKind.IP, exact=True, threads=THREADS).keys
        return keys.reshape(len(queries), -1)

    state["index"] = find


def load_or_build(path, load, build):
    """Returns the seconds that building took, and those of processor time; None where the graph was there already."""
    if os.path.exists(path):
        load(path)
        return None
    start = time.process_time()
    took = seconds(build)[0]
    return {"s": took, "cpu_s": time.process_time() - start}


def hnswlib_index(question):
    import hnswlib

    index = hnswlib.Index(space="ip", dim=question["dimensions"])

    def build():
        rows = matrix(question["path"], question["count"], question["dimensions"])
        index.init_index(len(rows), M=question["m"], ef_construction=question["ef_construction"], random_seed=100)
        for first in range(0, len(rows), 16384):
            index.add_items(rows[first : first + 16384], num_threads=question["build_threads"])
        index.save_index(question["file"])

    built = load_or_build(question["file"], index.load_index, build)

    def find(queries, k):
        return index.knn_query(queries, k, num_threads=THREADS)[0]

    state["index"] = find
    state["set_ef"] = index.set_ef
    return {"built": built}


def usearch_index(question):
    from usearch.index import Index

    options = {
        "ndim": question["dimensions"],
        "metric": "ip",
        "dtype": "f32",
        "connectivity": question["m"],
        "expansion_add": question["ef_construction"],
    }
    index = Index(**options)

    def build():
        import numpy

        rows = matrix(question["path"], question["count"], question["dimensions"])
        for first in range(0, len(rows), 16384):
            some = rows[first : first + 16384]
            index.add(numpy.arange(first, first + len(some)), some, threads=question["build_threads"])
        index.save(question["file"])

    built = load_or_build(question["file"], index.load, build)

    def find(queries, k):
        keys = index.search(queries, k, threads=THREADS).keys
        return keys.reshape(len(queries), -1)

    def set_ef(ef):
        index.expansion_search = ef

    state["index"] = find
    state["set_ef"] = set_ef
    return {"built": built}


def search(question):
    """Searches queries first..first+count, `batch` a call. Answers the time of all calls and the best ids."""
    if "ef" in question:
        state["set_ef"](question["ef"])
    first, count, batch, k = question["first"], question["count"], question["batch"], question["k"]
    calls = [state["queries"][at : min(at + batch, first + count)] for at in range(first, first + count, batch)]
    took, found = seconds(lambda: [state["index"](call, k) for call in calls])
    ids = [int(row[0]) for call in found for row in call]
    return {"s": took, "ids": ids}


def pairs(question):
    """Counts the pairs at or above a threshold between rows [0, left) and rows [from, to): blocked matrix products."""
    import numpy

    rows = matrix(question["path"], question["count"], question["dimensions"])
    left = numpy.array(rows[: question["left"]])
    right = numpy.array(rows[question["from"] : question["to"]])
    block = question["block"]

    def count():
        found = 0
        out = numpy.empty((block, block), dtype=numpy.float32)
        for a in range(0, len(left), block):
            for b in range(0, len(right), block):
                one, other = left[a : a + block], right[b : b + block]
                product = numpy.matmul(one, other.T, out=out[: len(one), : len(other)])
                found += len(numpy.nonzero(product >= question["threshold"])[0])
        return found

    took, found = seconds(count)
    return {"s": took, "pairs": found}


def memory(_):
    return resident_bytes()


WAYS = {
    "versions": versions,
    "queries": load_queries,
    "import": imported,
    "flat": flat,
    "usearch_i8": usearch_i8,
    "hnswlib": hnswlib_index,
    "usearch": usearch_index,
    "search": search,
    "pairs": pairs,
    "memory": memory,
}


def main():
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # What a library prints is no answer.
    for line in sys.stdin:
        question = json.loads(line)
        try:
            answer = {"answer": WAYS[question["do"]](question)}
        except Exception:
            answer = {"error": traceback.format_exc()}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


main()
