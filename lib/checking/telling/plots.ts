import { daysOf } from '../../reading/iso.ts';
import { figureKey } from '../keys.ts';
import type { Statement } from '../statement.ts';
import type { CardPlot } from './card.ts';
import { formatPeriod } from './format-period.ts';
import { formatValue } from './format-value.ts';

/** Fewer points show no course. */
const FEWEST_POINTS = 3;
/** The latest ones; more would be too close to tell apart on a card. */
const MOST_POINTS = 36;

/** What has a time and a number, by kind: many thousands of facts may be known, and a card needs those of one series. */
export type KnownPoints = ReadonlyMap<string, readonly Statement[]>;

export function pointsAmong(statements: Iterable<Statement>): KnownPoints {
  return Map.groupBy([...statements].filter(isPoint), kindOf);
}

/** Equal for all figures of one series, and for few others. */
const kindOf = ({ measure, unit, refArea, place }: Statement): string =>
  `${measure}|${unit}|${refArea}|${place}`;

/**
 * The course of the series that a figure belongs to, or else of the one that it is held against, from the facts that are known;
 * `null` where fewer than three periods are. Periods of one length only: months stand beside months.
 */
export function plotOf(shown: readonly Statement[], known: KnownPoints): CardPlot | null {
  const own = new Set(shown.map(({ id }) => id));
  for (const figure of shown.filter(isPoint)) {
    const key = seriesKey(figure);
    const alike = known.get(kindOf(figure)) ?? [];
    const points = pointsOf(
      alike.filter((each) => (each.articleId === null || own.has(each.id)) && seriesKey(each) === key),
      own,
    );
    const isStep = figure.validFrom !== null;
    if (points.length >= FEWEST_POINTS) return { label: figure.label, isStep, points };
  }
  return null;
}

/** Of a rule that changes, the day from which it holds; else the period. */
const timeOf = ({ timePeriod, validFrom }: Statement): string | null => validFrom ?? timePeriod;

function isPoint(statement: Statement): boolean {
  const { value, range, bound } = statement;
  const time = timeOf(statement);
  return value !== null && range === null && bound === 'exact' && time !== null && daysOf(time) !== null;
}

/** Equal for the figures of one series, whatever their time. */
function seriesKey(statement: Statement): string {
  const kind = statement.validFrom ? 'rule' : statement.timePeriod!.length;
  return `${kind} ${figureKey({ ...statement, timePeriod: null, comparedWith: null })}`;
}

/** One point a period, in order; a fact of a pack before what an article printed. */
function pointsOf(statements: readonly Statement[], shown: ReadonlySet<string>): CardPlot['points'] {
  const byPeriod = Map.groupBy(statements, (statement) => timeOf(statement)!);
  return [...byPeriod]
    .map(([period, each]) => {
      const known = each.find(({ articleId }) => articleId === null) ?? each[0]!;
      return {
        at: Date.parse(daysOf(period)![0]),
        value: known.value!,
        period: formatPeriod(period),
        printed: formatValue(known),
        isShown: each.some(({ id }) => shown.has(id)),
      };
    })
    .sort((a, b) => a.at - b.at)
    .slice(-MOST_POINTS);
}
