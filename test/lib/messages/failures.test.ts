import { expect, test } from 'vitest';
import { FAILURE_SENTENCES } from '../../../lib/messages/failures.ts';

test('every failure says what still works', () => {
  for (const sentence of Object.values(FAILURE_SENTENCES)) expect(sentence).toMatch(/still works?|it works/i);
});
