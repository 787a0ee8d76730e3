/** Made while building, by `bundle-vocabulary.ts`. */
declare module 'virtual:vocabulary' {
  type Unit = import('../lib/reading/vocabulary.ts').UnitEntry;
  type Measure = import('./vocabulary.ts').MeasureFile;
  export const unitsByKind: readonly (readonly [Unit['kind'], readonly Omit<Unit, 'kind' | 'words'>[]])[];
  export const measures: readonly Omit<Measure, 'nouns'>[];
  export const comparing: readonly string[];
  export const phraseBook: import('../lib/reading/phrase-book.ts').PhraseBook;
}
