import type { FactStore } from '../facts/fact-base.ts';
import { type Answer, answerCheckPage, type Desk } from './answer-check-page.ts';

type Engine = Pick<Desk, 'reader' | 'checker'>;
type Question = Omit<Desk, keyof Engine | 'factBase'>;

export interface PageCheckerParts {
  readonly createEngine: () => Engine;
  readonly openFactBase: () => Promise<FactStore>;
}

/**
 * Answers pages with an engine that is made at the first question and a fact base that can be opened again: the browser may
 * stop the worker between any two, and the reader may clear the database under it.
 */
export function createPageChecker(parts: PageCheckerParts) {
  let engine: Engine | null = null;
  // The database opens while the rest of the script runs: most often it is a page's question that has started the worker.
  let factBase: Promise<FactStore> | null = parts.openFactBase();
  factBase.catch(() => {});
  let keeping: Promise<void> = Promise.resolve();

  const answer = async (message: unknown, question: Question) => {
    factBase ??= parts.openFactBase();
    engine ??= parts.createEngine();
    // What the page before left behind is there for the next.
    await keeping;
    return answerCheckPage(message, { ...question, ...engine, factBase });
  };

  const answerTwice = async (message: unknown, question: Question): Promise<Answer> => {
    try {
      return await answer(message, question);
    } catch {
      factBase = null;
    }
    // Once more with the database opened afresh: it may have been closed or deleted since it was opened.
    return answer(message, question).catch((error: unknown) => ({
      reply: { ok: false, code: 'internal', detail: String(error) },
      keep: null,
    }));
  };

  /** The answer to a page. What is to be kept of it is kept after that; `kept` settles then, and never rejects. */
  return async (message: unknown, question: Question) => {
    const { reply, keep } = await answerTwice(message, question);
    if (keep)
      keeping = Promise.all([keeping, nextTask()])
        .then(keep)
        .catch(() => {});
    return { reply, kept: keeping };
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
