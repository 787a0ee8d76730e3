import type { Message, PageQuestion, PageReport, Reply } from '../messages/protocol.ts';
import { readReply } from './page-report.ts';

/** A worker that is just being stopped drops the message; the next one starts it again. */
const RETRY_AFTER_MS = 300;

/** Has the worker check articles. Asks a second time if nobody answers, and never throws. */
export async function askWorker(
  send: (message: Message<'check-page'>) => Promise<unknown>,
  question: PageQuestion,
): Promise<Reply<PageReport>> {
  const message: Message<'check-page'> = { type: 'check-page', ...question };
  let detail = '';
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    try {
      const answer = await send(message);
      // A worker stopped in the middle of its work answers nothing.
      if (answer !== undefined && answer !== null) return readReply(answer);
    } catch (error) {
      detail = String(error);
    }
  }
  return { ok: false, code: 'worker-unreachable', detail };
}
