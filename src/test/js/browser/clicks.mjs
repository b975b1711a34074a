// Every task by single taps alone, on a tablet (QA2); keys only to write.
// Usage: node --test src/test/js/browser/clicks.mjs, with BASE_URL naming a sandbox that has fresh demo data; ONLY=words runs some of them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { byTaps, TABLET } from './by-taps.mjs';
import { but, openBrowser } from './jira.mjs';
import { hands, runTasks } from './ways.mjs';

let browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const begin = hands(() => browser, byTaps, TABLET);

runTasks('taps', begin);

test('nothing was dragged, and the browser had nothing to complain of but what was provoked', async () => {
  for (const user of ['po', 'admin']) assert.deepEqual(but((await begin(user)).complaints, 400, 412), []);
});
