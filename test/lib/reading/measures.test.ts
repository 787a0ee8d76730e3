import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import { createReader } from '../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());

/** The last claim of a text that holds a figure. */
function claimOf(text: string, surface: string) {
  const claim = reader
    .claims({ text, date: '2025-06-09' })
    .findLast((each) => each.surface.includes(surface));
  expect(claim, text).toBeDefined();
  expect(text.slice(claim!.start, claim!.end)).toBe(claim!.surface);
  return claim!;
}

describe('the measure of a figure', () => {
  test.each([
    [
      "Sweden's core index rose 7.4% from a year earlier, Statistics Sweden said in its report on consumer prices.",
      '7.4%',
      'core-inflation',
    ],
    ['Stripping out volatile items, prices in Norway rose 3.2% in March.', '3.2%', 'core-inflation'],
    [
      'Inflation in Poland excluding food and energy eased to 4.1 percent in May.',
      '4.1 percent',
      'core-inflation',
    ],
    [
      'All items less food and fuel climbed 2.9 % in the year to August, Statistics Canada said of its consumer price index.',
      '2.9 %',
      'core-inflation',
    ],
    [
      'Australian consumers paid 6.3% more in April than a year earlier, the Bureau of Statistics said.',
      '6.3%',
      'inflation',
    ],
    ['The cost of living in Ireland rose 5.1% in the year to June.', '5.1%', 'inflation'],
    ['Swiss inflation was steady. Prices rose 0.4% in the month.', '0.4%', 'inflation'],
    ['Price growth in New Zealand slowed to 2.2% in the third quarter.', '2.2%', 'inflation'],
    ['Inflation in Chile keeps falling. The rate was 4.6% in October.', '4.6%', 'inflation'],
    ['Inflation hit a new high in Canada. Eggs rose 33.1% over the year.', '33.1%', 'product-price'],
    [
      "Mexico's inflation quickened, with avocados cheap but beef 28% dearer than a year before.",
      '28%',
      'product-price',
    ],
    ['Butter prices jumped 14.5% in the year to May, lifting Dutch inflation.', '14.5%', 'product-price'],
    ['Diesel was 61% dearer than a year earlier, which pushed Italian inflation up.', '61%', 'fuel-price'],
    ["Portugal's consumer prices climbed. Energy went up 18.8% on the year.", '18.8%', 'energy-price'],
    ["Portugal's consumer prices climbed. Food rose 11.6% on the year.", '11.6%', 'food-price'],
    ['British services inflation came in at 6.9%, little changed.', '6.9%', 'services-inflation'],
    ['The Retail Prices Index, which sets rail fares, rose 3.8% in July.', '3.8%', 'rpi-inflation'],
    ['The CPIH, which includes housing costs, rose 4.2% in the year to March.', '4.2%', 'cpih-inflation'],
    ["Germany's harmonised index rose 2.6% in May from a year ago.", '2.6%', 'hicp-inflation'],
    [
      'The PCE price index rose 2.7% from a year earlier, the Commerce Department said.',
      '2.7%',
      'pce-inflation',
    ],
    [
      "The core PCE price index, the Fed's preferred gauge, increased 2.8% in February.",
      '2.8%',
      'core-pce-inflation',
    ],
    ["Japan's wholesale prices rose 1.7% in June.", '1.7%', 'producer-prices'],
    ['US import prices rose 0.9% in January.', '0.9%', 'import-prices'],
    ['The broader U-6 measure of joblessness rose to 7.8%.', '7.8%', 'underemployment-rate'],
    ["Australia's underemployment rate was 6.6% in April.", '6.6%', 'underemployment-rate'],
    ['Youth unemployment in Spain dropped to 14.2%.', '14.2%', 'youth-unemployment-rate'],
    ['Initial claims for unemployment benefits fell to 231,000 last week.', '231,000', 'jobless-claims'],
    ['Continuing claims rose to 1.87 million.', '1.87 million', 'continuing-claims'],
    ['The claimant count in Britain rose by 33,000 in May.', '33,000', 'claimant-count'],
    [
      'Private employers added 152,000 jobs in May, payroll processor ADP said.',
      '152,000',
      'private-payrolls',
    ],
    ['Private payrolls rose by 62,000 in April.', '62,000', 'private-payrolls'],
    ["Canada's economy added 175,000 jobs in December.", '175,000', 'jobs-added'],
    ['Australian employers shed 32,600 jobs in May, the statistics bureau said.', '32,600', 'jobs-added'],
    ['The ECB left its deposit rate at 3.5%.', '3.5%', 'deposit-rate'],
    ['The main refinancing rate falls to 3.65%.', '3.65%', 'refinancing-rate'],
    ['The marginal lending rate will be 3.9%.', '3.9%', 'marginal-lending-rate'],
    ['The Reserve Bank of India cut its repo rate to 6.25%.', '6.25%', 'interest-rate'],
    ['The reverse repo rate stays at 3.35%.', '3.35%', 'reverse-repo-rate'],
    ['The Reserve Bank of Australia held the cash rate at 4.35%.', '4.35%', 'interest-rate'],
    ['The prime rate now stands at 7.5%.', '7.5%', 'prime-rate'],
    ['The Bank of England kept rates at 5%.', '5%', 'interest-rate'],
    ['Brent crude fell 3.1% to $74 a barrel.', '3.1%', 'brent-price'],
    ['U.S. West Texas Intermediate settled at $70.20 a barrel.', '$70.20', 'wti-price'],
    ['Oil prices climbed to $76 a barrel.', '$76', 'oil-price'],
    [
      "China's official manufacturing purchasing managers' index fell to 49.5 in May.",
      '49.5',
      'manufacturing-pmi',
    ],
    ['The Caixin services PMI rose to 52.3.', '52.3', 'services-pmi'],
    ['The HCOB composite PMI for the euro zone stood at 50.2.', '50.2', 'composite-pmi'],
    ['Export volumes grew 6.1% in the quarter while their value fell.', '6.1%', 'export-volume'],
    [
      "America's trade gap widened to $59 billion as imports reached a record.",
      '$59 billion',
      'trade-balance',
    ],
    ['The deficit in goods trade rose to $98 billion in June.', '$98 billion', 'goods-trade-balance'],
    ['The surplus in services narrowed to $25 billion.', '$25 billion', 'services-trade-balance'],
    ["Toyota's operating profit rose to $4.1 billion.", '$4.1 billion', 'operating-profit'],
    ['Barclays reported pre-tax profit of £1.2bn.', '£1.2bn', 'pre-tax-profit'],
    ['Siemens said net income fell to €2.3 billion.', '€2.3 billion', 'net-profit'],
    ["Ford's profit for the third quarter fell to $2bn on sales of $43bn.", '$2bn', 'profit'],
    ["Ford's profit for the third quarter fell to $2bn on sales of $43bn.", '$43bn', 'revenue'],
    ['Revenue at the retailer rose 5% as profit margins shrank.', '5%', 'revenue'],
    ['Nike earned $1.64 per share in the quarter.', '$1.64', 'earnings-per-share'],
    ["The carmaker's operating margin slipped to 11.5%.", '11.5%', 'operating-margin'],
    ['Like-for-like sales at Tesco rose 2.4% over Christmas.', '2.4%', 'like-for-like-sales'],
    ['Tesla handed over 443,956 vehicles in the quarter.', '443,956', 'deliveries'],
    ['Tesla produced 410,831 vehicles and delivered 443,956 in the quarter.', '410,831', 'units-produced'],
    [
      'Sales of previously owned homes ran at a rate of 4.03 million in October.',
      '4.03 million',
      'existing-home-sales',
    ],
    ['New home sales rose to 676,000 in March.', '676,000', 'new-home-sales'],
    ['The Nationwide index showed house prices up 1.4% in the year to April.', '1.4%', 'house-price'],
    ['Indonesia grew 5.2% in the second quarter.', '5.2%', 'gdp-growth'],
    ["Germany's economy shrank 0.7% in the first three months.", '0.7%', 'gdp-growth'],
    ['The economy is slowing. In the third quarter growth was 1.9%, economists said.', '1.9%', 'gdp-growth'],
    ['Italy shrank by 0.3% in the spring, its statistics office said.', '0.3%', 'gdp-growth'],
    ['Retail sales volumes fell 2.1% in October.', '2.1%', 'retail-sales-volume'],
    ['Manufacturing output in India rose 4.4% in May.', '4.4%', 'manufacturing-output'],
    ['Personal income rose 0.5% in March.', '0.5%', 'personal-income'],
    ['Regular pay in Britain, which excludes bonuses, grew 5.6%.', '5.6%', 'regular-pay'],
    ['Average hourly earnings rose 4.1% from a year earlier.', '4.1%', 'hourly-earnings'],
    ['Public debt reached 97 percent of GDP.', '97 percent', 'debt-ratio'],
    ["France's budget deficit widened to 6.4% of GDP.", '6.4%', 'budget-deficit'],
    ["The Fed's balance sheet has shrunk to $6.8 trillion.", '$6.8 trillion', 'central-bank-balance'],
    ['Korean goods worth 34.5 percent less went to the United States in May.', '34.5 percent', 'exports'],
    ['Vietnam sold $12 billion worth of goods to the United States in April.', '$12 billion', 'exports'],
    ['Shipments to Japan fell 21% from a year earlier.', '21%', 'exports'],
    ['What Brazil bought from Germany fell to $3.1 billion.', '$3.1 billion', 'imports'],
    ['Inflation in Turkey hit 12%. Economists in a survey had expected 10.7%.', '10.7%', 'inflation'],
    ['Consumer prices in Japan rose 9% in June, after 8.6% in May, the ministry said.', '8.6%', 'inflation'],
    ['In the survey 62% said they would vote for change.', '62%', 'poll-share'],
    ['Tokyo shares rallied. The index gained 1.1% by the close.', '1.1%', 'stock-index'],
    ['Used car prices fell 3.9% in November.', '3.9%', 'used-car-price'],
    ['Shelter costs rose 0.6% in the month.', '0.6%', 'shelter-price'],
    ['Airline fares jumped 12% from a year ago.', '12%', 'fares'],
    [
      'The PCE price index climbed 2.9%, after 2.2% in April, and without food and energy 3.1%, after 2.7%.',
      '3.1%',
      'core-pce-inflation',
    ],
    ['Sales at the brewer were 4.1 billion euros, up 9%.', '9%', 'revenue'],
    [
      'Revenue in the quarter was 1.5 billion euros and in the year 6.2 billion euros.',
      '6.2 billion',
      'revenue',
    ],
    ['Retail sales in Brazil rose 3% in May, where 4.5% had been expected.', '4.5%', 'retail-sales'],
    [
      'The deficit of Mexico in trade with goods and services widened to $31 billion.',
      '$31 billion',
      'trade-balance',
    ],
    ['The airline made a loss of $2.10 per share.', '$2.10', 'loss-per-share'],
    ['Net income was $4 billion on revenue of $21 billion.', '$4 billion', 'net-profit'],
    ['Net income was $4 billion on revenue of $21 billion.', '$21 billion', 'revenue'],
    ["Vietnam's economy grew 6.1% in the first quarter, after 5.6% a year before.", '5.6%', 'gdp-growth'],
    ['Unemployment in Finland is rising. In May it was 4.9%.', '4.9%', 'unemployment-rate'],
    ['A poll of 1,200 voters gave the party 44%.', '44%', 'poll-share'],
    ['The fiscal deficit of Egypt fell to 6% of GDP.', '6%', 'budget-deficit'],
    ['The storm killed 9 people, 3 of whom were children.', '3', 'people-killed'],
  ])('%s [%s] is %s', (text, surface, measure) => expect(claimOf(text, surface).measure).toBe(measure));

  test.each([
    ['Inflation hit a new high in Canada. Eggs rose 33.1% over the year.', '33.1%', 'inflation'],
    ['A Bloomberg poll of economists had pointed to 10.7%.', '10.7%', 'poll-share'],
    ['The party lost 5% of its members, a spokesman said.', '5%', 'poll-share'],
    ['Inflation is easing. The index gained 1.1% in June.', '1.1%', 'stock-index'],
    ['The plant grew tomatoes on 2.3% of its land in Spain.', '2.3%', 'gdp-growth'],
    ['The firm from Germany grew sales by 2.3%.', '2.3%', 'gdp-growth'],
    ['Ticket prices rose 12% at the theme park as inflation bit.', '12%', 'inflation'],
    ['Inflation is at 3 percent. The price of a house in Porto rose 7%.', '7%', 'inflation'],
    ['Consumer prices worry traders. The Nikkei index lost 1.4%.', '1.4%', 'inflation'],
    ['The chain sold 3% of its shops to a rival.', '3%', 'exports'],
    ['Another 40 gave up their job searches.', '40', 'jobs'],
    ['A survey of analysts had pointed to growth of 14%.', '14%', 'poll-share'],
  ])('%s [%s] is not %s', (text, surface, measure) =>
    expect(claimOf(text, surface).measure).not.toBe(measure),
  );
});

describe('the label of a figure', () => {
  test.each([
    ["Peru's exports rose 8% in March.", '8%', 'Exports, Peru'],
    ['Butter prices jumped 14.5% in the year to May, lifting Dutch inflation.', '14.5%', 'Price: butter'],
    ['Consumer prices in Japan rose 9% in June, after 8.6% in May.', '8.6%', 'Inflation, Japan'],
    // Told in another sentence, or by nothing but the figure: what is printed.
    ['Inflation in Chile keeps falling. The rate was 4.6% in October.', '4.6%', 'Percentage, Chile'],
    [
      'The committee met and, after a long debate on the future of the bridge, 12 percent left.',
      '12 percent',
      'Percentage',
    ],
    ['She gave her brother $300.', '$300', 'Amount of money'],
    ['They waited 12 years.', '12 years', 'Duration'],
    ['The zoo has 14 penguins.', '14', 'Number of penguins'],
  ])('%s [%s] is "%s"', (text, surface, label) => expect(claimOf(text, surface).label).toBe(label));
});
