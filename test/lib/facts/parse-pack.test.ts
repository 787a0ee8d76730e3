import { describe, expect, test } from 'vitest';
import { parsePack, problemSentence } from '../../../lib/facts/parse-pack.ts';

const FACT = {
  id: 'a',
  measure: 'exports',
  label: 'Exports of Utopia',
  form: 'level',
  refArea: 'CN',
  timePeriod: '2025-05',
  value: 28.8,
  unit: 'USD',
  precision: 0.1,
  surface: '$28.8',
  source: { publisher: 'Office', title: 'Table', date: '2025-06-09' },
};

/** A pack as JSON, each fact on a line of its own: the first on line 2. */
function pack(...facts: unknown[]): string {
  const rows = facts.map((fact) => JSON.stringify(fact)).join(',\n');
  return `{"id":"p","name":"P","version":"1","licence":"CC0-1.0","description":"d","facts":[\n${rows}\n]}`;
}

function problems(text: string, name = 'p.json'): string[] {
  const parsed = parsePack(text, name);
  return parsed.ok ? [] : parsed.problems.map(problemSentence);
}

describe('a pack in JSON', () => {
  test('fields that are left out are null, empty or exact', () => {
    const parsed = parsePack(pack(FACT), 'p.json');
    expect(parsed.ok && parsed.pack.facts[0]).toMatchObject({
      bound: 'exact',
      counterpartArea: null,
      scope: [],
      validTo: null,
      source: { url: null, quote: '' },
    });
  });

  test.each([
    ['a missing value', { value: undefined }, 'line 3, value: is missing'],
    [
      'a day that is none',
      { validFrom: '2025-02-30' },
      'line 3, validFrom: "2025-02-30" is no day of the calendar: write it as 2025-06-09',
    ],
    ['a month that is none', { timePeriod: '2025-13' }, 'line 3, timePeriod: "2025-13" is no period'],
    [
      'a period that ends before it begins',
      { timePeriod: '2025/2024' },
      'line 3, timePeriod: "2025/2024" is no period',
    ],
    ['a country in words', { refArea: 'China' }, 'line 3, refArea: "China" is no area'],
    ['UK instead of GB', { refArea: 'UK' }, 'line 3, refArea: "UK" is no area'],
    ['a number as text', { value: '28.8' }, 'line 3, value: has to be a number'],
    ['a misspelt field', { timeperiod: '2025' }, 'line 3, timeperiod: is no field of a pack'],
    ['an unknown form', { form: 'levle' }, 'line 3, form: "levle" is not one of: level, change'],
    ['a source without a title', { source: { publisher: 'Office' } }, 'line 3, source.title: is missing'],
    [
      'an address that runs code',
      { source: { ...FACT.source, url: 'javascript:alert(1)' } },
      'line 3, source.url: has to begin with',
    ],
    [
      'a range the wrong way round',
      { value: 9, range: [9, 5] },
      'line 3, range: has its higher number first',
    ],
    [
      'validity the wrong way round',
      { validFrom: '2025-03-01', validTo: '2025-02-01' },
      'line 3, validTo: lies before validFrom',
    ],
  ])('%s is reported with its line', (_, change, expected) => {
    const found = problems(pack(FACT, { ...FACT, id: 'b', ...change }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('a number too large to be finite is refused', () => {
    expect(problems(pack(FACT).replace('28.8,', '1e999,'))).toEqual(['line 2, value: has to be a number']);
  });

  test('every bad row is reported, not only the first', () => {
    const found = problems(pack({ ...FACT, value: null }, FACT, { ...FACT, id: 'c', unit: 7 }));
    expect(found).toEqual(['line 2, value: has to be a number', 'line 4, unit: has to be a text']);
  });

  test('the line is that of the field where a fact is spread over several', () => {
    const text = JSON.stringify(
      { ...JSON.parse(pack(FACT)), version: undefined, facts: [{ ...FACT, precision: -1 }] },
      null,
      2,
    );
    const line = text.split('\n').findIndex((row) => row.includes('"precision"')) + 1;
    expect(problems(text)).toEqual([
      'line 1, version: is missing',
      `line ${line}, precision: has to be zero or more`,
    ]);
  });

  test.each([
    ['{\n"id": "p",\n"facts": [\n{"id": }\n]}', 'line 4: this is no JSON: found }'],
    ['{"id": "p"\n"name": "P"}', 'line 2: this is no JSON: expected a comma'],
    ['{"facts": [NaN]}', 'line 1: this is no JSON: found NaN'],
    ['', 'line 1: this is no JSON: the file ends too early'],
    ['{"facts": []} x', 'line 1: this is no JSON: expected the end of the file'],
    ['[]', 'line 1: a pack is an object'],
    ['{"facts": {}}', 'line 1: "facts" has to be a list'],
  ])('broken: %j', (text, expected) => {
    expect(problems(text)[0]).toContain(expected);
  });

  test('nesting without end is refused, not followed', () => {
    const deep = '['.repeat(3000) + ']'.repeat(3000);
    expect(problems(`{"facts": ${deep}}`)[0]).toContain('nested too deeply');
  });

  test('an id used twice', () => {
    expect(problems(pack(FACT, FACT))).toEqual(['line 3, id: "a" is already the id of the fact on line 2']);
  });
});

describe('contradictions inside a pack', () => {
  const other = { ...FACT, id: 'b', value: 29.9, surface: '$29.9' };

  test('two values of one subject at one time', () => {
    expect(problems(pack(FACT, other))).toEqual([
      'line 3, value: "$29.9" contradicts "$28.8" on line 2: same subject, same time',
    ]);
  });

  test.each([
    ['a revision', { source: { ...FACT.source, date: '2025-08-07' } }],
    ['another month', { timePeriod: '2025-04' }],
    ['another country', { refArea: 'US' }],
    ['a coarser print of the same', { value: 29, precision: 1, surface: '$29' }],
    ['a bound that allows it', { value: 28, bound: 'more than', surface: 'more than $28' }],
  ])('none with %s', (_, change) => {
    expect(problems(pack(FACT, { ...other, ...change }))).toEqual([]);
  });

  test('none where one rule follows the other', () => {
    const until = { ...FACT, validFrom: '2025-01-01', validTo: '2025-03-03' };
    expect(problems(pack(until, { ...other, validFrom: '2025-03-04' }))).toEqual([]);
    expect(problems(pack(until, { ...other, validFrom: '2025-03-03' }))).toHaveLength(1);
  });
});

describe('a pack in CSV', () => {
  const header =
    'id,measure,label,form,scope,value,range,unit,precision,surface,source.publisher,source.title,source.quote';
  const row = 'a,exports,Exports,level,goods;services,5,5;7,USD,1,$5 to $7,Office,Table,';

  test('comment lines name the pack; lists and ranges are parted by semicolons', () => {
    const parsed = parsePack(`# name: My figures\n# version: 3\n${header}\n${row}\n`, 'my figures.csv');
    expect(parsed).toMatchObject({
      ok: true,
      pack: {
        id: 'my-figures',
        name: 'My figures',
        version: '3',
        facts: [{ scope: ['goods', 'services'], range: [5, 7], source: { publisher: 'Office', quote: '' } }],
      },
    });
  });

  test('a quoted line break counts for the lines after it', () => {
    const quoted = `${row}"one\ntwo, three"`;
    expect(parsePack(`${header}\n${quoted}\n`, 'x.csv')).toMatchObject({
      ok: true,
      pack: { facts: [{ source: { quote: 'one\ntwo, three' } }] },
    });
    const bad = row.replace('a,', 'b,').replace(',5,', ',NaN,');
    expect(problems(`${header}\n${quoted}\n${bad}\n`, 'x.csv')).toEqual([
      'line 4, value: has to be a number',
    ]);
  });

  test.each([
    [
      'a misspelt column',
      `${header.replace('label', 'lable')}\n${row}`,
      ['line 1, lable: is no column', 'line 1, label: this column is missing'],
    ],
    [
      'a missing column',
      `${header.replace(',unit', '')}\n${row.replace(',USD', '')}`,
      ['line 1, unit: this column is missing'],
    ],
    ['a column twice', `${header},id\n${row},a`, ['line 1, id: this column stands there twice']],
    ['a comma too many', `${header}\n${row}\n${row},x`, ['line 3: has 14 cells where the header has 13']],
    ['an open quotation mark', `${header}\n${row}"open`, ['line 2: a quotation mark is opened']],
    [
      'a thousands separator',
      `${header}\n${row.replace(',5,', ',"5,000",')}`,
      ['line 2, value: has to be a number'],
    ],
    ['no row', header, ['line 1, facts: the pack holds no fact']],
    ['nothing', '', ['line 1: the file is empty']],
  ])('%s', (_, text, expected) => {
    const found = problems(text, 'x.csv');
    expect(found).toHaveLength(expected.length);
    for (const [at, part] of expected.entries()) expect(found[at]).toContain(part);
  });

  test('Windows line ends and a byte order mark', () => {
    expect(problems(`\uFEFF${header}\r\n${row}\r\n`, 'x.csv')).toEqual([]);
  });
});

test('a file too large is refused unread', () => {
  expect(problems(' '.repeat(20_000_001))[0]).toContain('larger than 20 MB');
});
