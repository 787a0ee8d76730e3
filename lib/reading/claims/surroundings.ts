import type { MeasureEntry } from '../vocabulary.ts';
import type { Scene } from './scene.ts';

/** What a sentence, the sentences before it and the headline are about, worked out as far as asked. */
export class Surroundings {
  readonly #scene: Scene;
  readonly #distances = new Map<MeasureEntry, number | null>();
  #own: string | null = null;
  #near: string | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Whether one of the words, in lower case, stands in the sentence, the one before it or the headline. */
  holdsNear(words: readonly string[]): boolean {
    this.#near ??= `${this.#sentence()} ${`${this.#scene.earlier[0]?.text ?? ''} ${this.#scene.title}`.toLowerCase()}`;
    return holdsAny(this.#near, words);
  }

  holdsInSentence(words: readonly string[]): boolean {
    return holdsAny(this.#sentence(), words);
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

  #findDistance({ beside = [], kin }: MeasureEntry): number | null {
    if (this.holdsInSentence(beside)) return 0;
    const { earlier, title } = this.#scene;
    for (const [at, { text, drafts }] of earlier.entries()) {
      const isOfKin =
        kin !== undefined &&
        drafts.some(({ trigger }) => trigger?.entry.role === 'noun' && trigger.entry.measure.kin === kin);
      if (isOfKin || (at < READ_AGAIN && holdsAny(text.toLowerCase(), beside))) return at + 1;
    }
    return holdsAny(title.toLowerCase(), beside) ? earlier.length + 1 : null;
  }

  #sentence(): string {
    this.#own ??= this.#scene.context.text.toLowerCase();
    return this.#own;
  }
}

/** How many of the sentences before are read again for words. */
const READ_AGAIN = 2;

const holdsAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));
