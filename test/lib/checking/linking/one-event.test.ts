import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { createChecker } from '../../../../lib/checking/check.ts';
import type { Checked } from '../../../../lib/checking/finding.ts';
import { createReader } from '../../../../lib/reading/reader.ts';

const vocabulary = loadVocabulary();
const reader = createReader(vocabulary);
const checker = createChecker(vocabulary);

/** What both outlets tell of the fire, so that they are about one event. */
const FIRE = [
  'Fire broke out on the night ferry Solveig off Ålesund, and the coast guard sent helicopters from Kristiansund.',
  'Captain Ilse Brandt stayed on the bridge until every passenger had left the burning deck.',
];
const LEAD =
  'The ferry Solveig was towed to Ålesund, where the coast guard and Captain Ilse Brandt met the passengers of the burning deck.';

interface Report {
  readonly text: string;
  readonly date?: string | null;
  /** Further sentences. */
  readonly also?: string;
}

function check(...reports: readonly (string | Report)[]): Checked {
  const articles = reports
    .map((report) => (typeof report === 'string' ? { text: report } : report))
    .map(({ text, date = '2025-03-04', also = '' }: Report, at) =>
      reader.article({
        id: `article ${at}`,
        publisher: `Outlet ${at}`,
        title: at === 0 ? 'Ferry Solveig burns off Ålesund' : 'Burning ferry Solveig towed to Ålesund',
        date,
        url: null,
        blocks: [...(at === 0 ? FIRE : [...FIRE.slice(1), LEAD]), text, also],
      }),
    );
  return checker.check(articles, []);
}

/** Every verdict between the two, as "9 minute | 14 minute: disagrees". */
function verdicts(...reports: readonly (string | Report)[]): string[] {
  const { findings, statements } = check(...reports);
  const print = (id: string) => statements.get(id)!.surface;
  return findings
    .filter((finding) => statements.get(finding.claim)!.articleId !== statements.get(finding.with)!.articleId)
    .map((finding) => {
      const differences = finding.differences.length > 0 ? ` (${finding.differences.join()})` : '';
      return `${print(finding.claim)} | ${print(finding.with)}: ${finding.verdict}${differences}`;
    });
}

describe('parts of a whole that is numbered', () => {
  const OF_SIX = 'Captain Ilse Brandt said that five of the six lifeboats of the Solveig were lowered.';
  test('agree where the whole is the same, or left out by one', () => {
    const agreed = (other: string) =>
      verdicts(OF_SIX, other).filter((verdict) => /^five .*agrees$/i.test(verdict));
    expect(agreed('Five of 6 lifeboats of the Solveig were lowered, Captain Ilse Brandt said.')).toContain(
      'five | Five: agrees',
    );
    expect(agreed('Captain Ilse Brandt said that five lifeboats of the Solveig were lowered.')).toContain(
      'five | five: agrees',
    );
  });
  test('say nothing of each other where it is another', () => {
    expect(
      verdicts(OF_SIX, 'Captain Ilse Brandt said that five of the 14 lifeboats of the Solveig were lowered.'),
    ).not.toContain('five | five: agrees');
  });
});

describe('two figures of one event conflict', () => {
  test('where a thing is named alike', () => {
    expect(
      verdicts(
        'In the 9-minute recording Captain Ilse Brandt calls for help from the burning bridge.',
        'Captain Ilse Brandt is heard calling for help on the 14-minute recording from the bridge.',
      ),
    ).toEqual(['9-minute | 14-minute: disagrees']);
  });
  test('where they count what happened, and another figure beside them is the same', () => {
    expect(
      verdicts(
        'The Norwegian ministry said at least 31 people were rescued and 58 wounded in the ferry fire.',
        'The fire on the ferry left 57 wounded, while 31 were rescued, the hospital in Kristiansund said.',
      ),
    ).toContain('58 | 57: disagrees');
  });
  test('where each gives but one toll and neither names anybody', () => {
    expect(
      verdicts('The fire injured 58 people, police said.', 'Police said 61 people were injured in the fire.'),
    ).toEqual(['58 | 61: disagrees']);
  });
  test.each([
    [
      'what happened is told in other words',
      'The flames on the Solveig killed seven people, the coast guard said.',
      'Nine people lost their lives in the fire on the Solveig, according to the coast guard.',
      'seven | Nine: disagrees',
    ],
    [
      'one counts those aboard by another verb',
      'The Solveig had 212 people on board, the coast guard said.',
      'The Solveig was carrying 187 people, according to the coast guard.',
      '212 | 187: disagrees',
    ],
    [
      'those aboard are counted apart from the crew',
      'The Solveig was carrying 143 passengers and eight crew when it caught fire.',
      'There were 134 passengers aboard, besides a crew of eight, said Lena Moe, who runs the port.',
      '143 | 134: disagrees',
    ],
    [
      'one names the act and the other the people',
      'Officers made 43 arrests on the quay in Ålesund, the police said.',
      'Police took 34 people into custody on the quay in Ålesund.',
      '43 | 34: disagrees',
    ],
    [
      'one counts jobs and the other staff, and both tell of a plan',
      'The ferry company said on Tuesday it would cut 360 positions, most of them in Ålesund.',
      'The owner of the ferry will make 630 employees redundant, chiefly in Ålesund.',
      '360 | 630: disagrees',
    ],
    [
      'both are rounded, and further apart than rounding goes',
      'The strike has shut schools for about 38,000 pupils in Ålesund since Monday.',
      'Roughly 45,000 students have had no lessons in Ålesund since teachers went on strike on Monday.',
      '38,000 | 45,000: disagrees',
    ],
    [
      'one tells the magnitude by another verb',
      'A magnitude 6.4 earthquake shook the coast of Norway on Sunday morning.',
      'The tremor that struck the coast of Norway measured 6.9.',
      '6.4 | 6.9: disagrees',
    ],
  ])('where %s', (_, first, second, verdict) => {
    expect(verdicts(first, second)).toContain(verdict);
  });
  test('where they give the age of one person', () => {
    expect(
      verdicts(
        'Brandt, 47, has sailed since her youth.',
        'Ilse Brandt, a 49-year-old captain, has sailed for decades.',
      ),
    ).toEqual(['47 | 49-year-old: disagrees']);
  });
  test('where years spell out another time than the other article counts', () => {
    expect(
      verdicts(
        'Brandt sailed as a mate on the ferries of Kristiansund from 1998 to 2011 before she was a captain.',
        'Brandt had sailed as a mate on the ferries of Kristiansund for 19 years when she was given her own ship.',
      ),
    ).toEqual(['from 1998 to 2011 | 19 years: disagrees']);
  });
});

describe('two figures of one event do not conflict', () => {
  test.each([
    ['where they are of two people', 'Brandt, 47, was unhurt.', 'Mate Olav Sunde, 32, was unhurt.'],
    [
      'where one is of a relative',
      'Ilse Brandt, 47, was unhurt.',
      'Brandt’s 19-year-old brother, Nils Brandt, was unhurt.',
    ],
    [
      'where one is of another hour',
      'At 6 a.m. the ferry Solveig lay 12 miles west of Ålesund.',
      'At 9 a.m. the ferry Solveig lay 7 miles west of Ålesund.',
    ],
    [
      'where one is of a part',
      'In a survey, 62 percent of the passengers on the Solveig said they had heard the alarm.',
      'In a survey, 41 percent among passengers of the lower deck of the Solveig said they had heard the alarm.',
    ],
    [
      'where one only bounds the number',
      'More than 40 passengers of the Solveig were taken to a hospital in Kristiansund.',
      'A hospital in Kristiansund took in 90 passengers of the Solveig.',
    ],
    [
      'where one is of a part of the other',
      'In Ålesund, 41 people were hurt.',
      'In Ålesund, 60 people were hurt, 19 of them on the quay.',
    ],
    [
      'where one is of an earlier year',
      'The ferries of Norway carried 61 million people.',
      'In 2021 the ferries of Norway carried 44 million people.',
    ],
    [
      'where a word beside one narrows it down',
      'Inflation in Norway was 2.1 percent in May.',
      'Food inflation in Norway was 2.8 percent in May.',
    ],
    [
      'where a word beside either differs',
      'The funnel of the Solveig is 18 metres high.',
      'The funnel of the Solveig is 30 metres wide.',
    ],
    [
      'where each names another place',
      'The wind in Ålesund reached 90 km/h on Monday.',
      'The wind in Bergen reached 60 km/h on Monday.',
    ],
    [
      'where two offices count for themselves',
      'House prices in Norway rose 3.5 percent in May from a year earlier, Eiendom Norge said.',
      'House prices in Norway rose 2.5 percent in May from a year earlier, Huseierne said.',
    ],
    [
      'where one is only estimated',
      'Inflation in Norway was 2.1 percent in May.',
      'A first estimate had put inflation in Norway at 2.4 percent in May.',
    ],
    [
      'where a dozen may be a few more',
      'A dozen ships came to the Solveig.',
      'Fourteen ships came to the Solveig.',
    ],
    [
      'where one is of the whole country',
      'Police arrested 34 people in Ålesund on Saturday at a rally.',
      'Police arrested 51 people across the country on Saturday at rallies.',
    ],
    [
      'where each is for something else',
      'The Solveig cost $175 million to build.',
      'The Solveig cost $90 million to insure.',
    ],
    [
      'where one is of the dead and one of the hurt',
      'The fire on the Solveig killed seven people, police said.',
      'The fire on the Solveig injured nine people, police said.',
    ],
    [
      'where one says that the number has risen',
      'The fire on the Solveig killed seven people, police said.',
      'The number of people who died in the fire on the Solveig rose to nine, police said.',
    ],
    [
      'where one is a least number',
      'The fire killed seven people, police said.',
      'At least nine people died in the fire, police said.',
    ],
    [
      'where one is of those who are badly hurt',
      'The fire injured 26 people, police said.',
      'The fire seriously injured 19 people, police said.',
    ],
    [
      'where rounding may tell them apart',
      'The strike has shut schools for about 43,000 pupils in Ålesund since Monday.',
      'Roughly 45,000 students have had no lessons in Ålesund since teachers went on strike on Monday.',
    ],
    [
      'where a plan is no announcement',
      'The Solveig will carry 300 people in July.',
      'The Solveig would carry 400 people in July.',
    ],
    [
      'where each names another company',
      'Fjordline said on Tuesday that it would cut 360 jobs in Bergen.',
      'Kystruten, which sails to Bergen, is cutting 190 jobs in Stavanger.',
    ],
    ['where too little is said of them', 'It lasted 9 minutes.', 'It was over in 14 minutes.'],
  ])('%s', (_, first, second) => {
    expect(verdicts(first, second).filter((verdict) => verdict.includes('disagrees'))).toEqual([]);
  });
  test.each([
    'A similar fire on the Kystruta killed 17 people.',
    'The union says that four people died because the alarm was silent.',
    'Four people died on the way to the hospital.',
    'It was the worst fire on a ferry since 2009, when 20 people died.',
    'Fires on ferries kill 20 people a year on average.',
    'Four people killed by the smoke were found near the stairs.',
    'The fire could have killed 20 people.',
    'Officials feared that 20 people had died.',
  ])('where one is no toll of the event: %s', (other) => {
    expect(
      verdicts('Seven people were killed when fire broke out on the Solveig on Tuesday.', other).filter(
        (verdict) => verdict.includes('disagrees'),
      ),
    ).toEqual([]);
  });
  test.each([
    ['His mate was jailed for eight years.'],
    ['Two others were sentenced to nine years in prison.'],
    ['The prosecutor had asked for 18 years in prison for Brandt.'],
    ['In an earlier trial Brandt was sentenced to six years in prison.'],
  ])('where one is of another sentence: %s', (other) => {
    expect(
      verdicts('Brandt was sentenced to 12 years in prison on Tuesday.', other).filter((verdict) =>
        verdict.includes('disagrees'),
      ),
    ).toEqual([]);
  });
  test('where one article prints the other’s figure too', () => {
    expect(
      verdicts('In the 9-minute recording Captain Ilse Brandt calls for help from the burning bridge.', {
        text: 'Captain Ilse Brandt is heard calling for help on the 14-minute recording from the bridge.',
        also: 'A shorter cut of 9 minutes was played on the radio.',
      }).filter((verdict) => verdict.includes('disagrees')),
    ).toEqual([]);
  });
  test('where tolls are of two days: they are as of another time', () => {
    expect(
      verdicts(
        { text: 'The fire on the Solveig has injured 58 people, the hospital in Kristiansund said.' },
        {
          text: 'The fire on the Solveig has injured 66 people, the hospital in Kristiansund said.',
          date: '2025-03-06',
        },
      ),
    ).toEqual(['58 | 66: different-basis (as-of)']);
  });
  test('where a toll that was a least number has grown', () => {
    expect(
      verdicts(
        { text: 'At least seven people were dead on Tuesday night, the coast guard said.' },
        { text: 'The number of people who died in the fire rose to 17 on Wednesday.', date: '2025-03-05' },
      ),
    ).toEqual(['seven | 17: different-basis (as-of)']);
  });
  test('where a toll grew by those that the later report counts', () => {
    expect(
      verdicts(
        {
          text: 'At least three sailors of the Solveig were confirmed dead on Tuesday, the coast guard said.',
        },
        {
          text: 'The number of people who died on the burning Solveig rose to five when divers found two more bodies.',
          date: '2025-03-05',
        },
      ),
    ).toContain('three | five: different-basis (as-of)');
  });
  test('where one is of the passengers and one of all on board', () => {
    expect(
      verdicts(
        'There were 164 passengers on the Solveig, the company said.',
        'In all, 187 people, crew included, were aboard the Solveig, according to the company.',
      ),
    ).toEqual(['164 | 187: different-basis (scope)']);
  });
  test('where nothing shows that the articles are of one event', () => {
    const other = reader.article({
      id: 'other',
      publisher: 'Outlet',
      title: 'Parliament debates the price of bread',
      date: '2025-03-04',
      url: null,
      blocks: ['A mill in Tromsø burned down and injured 66 people, a hospital said.'],
    });
    const first = reader.article({
      ...other,
      id: 'first',
      blocks: [...FIRE, 'The fire injured 58 people, a hospital said.'],
    });
    expect(checker.check([first, other], []).findings).toEqual([]);
  });
});

describe('two figures of one event agree', () => {
  test('where nothing else of the kind is counted in either, however they are told', () => {
    expect(
      verdicts(
        'More than 40 people were injured.',
        'Ambulances took 43 to the infirmary, with burns and broken bones.',
      ),
    ).toEqual(['40 | 43: agrees']);
  });
  test('but not where another of the kind is counted', () => {
    expect(
      verdicts(
        'More than 40 people were injured. In January, 12 were hurt.',
        'Ambulances took 43 to the infirmary, with burns and broken bones.',
      ),
    ).toEqual([]);
  });
  test.each([
    [
      'in words and in digits',
      'The crossing from Ålesund usually takes 12 hours, depending on the wind, the company said.',
      'Depending on the wind, the usual crossing from Ålesund is around twelve hours.',
      '12 hours | twelve hours: agrees',
    ],
    [
      'in another unit',
      'The Solveig burned 22 miles west of Ålesund when the first helicopter came.',
      'The first helicopter reached the Solveig 35 kilometres west of Ålesund.',
      '22 miles | 35 kilometres: agrees',
    ],
    [
      'as a bound and a figure within it',
      'At least 40 passengers of the Solveig were taken to the hospital in Kristiansund.',
      'The hospital in Kristiansund took in 46 passengers of the Solveig.',
      '40 | 46: agrees',
    ],
    [
      'as years and a span of years',
      'Brandt sailed as a mate on the ferries of Kristiansund from 1998 to 2011 before she was a captain.',
      'Brandt had sailed as a mate on the ferries of Kristiansund for 13 years.',
      'from 1998 to 2011 | 13 years: agrees',
    ],
  ])('%s', (_, first, second, verdict) => {
    expect(verdicts(first, second)).toEqual([verdict]);
  });
  test.each([
    [
      'by bounds that say little',
      'More than 60 passengers of the Solveig took part in the drill at Ålesund.',
      'More than 20 passengers of the Solveig took part in the late drill at Ålesund.',
    ],
    ['by a number alone', 'The company has 12 ships.', 'A lifeboat holds 12 people in a storm.'],
  ])('but not %s', (_, first, second) => {
    expect(verdicts(first, second)).toEqual([]);
  });
});

test('parts in one report bear out the total of another', () => {
  const { arithmetic, findings } = check(
    'The Solveig had 65 passengers and 6 crew members on board when it left Ålesund.',
    'There were 71 people on board the Solveig when it left Ålesund.',
  );
  expect(arithmetic).toMatchObject([{ rule: 'parts-and-total', holds: true }]);
  expect(findings.filter(({ verdict }) => verdict === 'disagrees')).toEqual([]);
});

test('gives the same verdicts whichever article stands first', () => {
  const [first, second] = [
    'In the 9-minute recording Captain Ilse Brandt, 47, calls for help from the burning bridge.',
    'Captain Ilse Brandt, 49, is heard calling for help on the 14-minute recording from the bridge.',
  ];
  const sides = (report: string) => report.split(': ')[0]!.split(' | ').sort().join(' | ');
  expect(verdicts(first, second).map(sides).sort()).toEqual(verdicts(second, first).map(sides).sort());
});

describe('changes of one event', () => {
  const RISE = 'Fares of the ferry Solveig off Ålesund rose 12.7 percent in February';
  test('conflict where both are compared with the same, or neither says with what', () => {
    expect(
      verdicts(`${RISE} from a month earlier.`, `${RISE.replace('12.7', '34.5')} from a month earlier.`),
    ).toEqual(['12.7 percent | 34.5 percent: disagrees']);
    expect(verdicts(`${RISE}.`, `${RISE.replace('12.7', '34.5')}.`)).toEqual([
      '12.7 percent | 34.5 percent: disagrees',
    ]);
  });
  test('do not where one says with what and the other does not', () => {
    expect(verdicts(`${RISE} from a month earlier.`, `${RISE.replace('12.7', '34.5')}.`)).toEqual([]);
    expect(verdicts(`${RISE}.`, `${RISE.replace('12.7', '34.5')} from January.`)).toEqual([]);
  });
  test('do not where they are compared with two days', () => {
    expect(verdicts(`${RISE} since December.`, `${RISE.replace('12.7', '34.5')} since August.`)).toEqual([]);
  });
});

describe('what was not so', () => {
  const IN_CHILE = 'Unemployment in Chile, where the ferry Solveig was built, ';
  test('is held against nothing', () => {
    for (const told of ['did not rise to 6.1%', 'has not reached 6.1%', 'failed to reach 6.1%'])
      for (const other of ['rose to 5.4%', 'rose to 6.1%'])
        expect(verdicts(`${IN_CHILE}${told} in 2024.`, `${IN_CHILE}${other} in 2024.`)).toEqual([]);
  });
  test('takes nothing from what was', () => {
    expect(verdicts(`${IN_CHILE}rose to 6.1% in 2024.`, `${IN_CHILE}rose to 5.4% in 2024.`)).toEqual([
      '6.1% | 5.4%: disagrees',
    ]);
  });
});

describe('figures of two things in one unit', () => {
  const SEIZED = 'The coast guard of Ålesund seized 3.2 tonnes of opium from the ferry Solveig on Monday.';
  const other = (words: string) => SEIZED.replace('3.2 tonnes of opium', words);
  test('do not conflict where each is of something else', () => {
    for (const words of ['5.1 tonnes of hashish', '5.1 tonnes of pure khat', '5.1 tonnes of tobacco hidden'])
      expect(verdicts(SEIZED, other(words))).toEqual([]);
  });
  test('conflict where they are of one thing, or one of anything', () => {
    for (const words of ['5.1 tonnes of opium', '5.1 tonnes of the drug'])
      expect(verdicts(SEIZED, other(words))).toEqual(['3.2 tonnes | 5.1 tonnes: disagrees']);
  });
});

describe('figures of a part', () => {
  const SENTENCED = 'Captain Ilse Brandt of the Solveig was sentenced to 12 years in prison';
  const other = (words: string) => `Captain Ilse Brandt of the Solveig was sentenced to ${words}`;
  test('do not conflict with that of the whole', () => {
    expect(verdicts(`${SENTENCED}.`, other('nine years in prison for the first count.'))).toEqual([]);
    expect(verdicts(`${SENTENCED}.`, other('nine years in prison on one count.'))).toEqual([]);
    expect(
      verdicts(`${SENTENCED}.`, `On the first count, ${other('nine years in prison.').replace('C', 'c')}`),
    ).toEqual([]);
    expect(
      verdicts(`${SENTENCED} for the second count.`, other('nine years in prison for the first count.')),
    ).toEqual([]);
  });
  test('do where both are of one part, or none is told', () => {
    expect(verdicts(`${SENTENCED}.`, other('nine years in prison.'))).toEqual([
      '12 years | nine years: disagrees',
    ]);
    expect(
      verdicts(`${SENTENCED} for the first count.`, other('nine years in prison for the first count.')),
    ).toEqual(['12 years | nine years: disagrees']);
  });
});

describe('what two polls found', () => {
  const RATED = "Mayor Ada Lund's approval rating in Ålesund fell to 38% in February";
  const other = (words: string) => `${RATED.replace('38', '44')}${words}`;
  test('does not conflict', () => {
    expect(verdicts(`${RATED}, a poll by Gallup showed.`, other(', a poll by Ipsos showed.'))).toEqual([]);
    expect(verdicts(`${RATED}, a Gallup poll showed.`, other(', according to an Ipsos survey.'))).toEqual([]);
    expect(
      verdicts(
        `${RATED}, according to a poll conducted by Norstat.`,
        `A Kantar survey found that ${other('.')}`,
      ),
    ).toEqual([]);
  });
  test('does where one pollster is named, or none', () => {
    const conflict = ['38% | 44%: disagrees'];
    expect(verdicts(`${RATED}.`, other('.'))).toEqual(conflict);
    expect(verdicts(`${RATED}, a Gallup poll showed.`, other(', a poll by Gallup showed.'))).toEqual(
      conflict,
    );
  });
});

describe('estimates of one month', () => {
  const PRICES = 'Inflation in Norway, home of the ferry Solveig, was 2.3% in January 2025';
  const other = (words: string) => `${PRICES.replace('2.3', '2.6')}${words}`;
  test('do not conflict where one was revised', () => {
    expect(verdicts(`${PRICES}, a preliminary estimate showed.`, other(', final data showed.'))).toEqual([]);
    expect(verdicts(`${PRICES}, flash data showed.`, other(', revised figures showed.'))).toEqual([]);
    expect(verdicts(`${PRICES}, a first estimate showed.`, other(', a second estimate showed.'))).toEqual([]);
  });
  test('conflict where they are of one release', () => {
    const conflict = ['2.3% | 2.6%: disagrees'];
    expect(verdicts(`${PRICES}.`, other('.'))).toEqual(conflict);
    expect(verdicts(`${PRICES}, final data showed.`, other(', final data showed.'))).toEqual(conflict);
  });
  test('do not where one was revised and the other does not say so', () => {
    expect(verdicts(`${PRICES}.`, other(', revised data showed.'))).toEqual([]);
  });
});
