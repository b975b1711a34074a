// A workshop and what is missing after it, in real Chromium, by keyboard alone where somebody types (QA2).
// Usage: node --test src/test/js/browser/workshop.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addressOf, logIn, openBrowser, rest } from './jira.mjs';
import { focused } from './keys.mjs';

let browser;
let po;
let id;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  const { data } = await rest(po.page, 'POST', '/projects/ITSD/maps', {
    name: 'We order a laptop',
    stages: ['Before', 'During', 'After'],
  });
  id = data.id;
  const { stages } = await read();
  for (const [stageId, name] of [
    [stages[0].id, 'Orders'],
    [stages[0].id, 'Waits'],
    [stages[1].id, 'Collects it'],
  ]) {
    await rest(po.page, 'POST', `/maps/${id}/touchpoints`, { stageId, name });
  }
  await po.page.goto(addressOf(id));
  await po.page.getByRole('grid').waitFor();
});
after(() => browser.close());

async function read() {
  return (await rest(po.page, 'GET', '/maps/' + id)).data;
}

async function until(holds, said) {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return;
    await po.page.waitForTimeout(50);
  }
  assert.fail(said);
}

async function line(text) {
  await po.page.keyboard.type(text);
  await po.page.keyboard.press('Enter');
}

test('ten people talk, one types: pains, gains and improvements, each a line', async () => {
  const { page } = po;
  await page.getByRole('button', { name: 'Capture' }).click();
  await page.getByLabel('1 Orders').waitFor();
  assert.equal(
    await page.getByRole('row', { name: 'Feels' }).count(),
    0,
    'the curve is hidden until something is rated',
  );
  await line('2 - approval is stuck');
  await line('+ a reminder comes');
  await line('');
  await page.getByLabel('3 Collects it').waitFor();
  await line('! put it on the desk');
  await page.getByRole('grid').getByText('put it on the desk').waitFor();
  await until(async () => {
    const [, waits, collects] = (await read()).touchpoints;
    return (
      waits.findings.map((one) => one.kind + ' ' + one.text).join() ===
        'pain approval is stuck,gain a reminder comes' && collects.improvements[0].text === 'put it on the desk'
    );
  }, 'all three are stored where they belong');
});

test('a line that is not clear stays, with a word of help, and nothing pops up', async () => {
  const { page } = po;
  await line('something without a sign');
  await page.getByText('Begin with -, + or !, so that it is clear what it is.').waitFor();
  assert.equal(await page.locator('#jm-capture-line').inputValue(), 'something without a sign');
  await page.keyboard.press('Escape');
  await line('9 - nowhere');
  await page.getByText('There is no touchpoint 9.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('#jm-capture-line').waitFor({ state: 'detached' });
});

test('what is missing leads to the cell that would fill it, and counts down (P11, T11)', async () => {
  const { page } = po;
  const button = page.getByRole('button', { name: /^What is missing/ });
  const count = async () => Number((await button.innerText()).match(/\d+/)[0]);
  const before = await count();
  await button.click();
  const panel = page.getByRole('complementary');
  await panel.getByText('No touchpoint after the end: how do you follow up?').waitFor();
  assert.match(await panel.getByText('Pains without an improvement').locator('..').locator('..').innerText(), /1/);
  await panel.getByText('Without thoughts').click();
  await panel.getByRole('button', { name: '2 Waits' }).locator('visible=true').click();
  await until(async () => (await focused(page)) === 'Thinks, 2 Waits', 'the cell is open');
  await line('When does it come?');
  await until(async () => (await count()) === before - 1, 'one less is missing');
  await button.click();
  await panel.getByText('Without a department').click();
  await panel.getByRole('button', { name: '1 Orders' }).locator('visible=true').click();
  await page.waitForURL(/lens=blueprint/);
  await until(
    () => page.evaluate(() => Boolean(document.activeElement.closest('.jm-row-department'))),
    'the cell of another lens has the focus',
  );
});

test('stages without an owner or an improvement are missed as well; their entries lead to them (P16, D23)', async () => {
  const { page } = po;
  const panel = page.getByRole('complementary');
  const [, { id: touchpointId }] = (await read()).touchpoints;
  await rest(page, 'POST', `/maps/${id}/improvements`, { touchpointId, text: 'Ask once' });
  await page.getByRole('grid').getByText('Ask once').waitFor();
  await page.getByRole('button', { name: /^What is missing/ }).click();
  await panel.getByText('Stages without any improvement').click();
  assert.equal(
    await panel.locator('details', { hasText: 'Stages without any improvement' }).getByRole('button').count(),
    1,
  );
  await panel.getByText('Stages without an owner').click();
  await panel
    .locator('details', { hasText: 'Stages without an owner' })
    .getByRole('button', { name: 'During' })
    .click();
  await panel.getByRole('textbox', { name: 'Name of the stage' }).waitFor();
});

test('an improvement is proposed in the panel', async () => {
  const { page } = po;
  await page
    .getByRole('grid')
    .getByRole('button', { name: /^2 .*Waits$/ })
    .click();
  await page.getByRole('complementary').getByRole('button', { name: 'Improvement', exact: true }).click();
  await page.getByLabel('What would make it better?').fill('A deputy approves');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('grid').getByText('A deputy approves').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('grid').getByText('A deputy approves').waitFor({ state: 'detached' });
});

test('one area is in focus at a time: the next asks whether the first is done, and undo leads back (T20, B18)', async () => {
  const { page } = po;
  const sign = (text) => page.locator('.jm-focus-sign').getByText(text);
  const choose = async (of, entry) => {
    await page.getByRole('button', { name: 'More for ' + of, exact: true }).click();
    await page.getByRole('menuitem', { name: entry, exact: true }).click();
  };
  await choose('Waits', 'Make this the focus');
  await sign('Focus: 2 Waits').waitFor();
  await sign(/^[12] of \d open points$/).waitFor();
  await page
    .getByRole('grid')
    .getByRole('button', { name: /^2 Focus .*Waits$/ })
    .waitFor();
  await choose('Before', 'Make this the focus');
  await page.getByText('the focus is on 2 Waits. Is it done?').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.jm-focus-question').waitFor({ state: 'detached' });
  await choose('Before', 'Make this the focus');
  await until(async () => (await focused(page)) === 'Yes, it is done', 'the first answer has the focus');
  await page.keyboard.press('Enter');
  await sign('Focus: Before').waitFor();
  const { changes } = (await rest(page, 'GET', '/maps/' + id + '/history')).data;
  assert.deepEqual(
    changes
      .filter((one) => one.field === 'focus')
      .map((one) => (one.after || '').replace(/\d+/, 'n'))
      .reverse(),
    ['touchpoint:n', 'touchpoint:n:done', 'stage:n'],
  );
  await page.locator('.jm-focus-sign').click();
  await page.getByRole('complementary').getByRole('button', { name: 'End the focus' }).click();
  await page.getByRole('button', { name: 'No, give it up' }).click();
  await page.locator('.jm-focus-sign').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await sign('Focus: Before').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await sign('Focus: 2 Waits').waitFor();
});

test('the browser had nothing to complain of', () => assert.deepEqual(po.complaints, []));
