import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { createChecker } from '../../../../lib/checking/check.ts';
import type { Relationship } from '../../../../lib/checking/judging/case.ts';
import { compare } from '../../../../lib/checking/judging/compare.ts';
import type { Statement } from '../../../../lib/checking/statement.ts';
import { level, statement } from '../statements.ts';

const { knowledge } = createChecker(loadVocabulary());
const APART: Relationship = { sameArticle: false, sameEvent: false };
const ONE_EVENT: Relationship = { sameArticle: false, sameEvent: true };
const ONE_ARTICLE: Relationship = { sameArticle: true, sameEvent: true };

const judge = (a: Statement, b: Statement, relationship = APART) => {
  const { verdict, differences, rule } = compare(a, b, relationship, knowledge);
  return [verdict, ...differences, rule].join(' ');
};

describe('two figures of one series', () => {
  it('agree when some value fits both prints', () => {
    expect(judge(statement(), statement({ surface: '8 percent', value: -8, interval: [-8.5, -7.5] }))).toBe(
      'agrees overlap',
    );
  });
  it('do not agree for sharing nothing but the end of their rounding: 90 and 91', () => {
    const share = { value: 90, interval: [89.5, 90.5] as const };
    expect(judge(statement(share), statement({ value: 91, interval: [90.5, 91.5] }))).toBe(
      'disagrees disjoint',
    );
  });
  it('say nothing where only loose rounding would make them meet: 500 and 450', () => {
    const price = {
      measure: 'tax-revenue',
      counterpartArea: null,
      value: 500,
      interval: [450, 550] as const,
    };
    expect(judge(level(price), level({ ...price, value: 450, interval: [425, 475] }))).toBe(
      'unrelated not-certain',
    );
  });
  it('disagree when none does and everything is the same', () => {
    expect(judge(statement(), statement({ value: -9.1, interval: [-9.15, -9.05] }))).toBe(
      'disagrees disjoint',
    );
  });
  it.each([
    ['the parties', { refArea: null }],
    ['the basis', { transformation: 'other-change', comparedWith: null }],
    ['the period', { timePeriod: null }],
    ['an exact figure', { bound: 'more than', interval: [-5, null] }],
  ] as const)('do not disagree where %s is missing', (_, missing) => {
    expect(
      judge(
        statement(),
        statement({ value: -2, interval: [-2.05, -1.95], ...missing } as Partial<Statement>),
      ),
    ).toMatch(/^unrelated/);
  });
  it('differ by basis when they are compared with different times', () => {
    const monthly = statement({
      value: -2,
      interval: [-2.05, -1.95],
      transformation: 'month-on-month',
      comparedWith: '2025-03',
    });
    expect(judge(statement(), monthly)).toBe('different-basis transformation other-basis');
  });
  it('differ by period', () => {
    expect(judge(level(), level({ timePeriod: '2025-03' }))).toBe('different-basis period other-basis');
  });
  it('are of two releases when told weeks apart', () => {
    const { source } = statement();
    const told = (date: string) =>
      statement({ value: -9.1, interval: [-9.15, -9.05], source: { ...source, date } });
    expect(judge(statement(), told('2025-06-20'))).toBe('different-basis as-of other-basis');
    expect(judge(statement(), told('2025-05-28'))).toBe('disagrees disjoint');
  });
  it('may give tonnes as tons', () => {
    const shipped = { surface: '4,102 tonnes', value: 4102, interval: [4101.5, 4102.5] as const };
    const tonnes = level({ ...shipped, unit: 'tonne' });
    expect(judge(tonnes, level({ ...shipped, unit: 'ton' }))).toMatch(/^agrees/);
    const short = level({ value: 4522, interval: [4521, 4523], unit: 'ton' });
    expect(judge(tonnes, short)).toMatch(/^agrees/);
  });
  it('differ by modality where one is only expected', () => {
    expect(judge(statement(), statement({ value: -2, interval: [-2.05, -1.95], modality: 'forecast' }))).toBe(
      'different-basis modality other-basis',
    );
  });
  it('differ by unit in two currencies', () => {
    expect(judge(level(), level({ unit: 'JPY' }))).toBe('different-basis unit other-unit');
  });
  it('say nothing where one figure could be read in two ways', () => {
    expect(judge(level(), level({ value: null, interval: [null, null] }))).toBe('unrelated unread-value');
  });
});

describe('the figures of a firm', () => {
  const profit = { measure: 'profit', refArea: null, counterpartArea: null };
  const relate = (given: Partial<Statement>, other: Partial<Statement>) =>
    compare(
      statement({ ...profit, ...given }),
      statement({ ...profit, ...other }),
      { sameArticle: false, sameEvent: false },
      knowledge,
    ).table.actors;
  it.each([
    [['Kestrel'], ['Kestrel Motors'], 'equal'],
    [['KM'], ['Kestrel Motors'], 'equal'],
    [['Kestrel Motors'], ['Kestrel Airways'], 'different'],
    [['Kestrel'], [], 'unknown'],
  ] as const)('%j and %j: %s', (actors, others, relation) => {
    expect(relate({ actors }, { actors: others })).toBe(relation);
  });
  it('may be of one that is told of otherwise where it was only carried over', () => {
    expect(relate({ actors: ['Kestrel'], implied: ['actors'] }, { actors: ['Silvane'] })).toBe('unknown');
  });
});

describe('two figures of different series', () => {
  it.each([
    ['another measure', { measure: 'imports' }],
    ['another exporter', { refArea: 'AR' }],
    ['a state of the exporter', { place: 'São Paulo' }],
    ['another customer', { counterpartArea: 'CN' }],
    ['a level beside a change', { form: 'level', transformation: 'level' }],
    ['another product', { product: 'coffee' }],
  ] as const)('are unrelated: %s', (_, other) => {
    expect(
      judge(
        statement({ product: 'steel' }),
        statement({ product: 'steel', value: -2, interval: [-2.1, -1.9], ...other } as Partial<Statement>),
      ),
    ).toMatch(/^unrelated/);
  });
  it('are unrelated when nobody knows what they measure', () => {
    const amount = { measure: 'amount', refArea: null, counterpartArea: null };
    const other = {
      ...amount,
      source: { ...level().source, quote: 'A lorry cost the council $1.9 billion.' },
    };
    expect(judge(level(amount), level(other), ONE_EVENT)).toBe('unrelated unnamed-measure');
  });
});

describe('shares of different scope', () => {
  const share = (given: Partial<Statement>) =>
    statement({
      measure: 'share-of-supply',
      form: 'share',
      transformation: 'level',
      refArea: 'CL',
      counterpartArea: null,
      product: 'battery metal',
      value: 90,
      interval: [89.5, 90.5],
      timePeriod: null,
      comparedWith: null,
      direction: null,
      ...given,
    });
  it('differ by scope', () => {
    expect(judge(share({}), share({ scope: ['processing'], value: 60, interval: [59.5, 60.5] }))).toBe(
      'different-basis scope other-basis',
    );
  });
  it('agree where they fit', () => {
    expect(judge(share({}), share({ scope: ['processing'] }))).toBe('agrees overlap');
  });
});

describe('populations', () => {
  const people = (given: Partial<Statement>) =>
    statement({
      measure: 'population',
      form: 'level',
      transformation: 'level',
      refArea: null,
      counterpartArea: null,
      value: 129e6,
      unit: 'person',
      interval: [128.5e6, 129.5e6],
      timePeriod: null,
      comparedWith: null,
      direction: null,
      ...given,
    });
  const atLeast = { value: 6e5, bound: 'more than', interval: [6e5, null] } as const;
  it('of a country and of nobody knows whom do not agree because the one is only bounded', () => {
    expect(judge(people({}), people({ ...atLeast, refArea: 'IL' }))).toBe('unrelated not-certain');
  });
  it('of one country do', () => {
    expect(judge(people({ refArea: 'JP' }), people({ ...atLeast, refArea: 'JP' }))).toBe('agrees overlap');
  });
});

describe('lengths of time', () => {
  const call = (given: Partial<Statement>) =>
    statement({
      measure: 'call-duration',
      form: 'duration',
      transformation: null,
      refArea: null,
      counterpartArea: null,
      actors: ['Ito', 'Brandt'],
      value: 90,
      unit: 'minute',
      interval: [89.5, 90.5],
      timePeriod: null,
      comparedWith: null,
      direction: null,
      ...given,
    });
  it('are compared across units: 90 minutes is more than one hour', () => {
    expect(judge(call({}), call({ value: 1, unit: 'hour', bound: 'more than', interval: [1, null] }))).toBe(
      'agrees overlap',
    );
  });
  it('of one call conflict', () => {
    expect(judge(call({}), call({ value: 2, unit: 'hour', interval: [1.9, 2.1] }), ONE_EVENT)).toBe(
      'disagrees disjoint',
    );
  });
  it('of calls between other people are unrelated', () => {
    expect(
      judge(call({}), call({ actors: ['Okoro', 'Lind'], value: 2, unit: 'hour', interval: [1.9, 2.1] })),
    ).toBe('unrelated other-parties');
  });
});

describe('counts of what happened', () => {
  const toll = (given: Partial<Statement>) =>
    statement({
      measure: 'people-killed',
      form: 'count',
      transformation: 'level',
      refArea: 'NP',
      counterpartArea: null,
      value: 14,
      unit: 'person',
      interval: [13.5, 14.5],
      timePeriod: null,
      comparedWith: null,
      direction: null,
      ...given,
    });
  it('are held against each other within one event only', () => {
    expect(judge(toll({}), toll({}))).toBe('unrelated other-event');
    expect(judge(toll({}), toll({}), ONE_EVENT)).toBe('agrees overlap');
  });
  it('are never called a conflict: tolls grow', () => {
    expect(judge(toll({}), toll({ value: 20, interval: [19.5, 20.5] }), ONE_EVENT)).toMatch(/^unrelated/);
  });
});

describe('within one article', () => {
  it('a figure beside itself or beside another month says nothing', () => {
    expect(judge(level(), level(), ONE_ARTICLE)).toBe('unrelated own-periods');
    expect(judge(level(), level({ timePeriod: '2025-03', interval: [3e9, 4e9] }), ONE_ARTICLE)).toBe(
      'unrelated own-periods',
    );
  });
  it('two rates of one thing differ by unit', () => {
    const walkers = {
      measure: 'count-of-walkers',
      form: 'count',
      transformation: 'level',
      product: 'walker',
      refArea: null,
      counterpartArea: null,
      timePeriod: null,
    } as const;
    expect(
      judge(
        level({ ...walkers, unit: 'walker per hour', value: 30 }),
        level({ ...walkers, unit: 'walker per day', value: 210 }),
        ONE_ARTICLE,
      ),
    ).toBe('different-basis unit other-unit');
  });
});

it('gives the same verdict whichever stands first', () => {
  const pairs = [
    [statement(), statement({ value: -9.1, interval: [-9.15, -9.05] })],
    [statement(), statement({ transformation: 'month-on-month' })],
    [level(), level({ unit: 'JPY' })],
    [level({ unit: 'mile', measure: 'rainfall' }), level({ unit: 'kilometer', measure: 'rainfall' })],
  ] as const;
  for (const [a, b] of pairs) expect(judge(a, b)).toBe(judge(b, a));
});
