"""The peer of `npm run bench:models`: the same networks on the same photos with OpenCV, numpy and onnxruntime.

Asked by JSON lines: {"do": name, ...}; answers {"answer": ...} or {"error": text}. From a file's bytes to the descriptors
of its faces: decode, resize, YuNet, FaceMesh for the five points, align, LightQNet for the descriptor's score,
MobileFaceNet. Whatever OpenCV or numpy has as one call is that call; pixels are never touched in Python. OMP_NUM_THREADS
is how many photos are worked on at once.
"""

import json
import os
import sys
import time
import traceback
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import onnxruntime as ort

THREADS = int(os.environ["OMP_NUM_THREADS"])
SIDE_MAX = 640
GRID = 32
STRIDES = (8, 16, 32)
MESH_MARGIN = 1.5
FIVE = ([33, 160, 158, 133, 153, 144], [362, 385, 387, 263, 373, 380], [4], [61], [291])
ARCFACE = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]], np.float32
)
QUALITY = np.array([[34.19, 46.16], [65.65, 45.98], [50.12, 82.4]], np.float32) * 0.96
MEAN = np.array([123.675, 116.28, 103.53], np.float32)
STD = np.array([58.395, 57.12, 57.375], np.float32)
state = {}


class Network:
    def __init__(self, path, outputs):
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        self.session = ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self.input = self.session.get_inputs()[0].name
        self.names = list(outputs.values())
        self.roles = list(outputs)

    def run(self, tensor):
        return dict(zip(self.roles, self.session.run(self.names, {self.input: tensor})))


class Describer:
    """The networks of one thread."""

    def __init__(self, models):
        self.detector, self.mesh, self.quality, self.descriptor = (
            Network(models[name]["path"], models[name]["outputs"])
            for name in ("detector", "mesh", "quality", "descriptor")
        )
        self.thresholds = models["detector"]["thresholds"]
        self.grids = {}

    def describe(self, jpeg):
        image = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
        return [self.face(image, box, eyes) for box, eyes in self.detect(image)]

    def grid(self, stride, width, height):
        key = (stride, width, height)
        if key not in self.grids:
            rows, columns = np.mgrid[0 : height // stride, 0 : width // stride].astype(np.float32)
            self.grids[key] = np.stack([columns.ravel(), rows.ravel()], 1)
        return self.grids[key]

    def detect(self, image):
        height, width = image.shape[:2]
        factor = min(1.0, SIDE_MAX / max(width, height))
        if factor < 1:
            image = cv2.resize(image, (round(width * factor), round(height * factor)), interpolation=cv2.INTER_LINEAR)
        height, width = image.shape[:2]
        bottom, right = -height % GRID, -width % GRID
        if bottom or right:
            image = cv2.copyMakeBorder(image, 0, bottom, 0, right, cv2.BORDER_CONSTANT)
        height, width = image.shape[:2]
        found = self.detector.run(cv2.dnn.blobFromImage(image))
        boxes, scores, eyes = [], [], []
        for stride in STRIDES:
            level = {name: found[f"{name}_{stride}"][0] for name in ("classes", "objects", "boxes", "points")}
            score = np.sqrt(np.clip(level["classes"][:, 0], 0, 1) * np.clip(level["objects"][:, 0], 0, 1))
            kept = np.flatnonzero(score >= self.thresholds["score"])
            if len(kept) == 0:
                continue
            cells = self.grid(stride, width, height)[kept]
            unit = stride / factor
            size = np.exp(level["boxes"][kept, 2:4]) * unit
            corner = (cells + level["boxes"][kept, 0:2]) * unit - size / 2
            boxes.append(np.hstack([corner, size]))
            eyes.append((level["points"][kept, 0:4].reshape(-1, 2, 2) + cells[:, None, :]) * unit)
            scores.append(score[kept])
        if not boxes:
            return []
        boxes, scores, eyes = np.concatenate(boxes), np.concatenate(scores), np.concatenate(eyes)
        best = cv2.dnn.NMSBoxes(boxes.tolist(), scores.tolist(), self.thresholds["score"], self.thresholds["overlap"])
        return [(boxes[i], eyes[i]) for i in best]

    def face(self, image, box, eyes):
        five = self.five_points(image, box, eyes)
        self.grade(image, five)
        return self.describe_face(image, five)

    def grade(self, image, five):
        three = np.array([five[0], five[1], (five[3] + five[4]) / 2])
        crop = cv2.warpAffine(image, similarity(three, QUALITY), (96, 96), flags=cv2.INTER_LINEAR)
        pixels = cv2.cvtColor(crop, cv2.COLOR_BGR2RGB).astype(np.float32)
        return self.quality.run(((pixels - 128) / 128)[None])["quality"].item()

    def describe_face(self, image, five):
        crop = cv2.warpAffine(image, similarity(five, ARCFACE), (112, 112), flags=cv2.INTER_LINEAR)
        pixels = cv2.cvtColor(crop, cv2.COLOR_BGR2RGB).astype(np.float32)
        tensor = np.ascontiguousarray(((pixels - MEAN) / STD).transpose(2, 0, 1)[None])
        descriptor = self.descriptor.run(tensor)["descriptor"][0]
        return descriptor / np.linalg.norm(descriptor)

    def five_points(self, image, box, eyes):
        angle = np.arctan2(eyes[1, 1] - eyes[0, 1], eyes[1, 0] - eyes[0, 0])
        scale = 192 / (max(box[2], box[3]) * MESH_MARGIN)
        cosine, sine = np.cos(angle) * scale, np.sin(angle) * scale
        turn = np.array([[cosine, sine], [-sine, cosine]])
        matrix = np.hstack([turn, (96 - turn @ (box[:2] + box[2:] / 2))[:, None]])
        crop = cv2.warpAffine(image, matrix, (192, 192), flags=cv2.INTER_LINEAR)
        tensor = np.multiply(cv2.cvtColor(crop, cv2.COLOR_BGR2RGB), np.float32(1 / 255), dtype=np.float32)[None]
        points = self.mesh.run(tensor)["points"].reshape(-1, 3)[:, :2]
        five = np.array([points[group].mean(0) for group in FIVE])
        return (five - matrix[:, 2]) @ np.linalg.inv(matrix[:, :2]).T


def similarity(source, target):
    """The similarity transform of least squares (turn, scale, shift)."""
    source_mean, target_mean = source.mean(0), target.mean(0)
    a, b = source - source_mean, target - target_mean
    norm = (a * a).sum()
    real = (a * b).sum() / norm
    imaginary = (a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]).sum() / norm
    turn = np.array([[real, -imaginary], [imaginary, real]])
    return np.hstack([turn, (target_mean - turn @ source_mean)[:, None]])


def start(question):
    cv2.setNumThreads(1)
    state["describers"] = [Describer(question["models"]) for _ in range(THREADS)]
    state["pool"] = ThreadPoolExecutor(THREADS)
    state["photos"] = []
    for path in question["photos"]:
        with open(path, "rb") as file:
            state["photos"].append(file.read())
    return [[face.tolist() for face in state["describers"][0].describe(photo)] for photo in state["photos"]]


def images(question):
    """Seconds for so many photos in rotation, shared out among the threads."""
    photos = state["photos"]

    def work(thread):
        describer = state["describers"][thread]
        for index in range(thread, question["images"], THREADS):
            if len(describer.describe(photos[index % len(photos)])) != 1:
                raise RuntimeError(f"not one face on photo {index % len(photos)}")

    begin = time.perf_counter()
    cpu = time.process_time()
    for done in [state["pool"].submit(work, thread) for thread in range(THREADS)]:
        done.result()
    return {"s": time.perf_counter() - begin, "cpu_s": time.process_time() - cpu}


def stages(question):
    """Milliseconds of each part that can be timed alone: the mean over the photos of each one's median."""
    describer = state["describers"][0]
    times = {}

    def timed(name, call):
        begin = time.perf_counter()
        result = call()
        times.setdefault(name, []).append((time.perf_counter() - begin) * 1000)
        return result

    for index in range(question["images"]):
        jpeg = state["photos"][index % len(state["photos"])]
        image = timed("decode", lambda: cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR))
        box, eyes = timed("detect", lambda: describer.detect(image))[0]
        five = timed("points", lambda: describer.five_points(image, box, eyes))
        timed("warp_112", lambda: cv2.warpAffine(image, similarity(five, ARCFACE), (112, 112), flags=cv2.INTER_LINEAR))
        timed("grade", lambda: describer.grade(image, five))
        timed("descriptor", lambda: describer.describe_face(image, five))
    count = len(state["photos"])
    return {name: float(np.mean([np.median(values[i::count]) for i in range(count)])) for name, values in times.items()}


WAYS = {"open": start, "images": images, "stages": stages}


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
