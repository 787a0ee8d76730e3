import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { createChecker } from '../../../../lib/checking/check.ts';
import type { Statement } from '../../../../lib/checking/statement.ts';
import { cardsOf } from '../../../../lib/checking/telling/cards.ts';
import type { Article } from '../../../../lib/reading/article.ts';
import { createReader } from '../../../../lib/reading/reader.ts';
import { statement } from '../statements.ts';

const vocabulary = loadVocabulary();
const reader = createReader(vocabulary);
const checker = createChecker(vocabulary);

const article = (id: string, publisher: string, ...blocks: string[]): Article => ({
  id,
  publisher,
  title: `Trade talk ${id}`,
  date: '2025-05-20',
  url: null,
  blocks,
});
const cards = (articles: readonly Article[], facts: readonly Statement[] = []) => [
  ...cardsOf(checker.check(articles.map(reader.article), facts)).values(),
];

const MONTHLY = article(
  'm',
  'Quayside Herald',
  "Brazil's exports to Japan fell 5 percent in April from a month earlier, to $1.9 billion.",
  'That is down from $2 billion in March.',
);
const YEARLY = article(
  'y',
  'Upland Post',
  "Brazil's exports to Japan fell 8.4 percent year on year in April.",
);

describe('the card of a figure', () => {
  it('says both bases, both figures and the sums that bear them out', () => {
    const [card] = cards([MONTHLY, YEARLY]);
    expect(card).toMatchObject({
      verdict: 'different-basis',
      headline:
        'Upland Post says −8.4 %. It compares with April 2024; this article compares with March 2025. Both can be true.',
      rows: [
        { value: '−5 %', basis: 'vs March 2025', own: true, sources: [] },
        {
          value: '−8.4 %',
          basis: 'vs April 2024',
          own: false,
          sources: [{ publisher: 'Upland Post', date: '20 May 2025' }],
        },
      ],
      sums: [
        { text: '$2.0bn → $1.9bn is −5 %', holds: true },
        { text: '−8.4 % to $1.9bn would make April 2024 about $2.07bn', holds: null },
      ],
    });
  });

  it('counts an outlet that prints a figure twice once', () => {
    const twice = article('t', 'Upland Post', YEARLY.blocks[0]!, YEARLY.blocks[0]!);
    expect(cards([MONTHLY, twice])[0]!.rows).toHaveLength(2);
  });

  it('puts all who give a figure on one basis into one row', () => {
    const others = ['Upland Post', 'Fjord Times'].map((name) => article(name, name, ...YEARLY.blocks));
    expect(cards([MONTHLY, ...others])[0]!.rows[1]!.sources.map(({ publisher }) => publisher)).toEqual([
      'Upland Post',
      'Fjord Times',
    ]);
  });

  it('names the conflict and who gives the other figure', () => {
    const other = article(
      'o',
      'Upland Post',
      "Brazil's exports to Japan fell 9.7 percent in April from a month earlier.",
    );
    expect(cards([MONTHLY, other])[0]).toMatchObject({
      verdict: 'disagrees',
      headline: 'Upland Post gives another figure: −9.7 % (20 May 2025).',
    });
  });

  it('names a few outlets, and says so where they are one source', () => {
    const saying = (publisher: string, text: string) => article(publisher, publisher, text);
    const copied = [
      saying(
        'Upland Post',
        "Brazil's exports to Japan fell 9.7 percent in April from a month earlier, Brasilia's customs office said.",
      ),
      saying(
        'Fjord Times',
        "Brazil's exports to Japan fell 9.7 percent in April from a month earlier, it was reported.",
      ),
    ];
    expect(cards([MONTHLY, ...copied])[0]!.headline).toBe(
      'Two outlets give another figure: −9.7 % (Upland Post, Fjord Times; all from one source).',
    );
    const own = [
      saying('Upland Post', "Brazil's exports to Japan fell 9.7 percent in April from a month earlier."),
      saying(
        'Fjord Times',
        "In April, compared with the month before, Brazil's exports to Japan were down 9.7 percent.",
      ),
    ];
    expect(cards([MONTHLY, ...own])[0]!.headline).toBe(
      'Two outlets give another figure: −9.7 % (Upland Post, Fjord Times).',
    );
  });

  it('tells an earlier article of the same outlet from other outlets', () => {
    const before = article(
      'b',
      'Quayside Herald',
      "Brazil's exports to Japan fell 9.7 percent in April from a month earlier.",
    );
    const [card] = cards([MONTHLY, before]);
    expect(card!.headline).toBe(
      'Another article of Quayside Herald gives another figure: −9.7 % (20 May 2025).',
    );
    expect(card!.rows[1]!.sources[0]!.publisher).toBe('another article of Quayside Herald');
  });

  it('shows each sum once, and what the print allows in the words of the figures', () => {
    const twice = article('t', 'Upland Post', ...MONTHLY.blocks, ...YEARLY.blocks);
    const [card] = cards([MONTHLY, twice]);
    const sums = card!.sums.map(({ text }) => text);
    expect(new Set(sums).size).toBe(sums.length);
    expect(card!.working.join(' ')).toContain('“5 percent” allows −5.5 % to −4.5 %');
  });

  it('is not made for a figure that nobody else has', () => {
    expect(cards([MONTHLY])).toEqual([]);
  });
});

describe('a rule that changed', () => {
  const tariff = (value: number, validFrom: string, validTo: string | null) =>
    statement({
      id: `fact-${value}`,
      articleId: null,
      measure: 'tariff-rate',
      form: 'rate',
      transformation: 'level',
      refArea: 'MX',
      counterpartArea: 'TH',
      value,
      interval: [value - 0.5, value + 0.5],
      direction: null,
      timePeriod: null,
      comparedWith: null,
      validFrom,
      validTo,
      source: { publisher: 'Gazette', title: null, url: null, date: validFrom, quote: '' },
    });
  const timeline = [tariff(20, '2025-01-01', '2025-03-31'), tariff(35, '2025-04-01', null)];
  const saying = (rate: number) =>
    article('r', 'Quayside Herald', `Mexico put tariffs of ${rate} percent on Thai goods.`);

  it('agrees with the fact of the article’s day', () => {
    expect(cards([saying(35)], timeline)).toMatchObject([{ verdict: 'agrees' }]);
  });
  it('is shown beside what holds since where the article has an earlier rate', () => {
    expect(cards([saying(20)], timeline)).toMatchObject([
      {
        verdict: 'different-basis',
        headline: 'Gazette says 35 %. It was 20 % until 31 March 2025, 35 % since.',
        rows: [
          { value: '20 %', basis: 'as of 20 May 2025', own: true },
          { value: '35 %', basis: 'since 1 April 2025' },
          { value: '20 %', basis: '1 January to 31 March 2025' },
        ],
      },
    ]);
  });
  it('tells what became of a rate that held on the article’s day', () => {
    const later = tariff(50, '2025-08-01', '2025-10-31');
    const [old, now] = timeline as [Statement, Statement];
    const facts = [old, { ...now, validTo: '2025-07-31' }, later];
    expect(cards([saying(35)], facts)).toMatchObject([
      {
        verdict: 'agrees',
        headline:
          'Gazette bears this figure out (1 April 2025). It was 35 % until 31 July 2025, 50 % until 31 October 2025.',
      },
    ]);
  });
  it('tells until when a rate is known to have held', () => {
    expect(cards([saying(20)], [{ ...timeline[0]! }])).toMatchObject([
      {
        verdict: 'agrees',
        headline: 'Gazette bears this figure out (1 January 2025). It was 20 % until 31 March 2025.',
      },
    ]);
  });
  it('tells no timeline of facts that contradict each other', () => {
    const [card] = cards([saying(35)], [...timeline, tariff(40, '2025-05-01', null)]);
    expect(card!.headline).not.toContain('It was');
  });
  it('says nothing of a rate that never was on the timeline', () => {
    expect(cards([saying(50)], timeline)).toEqual([]);
  });
});
