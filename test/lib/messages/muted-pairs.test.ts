import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mutePairs, readMuted, writeMuted } from '../../../lib/messages/muted-pairs.ts';

afterEach(() => fakeBrowser.reset());

test('pairs are remembered once each, and can be taken back', async () => {
  expect(await readMuted()).toEqual([]);
  await mutePairs(['a', 'b']);
  await mutePairs(['b', 'c']);
  expect(await readMuted()).toEqual(['a', 'b', 'c']);
  await writeMuted([]);
  expect(await readMuted()).toEqual([]);
});

test('what somebody else wrote there is no list of pairs', async () => {
  await fakeBrowser.storage.local.set({ mutedPairs: 'a' });
  expect(await readMuted()).toEqual([]);
});

test('the oldest give way when there are too many', async () => {
  const many = Array.from({ length: 5_001 }, (_, at) => String(at));
  await writeMuted(many);
  expect(await readMuted()).toHaveLength(5_000);
  expect((await readMuted())[0]).toBe('1');
});
