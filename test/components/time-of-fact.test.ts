import { expect, test } from 'vitest';
import { shownTimeOf, timeOf } from '../../components/time-of-fact.ts';
import { sampleClaim } from '../lib/facts/samples.ts';

test.each([
  [{ timePeriod: '2025-05' }, 'May 2025'],
  [{ timePeriod: null, validFrom: '2025-04-10', validTo: '2025-05-13' }, '10 April to 13 May 2025'],
  [{ timePeriod: null, validFrom: '2024-12-10', validTo: '2025-05-13' }, '10 December 2024 to 13 May 2025'],
  [{ timePeriod: null, validFrom: '2025-04-09', validTo: '2025-04-09' }, 'on 9 April 2025'],
  [{ timePeriod: null, validFrom: '2025-04-09' }, 'since 9 April 2025'],
  [{ timePeriod: null, validTo: '2025-04-09' }, 'until 9 April 2025'],
  [{ timePeriod: null }, null],
])('%j → %s', (change, expected) => {
  expect(timeOf({ ...sampleClaim(), ...change })).toBe(expected);
});

test('a figure that says nothing of its time shows when it was written', () => {
  const claim = { ...sampleClaim(), timePeriod: null };
  const written = (date: string | null) => shownTimeOf({ ...claim, source: { ...claim.source, date } });
  expect(written('2025-06-09T06:00:00Z')).toBe('written 9 June 2025');
  expect(written(null)).toBeNull();
  expect(shownTimeOf(sampleClaim({ timePeriod: '2025-05' }))).toBe('May 2025');
});
