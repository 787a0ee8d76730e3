import { expect, test } from 'vitest';
import { isOnAt } from '../../../lib/page/site-switch.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';

test('on everywhere but where it is paused', () => {
  const settings = { ...DEFAULT_SETTINGS, pausedSites: ['harbourcourier.example'] };
  expect(isOnAt(settings, 'meridianpost.example')).toBe(true);
  expect(isOnAt(settings, 'harbourcourier.example')).toBe(false);
  expect(isOnAt(settings, 'www.harbourcourier.example')).toBe(false);
  expect(isOnAt(settings, 'notharbourcourier.example')).toBe(true);
});

test('off everywhere when turned off', () => {
  expect(isOnAt({ ...DEFAULT_SETTINGS, enabled: false }, 'meridianpost.example')).toBe(false);
});
