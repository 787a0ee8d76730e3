import type { Vocabulary } from '../../reading/vocabulary.ts';
import { anyOf } from '../any-of.ts';

/** What looks for the words by which a sentence tells which thing its figure is of. */
export interface TellingPatterns {
  /** "The toll rose to 17", "12 so far". */
  readonly inFlux: RegExp;
  readonly elsewhere: RegExp;
  readonly others: RegExp;
  /** Right after a figure: "of them". */
  readonly ofMembers: RegExp;
  readonly hour: RegExp;
  /** Numbers of two digits and more, or a word for as much as nobody would say by chance. Of lower-case text. */
  readonly number: RegExp;
  readonly scale: RegExp;
  /** Who says so, at either end of a sentence, is not what is said. */
  withoutSaying(before: string): string;
  withoutSpeaker(after: string): string;
}

/** Smaller number words are in every other sentence. */
const FEWEST = 5;
const THOUSAND = 1000;

export function createTellingPatterns({
  telling,
  numbers,
}: Pick<Vocabulary, 'telling' | 'numbers'>): TellingPatterns {
  const word = (phrases: readonly string[]) => new RegExp(`\\b(?:${anyOf(phrases)})\\b`, 'i');
  const words = (values: Readonly<Record<string, number>>, least: number) =>
    anyOf(Object.keys(values).filter((each) => values[each]! >= least));
  const saying = new RegExp(`^(?:[\\p{L}'’.-]+\\s+){1,8}(?:${anyOf(telling.saying)})\\s+(?:that\\s+)?`, 'iu');
  const source = new RegExp(`,[^,]*\\b(?:${anyOf(telling.sources)})\\b[^,]*$`, 'i');
  const speaker = new RegExp(`,\\s*(?:${anyOf(telling.speaking)})\\s.*$|,\\s*according to [^,]*`, 'is');
  return {
    inFlux: word(telling.inFlux),
    elsewhere: word(telling.elsewhere),
    others: word(telling.others),
    ofMembers: new RegExp(`^\\s*of (?:${anyOf(telling.members)})\\b`, 'i'),
    hour: new RegExp(
      `\\b\\d{1,2}(?:[:.]\\d\\d)?\\s*[ap]\\.?\\s?m\\b|\\b(?:${anyOf(telling.hours)})\\b|\\b\\d{1,2}:\\d\\d\\b`,
      'i',
    ),
    number: new RegExp(`\\d[\\d.,]*\\d|\\b(?:${words(numbers.ones, FEWEST)})\\b`, 'g'),
    scale: new RegExp(
      `(?<![a-z])(?:${words(numbers.scales, THOUSAND)})s?(?![a-z])|\\d\\s?(?:${words(numbers.suffixes, THOUSAND)})\\b`,
      'i',
    ),
    // The pattern for any letters costs half a millisecond where it is first used: only a text with one of its verbs asks it.
    withoutSaying(before) {
      const lower = before.toLowerCase();
      return telling.saying.some((verb) => lower.includes(verb)) ? before.replace(saying, '') : before;
    },
    withoutSpeaker: (after) => after.replace(source, '').replace(speaker, ''),
  };
}
