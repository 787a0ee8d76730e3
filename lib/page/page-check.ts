import type { FailureCode, Message, PageReport, PageSummary } from '../messages/protocol.ts';
import type { Settings } from '../settings.ts';
import { anchor } from './anchors.ts';
import { type FoundArticle, findArticles } from './articles.ts';
import { askWorker } from './ask-worker.ts';
import { documentsIn } from './frames.ts';
import { whenIdle } from './idle.ts';
import { bringIntoView, createInteraction, type Interaction } from './interaction.ts';
import { frameDocumentsOf, type PlacedMark, paint, paintActive, shadowRootsOf } from './marks.ts';
import { styleRoots } from './root-styles.ts';
import { spot, toArticle, withoutHiddenFigures } from './spot.ts';

/** What was last found out about a page's text; outlives one run of the script in the same page. */
export interface Checked {
  readonly text: string;
  readonly report: PageReport;
  /** When the worker answered, in milliseconds since 1970. */
  readonly at: number;
}

export interface PageCheck {
  /** Reads the page again; the worker is asked only if its text has changed. */
  look(): Promise<void>;
  /** Has a page checked anew that was checked before `since`, in milliseconds since 1970: other facts are known now. */
  again(since: number): void;
  /** Takes every mark away; `state` is what the popup then hears. */
  clear(state: PageSummary['state']): void;
  setShowAgreeing(show: boolean): void;
  summary(): PageSummary;
  /** Brings a figure into view and opens its card, if it has one; whether it still stands in the page. */
  show(id: string): boolean;
  /** Opens the card of the next mark (1), or of the one before (-1), and moves focus into it; whether there is any. */
  step(by: number): boolean;
}

/** How long pages take to fade from light to dark. */
const TURNING_MS = 400;

/** Checks one page and paints its marks until `signal` aborts. */
export function createPageCheck(options: {
  /** Sends a message to the worker. */
  readonly send: (message: Message<'check-page' | 'tell-apart'>) => Promise<unknown>;
  readonly settings: Pick<Settings, 'showAgreeing'>;
  readonly signal: AbortSignal;
  readonly memory: { checked?: Checked };
  /** Hears of the shadow trees and frames that were looked into, whose changes those of the page do not tell. */
  readonly watch: (roots: Iterable<Node>) => void;
}): PageCheck {
  const { send, signal, memory } = options;
  let { showAgreeing } = options.settings;
  let state: PageSummary['state'] = 'checking';
  let failure: FailureCode | null = null;
  let articles: readonly FoundArticle[] = [];
  let found = 0;
  let report: PageReport | null = null;
  let isStale = false;
  let turn = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  let interaction: Interaction | null = null;
  let unstyle: (() => void) | null = null;

  function repaint(): void {
    const placed = report && !signal.aborted ? placeMarks(report, articles, showAgreeing) : [];
    paint(placed);
    unstyle?.();
    // Chromium paints in shadow trees by the rules of the page.
    const trees = import.meta.env.FIREFOX ? shadowRootsOf(placed) : [];
    unstyle = styleRoots([...trees, ...frameDocumentsOf(placed)], report?.styles.marks ?? '');
    if (placed.length > 0) interaction ??= createInteraction(signal, report!.styles.card, tellApart);
    interaction?.setMarks(placed);
  }

  function tellApart(apart: readonly object[]): void {
    void send({ type: 'tell-apart', apart }).catch(() => {});
  }

  function settle(next: PageSummary['state'], result: PageReport | null): void {
    state = next;
    report = result;
    repaint();
  }

  /** The articles of the page or, where it has none itself, of the first frame that has. */
  function findInPage(): FoundArticle[] {
    const trees = new Set<Node>();
    let all: FoundArticle[] = [];
    for (const each of documentsIn(document)) {
      if (each !== document) trees.add(each);
      // One that a script has written has no address of its own.
      const url = /^http/.test(each.URL) ? each.URL : location.href;
      all = findArticles(each, { url, now: new Date().toISOString(), trees });
      if (all.length > 0) break;
    }
    options.watch(trees);
    return all;
  }

  async function look(): Promise<void> {
    turn += 1;
    const own = turn;
    await whenIdle();
    if (own !== turn || signal.aborted) return;
    const all = findInPage();
    // A slice of its own: what can be seen is asked of the layout, which may first have to be done.
    await whenIdle();
    if (own !== turn || signal.aborted) return;
    const shown = withoutHiddenFigures(all);
    articles = spot(shown);
    found = all.length;
    failure = null;
    if (articles.length === 0) return settle(found > 0 ? 'done' : 'no-article', null);
    const question = articles.map(toArticle);
    const text = JSON.stringify(question);
    const again = memory.checked?.text === text;
    if (again && !isStale) return settle('done', memory.checked!.report);
    state = 'checking';
    const reply = await askWorker(send, { articles: question, again });
    if (own !== turn || signal.aborted) return;
    if (reply.ok) {
      isStale = false;
      memory.checked = { text, report: reply.value, at: Date.now() };
      return settle('done', reply.value);
    }
    failure = reply.code;
    settle('failed', null);
  }

  signal.addEventListener('abort', repaint);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
  // Where pages say that they are dark now; painted anew once they have turned.
  const turned = new MutationObserver(() => {
    clearTimeout(later);
    later = setTimeout(() => report?.marks.length && !signal.aborted && repaint(), TURNING_MS);
  });
  for (const element of [document.documentElement, document.body])
    turned.observe(element, { attributes: true });
  return {
    look,
    again(since) {
      if (!report || !memory.checked || memory.checked.at >= since) return;
      isStale = true;
      void look();
    },
    clear(next) {
      turn += 1;
      articles = [];
      found = 0;
      settle(next, null);
    },
    setShowAgreeing(show) {
      showAgreeing = show;
      repaint();
    },
    summary: () => ({
      state,
      articleCount: found,
      otherLanguage: report?.otherLanguage ?? false,
      failure,
      claims: report?.claims ?? [],
    }),
    show(id) {
      if (interaction?.show(id)) return true;
      const claim = report?.claims.find((each) => each.id === id);
      const block = articles.find((article) => article.id === claim?.articleId)?.places[claim!.block];
      const range = block && anchor(block, claim!.start, claim!.end, claim!.surface);
      if (!range) return false;
      bringIntoView(range);
      paintActive(range);
      return true;
    },
    step: (by) => interaction?.step(by) ?? false,
  };
}

/** In reading order, as the keyboard goes through them. */
function placeMarks(
  report: PageReport,
  articles: readonly FoundArticle[],
  showAgreeing: boolean,
): PlacedMark[] {
  return articles.flatMap((article) =>
    report.marks
      .filter(({ articleId, verdict }) => articleId === article.id && (showAgreeing || verdict !== 'agrees'))
      .flatMap((mark) => {
        const block = article.places[mark.block];
        const range = block && anchor(block, mark.start, mark.end, mark.surface);
        return range ? [{ mark, range }] : [];
      }),
  );
}
