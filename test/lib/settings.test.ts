import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, settingsFrom, withSite } from '../../lib/settings.ts';

test('an empty storage gives the defaults', () => {
  expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
});

test('what is stored is taken, what is malformed is not', () => {
  expect(
    settingsFrom({ enabled: false, pausedSites: ['a.example', 7], keepDays: 30, showAgreeing: 'yes' }),
  ).toEqual({
    ...DEFAULT_SETTINGS,
    enabled: false,
    pausedSites: ['a.example'],
    keepDays: 30,
  });
  expect(settingsFrom({ keepDays: -1, pausedSites: 'a.example', enabled: null })).toEqual(DEFAULT_SETTINGS);
});

test('a site is turned off once, and on again', () => {
  const off = withSite(withSite(DEFAULT_SETTINGS, 'b.example', false), 'b.example', false);
  expect(off.pausedSites).toEqual(['b.example']);
  expect(withSite(off, 'a.example', false).pausedSites).toEqual(['a.example', 'b.example']);
  expect(withSite(off, 'b.example', true).pausedSites).toEqual([]);
});
