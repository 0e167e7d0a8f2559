import { ApplicationFailure } from '@temporalio/common';
import { translateErrors } from '../../activities/failure.ts';
import { PlatformError } from '../../contract/errors.ts';

const failing = (error: Error) =>
  translateErrors.execute?.({ args: [], headers: {} }, () => Promise.reject(error)) ?? Promise.resolve();

test('an error of the catalogue becomes a failure of that type; only those of ours are tried again', async () => {
  await expect(failing(new PlatformError('storeFull', 'no room'))).rejects.toMatchObject({
    type: 'storeFull',
    message: 'no room',
    nonRetryable: false,
  });
  await expect(failing(new PlatformError('listNotFound', 'gone'))).rejects.toMatchObject({ nonRetryable: true });
});

test('what a driver says of a dependency that is away is called so', async () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: '57P01' });
  await expect(failing(refused)).rejects.toMatchObject({ type: 'dependencyAway', nonRetryable: false });
});

test('anything else passes as it is', async () => {
  const error = new TypeError('x is undefined');
  await expect(failing(error)).rejects.toBe(error);
  await expect(failing(error)).rejects.not.toBeInstanceOf(ApplicationFailure);
});
