import { describe, expect, it } from 'vitest';
import { generatedCities, generatedRegions } from '../../bin/make/generate-places.ts';
import cities from '../../data/places/cities.json' with { type: 'json' };
import regions from '../../data/places/regions.json' with { type: 'json' };
import { loadVocabulary } from '../../data/vocabulary-node.ts';

describe('places', () => {
  it('are as `npm run generate:places` makes them', () => {
    expect(cities).toEqual(generatedCities());
    expect(regions).toEqual(generatedRegions());
  });

  it.each(['Reading', 'Nice', 'Mobile', 'Orange', 'Victoria', 'Jackson', 'Queens', 'Central', 'Santander'])(
    '%s is another word or name',
    (name) => {
      const all = [...Object.values(cities).flat(), ...Object.values(regions).flat()];
      expect(all.flatMap((spellings) => spellings.split('|'))).not.toContain(name);
    },
  );

  it('are of one country each', () => {
    const owners = new Map<string, Set<string>>();
    for (const { code, places = [] } of loadVocabulary().areas)
      for (const spelling of places.flatMap((spellings) => spellings.split('|')))
        owners.set(spelling, (owners.get(spelling) ?? new Set()).add(code));
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });
});
