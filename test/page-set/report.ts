import { median } from '../bench/measure.ts';
import type { Visit } from './visit.ts';

/** Of a reader mode's text, how much has to be read. */
const COVERED = 0.9;
/** More characters than this beside the article's text are somebody else's. */
const EXTRA_CHARS = 200;

/** One line for a page, with its faults under it. */
export function pageLine(visit: Visit, withTexts: boolean): string {
  const { page, coverage, work, rest } = visit;
  const cells = [
    page.file.slice(0, 48).padEnd(48),
    page.kind.slice(0, 8).padEnd(8),
    visit.state.padEnd(10),
    `${visit.articles} art`.padStart(6),
    `${visit.claims} claims`.padStart(10),
    `${visit.marks} marks`.padStart(9),
    `${visit.anchored}/${visit.anchored + visit.inexact.length} exact`.padStart(13),
    `html ${visit.htmlSame === null ? 'restless' : visit.htmlSame ? 'same' : 'CHANGED'}`.padEnd(13),
    `load ${visit.loadMs.toFixed(1)}`,
    `cpu ${work.cpuMs.toFixed(1)} (rest ${rest.cpuMs.toFixed(1)}, bare ${visit.bareMs.toFixed(1)}${visit.peerMs === null ? '' : `, peer ${visit.peerMs.toFixed(1)}`})`,
    `longest ${work.longestTaskMs.toFixed(1)} (${rest.longestTaskMs.toFixed(1)})`,
    `shift ${(work.shift - rest.shift).toFixed(3)}`,
    `covered ${coverage.covered === null ? '—' : `${Math.round(100 * coverage.covered)} %`}`,
    `extra ${charsOf(coverage.extra)}`,
    ...(visit.scriptsHeld ? ['scripts held'] : []),
  ];
  const faults = [...visit.inexact, ...visit.errors.map((error) => `error: ${error}`)];
  const texts = withTexts
    ? [...coverage.missed.map((text) => `− ${text}`), ...coverage.extra.map((text) => `+ ${text}`)]
    : [];
  return [cells.join('  '), ...[...faults, ...texts].map((line) => `    ${line.slice(0, 220)}`)].join('\n');
}

/** What the pages show together, beside what they should show. */
export function pageSetTable(visits: readonly Visit[]): string {
  const news = visits.filter(({ page }) => page.kind === 'news-article');
  const others = visits.filter(({ page }) => page.kind === 'non-article');
  const anchored = sum(visits.map((visit) => visit.anchored));
  const claims = anchored + sum(visits.map((visit) => visit.inexact.length));
  const judged = visits.filter(({ htmlSame }) => htmlSame !== null);
  const declared = visits.filter((visit) => visit.declared);
  const beside = (each: readonly Visit[], peerMs: (visit: Visit) => number | null) =>
    ratioOf(
      each.flatMap((visit) => {
        const peer = peerMs(visit);
        return peer === null ? [] : addedMs(visit) / Math.max(peer, 0.05);
      }),
    );
  const longest = visits.map(({ work }) => work.longestTaskMs);
  return [
    ['figures shown exactly', share(anchored, claims), '100 %'],
    ['HTML unchanged', share(judged.filter(({ htmlSame }) => htmlSame).length, judged.length), '100 %'],
    [
      'pages with an error of the extension',
      `${visits.filter(({ errors }) => errors.length > 0).length}`,
      '0',
    ],
    [
      'news pages whose article is found and covered',
      share(
        news.filter(({ articles, coverage }) => articles > 0 && (coverage.covered ?? 1) >= COVERED).length,
        news.length,
      ),
      '≥ 97 %',
    ],
    [
      '… where the reader mode finds none, not judged',
      `${news.filter(({ coverage }) => coverage.covered === null).length}`,
      '',
    ],
    [
      'news pages with nothing else read',
      share(news.filter(({ coverage }) => charsOf(coverage.extra) <= EXTRA_CHARS).length, news.length),
      '≥ 97 %',
    ],
    [
      'other pages without a mark',
      `${others.filter(({ marks }) => marks === 0).length} of ${others.length}`,
      'all',
    ],
    ['longest added task, median', `${median(longest).toFixed(1)} ms`, '≤ 16 ms'],
    ['longest added task, worst', `${Math.max(...longest).toFixed(1)} ms`, '≤ 50 ms'],
    ['added CPU beside a bare walk, median', beside(visits, ({ bareMs }) => bareMs), '≤ 1.5 ×'],
    ['… where its script comes by itself', beside(declared, ({ bareMs }) => bareMs), '≤ 1.5 ×'],
    ['… beside an extension that only walks', beside(declared, ({ peerMs }) => peerMs), '≤ 1.5 ×'],
    [
      'layout shift added, worst',
      Math.max(...visits.map(({ work, rest }) => work.shift - rest.shift)).toFixed(3),
      '0',
    ],
  ]
    .map(([what, figure, goal]) => `${what!.padEnd(48)} ${figure!.padStart(22)}   ${goal}`)
    .join('\n');
}

/** What the extension's script took to load, and what the page did more than before while it looked. */
function addedMs({ loadMs, work, rest }: Visit): number {
  // The rest is watched for half the time.
  return loadMs + Math.max(0, work.cpuMs - rest.cpuMs * 2);
}

/** The median, and between what the middle half lies. */
function ratioOf(ratios: readonly number[]): string {
  if (ratios.length === 0) return '—';
  const sorted = ratios.toSorted((a, b) => a - b);
  const quarter = (part: number) => sorted[Math.floor(part * (sorted.length - 1))]!.toFixed(1);
  return `${median(ratios).toFixed(2)} × (${quarter(0.25)} to ${quarter(0.75)})`;
}

function charsOf(texts: readonly string[]): number {
  return sum(texts.map((text) => text.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}, ${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
}
