import africa from './publishers/africa.json' with { type: 'json' };
import asia from './publishers/asia.json' with { type: 'json' };
import europe from './publishers/europe.json' with { type: 'json' };
import latinAmerica from './publishers/latin-america.json' with { type: 'json' };
import middleEast from './publishers/middle-east.json' with { type: 'json' };
import northAmerica from './publishers/north-america.json' with { type: 'json' };
import oceania from './publishers/oceania.json' with { type: 'json' };

/** A news organisation that publishes articles in English, and the host it publishes them on. */
export interface Publisher {
  /** The host name without "www.": "bbc.co.uk". Its subdomains belong to it. */
  readonly host: string;
  /** The name as it prints it itself; with the country in brackets where two share one. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 of its head office; "XK" for Kosovo. */
  readonly country: string;
  /** Other names in use for it: ["AP", "Associated Press"]. */
  readonly aliases?: readonly string[];
}

export const publishers: readonly Publisher[] = [
  ...africa,
  ...asia,
  ...europe,
  ...latinAmerica,
  ...middleEast,
  ...northAmerica,
  ...oceania,
];

/** The match patterns of every publisher's pages, http and https, subdomains included. */
export function hostPatterns(): string[] {
  return publishers.map(({ host }) => `*://*.${host}/*`);
}

const byHost = new Map(publishers.map((publisher) => [publisher.host, publisher]));

/** The publisher of a host or of the nearest host above it ("edition.cnn.com" is CNN's); `null` if there is none. */
export function publisherOf(host: string): Publisher | null {
  for (let rest = host.toLowerCase(); rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = byHost.get(rest);
    if (found) return found;
  }
  return null;
}
