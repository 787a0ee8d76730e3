import type { Context } from '../../context.ts';
import type { EntryOf } from '../../entry.ts';
import type { Hit } from '../../lexicon.ts';
import type { ReleaseRole } from '../../vocabulary.ts';
import type { Period } from '../periods/period.ts';
import type { Draft } from '../scene.ts';

/** The word that leads to a figure, past what only stands between the two: "after" in "after it had risen by a further 5 %". */
export interface Lead {
  readonly role: ReleaseRole | 'than' | null;
  /** The first token of the leading word; where there is none, of what stands between. */
  readonly first: number;
  /** "the 5 % of April", "April's 5 %": one that is known. */
  readonly isDefinite: boolean;
  readonly vintage: 'first' | 'revised' | null;
  /** The measure that stands between: "from a jobless rate of 5 %". */
  readonly measure: string | null;
}

/** How many words and phrases may stand between. */
const STEPS = 10;
const LEADING: ReadonlySet<ReleaseRole> = new Set(['before', 'instead', 'shortfall']);
/** More or less than a known figure compares with it. */
const COMPARING = /^(?:than|above|below|under|over|beyond|beneath|beating|topping|exceeding|of)$/;

/** Walks back from a figure to what leads to it. */
export function leadOf(context: Context, { reading }: Draft, periods: readonly Period[]): Lead {
  let at = reading.first;
  let isDefinite = false;
  let vintage: Lead['vintage'] = null;
  let measure: string | null = null;
  for (let step = 0; step < STEPS && at > 0; step += 1) {
    const hit = context.hitBefore('release', at);
    if (hit && LEADING.has(hit.entry.role))
      return { role: hit.entry.role, first: hit.first, isDefinite, vintage, measure };
    const word = context.word(at - 1);
    if (COMPARING.test(word) && word !== 'of' && (isDefinite || vintage))
      return { role: 'than', first: at - 1, isDefinite, vintage, measure };
    if (word === 'the') isDefinite = true;
    const named = nounBefore(context, at);
    const owner = ownerBefore(context, at, periods);
    if (hit?.entry.role === 'first' || hit?.entry.role === 'revised') vintage ??= hit.entry.role;
    if (named) measure ??= named.entry.measure.id;
    if (owner) isDefinite = true;
    const next = owner?.first ?? spanBefore(context, at, hit) ?? named?.first ?? null;
    if (next === null) break;
    at = next;
  }
  return { role: null, first: at, isDefinite, vintage, measure };
}

/** "gained" says of anything that it rose. */
function nounBefore(context: Context, at: number): Hit<EntryOf<'measure'>> | undefined {
  const hit = context.hitBefore('measure', at);
  return hit?.entry.role === 'noun' && !context.hitBefore('change', at) ? hit : undefined;
}

/** "April's" */
function ownerBefore({ tokens }: Context, at: number, periods: readonly Period[]): Period | undefined {
  return tokens[at - 1]?.lower === "'s" ? periods.find(({ last }) => last === at - 1) : undefined;
}

/** Where a bound, a word of change, an estimate or a small word begins that ends here; `null` for any other. */
function spanBefore(context: Context, at: number, hit: Hit<EntryOf<'release'>> | undefined): number | null {
  if (hit?.entry.role === 'first' || hit?.entry.role === 'revised') return hit.first;
  const found = context.hitBefore('before', at) ?? context.hitBefore('change', at);
  if (found) return found.first;
  const word = context.word(at - 1);
  return context.compiled.words.leadIns.has(word) || word.endsWith('ly') ? at - 1 : null;
}
