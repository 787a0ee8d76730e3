import { describe } from 'vitest';
import { readsAsExpected } from './quantity-rows.ts';

describe('units', () => {
  readsAsExpected([
    ['A fence 45m long and 2 m high went up.', ['45m', 45, 'meter'], ['2 m', 2, 'meter']],
    ['Turkey exports 12 mn tonnes of grain.', ['12 mn tonnes', 1.2e7, 'tonne']],
    ['Nights of minus 12 to minus 8 degrees are due.', ['minus 12 to minus 8 degrees', [-12, -8], 'degree']],
    ['Oslo woke to 14 degrees below zero.', ['14 degrees below zero', -14, 'degree']],
    [
      'Kuwait pumps 2.4 million bpd and Oman 760,000 b/d.',
      ['2.4 million bpd', 2.4e6, 'barrel per day'],
      ['760,000 b/d', 760000, 'barrel per day'],
    ],
    [
      'The farm has 48 MW of panels and sold 61,000 MWh.',
      ['48 MW', 48, 'megawatt'],
      ['61,000 MWh', 61000, 'megawatt hour'],
    ],
    [
      'The lake spans 14 km², holds 9 m³ of silt and hides 6 mm2 of gold.',
      ['14 km²', 14, 'square kilometer'],
      ['9 m³', 9, 'cubic meter'],
      ['6 mm2', 6, 'square millimeter'],
    ],
    [
      'Temperatures hit 39 C in Seville and 104 F in Reno.',
      ['39 C', 39, 'degree celsius'],
      ['104 F', 104, 'degree fahrenheit'],
    ],
    [
      'Wales had 31 cases per 100,000 people and 2 deaths per million.',
      ['31 cases per 100,000 people', 31, 'case per 100,000'],
      ['2 deaths per million', 2, 'death per million'],
    ],
    ['Candles sold at 60 an hour.', ['60 an hour', 60, 'per hour']],
    [
      'It is some 40 miles (64km) off.',
      ['40 miles', 40, 'mile', 'about'],
      ['64km', 64, 'kilometer', 'about'],
    ],
    ['The chip draws 5,25 W.', ['5,25 W', null, 'watt']],
    ['Readings of between -3 and -9 degrees were common.', ['-3 and -9 degrees', [-9, -3], 'degree']],
    [
      'It was 30 degrees Celsius below freezing in Yakutsk.',
      ['30 degrees Celsius below freezing', -30, 'degree celsius'],
    ],
    ['Iraq exports 3.3 million b/d.', ['3.3 million b/d', 3.3e6, 'barrel per day']],
    [
      'The turbine yields 6 MW, some 21 GWh a year.',
      ['6 MW', 6, 'megawatt'],
      ['21 GWh a year', 21, 'gigawatt hour per year', 'about'],
    ],
    [
      'It reached 43C in Kota and 18 C in Ooty.',
      ['43C', 43, 'degree celsius'],
      ['18 C', 18, 'degree celsius'],
    ],
    ['The murder rate is 6.3 per 100,000 inhabitants.', ['6.3 per 100,000 inhabitants', 6.3, 'per 100,000']],
    [
      'Infant deaths fell to 4 per 1,000 live births.',
      ['4 per 1,000 live births', 4, 'per 1,000 live birth'],
    ],
    ['Orders arrive at 900 a minute.', ['900 a minute', 900, 'per minute']],
    [
      'The plot measures 30 m by 12 m, or 360 m².',
      ['30 m', 30, 'meter'],
      ['12 m', 12, 'meter'],
      ['360 m²', 360, 'square meter'],
    ],
    ['Trains cost -5 to 9 euros per 100 km.', ['-5 to 9 euros per 100 km', [-5, 9], 'EUR per 100 kilometer']],
    ['Ham has protein 11g, Fat 3g.', ['11g', 11, 'gram'], ['3g', 3, 'gram']],
    ['Vents let out 1.2 mb/d of crude.', ['1.2 mb/d', 1.2, 'million barrel per day']],
  ]);
});
