import { describe } from 'vitest';
import { readsAsExpected } from './quantity-rows.ts';

describe('sums of money', () => {
  readsAsExpected([
    ['The dam will cost $316 b by the end.', ['$316 b', 3.16e11, 'USD']],
    [
      'Ferrano took in 7 bln euros and lent 450 mln euros on.',
      ['7 bln euros', 7e9, 'EUR'],
      ['450 mln euros', 4.5e8, 'EUR'],
    ],
    [
      'Bhilwara Mills booked Rs 75 cr in sales, up from Rs 61.5 cr.',
      ['Rs 75 cr', 7.5e8, 'INR'],
      ['Rs 61.5 cr', 6.15e8, 'INR'],
    ],
    ['The mill lost ($2,310) million in 2031.', ['($2,310) million', -2.31e9, 'USD']],
    ['Its operating result was (417) million.', ['(417) million', -4.17e8, '']],
    ['Nurses earn R41.35 an hour.', ['R41.35 an hour', 41.35, 'ZAR per hour']],
    [
      'The road cost Sh2.6 billion, the bridge N3,150.',
      ['Sh2.6 billion', 2.6e9, 'KES'],
      ['N3,150', 3150, 'NGN'],
    ],
    ['Maize closed at $4.41-1/4 a bushel.', ['$4.41-1/4 a bushel', 4.4125, 'USD per bushel']],
    [
      'It pays 31 Australian cents a share.',
      ['31 Australian cents a share', 31, 'Australian cent per share'],
    ],
    ['It pumps 40,000 barrels of oil a day.', ['40,000 barrels of oil a day', 40000, 'barrel per day']],
    ['The lender wrote off $12 mil in March.', ['$12 mil', 1.2e7, 'USD']],
    ['The trust handed over 30m CHF and 9bn JPY.', ['30m CHF', 3e7, 'CHF'], ['9bn JPY', 9e9, 'JPY']],
    ['Hotels add €8-12 a night for pets.', ['€8-12 a night', [8, 12], 'EUR per night']],
    ['The bridge will cost £4-5bn, the mayor said.', ['£4-5bn', [4e9, 5e9], 'GBP']],
    ['Between $40 and 60 million will be needed.', ['$40 and 60 million', [4e7, 6e7], 'USD']],
    ['His balance was -€3,400 and hers -$1.2m.', ['-€3,400', -3400, 'EUR'], ['-$1.2m', -1.2e6, 'USD']],
    [
      'Exports reached $2 415 million, or 310 000 tonnes.',
      ['$2 415 million', 2.415e9, 'USD'],
      ['310 000 tonnes', 310000, 'tonne'],
    ],
    ['The miner owes R2.8bn and R640m more.', ['R2.8bn', 2.8e9, 'ZAR'], ['R640m', 6.4e8, 'ZAR']],
    ['Toll roads cost 45 zł, the firm spent Y300bn.', ['45 zł', 45, 'PLN'], ['Y300bn', 3e11, 'JPY']],
    [
      'A pint is 4 pounds 80 pence here, 6 euros 10 cents there.',
      ['4 pounds 80 pence', 4.8, 'GBP'],
      ['6 euros 10 cents', 6.1, 'EUR'],
    ],
    [
      'The site costs about $90 million (€83 million).',
      ['$90 million', 9e7, 'USD', 'about'],
      ['€83 million', 8.3e7, 'EUR', 'about'],
    ],
    [
      'Mexico lent 300 million pesos, Manila P2.5 billion.',
      ['300 million pesos', 3e8, 'peso'],
      ['P2.5 billion', 2.5e9, 'PHP'],
    ],
    ['The port of Tema handled $41 bn in trade.', ['$41 bn', 4.1e10, 'USD']],
    [
      'Lisbon will spend 3.2 bn euros and Prague 70 bn koruna.',
      ['3.2 bn euros', 3.2e9, 'EUR'],
      ['70 bn koruna', 7e10, 'CZK'],
    ],
    ['The levy raised Rs 4,300 cr.', ['Rs 4,300 cr', 4.3e10, 'INR']],
    ['Canada pledged C$3-4bn.', ['C$3-4bn', [3e9, 4e9], 'CAD']],
    ['Tickets cost £25-£40.', ['£25-£40', [25, 40], 'GBP']],
    ['A meal is $15 to 20.', ['$15 to 20', [15, 20], 'USD']],
    ['Bids of €6 to 8 million came in.', ['€6 to 8 million', [6e6, 8e6], 'EUR']],
    ['The club posted a result of -£6.1m.', ['-£6.1m', -6.1e6, 'GBP']],
    [
      'Exports came to €1 870 million and 42 500 pairs.',
      ['€1 870 million', 1.87e9, 'EUR'],
      ['42 500', 42500, 'pair'],
    ],
    ['Eskom owes R392bn.', ['R392bn', 3.92e11, 'ZAR']],
    ['The robot R2 cost 900 zł.', ['900 zł', 900, 'PLN']],
    ['It sells for 12 euros 50 cents.', ['12 euros 50 cents', 12.5, 'EUR']],
    [
      'Nearly $3 billion (£2.3 billion) is missing.',
      ['$3 billion', 3e9, 'USD', 'about'],
      ['£2.3 billion', 2.3e9, 'GBP', 'about'],
    ],
    ['Juan owes 45,000 pesos.', ['45,000 pesos', 45000, 'peso']],
    ['Tokyo set aside Y2.1tn.', ['Y2.1tn', 2.1e12, 'JPY']],
  ]);
});
