import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { createReader } from '../../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());
const directionOf = (text: string, surface: string) =>
  reader.quantities(text).find((each) => each.surface === surface)?.direction;

describe('the direction of a change', () => {
  it.each([
    ['Catches fell by a staggering 35 %.', '35 %', 'down'],
    ['Catches fell a far worse 35 %.', '35 %', 'down'],
    ['Catches retreated a sharper-than-expected 4 %.', '4 %', 'down'],
    ['Catches grew a seasonally adjusted 0.4 %.', '0.4 %', 'up'],
    ['There was an almost 15 % year-on-year increase in rents.', '15 %', 'up'],
    ['The fund suffered a plunge of nearly 35 %.', '35 %', 'down'],
    ['Bookings are down a third.', 'a third', 'down'],
    ['Bookings are down by a third.', 'a third', 'down'],
    ['Bookings have fallen two-thirds.', 'two-thirds', 'down'],
    ['Bookings tripled.', 'tripled', 'up'],
    ['The flat is worth 34.5 % less.', '34.5 %', 'down'],
    ['The school had 12 % fewer pupils.', '12 %', 'down'],
    ['Drivers paid 9.1% more for diesel.', '9.1%', 'up'],
    ['The shares slumped by 34.5 per cent.', '34.5 per cent', 'down'],
    ['It meant a 5 % jump in rents.', '5 %', 'up'],
    ['The two lines are growing 14.8 and 12 percent.', '14.8', 'up'],
    ['The two lines are growing 14.8 and 12 percent.', '12 percent', 'up'],
    ['Rents rose 0.6% and 1.2%.', '1.2%', 'up'],
    ['The index edged up 0.1 %.', '0.1 %', 'up'],
    ['Growth was slower by 0.4 percentage points.', '0.4 percentage points', 'down'],
    ['Rice was 4 % dearer.', '4 %', 'up'],
    ['Rice got 4 % cheaper.', '4 %', 'down'],
    ['Wheat climbed back 3 %.', '3 %', 'up'],
    ['The shortfall deepened by 8 %.', '8 %', 'up'],
    ['The peso gained 0.4 percent.', '0.4 percent', 'up'],
    ['Output shrank an annualised 0.7 percent.', '0.7 percent', 'down'],
    ['Output shrank at an annual rate of 0.3 percent.', '0.3 percent', 'down'],
    ['Output expanded at a slower yearly pace of 0.3 percent.', '0.3 percent', 'up'],
    ['Sales stood 9.1% above their level of a year ago.', '9.1%', 'up'],
    ['Sales were 9.1% below those of 2019.', '9.1%', 'down'],
    ['Imports were a tenth below their level of May 2022.', 'a tenth', 'down'],
    ['The zloty retreated a hefty 2.2 %.', '2.2 %', 'down'],
    ['The union won a hefty 2.2 % pay rise.', '2.2 %', 'up'],
    ['Its market share dropped by more than a third.', 'a third', 'down'],
    ['Its output was a whopping 40 percent smaller.', '40 percent', 'down'],
    ['They charged 18 percent less for eggs.', '18 percent', 'down'],
    ['Sales stayed 9.1% below pre-war levels.', '9.1%', 'down'],
    ['Bookings were 9.1% above the preceding month.', '9.1%', 'up'],
    ['The krona slid as much as 2.3 percent.', '2.3 percent', 'down'],
    ['The shares gave up 2.3 percent.', '2.3 percent', 'down'],
    ['The shares tacked on 2.3 percent.', '2.3 percent', 'up'],
    ['Foreign orders were off 2.3 percent.', '2.3 percent', 'down'],
    ['Hiring went backwards by 1.4 percent.', '1.4 percent', 'down'],
    ['Wages could end up 2.3 percent lower.', '2.3 percent', 'down'],
    ['The regulator trimmed its levy 12 per cent to £30.', '12 per cent', 'down'],
    ['The council raised all rents 3 percent.', '3 percent', 'up'],
    ['The index shut 0.8%, or 44 points, lower at 5,310.', '0.8%', 'down'],
    ['The index shut 0.8%, or 44 points, lower at 5,310.', '44', 'down'],
    ['The gauge shut 44 points, or 0.8%, lower at 5,310.', '44', 'down'],
    ['Diners pay £3 more for a pizza.', '£3', 'up'],
    ['A new mast lifts output by 40 megawatts.', '40 megawatts', 'up'],
  ])('%s [%s] %s', (text, surface, direction) => {
    expect(directionOf(text, surface)).toBe(direction);
  });

  it.each([
    ['Inflation rose to 5 %.', '5 %'],
    ['The index shut lower at 5,310.', '5,310'],
    ['The bill rang up at £31.', '£31'],
    ['It wrote down $31m on the mine.', '$31m'],
    ['A crane lifted 31 tonnes.', '31 tonnes'],
    ['They cut rents for 3 percent of tenants.', '3 percent'],
    ['It owes £3 more.', '£3'],
    ['Inflation rose to a record 5 %.', '5 %'],
    ['Inflation fell to a low of 5 %.', '5 %'],
    ['It leapt to an all-time high of 5 %.', '5 %'],
    ['Up to 5 % of the beds were full.', '5 %'],
    ['They had 28 tents, down from 33 tents.', '33 tents'],
    ['They had 28 tents, down from 33 tents.', '28 tents'],
    ['About 5 % of those who fell ill died.', '5 %'],
    ['Prices rose as 35 % of the shops closed.', '35 %'],
    ['Prices rose because a surprising 35 % of the shops closed.', '35 %'],
    ['The party has a growth rate of 5 %.', '5 %'],
    ['Rates grew a year before 5 % of the shops closed.', '5 %'],
    ['They sleep 8 hours, more or less.', '8 hours'],
    ['Some 12 more people came.', '12'],
    ['The lake lies 9 metres below the road.', '9 metres'],
    ['Bonds yielding 5 percent fell.', '5 percent'],
    ['It climbed to a high of 7.1 percent.', '7.1 percent'],
    ['Women were 20 percent more likely to vote.', '20 percent'],
    ['She fell asleep at a dose of 5 percent.', '5 percent'],
    ['The rise of the 5 percent club began.', '5 percent'],
    ['Support was 5 % above the threshold.', '5 %'],
  ])('%s [%s] is no change', (text, surface) => {
    expect(reader.quantities(text).some((each) => each.direction !== null && each.surface === surface)).toBe(
      false,
    );
  });
});
