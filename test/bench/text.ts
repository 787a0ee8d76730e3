import { labelledSentences } from '../accuracy/labelled-sentences.ts';

/** Sentences without a figure; each name in braces stands for any of its list. */
const FRAMES = [
  '{Who} said that {matter} would be looked at again once {body} had met.',
  '{Who}, who has long argued against {matter}, left the room without a word.',
  'It is not the first time that {body} has found itself at odds with {other} over {matter}.',
  '“We have heard this before, and we shall hear it again,” {who} told reporters outside {place}.',
  'Neighbours near {place} described a quiet afternoon that turned, without much warning, into something else.',
  'By the evening the streets around {place} were calm, although few shops had opened their shutters.',
  'Critics say that {matter} has been put off for far too long; {body} answers that haste would help nobody.',
  'A spokeswoman for {body} declined to comment, citing the inquiry that is still under way.',
  'In private, people close to {other} concede that {matter} is harder to settle than they had hoped.',
  'What happens next depends on {body}, and on whether {other} can be brought round.',
  '{Who} grew up not far from {place}, in a house that looked over the river and the old mill.',
  'The letter, seen by this newspaper, makes no mention of {matter} and is signed by {who}.',
  'Others were less patient, and said so loudly when the doors of {place} were opened at last.',
  '{Body} had asked for more time, which {other} refused to grant.',
  'Even so, hardly anybody at {place} believed that {matter} had been laid to rest.',
  'The mood has changed since the spring, when {who} and {other} could still be seen joking together.',
  'Farmers in the valley worry less about {matter} than about the rain, which has stayed away.',
  'Whether {body} knew of it is a question that {who} would not be drawn on.',
  'There was applause when {who} walked in, then a long silence while the papers were handed out.',
  'Lawyers for {other} called the decision a mistake and promised to appeal against it.',
  'It was raining when the delegation reached {place}, and the ceremony was cut short.',
  'For a moment it seemed that {matter} might be forgotten in the noise about {other}.',
  '“You cannot run a country like that,” {who} said, shaking her head at the news from {place}.',
  'The report, which {body} tried to keep to itself, speaks of confusion, poor advice and worse luck.',
] as const;

const WORDS: Readonly<Record<string, readonly string[]>> = {
  who: [
    'the minister',
    'Helena Voss',
    'the union’s leader',
    'Mr Adeyemi',
    'the harbour master',
    'Inspector Lund',
    'the judge',
    'Rosa Quintana',
    'the mayor of Tarnów',
    'Professor Okafor',
  ],
  body: [
    'the council',
    'the committee on fisheries',
    'the central bank',
    'the ministry of health',
    'the board',
    'the court of appeal',
    'the energy regulator',
    'the national railway',
  ],
  other: [
    'the opposition',
    'the insurers',
    'its partners in the south',
    'the islanders',
    'the company’s owners',
    'the teachers’ association',
    'the neighbouring province',
  ],
  matter: [
    'the plan for the old docks',
    'the ban on night flights',
    'the reform of pensions',
    'the dispute about fishing rights',
    'the new voting rules',
    'the closure of the clinic',
    'the sale of the power grid',
    'the treaty on river water',
  ],
  place: [
    'the town hall',
    'the port of Valparaíso',
    'the courthouse in Lyon',
    'the stadium',
    'the central station in Utrecht',
    'the embassy',
    'the mill at Kisumu',
    'the parliament in Bratislava',
  ],
};

/** In real articles about one sentence in four or five holds a figure; here it is a little more than one in four. */
const FIGURE_SHARE = 0.27;

/**
 * News prose of about that many characters, made of the project's own sentences, paragraphs parted by an empty line. The same
 * length gives the same text.
 */
export function newsText(characters: number, figureShare = FIGURE_SHARE): string {
  const withFigures = labelledSentences()
    .filter(({ claims }) => claims.length > 0)
    .map(({ text }) => text);
  const random = createRandom(17);
  const sentences: string[] = [];
  let length = 0;
  let figures = 0;
  while (length < characters) {
    const isFigure = random() < figureShare;
    const sentence = isFigure
      ? withFigures[figures++ % withFigures.length]!
      : fill(FRAMES[Math.floor(random() * FRAMES.length)]!, random);
    sentences.push(sentence, random() < 0.4 ? '\n\n' : ' ');
    length += sentence.length + 1;
  }
  return sentences.join('').trimEnd();
}

function fill(frame: string, random: () => number): string {
  return frame.replace(/\{(\w)(\w+)\}/g, (_, first: string, rest: string) => {
    const words = WORDS[first.toLowerCase() + rest]!;
    const word = words[Math.floor(random() * words.length)]!;
    return first === first.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1);
  });
}

/** Numerical Recipes' linear congruential generator: numbers in [0, 1), the same on every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
