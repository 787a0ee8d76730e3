import type { MeasureEntry } from '../vocabulary.ts';
import type { EarlierSentence, Scene } from './scene.ts';

/** What a sentence, the sentences before it and the headline are about, worked out as far as asked. */
export class Surroundings {
  readonly #scene: Scene;
  readonly #distances = new Map<MeasureEntry, number | null>();
  readonly #asked = new Map<readonly string[], boolean>();
  #own: string | null = null;
  #near: string | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Whether one of the words, in lower case, stands in the sentence, the one before it or the headline. */
  holdsNear(words: readonly string[]): boolean {
    this.#near ??= `${this.#sentence()} ${`${this.#scene.earlier[0]?.text ?? ''} ${this.#scene.title}`.toLowerCase()}`;
    return this.#holds(this.#near, words);
  }

  holdsInSentence(words: readonly string[]): boolean {
    return holdsAny(this.#sentence(), words);
  }

  /** Several phrases of one measure ask for the same words. */
  #holds(text: string, words: readonly string[]): boolean {
    let holds = this.#asked.get(words);
    if (holds === undefined) {
      holds = holdsAny(text, words);
      this.#asked.set(words, holds);
    }
    return holds;
  }

  /** How many sentences back it is told of what a measure is of: 0 is this one, and the headline is farthest; `null` for nowhere. */
  distanceTo(measure: MeasureEntry): number | null {
    let distance = this.#distances.get(measure);
    if (distance === undefined) {
      distance = this.#findDistance(measure);
      this.#distances.set(measure, distance);
    }
    return distance;
  }

  #findDistance(measure: MeasureEntry): number | null {
    const { beside = [] } = measure;
    if (this.holdsInSentence(beside)) return 0;
    const { earlier, title } = this.#scene;
    for (const [at, sentence] of earlier.entries()) {
      const { drafts } = sentence;
      const isOfKin = drafts.some(
        ({ trigger }) => trigger?.entry.role === 'noun' && isKin(trigger.entry.measure, measure),
      );
      if (isOfKin || holdsAny(lowerCaseOf(sentence), beside)) return at + 1;
    }
    return holdsAny(title.toLowerCase(), beside) ? earlier.length + 1 : null;
  }

  #sentence(): string {
    this.#own ??= this.#scene.context.text.toLowerCase();
    return this.#own;
  }
}

/** Of one family; what is part of another wants that other: "core" says nothing of the spending of consumers in a report of wages. */
const isKin = (told: MeasureEntry, { id, kin, partOf }: MeasureEntry): boolean =>
  told.id === id || (partOf ? partOf.includes(told.id) : kin !== undefined && told.kin === kin);

/** A sentence is asked for again and again by those that follow it. */
const LOWER_CASE = new WeakMap<EarlierSentence, string>();

function lowerCaseOf(sentence: EarlierSentence): string {
  let text = LOWER_CASE.get(sentence);
  if (text === undefined) {
    text = sentence.text.toLowerCase();
    LOWER_CASE.set(sentence, text);
  }
  return text;
}

const holdsAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));
