import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { createReader } from '../../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());

interface Row {
  readonly text: string;
  readonly title?: string;
  readonly before?: string;
  readonly areas: Readonly<Record<string, string | null>>;
}

const areaOf = ({ text, title = '', before = '' }: Row, surface: string): string | null | undefined =>
  reader.claims({ text, title, before, date: '2025-09-10' }).find((each) => each.surface === surface)
    ?.refArea;

function itReads(rows: readonly Row[]): void {
  for (const row of rows)
    for (const [surface, area] of Object.entries(row.areas))
      it(`${row.text} (${surface})`, () => expect(areaOf(row, surface)).toBe(area));
}

describe('the area that a figure is of though none is tied to it', () => {
  itReads([
    {
      text: 'Peruvian pupils missed 4 percent of their lessons in July.',
      areas: { '4 percent': 'PE' },
    },
    {
      text: "Norway's economy shrank 0.3 percent in the second quarter, but was 1.1 percent larger than a year before.",
      areas: { '0.3 percent': 'NO', '1.1 percent': 'NO' },
    },
    {
      before: "Vietnam's customs service released its figures for August.",
      text: 'Exports to Japan rose 6 percent, and the surplus was $2.1 billion.',
      areas: { '6 percent': 'VN', '$2.1 billion': 'VN' },
    },
    {
      before: 'The statistics office of Chile spoke up.',
      text: 'The gauge rose 2.4 percent.',
      areas: { '2.4 percent': 'CL' },
    },
    {
      title: 'Kenyan coffers swell',
      text: 'Receipts grew 12 percent in August.',
      areas: { '12 percent': 'KE' },
    },
    {
      title: 'State coffers swell',
      text: 'Receipts grew 12 percent in August.',
      areas: { '12 percent': null },
    },
    { text: 'Reserves stood at US$41 billion.', areas: { 'US$41 billion': null } },
    { text: 'The world economy will grow 3 percent, says the OECD.', areas: { '3 percent': 'WORLD' } },
  ]);
});

describe('no area', () => {
  itReads([
    {
      title: 'Danish brewer ails',
      text: 'The brewer said that its margin fell to 9 percent.',
      areas: { '9 percent': null },
    },
    {
      title: 'Oil slips as Iraq pumps',
      text: 'Brent crude fell 2 percent to $66 a barrel.',
      areas: { '2 percent': null, '$66 a barrel': null },
    },
    {
      text: 'Cotton fetched $0.71 a pound as talks with India dragged on.',
      areas: { '$0.71 a pound': null },
    },
    {
      before: 'France and Spain signed the pact.',
      text: 'The levy is 4 percent.',
      areas: { '4 percent': null },
    },
    {
      before: 'Shares in Tallow, a Polish chain, sank.',
      text: 'The margin was 5 percent.',
      areas: { '5 percent': null },
    },
  ]);
});
