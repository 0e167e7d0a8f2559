import type { Express } from 'express';
import { createServiceApp } from '../app.ts';
import type { AnyOperation } from '../operation.ts';
import type { Services } from '../services.ts';
import { withServiceSystem } from '../system/index.ts';
import { createBucket, deleteBucket, getBucket, listBuckets } from './buckets.ts';
import { createStoredImage, deleteStoredImage, deleteStoredImages, getStoredImage, putStoredImage } from './images.ts';
import * as objects from './objects.ts';

const API = { version: 1, service: 'luna-image-store' };

/** Every operation of the Image Store service. */
export const IMAGE_STORE: readonly AnyOperation[] = withServiceSystem(
  [
    ...[listBuckets, createBucket, getBucket, deleteBucket],
    ...[createStoredImage, putStoredImage, getStoredImage, deleteStoredImage, deleteStoredImages],
    ...[objects.createStoredObject, objects.putStoredObject, objects.listStoredObjects, objects.getStoredObject],
    ...[objects.deleteStoredObject, objects.deleteStoredObjects],
  ],
  API.version,
);

export const createImageStoreApp = (services: Services): Express => createServiceApp(services, IMAGE_STORE, API);
