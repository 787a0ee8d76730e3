import type { FactStore } from '../facts/fact-base.ts';
import { answerCheckPage, type Desk } from './answer-check-page.ts';
import type { PageReport, Reply } from './protocol.ts';

type Engine = Pick<Desk, 'reader' | 'checker'>;
type Question = Omit<Desk, keyof Engine | 'factBase'>;

export interface PageCheckerParts {
  readonly createEngine: () => Engine;
  readonly openFactBase: () => Promise<FactStore>;
}

/**
 * Answers pages with an engine and a fact base that are made at the first question and can be made again: the browser may
 * stop the worker between any two, and the reader may clear the database under it.
 */
export function createPageChecker(parts: PageCheckerParts) {
  let engine: Engine | null = null;
  let factBase: Promise<FactStore> | null = null;

  const answer = async (message: unknown, question: Question) => {
    // The database opens while the engine is built.
    factBase ??= parts.openFactBase();
    engine ??= parts.createEngine();
    return answerCheckPage(message, { ...question, ...engine, factBase: await factBase });
  };

  return async (message: unknown, question: Question): Promise<Reply<PageReport>> => {
    try {
      return await answer(message, question);
    } catch {
      factBase = null;
    }
    // Once more with the database opened afresh: it may have been closed or deleted since it was opened.
    return answer(message, question).catch((error: unknown) => ({
      ok: false,
      code: 'internal',
      detail: String(error),
    }));
  };
}
