import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compareAgain, pairsToldApart, readToldApart, tellApart } from '../../../lib/messages/told-apart.ts';

afterEach(() => fakeBrowser.reset());

const exportsApart = { pairs: 'a b', figures: '−12.7 % and −34.5 %, Harbour Courier' };
const tollApart = { pairs: 'c', figures: '12 and 17, Lakeshore Gazette' };

test('figures are told apart once each, and compared again one by one or all at once', async () => {
  expect(await readToldApart()).toEqual([]);
  await tellApart({ apart: [exportsApart, tollApart] });
  await tellApart({ apart: [exportsApart] });
  expect(await readToldApart()).toEqual([tollApart, exportsApart]);
  expect(await pairsToldApart()).toEqual(new Set(['a', 'b', 'c']));
  await compareAgain('a b');
  expect(await pairsToldApart()).toEqual(new Set(['c']));
  await compareAgain();
  expect(await readToldApart()).toEqual([]);
});

test.each([
  [null],
  [{}],
  [{ apart: 'a' }],
  [{ apart: [{ pairs: 'a' }] }],
  [{ apart: [{ pairs: 1, figures: 'x' }] }],
])('%j tells nothing apart', async (message) => {
  await tellApart(message);
  expect(await readToldApart()).toEqual([]);
});

test('what somebody else wrote there is passed over', async () => {
  await fakeBrowser.storage.local.set({ toldApart: 'a' });
  expect(await readToldApart()).toEqual([]);
  await fakeBrowser.storage.local.set({ toldApart: ['a', tollApart] });
  expect(await readToldApart()).toEqual([tollApart]);
});

test('the oldest give way when there are too many', async () => {
  const many = Array.from({ length: 2_001 }, (_, at) => ({ pairs: String(at), figures: 'x' }));
  await tellApart({ apart: many });
  expect(await readToldApart()).toHaveLength(2_000);
  expect((await readToldApart())[0]!.pairs).toBe('1');
});
