// What both ways of doing a task share: finding by role and name, the task list's run, and waiting until what is stored is as it should be.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logIn, rest } from './jira.mjs';
import tasks from './tasks.mjs';
import { draw, people } from './world.mjs';

/** Finds by role and accessible name, in a part of the page: the panel, a named group, or anything that a function gives. */
export function parts(page) {
  const scope = (inside) => {
    if (inside === 'panel') return page.getByRole('complementary');
    if (inside === 'form') return page.getByRole('form');
    if (typeof inside === 'function') return inside(page);
    return inside ? page.getByRole('group', { name: inside, exact: true }) : page.locator('body');
  };
  return {
    scope,
    find: (role, name, inside) => scope(inside).getByRole(role, { name, exact: true }),
    /** The head of a touchpoint, or of a stage. */
    head: (name) =>
      page
        .locator('.jm-touchpoint-button', { has: page.locator('.jm-touchpoint-name').getByText(name, { exact: true }) })
        .or(page.locator('.jm-stage', { has: page.locator('.jm-stage-name').getByText(name, { exact: true }) })),
    async cell(lane, touchpoint) {
      const names = await page
        .locator('.jm-touchpoint')
        .evaluateAll((all) => all.map((one) => (one.querySelector('.jm-touchpoint-name') || {}).textContent));
      assert.ok(names.includes(touchpoint), touchpoint + ' is on the map: ' + names);
      return page.getByRole('row', { name: lane }).getByRole('gridcell').nth(names.indexOf(touchpoint));
    },
  };
}

const open = new WeakMap();
const DRAWN = 35;

/** Counts what is being written, so that a hand waits as long as a person who sees "Saving" does. */
export function watch(page) {
  open.set(page, new Set());
  const isWrite = (request) =>
    request.method() !== 'GET' && request.url().includes('/rest/journeymaps/') && !request.url().endsWith('/presence');
  page.on('request', (request) => isWrite(request) && open.get(page).add(request));
  for (const event of ['requestfinished', 'requestfailed']) page.on(event, (request) => open.get(page).delete(request));
}

/** Until all is written and drawn. */
export async function quiet(page) {
  do await page.waitForTimeout(DRAWN);
  while (open.get(page).size);
}

/** Waits until something holds. */
export async function settled(page, holds, what) {
  for (let tries = 0; tries < 120; tries++) {
    if (await holds()) return;
    await page.waitForTimeout(40);
  }
  assert.fail(typeof what === 'function' ? await what() : what);
}

/** What a task knows besides its way: the page, REST, and how to wait for what is stored. */
export function world(page, start) {
  const read = async (path) => (await rest(page, 'GET', path)).data;
  const map = () => read('/maps/' + start.id);
  const touchpoint = async (name) => (await map()).touchpoints.find((one) => one.name === name);
  return Object.assign({}, start, {
    page,
    read,
    map,
    touchpoint,
    rest: (...request) => rest(page, ...request),
    /** Waits until what `see` gives of the map equals what is wanted. */
    async stored(see, wanted) {
      let last;
      await settled(
        page,
        async () => JSON.stringify((last = await see().catch(() => undefined))) === JSON.stringify(wanted),
        () => JSON.stringify(last) + ' instead of ' + JSON.stringify(wanted),
      );
    },
    seen: (text) =>
      page
        .getByText(text, { exact: typeof text === 'string' })
        .first()
        .waitFor(),
  });
}

/** What of the address is a way to look, not a place. */
const LOOKS = /&(lens|zoom|filter|persona|also|view|sort|touchpoint|finding|improvement)=[^&]*/g;

const placeOf = (address) => new URL(address).search.replace(LOOKS, '');

async function goTo(page, address) {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('.jm-waiting:visible').first().waitFor({ state: 'detached' });
  // nobody is so quick as to act before the last script is there
  await page.waitForFunction(
    () =>
      !document.getElementById('jm-project-page') ||
      performance.getEntriesByType('resource').some(({ name }) => name.includes('jm-keep-focus')),
  );
}

/** Those that are done in a way; what is not is marked with the reason (tasks.test.mjs). */
export function doneBy(name) {
  return tasks.filter(({ only }) => !only || only === name);
}

/** Makes a test of every task, done in one way; begin(as) gives it, as { way, all }, to whom it takes. After a task that fails the page begins anew. */
export function runTasks(name, begin) {
  let broken = false;
  const only = new RegExp(process.env.ONLY || '');
  for (const task of doneBy(name).filter((one) => only.test(one.name))) {
    test(task.name, async () => {
      const { way, all } = await begin(task.as || 'po');
      const address = task.at(all);
      if (broken || placeOf(way.page.url()) !== placeOf(address)) await goTo(way.page, address);
      broken = true;
      await task.run(way, all);
      await way.kept();
      broken = false;
    });
  }
}

/** Somebody's window with a way to do tasks in it, opened when it is first asked for. */
export function hands(browser, drive, options) {
  const begun = {};
  let start;
  const open = async (user) => {
    const { page, complaints } = await logIn(browser(), user, options);
    start = start || { id: await draw(page, 'I get my laptop'), ...(await people(page)) };
    return { way: await drive(page), all: world(page, start), complaints };
  };
  return async (user) => (begun[user] = begun[user] || open(user));
}
