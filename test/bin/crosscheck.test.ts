import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROGRAM = new URL('../../bin/crosscheck.ts', import.meta.url).pathname;
const PAGES = new URL('../pages/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));

function crosscheck(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, lines: stdout.trim().split('\n') };
}
const jsonl = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('quantities and claims', () => {
  it('answer each line with one line, with offsets into the text', () => {
    const { status, lines } = crosscheck(
      ['quantities', '--jsonl'],
      jsonl({ id: 'a', text: 'It fell 12.7 percent.' }, { id: 'b', text: 'It slept.' }),
    );
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        id: 'a',
        quantities: [
          {
            start: 8,
            end: 20,
            surface: '12.7 percent',
            value: 12.7,
            range: null,
            unit: 'percent',
            bound: 'exact',
            direction: 'down',
            interval: [12.65, 12.75],
          },
        ],
      },
      { id: 'b', quantities: [] },
    ]);
  });

  it('make a fall negative in a claim', () => {
    const row = {
      id: 1,
      text: 'Exports fell 3 percent in May.',
      before: 'Ghana is at sea.',
      date: '2025-06-09',
      title: 'Ships',
      source: 'Herald',
    };
    const [claim] = JSON.parse(crosscheck(['claims', '--jsonl'], jsonl(row)).stdout).claims;
    expect(claim).toMatchObject({
      surface: '3 percent',
      start: 13,
      value: -3,
      measure: 'exports',
      timePeriod: '2025-05',
      modality: 'stated',
    });
  });

  it('tell of each bad line and go on with the rest', () => {
    const { status, lines, stderr } = crosscheck(
      ['quantities', '--jsonl'],
      `no json\n${jsonl({ id: 'a', text: 7 }, { id: 'b', text: 'Two boats.' })}`,
    );
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['b']);
    expect(stderr).toContain('line 1: this is no JSON');
    expect(stderr).toContain('line 2: "text"');
    expect(stderr).toContain('--help shows the fields');
  });
});

describe('compare and explain', () => {
  const pair = {
    id: 'p',
    a: {
      text: "Ghana's exports to Spain fell 3 percent in May from a month earlier.",
      surface: '3 percent',
      date: '2025-06-09',
      source: 'Herald',
    },
    b: {
      text: "Ghana's exports to Spain fell 9 percent in May from a year earlier.",
      surface: '9 percent',
      date: '2025-06-09',
      source: 'Post',
    },
  };
  it('give the verdict, what differs and why', () => {
    expect(JSON.parse(crosscheck(['compare', '--jsonl'], jsonl(pair)).stdout)).toMatchObject({
      id: 'p',
      verdict: 'different-basis',
      differences: ['transformation'],
      reason: '−3 % compares with April 2025, −9 % with May 2024',
      a: { surface: '3 percent' },
      b: { surface: '9 percent' },
    });
  });
  it('show the table of dimensions', () => {
    expect(JSON.parse(crosscheck(['explain', '--jsonl'], jsonl(pair)).stdout)).toMatchObject({
      rule: 'other-basis-in-release',
      dimensions: {
        transformation: 'different',
        refArea: 'equal',
        counterpartArea: 'equal',
        period: 'equal',
      },
      intervals: [
        [-3.5, -2.5],
        [-9.5, -8.5],
      ],
    });
  });
  it('say when there is no figure to compare', () => {
    const { stdout } = crosscheck(['compare', '--jsonl'], jsonl({ ...pair, b: { text: 'Nothing.' } }));
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'unrelated',
      b: null,
      reason: 'no figure was read in b',
    });
  });
});

describe('check', () => {
  it('reads the articles of a page and holds them against each other', () => {
    const { status, stdout } = crosscheck(['check', join(PAGES, 'trade.html'), '--json', '--no-facts']);
    expect(status).toBe(0);
    const { articles, findings, arithmetic } = JSON.parse(stdout);
    expect(articles.map((article: { publisher: string }) => article.publisher)).toEqual([
      'Harbour Courier',
      'Meridian Post',
      'Coastline Times',
    ]);
    expect(findings).toContainEqual(
      expect.objectContaining({ verdict: 'different-basis', differences: ['transformation'] }),
    );
    expect(findings.filter((finding: { verdict: string }) => finding.verdict === 'disagrees')).toEqual([]);
    expect(arithmetic).toContainEqual(
      expect.objectContaining({ holds: true, reason: '$33.0bn → $28.8bn is −12.7 %' }),
    );
  });

  it('prints a table for people, with the bundled facts', () => {
    const { stdout } = crosscheck(['check', join(PAGES, 'trade.html')]);
    expect(stdout).toContain(
      '⇄ different-basis (transformation): −12.7 % compares with April 2025, −34.5 % with May 2024',
    );
    expect(stdout).toContain('General Administration of Customs of China');
  });

  it('reads a text file as one article, and a broken page as far as it goes', () => {
    const text = file('note.txt', 'Ships idle\n\nThe landslide killed 14 people in Nepal.\n');
    expect(JSON.parse(crosscheck(['check', text, '--json']).stdout).articles[0]).toMatchObject({
      title: 'Ships idle',
      claims: [{ surface: '14' }],
    });
    const prose = 'The harbour stayed shut and nobody could say for how long it would. '.repeat(20);
    const broken = file(
      'broken.html',
      `<html><h1>Ships idle again</h1><article><p>${prose}<p>The storm killed 14 people in Nepal, <b>said<i> the mayor. ${prose}<div`,
    );
    expect(JSON.parse(crosscheck(['check', broken, '--json']).stdout).articles[0].claims).toMatchObject([
      { surface: '14' },
    ]);
  });

  it('says which file it could not read, and still checks the others', () => {
    const { status, stdout, stderr } = crosscheck([
      'check',
      join(PAGES, 'trade.html'),
      join(folder, 'nowhere.html'),
      '--json',
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere.html: no such file');
    expect(JSON.parse(stdout).articles).toHaveLength(3);
  });

  it.each([
    ['empty.html', ''],
    ['shop.html', '<html><body><ul><li>Shoes $40</li></ul></body></html>'],
  ])('finds no article in %s and says so', (name, content) => {
    expect(crosscheck(['check', file(name, content)])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('no article found'),
    });
  });

  it('holds sets of articles against each other, a line for each', () => {
    const text = (change: string) => `Ghana's exports to Spain fell ${change}.`;
    const set = {
      id: 's',
      articles: [
        {
          source: 'Herald',
          title: 'A',
          date: '2025-06-09',
          text: text('3 percent in May from a month earlier'),
        },
        {
          source: 'Post',
          title: 'B',
          date: '2025-06-09',
          text: text('9 percent in May from a year earlier'),
        },
      ],
    };
    expect(JSON.parse(crosscheck(['check', '--jsonl'], jsonl(set)).stdout)).toMatchObject({
      id: 's',
      articles: [{ publisher: 'Herald' }, { publisher: 'Post' }],
      findings: [{ claim: 's/0#0', with: 's/1#0', verdict: 'different-basis' }],
    });
  });
});

describe('text files', () => {
  const claimsIn = (name: string, text: string) =>
    JSON.parse(crosscheck(['check', file(name, text), '--json']).stdout).articles[0];
  it('have a headline only where the first line reads like one', () => {
    expect(claimsIn('plain.txt', 'Prices rose 5 percent in Turkey.\nWages rose 2 percent.')).toMatchObject({
      title: 'plain.txt',
      claims: [{ surface: '5 percent' }, { surface: '2 percent' }],
    });
    expect(claimsIn('headed.txt', 'Prices up again\n\nWages rose 2 percent.')).toMatchObject({
      title: 'Prices up again',
      claims: [{ surface: '2 percent' }],
    });
  });
  it('are told from what is no text', () => {
    const { status, stderr } = crosscheck(['check', file('program', 'ELF\u0000\u0001')]);
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('program: is no text or HTML file'),
    });
  });
});

describe('help', () => {
  it.each(['quantities', 'claims', 'compare', 'explain', 'check', 'facts'])(
    'of %s says what it reads',
    (name) => {
      const { status, stdout } = crosscheck([name, '--help']);
      expect(status).toBe(0);
      expect(stdout).toContain(`crosscheck ${name}`);
      expect(stdout.split('\n').length).toBeGreaterThan(2);
    },
  );
});

describe('facts', () => {
  it('are found by words, the best first', () => {
    const hits = JSON.parse(
      crosscheck(['facts', 'search', 'china', 'exports', 'us', 'may', '--json']).stdout,
    );
    expect(hits[0].facts[0]).toMatchObject({
      measure: 'exports',
      refArea: 'CN',
      counterpartArea: 'US',
      timePeriod: '2025-05',
    });
  });
  it('of a bad pack are told of by line', () => {
    const { status, stderr } = crosscheck(['facts', 'validate', file('pack.json', '{"id": "x"')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/pack\.json: line 1/);
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'a command is missing'],
    [['frobnicate'], 'there is no command "frobnicate"'],
    [['check'], 'a file is missing'],
    [['check', '--frob', 'x.html'], "Unknown option '--frob'"],
    [['quantities'], '--jsonl is missing'],
    [['facts', 'guess'], 'there is no "facts guess"'],
  ])('%j exits with 2 and says why', (args, why) => {
    const { status, stderr, stdout } = crosscheck(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(why);
  });
});
