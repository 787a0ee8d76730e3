import { expect, test, vi } from 'vitest';
import { askWorker } from '../../../lib/page/ask-worker.ts';

const question = { articles: [], again: false };
const styles = { card: '', marks: '' };
const report = {
  articleCount: 1,
  otherLanguage: false,
  marks: [],
  claims: [],
  factBase: 'memory',
  styles,
};

test('a worker that was just stopped is asked again', async () => {
  const send = vi
    .fn<() => Promise<unknown>>()
    .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
    .mockResolvedValueOnce({ ok: true, value: report });
  expect(await askWorker(send, question)).toEqual({ ok: true, value: report });
  expect(send).toHaveBeenCalledTimes(2);
});

test('a worker that never answers is a failure, not an exception', async () => {
  const send = vi.fn<() => Promise<unknown>>().mockResolvedValue(undefined);
  expect(await askWorker(send, question)).toMatchObject({ ok: false, code: 'worker-unreachable' });
  expect(send).toHaveBeenCalledTimes(2);
});

test('a worker that says no is not asked twice', async () => {
  const send = vi
    .fn<() => Promise<unknown>>()
    .mockResolvedValue({ ok: false, code: 'internal', detail: 'x' });
  expect(await askWorker(send, question)).toEqual({ ok: false, code: 'internal', detail: 'x' });
  expect(send).toHaveBeenCalledTimes(1);
});
