/** Made while building, by `bundle-vocabulary.ts`. */
declare module 'virtual:vocabulary' {
  type Unit = import('../lib/reading/vocabulary.ts').UnitEntry;
  export const unitsByKind: readonly (readonly [Unit['kind'], readonly Omit<Unit, 'kind'>[]])[];
  export const measures: readonly import('./vocabulary.ts').MeasureFile[];
}
