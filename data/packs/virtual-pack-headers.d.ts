/** Made while building, by `pack-file.ts`. */
declare module 'virtual:pack-headers' {
  export const packHeaders: readonly Pick<import('../../lib/facts/pack.ts').PackHeader, 'id' | 'version'>[];
}
