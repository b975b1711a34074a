import assert from 'node:assert/strict';
import { test } from 'node:test';
import './host.mjs';
import { threads } from '#js/model/comments.js';

test('answers stand below their comment, however deep a file has them, and open comments come first (T25)', () => {
  const done = { id: 1, resolved: true };
  const open = { id: 2 };
  const answer = { id: 3, replyTo: 2 };
  const deep = { id: 4, replyTo: 3 };
  const orphan = { id: 5, replyTo: 9 };

  assert.deepEqual(threads([done, open, answer, deep, orphan]), [
    { comment: open, answers: [answer, deep] },
    { comment: done, answers: [] },
  ]);
});
