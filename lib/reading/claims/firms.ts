import type { Context } from '../context.ts';
import { isPreposition, leadOf } from './areas-of.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { type Draft, eachDraft, type Scene } from './scene.ts';

/**
 * Whose revenue, profit or deliveries they are: the firm that has them or acts in the sentence, by its name without "Inc" or "plc";
 * else the one told of just before or in the headline, which is marked as implied. Never the agency or the analyst who is quoted.
 */
export const readFirms = eachDraft('firms', (scene, draft) => {
  if (!draft.trigger?.entry.measure.ofFirm || draft.implied.includes('actors')) return draft;
  const { context } = scene;
  const runs = nameRuns(context);
  const stated = ownerIn(scene, draft, runs) ?? actorIn(scene, draft, runs);
  if (stated) return { ...draft, actors: [stated.name] };
  const told = firmBefore(scene, draft, runs);
  return told === null ? draft : { ...draft, actors: [told], implied: [...draft.implied, 'actors'] };
});

/** "Northway's net profit", "Northway shares", "sales at the retailer Northway". */
function ownerIn(scene: Scene, { trigger }: Draft, runs: readonly NameRun[]): NameRun | null {
  const { context } = scene;
  const { first, last } = trigger!;
  return (
    runs.find((run) => {
      if (run.last <= first) {
        if (!run.isPossessive)
          return (
            isBefore(context, run, first) && (isNoOtherWord(context, run) || isNamedElsewhere(scene, run))
          );
        return first - run.last <= WORDS_OF_OWN && isUnbroken(context, run.last + 1, first);
      }
      const lead = leadOf(context, describedFrom(context, run.first));
      return lead >= last && lead - last <= 1 && OWNING.has(context.word(lead));
    }) ?? null
  );
}

/** "Northway profit", "Northway quarterly profit" */
const isBefore = (context: Context, { last }: NameRun, head: number): boolean =>
  last === head || (last === head - 1 && context.compiled.words.notFirms.has(context.word(last)));

/** "Factory orders" begins with a word that the vocabulary knows. */
const isNoOtherWord = ({ tokens }: Context, { first, last }: NameRun): boolean =>
  first > 0 || last > 1 || tokens[0]!.word.phrases === null;

/** "Northway's better than expected second-quarter net": so many tokens may stand before what is owned. */
const WORDS_OF_OWN = 6;
const OWNING: ReadonlySet<string> = new Set(['of', 'at', 'in', 'for', 'from', 'by']);

function isUnbroken(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (context.token(at)?.kind === 'mark' && context.token(at)?.lower !== '-') return false;
  return true;
}

/** Where "carmaker Northway" begins. */
function describedFrom(context: Context, first: number): number {
  return context.compiled.words.firmKinds.has(context.word(first - 1)) ? first - 1 : first;
}

/** "Northway said revenue rose", "revenue rose, Northway said". */
function actorIn(scene: Scene, { reading, trigger }: Draft, runs: readonly NameRun[]): NameRun | null {
  const { context } = scene;
  const end = Math.max(trigger!.first, reading.first);
  const before = runs.findLast((run) => run.last <= end && isActor(scene, run));
  if (before) return before;
  return (
    runs.find(
      (run) =>
        run.first > reading.last &&
        context.token(run.first - 1)?.lower === ',' &&
        context.word(run.last) === 'said' &&
        isActor(scene, run),
    ) ?? null
  );
}

/** Whether a name acts in its sentence and is a firm's, as far as the words around it tell. */
function isActor(scene: Scene, run: NameRun): boolean {
  const { context } = scene;
  if (isPreposition(context.word(leadOf(context, describedFrom(context, run.first))))) return false;
  if (run.isPossessive) return false;
  const after = context.token(run.last);
  if (!after || (after.kind !== 'word' && after.lower !== ',')) return false;
  const { firmOffices, firmVerbs } = context.compiled.words;
  if (run.isMarked || firmOffices.has(after.lower)) return true;
  if (run.last === 1 && after.kind === 'word' && !firmVerbs.has(after.lower))
    return isNamedElsewhere(scene, run);
  // Two names before "said" are mostly those of a person.
  return run.last - run.first === 1 || !isQuoted(context, run) || scene.title.includes(run.name);
}

/** Every sentence begins with a capital letter. */
const isNamedElsewhere = ({ title, earlier }: Scene, { name }: NameRun): boolean =>
  title.includes(name, 1) || earlier.some(({ text }) => text.includes(name, 1));

const isQuoted = (context: Context, { last }: NameRun): boolean =>
  context.token(last)?.lower === ',' ||
  /^(?:said|says|told|added|wrote|warned|noted|who)$/.test(context.word(last));

/** How many sentences back a firm is still the one told of. */
const SENTENCES_BACK = 3;

/** The firm that the sentences before or the headline tell of, if this one names nobody else who acts. */
function firmBefore(scene: Scene, { trigger }: Draft, own: readonly NameRun[]): string | null {
  const { context, title } = scene;
  // Orders, jobs and output are counted of whole countries, too.
  const { kinds, lagMonths } = trigger!.entry.measure;
  if (!(kinds.includes('money') && lagMonths === undefined) && !isOfWhoWasTold(context)) return null;
  if (own.some((run) => isActor(scene, run) || isQuoted(context, run))) return null;
  const told = scene.earlier.slice(0, SENTENCES_BACK).flatMap((sentence) => firmsOf(scene, sentence));
  return told.find((name) => title.includes(name)) ?? firmOfHeadline(scene) ?? told[0] ?? null;
}

/** "It delivered", "the carmaker cut". */
function isOfWhoWasTold(context: Context): boolean {
  if (context.word(0) === 'it') return true;
  const kind = context.word(0) === 'the' ? context.word(1) : '';
  return context.compiled.words.firmKinds.has(kind);
}

/** The firms of an earlier sentence, those of its figures first. */
function firmsOf(scene: Scene, { context: read, drafts }: Scene['earlier'][number]): readonly string[] {
  const ofFigures = drafts.flatMap(({ trigger, actors }) => (trigger?.entry.measure.ofFirm ? actors : []));
  if (ofFigures.length > 0) return ofFigures;
  const context = read();
  const actor = nameRuns(context).find((run) => isActor({ ...scene, context }, run));
  return actor ? [actor.name] : [];
}

function firmOfHeadline(scene: Scene): string | null {
  const context = scene.headline();
  const [first] = nameRuns(context);
  if (!first || first.first > 1) return null;
  const isOwner = first.isPossessive || context.hitAt('measure', first.last) !== undefined;
  return isOwner || isActor({ ...scene, context, title: '' }, first) ? first.name : null;
}
