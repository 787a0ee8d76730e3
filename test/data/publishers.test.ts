import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hostPatterns, type Publisher, publisherOf, publishers } from '../../data/publishers.ts';

const folder = new URL('../../data/publishers/', import.meta.url);
const files = readdirSync(folder);
const HOST = /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

describe.each(files)('data/publishers/%s', (file) => {
  const rows: Publisher[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const hosts = rows.map(({ host }) => host);

  test('is part of the list', () => {
    expect(publishers).toEqual(expect.arrayContaining(rows));
  });

  test('is sorted by host', () => {
    expect(hosts).toEqual([...hosts].sort());
  });

  test('has a well-formed host, a name and a country in every row', () => {
    expect(rows.filter((row) => !isWellFormed(row))).toEqual([]);
  });
});

test('no host and no name occurs twice', () => {
  expect(repeated(publishers.map(({ host }) => host))).toEqual([]);
  expect(repeated(publishers.map(({ name }) => name))).toEqual([]);
});

test('a pattern covers both schemes and all subdomains', () => {
  expect(hostPatterns()).toContain('*://*.bbc.co.uk/*');
  expect(hostPatterns()).toHaveLength(publishers.length);
});

test.each([
  ['apnews.com', 'AP News'],
  ['www.theguardian.com', 'The Guardian'],
  ['edition.cnn.com', 'CNN'],
  ['WWW.DAWN.COM', 'Dawn'],
  ['frontline.thehindu.com', 'Frontline'],
  ['www.thehindu.com', 'The Hindu'],
])('%s belongs to %s', (host, name) => {
  expect(publisherOf(host)?.name).toBe(name);
});

test.each(['example.com', 'notapnews.com', 'apnews.com.example', 'com', '', 'localhost'])(
  '%j belongs to nobody',
  (host) => {
    expect(publisherOf(host)).toBeNull();
  },
);

test.each<[string, Partial<Publisher>]>([
  ['a scheme', { host: 'https://a.example' }],
  ['www', { host: 'www.a.example' }],
  ['a path', { host: 'a.example/news' }],
  ['capitals', { host: 'A.example' }],
  ['a single label', { host: 'localhost' }],
  ['no name', { name: ' ' }],
  ['a country that does not exist', { country: 'QX' }],
  ['an alias that is the name', { aliases: ['A'] }],
])('a row with %s is found out', (_, fault) => {
  expect(isWellFormed({ host: 'a.example', name: 'A', country: 'GB', ...fault })).toBe(false);
});

function isWellFormed({ host, name, country, aliases = [], ...rest }: Publisher): boolean {
  return (
    HOST.test(host) &&
    name !== '' &&
    name === name.trim() &&
    /^[A-Z]{2}$/.test(country) &&
    countryNames.of(country) !== undefined &&
    !aliases.includes(name) &&
    Object.keys(rest).length === 0
  );
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
