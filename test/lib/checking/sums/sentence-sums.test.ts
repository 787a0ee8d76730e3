import { describe, expect, test } from 'vitest';
import { sumsOf } from './sums-of.ts';

const bearOut = (...cases: readonly (readonly [string, readonly string[]])[]): void => {
  test.each(cases)('%s', (text, expected) => {
    expect(sumsOf(text)).toEqual(expected);
  });
};

describe('shares', () => {
  bearOut(
    [
      'Of the crew, 12 of 40 miners, or 30 percent, had no lamp.',
      ['share-of-whole true: 12 of 40 miners is 30 %'],
    ],
    ['Some 12 of 40 miners, or 45 percent, had no lamp.', []],
    [
      'Yesterday 12 of 40 miners, or 45 percent, had no lamp.',
      ['share-of-whole false: 12 of 40 miners is 30 %, not 45 %'],
    ],
    [
      'In the survey 48 percent were for it, 39 percent against it and 13 percent undecided.',
      ['full-whole true: 48 % + 39 % + 13 % fill the whole'],
    ],
    ['In the survey 48 percent were for it, 39 percent against it and 5 percent undecided.', []],
    ['Berg beat Holm 72 percent to 28 percent.', ['full-whole true: 72 % + 28 % fill the whole']],
    ['Berg beat Holm 72 percent to 21 percent.', []],
    [
      'Nearly two-thirds (63%) of the members agreed.',
      ['same-share true: two-thirds is 66.7 %, and 63 % rounds to it'],
    ],
    ['About a third (81%) of the members agreed.', []],
    [
      'Berg had 155,000 votes, or 49.5 percent. Holm had 4,800 votes, or 1.5 percent.',
      ['one-whole true: 155,000 votes = 49.5 %, 4,800 votes = 1.5 %: of about 313,000'],
    ],
    ['Berg had 155,000 votes, or 49.5 percent. Holm had 9,800 votes, or 1.5 percent.', []],
  );
});

describe('parts and their total', () => {
  bearOut(
    [
      'The ferry carried 31 passengers and 4 sailors, 35 people in all.',
      ['parts-and-total true: 31 passengers and 4 sailors are 35'],
    ],
    [
      'The ferry carried 31 passengers and 4 sailors, a total of 38 people.',
      ['parts-and-total false: 31 passengers and 4 sailors are 35, not 38 people'],
    ],
    [
      'The ferry carried 31 passengers and 4 sailors, 36 people in all.',
      ['parts-and-total false: 31 passengers and 4 sailors are 35, not 36 people'],
    ],
    ['The ferry carried 31 passengers and 4 cars past 35 islands.', []],
    ['Four people were shot in ambushes and three in raids, out of 41 in total.', []],
    [
      'Of the 23 sailors rescued, 12 are Chilean and 11 Peruvian.',
      ['parts-and-total true: 12 sailors and 11 sailors are 23'],
    ],
    ['Of the 23 sailors rescued, 12 are Chilean and 9 Peruvian.', []],
    [
      'The storm hit 60 ships, including 48 ferries and 12 tugs.',
      ['parts-and-total true: 48 ferries and 12 tugs are 60'],
    ],
    ['He is an old hand, with 10-5 rights: 10 years in the league, five with the team.', []],
    [
      'Three miners were found on Monday. Five more miners were found on Tuesday, bringing the total to eight.',
      ['parts-and-total true: 3 miners and 5 more are 8 more miners'],
    ],
  );
});

describe('who leads, and by how much', () => {
  bearOut(
    ['She won by 7 points, 41 percent to 34 percent.', ['lead true: 41 % to 34 % is a difference of 7']],
    [
      'The motion passed by 234 votes to 193, a majority of 41.',
      ['lead true: 234 votes to 193 votes is a difference of 41'],
    ],
    [
      'The motion passed by 234 votes to 193, a majority of 61.',
      ['lead false: 234 votes to 193 votes is a difference of 41, not 61'],
    ],
    ['The motion passed by 234 votes to 193 after 61 speeches.', []],
  );
});

describe('so much for each', () => {
  bearOut(
    [
      'The grant is $120 million over four years, or $30 million a year.',
      ['average true: $30m in each of 4 years are $120m'],
    ],
    ['The grant is $120 million over four years, and schools get $20 million a year.', []],
    [
      'Firms hired 1.2 million people in 2024, an average of 100,000 people a month.',
      ['average true: 100,000 people in each of 12 months are 1.2 million people'],
    ],
  );
});

describe('times as much', () => {
  bearOut(
    [
      'The van was doing 88 mph, more than twice the 40 mph allowed.',
      ['multiple true: 88 miles per hour are 2.2 times 40 miles per hour: more than twice'],
    ],
    ['The van was doing 48 mph, more than twice the 40 mph allowed.', []],
  );
});

describe('points and percent of an index', () => {
  bearOut(
    [
      'The index fell 617 points, or 2.4 percent, to 25,324.',
      ['points-and-percent true: −617 points to 25,324 points is −2.38 %'],
    ],
    ['The index fell 617 points, or 4.4 percent, to 25,324.', []],
  );
});

describe('exports, imports and their balance', () => {
  bearOut(
    [
      'Exports came to $278.5 billion and imports to $419 billion, which left a deficit of $140.5 billion.',
      ['trade-balance true: $278.5bn less $419.0bn is a deficit of $140.5bn'],
    ],
    [
      'Exports came to $278.5 billion and imports to $419 billion, which left a deficit of $110.5 billion in services.',
      [],
    ],
  );
});

describe('years and ages', () => {
  bearOut(
    [
      'It has been 40 years since the lighthouse went dark in 1985.',
      ['years-since true: From 1985 to 2025 is 40 years'],
    ],
    ['It was founded 25 years ago, in May 2000.', ['years-since true: From 2000 to 2025 is 25 years']],
    ['The pier burned down in 1991, some 34 years ago.', ['years-since true: From 1991 to 2025 is 34 years']],
    [
      'The pier burned down in 1991, nearly 44 years ago.',
      ['years-since false: From 1991 to 2025 is 34 years, not ≈ 44 years'],
    ],
    [
      'He led the party for 14 years, from 1990 to 2004.',
      ['years-since true: From 1990 to 2004 is 14 years'],
    ],
    ['He led the party for 9 years, from 1990 to 2004 from exile.', []],
    ['By the time he sold it, 12 years had passed since 1985.', []],
    ['It had been 12 years since 1985 when he sold the mill.', []],
    ['He was jailed for 12 years in 1985.', []],
    ['He worked there in 1985, and left 12 years later.', []],
    ['More than 50 years ago, in 1985, the law was another.', []],
    [
      'Maria Lopez, 75, is retiring. Lopez was elected in 1985, at the age of 35.',
      ['ages true: 35 in 1985 is 75 in 2025'],
    ],
    ['Maria Lopez, 75, is retiring. Lopez was elected in 1985, at the age of 45.', []],
    ['Lopez was born in 1950. Now Maria Lopez, 75, is retiring.', ['ages true: Born in 1950 is 75 in 2025']],
    ['Lopez was born in 1925. Her husband Juan Lopez died at the age of 88.', []],
    [
      'The 42-year-old beat his rival, who at 69 is his senior by 27 years.',
      ['ages true: 69 less 42 is 27 years'],
    ],
  );
});
