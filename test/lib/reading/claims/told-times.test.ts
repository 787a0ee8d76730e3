import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import type { Claim } from '../../../../lib/reading/claim.ts';
import { createReader } from '../../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());

interface Row {
  readonly text: string;
  readonly title?: string;
  readonly before?: string;
  readonly date?: string;
  /** The times of figures, by how they are printed. */
  readonly times: Readonly<Record<string, string | null>>;
}

function claimOf(
  { text, title = '', before = '', date = '2025-09-10' }: Row,
  surface: string,
): Claim | undefined {
  return reader.claims({ text, title, before, date }).find((each) => each.surface === surface);
}

function itReads(rows: readonly Row[]): void {
  for (const row of rows)
    for (const [surface, time] of Object.entries(row.times))
      it(`${row.text} (${surface})`, () => expect(claimOf(row, surface)?.timePeriod ?? null).toBe(time));
}

describe('a time that is told elsewhere', () => {
  itReads([
    {
      before: "Chile's statistics office published its labour market survey for June on Thursday.",
      text: 'The unemployment rate edged up to 8.9 percent.',
      times: { '8.9 percent': '2025-06' },
    },
    {
      title: 'Norwegian house prices slip in July',
      text: 'A typical flat in Bergen went for 4.1 million kroner.',
      times: { '4.1 million': '2025-07' },
    },
    {
      before: 'Tallow Mills presented results for the six months ended June 30.',
      text: 'Revenue grew 4% to $310 million, and the net profit was $22 million.',
      times: { '4%': '2025-01/2025-06', '$310 million': '2025-01/2025-06', '$22 million': '2025-01/2025-06' },
    },
    {
      before: 'The miner released its March-quarter production report on Monday.',
      text: 'It dug out 41 million tonnes of coal.',
      date: '2025-04-23',
      times: { '41 million tonnes': '2025-Q1' },
    },
    {
      before: 'Peru had a hard winter in 1998.',
      text: 'Retail sales rose 2 percent.',
      times: { '2 percent': '2025-08' },
    },
    {
      before: 'Exports had soared in March and sagged in May.',
      text: 'Imports fell 3 percent.',
      times: { '3 percent': '2025-08' },
    },
    {
      before: 'The blaze broke out in July.',
      text: 'Rescuers said that 14 people had died.',
      times: { '14': '2025-09' },
    },
  ]);

  it('is implied', () => {
    const row = {
      text: 'Inflation slowed to 3.1 percent.',
      title: 'Prices in Malta ease in June',
      times: {},
    };
    expect(claimOf(row, '3.1 percent')?.implied).toContain('timePeriod');
  });
});

describe('a price of the day', () => {
  itReads([
    {
      text: 'Brent crude rose 1.4% to $71.20 a barrel on Tuesday.',
      times: { '1.4%': '2025-09-09', '$71.20 a barrel': '2025-09-09' },
    },
    { text: 'The Riksbank lowered its policy rate to 2 percent.', times: { '2 percent': '2025-09-10' } },
    {
      before: 'The Bank of Korea moved again on Monday.',
      text: 'It cut its key rate to 2.25 percent and sees inflation at 1.8 percent in 2026.',
      times: { '2.25 percent': '2025-09-08', '1.8 percent': '2026' },
    },
    { text: 'The Nikkei rose 6 percent in August.', times: { '6 percent': '2025-08' } },
    {
      text: 'The cartel will pump 90,000 barrels more in October, and Brent crude fell 2 percent.',
      times: { '2 percent': '2025-09-10' },
    },
    {
      text: "Inflation in Peru slowed to 1.2 percent, Tuesday's report showed.",
      times: { '1.2 percent': '2025-08' },
    },
    { text: 'Lint fetched $0.71 a pound at an auction on Monday.', times: { '$0.71 a pound': '2025-09-08' } },
  ]);
});

describe('a time from which or by which', () => {
  itReads([
    { text: 'Drivers will pay a 12 percent fuel tax from October.', times: { '12 percent': '2025-10' } },
    {
      text: 'Malta will impose a tariff of 15 percent on tiles from January 1.',
      times: { '15 percent': '2026-01-01' },
    },
    {
      text: 'Kuwait wants to lift capacity to 4 million barrels a day by 2035, from 2.9 million in 2024.',
      times: { '4 million barrels a day': '2035', '2.9 million': '2024' },
    },
    {
      text: 'Deposits had reached 41 billion euros by the end of July.',
      times: { '41 billion euros': '2025-07' },
    },
    { text: 'Zinc output rose 3 percent from July.', times: { '3 percent': '2025-09' } },
  ]);
});
