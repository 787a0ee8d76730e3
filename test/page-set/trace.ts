import type { Page } from 'puppeteer-core';

/** What the main thread of a page did between two marks, in milliseconds. */
export interface MainThread {
  readonly cpuMs: number;
  readonly longestTaskMs: number;
  /** Sum of the layout shift scores. */
  readonly shift: number;
}

/** A stretch of time in a trace, from one mark to the next. */
export type Windows = Readonly<Record<string, MainThread>>;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly score?: number; readonly url?: string } };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'loading',
];
const MARK = 'page-set:';

export async function startTrace(page: Page): Promise<void> {
  await page.tracing.start({ categories: CATEGORIES });
}

/** Begins a window of this name; the one before ends. */
export async function markTrace(page: Page, name: string): Promise<void> {
  await page.evaluate((mark) => void performance.mark(mark), MARK + name);
}

/** What a trace shows. */
interface Traced {
  readonly windows: Windows;
  /** What the scripts of an origin took to load before the first window, and the tasks there that called their functions. */
  readonly loadMs: number;
  readonly callsMs: number;
}

/** What happened in each window, and what the scripts of `origin` did before the first. */
export async function stopTrace(page: Page, origin: string): Promise<Traced> {
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: TraceEvent[] };
  const marks = traceEvents
    .filter(({ name, ph }) => name.startsWith(MARK) && ph !== 'E')
    .sort((a, b) => a.ts - b.ts);
  const [{ pid, tid }] = marks as [TraceEvent];
  const own = traceEvents.filter((event) => event.pid === pid && event.tid === tid);
  const windows = marks.map(({ name, ts }, at): [string, MainThread] => [
    name.slice(MARK.length),
    between(own, ts, marks[at + 1]?.ts ?? Number.POSITIVE_INFINITY),
  ]);
  const before = own.filter(({ ts }) => ts < marks[0]!.ts);
  return {
    windows: Object.fromEntries(windows),
    loadMs: loadTime(before, origin),
    callsMs: callsTime(before, origin),
  };
}

function between(events: readonly TraceEvent[], from: number, to: number): MainThread {
  const inside = events.filter(({ ts }) => ts >= from && ts < to);
  const tasks = inside.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const cpu = tasks.map(cpuOf);
  const shifts = inside.flatMap(({ name, args }) => (name === 'LayoutShift' ? (args?.data?.score ?? 0) : []));
  return {
    cpuMs: sum(cpu),
    longestTaskMs: Math.max(0, ...cpu),
    shift: sum(shifts),
  };
}

/** Compiling and running the scripts of an extension when they come into the page. */
function loadTime(events: readonly TraceEvent[], origin: string): number {
  return sum(events.filter((event) => event.name === 'EvaluateScript' && isOf(event, origin)).map(cpuOf));
}

/** The whole tasks in which the browser called functions of an extension. */
function callsTime(events: readonly TraceEvent[], origin: string): number {
  const calls = events.filter((event) => event.name === 'FunctionCall' && isOf(event, origin));
  const tasks = events.filter(
    ({ name, ph, ts, dur = 0 }) =>
      name === 'RunTask' && ph === 'X' && calls.some((call) => call.ts >= ts && call.ts < ts + dur),
  );
  return sum(tasks.map(cpuOf));
}

function isOf({ args }: TraceEvent, origin: string): boolean {
  return args?.data?.url?.startsWith(origin) ?? false;
}

function cpuOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
