import { byTime, calendarDay } from '../../reading/iso.ts';
import type { Checked, Finding } from '../finding.ts';
import { type PrintsBoth, printsBothAmong } from '../judging/printed-on-both-sides.ts';
import { describeTimeline, holdsForATime } from '../judging/timelines.ts';
import { pairKey } from '../pairs.ts';
import type { Statement } from '../statement.ts';
import { SHOWN_VERDICTS, type ShownVerdict } from '../verdict.ts';
import type { Card, CardRow, CardSource, CardSum } from './card.ts';
import { formatPeriod } from './format-period.ts';
import { formatValue } from './format-value.ts';
import { headlineOf } from './headlines.ts';
import { type KnownPoints, plotOf, pointsAmong } from './plots.ts';
import type { Side } from './side.ts';
import { atSentence } from './text-fragment.ts';
import { basisLabel, nameBeside } from './wording.ts';

/** More rows than this are a wall; the most telling stand first. */
const MOST_ROWS = 5;
const MOST_SUMS = 3;

const NO_PAIRS: ReadonlySet<string> = new Set();

/**
 * The card of every claim that another article or a fact has something to say to, by claim id; pairs whose key is in `muted`
 * say nothing.
 */
export function cardsOf(checked: Checked, muted = NO_PAIRS): Map<string, Card> {
  const sides = new Map<string, Side[]>();
  const printsBoth = printsBothAmong(checked.statements.values());
  for (const finding of checked.findings) {
    const [a, b] = [checked.statements.get(finding.claim), checked.statements.get(finding.with)];
    if (!a || !b || !isTelling(a, b, finding, printsBoth) || muted.has(pairKey(a, b))) continue;
    const verdict = finding.verdict as ShownVerdict;
    add(sides, a.id, { other: b, name: nameBeside(a, b), finding, verdict });
    if (b.articleId !== null) add(sides, b.id, { other: a, name: nameBeside(b, a), finding, verdict });
  }
  const cards = new Map<string, Card>();
  const points = pointsAmong(sides.size > 0 ? checked.statements.values() : []);
  for (const [id, each] of sides) cards.set(id, cardOf(checked.statements.get(id)!, each, checked, points));
  return cards;
}

/**
 * What a reader is not told of: an article beside itself, another month's figure of the same series, and a figure on another basis where
 * one of the two articles gives both.
 */
function isTelling(
  a: Statement,
  b: Statement,
  { verdict, differences }: Finding,
  printsBoth: PrintsBoth,
): boolean {
  if (a.articleId !== null && a.articleId === b.articleId) return false;
  if (verdict === 'different-basis' && printsBoth(a, b)) return false;
  return differences.length === 0 || differences.some((difference) => difference !== 'period');
}

function add(sides: Map<string, Side[]>, id: string, side: Side): void {
  const list = sides.get(id);
  if (list) list.push(side);
  else sides.set(id, [side]);
}

function cardOf(own: Statement, sides: readonly Side[], checked: Checked, points: KnownPoints): Card {
  const ranked = [...sides].sort(
    (x, y) => SHOWN_VERDICTS.indexOf(x.verdict) - SHOWN_VERDICTS.indexOf(y.verdict),
  );
  const rows = [
    ...Map.groupBy(ranked, ({ other, verdict }) =>
      [formatValue(other), basisLabel(other), verdict].join('\n'),
    ).values(),
  ];
  const shown = rows.slice(0, MOST_ROWS);
  const ids = new Set([own.id, ...shown.flat().map(({ other }) => other.id)]);
  return {
    verdict: ranked[0]!.verdict,
    headline: headlineOf(own, ranked, timelineFrom(own, ranked, checked)),
    rows: [ownRow(own, shown.flat()), ...shown.map((each) => rowOf(own, each))],
    plot: plotOf([own, ...shown.flat().map(({ other }) => other)], points),
    sums: sumsOf(checked, ids, own.id),
    working: shown.flatMap(([side]) => workingOf(own, side!)),
  };
}

/** What became of the rule that is shown, from the earliest of the facts on. */
function timelineFrom(own: Statement, sides: readonly Side[], { statements }: Checked): string | null {
  const [first] = sides
    .map(({ other }) => other)
    .filter((other) => holdsForATime(other))
    .sort((a, b) => byTime(a.validFrom ?? '', b.validFrom ?? ''));
  return first ? describeTimeline(first, statements.values(), calendarDay(own.source.date)) : null;
}

function ownRow(own: Statement, sides: readonly Side[]): CardRow {
  return {
    value: formatValue(own),
    basis: basisLabel(own) ?? asOf(own, sides),
    own: true,
    verdict: null,
    sources: [],
    pairs: [],
  };
}

/** Beside a rule that holds for a time, the day on which this article was written. */
function asOf(own: Statement, sides: readonly Side[]): string | null {
  const day = calendarDay(own.source.date);
  return day && sides.some(({ other }) => holdsForATime(other)) ? `as of ${formatPeriod(day)}` : null;
}

/** One row for all who give the same figure on the same basis. */
function rowOf(own: Statement, sides: readonly Side[]): CardRow {
  const { other, verdict } = sides[0]!;
  const sources = [...new Map(sides.map((side) => [side.name, sourceOf(side)])).values()];
  const pairs = sides.map((side) => pairKey(own, side.other));
  return { value: formatValue(other), basis: basisLabel(other), own: false, verdict, sources, pairs };
}

function sourceOf({ other: statement, name }: Side): CardSource {
  const { quote, url, date } = statement.source;
  return {
    publisher: name,
    date: date ? formatPeriod(date.slice(0, 10)) : null,
    quote: excerpt(quote, statement.surface),
    url: statement.articleId === null ? url : atSentence(url, quote),
  };
}

const EXCERPT_CHARS = 90;

/** The words around a figure, cut at word ends. */
function excerpt(printed: string, surface: string): string {
  const quote = printed.replace(/^[\s–—-]+/, '');
  const at = quote.indexOf(surface);
  if (at < 0 || quote.length <= EXCERPT_CHARS) return quote;
  const room = Math.max(0, Math.floor((EXCERPT_CHARS - surface.length) / 2));
  const [from, to] = [Math.max(0, at - room), Math.min(quote.length, at + surface.length + room)];
  const start = from === 0 ? 0 : quote.indexOf(' ', from) + 1;
  const end = to === quote.length ? to : quote.lastIndexOf(' ', to);
  return `${start > 0 ? '… ' : ''}${quote.slice(start, Math.max(end, at + surface.length))}${end < quote.length ? ' …' : ''}`;
}

/** The sums that the shown figures take part in, those of the own figure first. */
function sumsOf({ arithmetic }: Checked, ids: ReadonlySet<string>, own: string): CardSum[] {
  const sums = arithmetic.filter(({ claims }) => claims.some((id) => ids.has(id)));
  // Several figures may bear the same sum out.
  const different = [...new Map(sums.map((sum) => [sum.reason, sum])).values()];
  const ownFirst = different.sort((x, y) => Number(y.claims.includes(own)) - Number(x.claims.includes(own)));
  return ownFirst.slice(0, MOST_SUMS).map(({ reason, holds }) => ({ text: reason, holds }));
}

function workingOf(own: Statement, { other, finding }: Side): string[] {
  const reason = `${finding.reason}.`;
  return [reason.charAt(0).toUpperCase() + reason.slice(1), `${allowed(own)}; ${allowed(other)}.`];
}

/** "$36 billion" as printed allows $35.5bn to $36.5bn. */
function allowed(statement: Statement): string {
  const [low, high] = statement.interval;
  const end = (value: number | null, open: string) =>
    value === null ? open : formatValue({ ...statement, value, range: null, bound: 'exact' });
  return `“${statement.surface.replace(/\s+/g, ' ')}” allows ${end(low, 'anything')} to ${end(high, 'anything more')}`;
}
