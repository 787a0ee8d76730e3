import { describe, expect, test } from 'vitest';
import { dateInPath, isoDate, resolveRelative } from '../../../lib/page/dates.ts';

describe('a printed date', () => {
  test.each([
    ['2025-06-09T06:00:00Z', '2025-06-09T06:00:00Z'],
    ['2025-06-09T06:00:00.000+0200', '2025-06-09T06:00:00.000+02:00'],
    ['2025-06-09 06:00:00', '2025-06-09'],
    ['June 9, 2025', '2025-06-09'],
    ['Monday 9 June 2025, 08:15', '2025-06-09'],
    ['9th Jun. 2025', '2025-06-09'],
    ['Sept. 1 2024', '2024-09-01'],
  ])('%s', (text, date) => expect(isoDate(text)).toBe(date));

  test.each(['June 2025', '9 June', '2025', '2025-13-09', 'Mayor of 12 Sept', ''])('not in "%s"', (text) =>
    expect(isoDate(text)).toBeNull(),
  );
});

describe('a relative time', () => {
  test.each([
    ['24 minutes ago', '2025-06-09T09:06:00Z'],
    ['an hour ago', '2025-06-09T08:30:00Z'],
    ['3 hrs ago', '2025-06-09T06:30:00Z'],
    ['2 days ago', '2025-06-07'],
    ['a week ago', '2025-06-02'],
    ['Yesterday', '2025-06-08'],
  ])('%s', (text, date) => expect(resolveRelative(text, '2025-06-09T09:30:00Z')).toBe(date));

  test('stays on the day if the time of day is not known', () => {
    expect(resolveRelative('3 hours ago', '2025-06-09')).toBe('2025-06-09');
    expect(resolveRelative('3 days ago', '2025-06-09')).toBe('2025-06-06');
  });

  test.each(['Meridian Post', 'long ago', '9 June 2025'])('not: %s', (text) =>
    expect(resolveRelative(text, '2025-06-09')).toBeNull(),
  );
});

test('a date in an address', () => {
  expect(dateInPath('https://a.example/world/2025/6/9/talks')).toBe('2025-06-09');
  expect(dateInPath('https://a.example/2025/06/talks')).toBeNull();
  expect(dateInPath('https://a.example/id/20250609')).toBeNull();
});
