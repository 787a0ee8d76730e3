import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../data/vocabulary-node.ts';
import { createReader } from '../../lib/reading/reader.ts';

const vocabulary = loadVocabulary();
const reader = createReader(vocabulary);

/** The areas of the claim that `surface` is, as [refArea, counterpartArea]. */
function areasOf(text: string, surface: string) {
  const claim = reader
    .claims({ text, date: '2025-06-09' })
    .find((each) => each.surface.includes(surface) || surface.includes(each.surface));
  return claim && [claim.refArea, claim.counterpartArea];
}

/** text, figure, refArea, counterpartArea */
type Row = readonly [string, string, string | null, string | null];

const READ: readonly Row[] = [
  ["Peru's exports to Japan climbed 8.2 percent in July.", '8.2 percent', 'PE', 'JP'],
  ['Chinese exports to the United States fell 9 percent.', '9 percent', 'CN', 'US'],
  ['German imports from Norway rose 3 percent.', '3 percent', 'DE', 'NO'],
  ['Imports from the UK rose 3 percent.', '3 percent', null, 'GB'],
  ["Britain's trade deficit with the EU grew 2 percent.", '2 percent', 'GB', 'EU'],
  ['Canada put duties of 25 percent on American whisky.', '25 percent', 'CA', 'US'],
  ['Washington imposed a tariff of 15 percent on Japanese cars.', '15 percent', 'US', 'JP'],
  ['Beijing raised its tariff on American goods to 34 percent.', '34 percent', 'CN', 'US'],
  ['Brazilian inflation eased to 4.1 percent in March.', '4.1 percent', 'BR', null],
  ['Unemployment in Spain fell to 10.3 percent.', '10.3 percent', 'ES', null],
  ["Turkey's inflation rate stood at 38 percent.", '38 percent', 'TR', null],
  ["Türkiye's inflation rate stood at 38 percent.", '38 percent', 'TR', null],
  ['The landslide in Nepal killed 14 people.', '14', 'NP', null],
  ['A bus crash in northern Bolivia killed 31 people.', '31', 'BO', null],
  ['The population of Kenya is about 54 million.', '54 million', 'KE', null],
  ['The economy of South Korea grew 0.6 percent.', '0.6 percent', 'KR', null],
  ["North Korea's soldiers number 1.2 million.", '1.2 million', 'KP', null],
  ["The Netherlands' debt fell to 380 billion euros.", '380 billion', 'NL', null],
  ['The Dutch debt fell to 380 billion euros.', '380 billion', 'NL', null],
  ['The unemployment rate in the Czech Republic is 2.7 percent.', '2.7 percent', 'CZ', null],
  ['Inflation in the euro zone slowed to 2.1 percent.', '2.1 percent', 'EA', null],
  ['Ukrainian wheat exports to Egypt rose 4 percent.', '4 percent', 'UA', 'EG'],
  ['Ivory Coast exported $6 billion in cocoa.', '$6 billion', 'CI', null],
  ["Ivory Coast's exports rose 6 percent.", '6 percent', 'CI', null],
  ['Police in New Zealand arrested 48 people.', '48', 'NZ', null],
  ['The quake in Papua New Guinea killed 67 people.', '67', 'PG', null],
  ['South African unemployment rose to 33 percent.', '33 percent', 'ZA', null],
  ['The UAE exported $9 billion in gold.', '$9 billion', 'AE', null],
  ['U.S. inflation eased to 2.9 percent in March.', '2.9 percent', 'US', null],
  ['The clashes in Myanmar displaced 9,000 people.', '9,000', 'MM', null],
  ['The outbreak in Congo killed 43 people.', '43', 'CD', null],
  ["Trinidad and Tobago's population is 1.4 million.", '1.4 million', 'TT', null],
  ['Exports from Bosnia and Herzegovina to Austria rose 2 percent.', '2 percent', 'BA', 'AT'],
  ["America's population is about 340 million.", '340 million', 'US', null],
];

const NOT_READ: readonly Row[] = [
  ['The cafe sold 140 turkey sandwiches on Sunday.', '140', null, null],
  ['She bought 12 china plates at the market.', '12', null, null],
  ['They told us that 12 people were killed.', '12', null, null],
  ['He gave us 30 pages of notes.', '30', null, null],
  ['Michael Jordan scored 31 points in the final.', '31', null, null],
  ['Jordan Smith, who runs the shop, hired 14 workers.', '14', null, null],
  ['Her cottage is 40 miles from greenland farm.', '40 miles', null, null],
  ['He paid for 60 brazil nuts in coins.', '60', null, null],
  ['India Brown won 212 votes in the ballot.', '212', null, null],
  ['The chef served 90 swiss rolls at noon.', '90', null, null],
  ['It burned 12 acres of it in an hour.', '12 acres', null, null],
];

describe('areas are read', () => {
  it.each(READ)('%s %s: %s, %s', (text, surface, ...areas) => {
    expect(areasOf(text, surface)).toEqual(areas);
  });
});

describe('words that only look like areas are not', () => {
  it.each(NOT_READ)('%s %s', (text, surface, ...areas) => {
    expect(areasOf(text, surface)).toEqual(areas);
  });
});
