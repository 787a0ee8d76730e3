import { afterEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceErased, announceKept, factChange, lastKept } from '../../../lib/messages/fact-changes.ts';
import { writeSettings } from '../../../lib/messages/settings-store.ts';
import { tellApart } from '../../../lib/messages/told-apart.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';

afterEach(() => fakeBrowser.reset());

describe('what a change of the storage says about kept articles', () => {
  test.each([
    ['an article was kept', () => announceKept(1_750_000_000_000), 'kept'],
    ['articles were erased', announceErased, 'less'],
    ['figures were told apart', () => tellApart({ apart: [{ pairs: 'a1', figures: '12 and 17' }] }), 'less'],
    ['settings were changed', () => writeSettings({ ...DEFAULT_SETTINGS, enabled: false }), null],
  ])('%s', async (_, write, expected) => {
    const heard = vi.fn();
    browser.storage.local.onChanged.addListener((changes) => heard(factChange(changes)));
    await write();
    expect(heard.mock.calls).toEqual([[expected]]);
  });
});

test('the time of the last kept article is remembered; erasing is no keeping', async () => {
  expect(await lastKept()).toBe(0);
  await announceErased();
  expect(await lastKept()).toBe(0);
  await announceKept(1_750_000_000_000);
  expect(await lastKept()).toBe(1_750_000_000_000);
});
