// Hostile texts in every field, on every surface: nothing runs, nothing is fetched, nothing is lost (QS2).
// Usage: node --test src/test/js/browser/hostile.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addressOf, base, but, fromMenu, logIn, openBrowser, rest } from './jira.mjs';
import { fill, PER_ISSUE, quoted } from './hostile-map.mjs';
import { HOSTILE } from './hostile-texts.mjs';

const home = base + '/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link';

let browser;
let po;
let viewer;
let id;
let map;

before(async () => {
  browser = await openBrowser();
  po = await watched('po');
  viewer = await watched('viewer');
  ({ id, map } = await fill(po.page));
});
after(() => browser.close());

test('every field keeps its text as it was written', () => {
  assert.equal(map.touchpoints.length, HOSTILE.length + 1);
  HOSTILE.forEach((text, at) => {
    const {
      name,
      description,
      customerGoal,
      customerAction,
      frontStage,
      backStage,
      experience,
      findings,
      improvements,
      messages,
      sources,
    } = map.touchpoints[at];
    const said = [
      name,
      description,
      customerGoal,
      customerAction,
      frontStage,
      backStage,
      experience.thoughts,
      messages[0].text,
      findings[0].text,
      findings[1].text,
      improvements[0].text,
      sources[0].title,
    ];
    assert.deepEqual(
      said,
      said.map(() => text),
    );
  });
});

test('the maps of the project', () =>
  visit(po, home, '.jm-map-card', async (page) => {
    const names = await page.locator('.jm-map-card h2').allTextContents();
    HOSTILE.forEach((text) => assert.ok(names.includes(text), text));
  }));

test('the map, and what the panel says of every touchpoint', () =>
  visit(po, addressOf(id), '.jm-grid', async (page) => {
    await page.locator('.jm-chip').first().waitFor();
    for (const [at, touchpoint] of map.touchpoints.entries()) {
      await show(page, '&touchpoint=' + touchpoint.id);
      await page.waitForFunction(
        (wanted) => (document.querySelector('.jm-panel .jm-name-field textarea') || {}).value === wanted,
        touchpoint.name,
      );
      if (HOSTILE[at]) assert.equal(await page.getByLabel('Description', { exact: true }).inputValue(), HOSTILE[at]);
    }
  }));

test('the panel of every pain, and the form for its issue', () =>
  visit(po, addressOf(id), '.jm-grid', async (page) => {
    for (const [at, text] of HOSTILE.entries()) {
      const [pain] = map.touchpoints[at].findings;
      await show(page, '&finding=' + pain.id);
      await page.waitForFunction(
        (wanted) => (document.querySelector('.jm-panel #jm-f-finding-' + wanted + '-text') || {}).value,
        pain.id,
      );
      assert.equal(await page.getByLabel('In one sentence').inputValue(), text);
      await page.getByRole('button', { name: 'Create issue' }).click();
      await page.getByLabel('Summary').waitFor();
    }
  }));

test('the list', () =>
  visit(po, addressOf(id), '.jm-grid', async (page) => {
    await page.getByRole('button', { name: 'List' }).click();
    const names = await page.locator('.jm-list-name').allInnerTexts();
    assert.equal(names.length, HOSTILE.length);
  }));

test('what to do first, and the lanes of the team', () =>
  visit(po, addressOf(id), '.jm-grid', async (page) => {
    await page.getByRole('rowheader').filter({ hasText: HOSTILE[0] }).first().waitFor();
    await show(page, '&view=priorities');
    await page.locator('.jm-matrix-chip').first().waitFor();
    assert.equal(
      (await page
        .getByRole('region', { name: /^What to do first/ })
        .getByRole('listitem')
        .count()) > 49,
      true,
    );
    await fromMenu(page, 'About the map');
    await page.getByRole('complementary').getByText('Lanes', { exact: true }).click();
    await page.locator('.jm-lane-name textarea').nth(4).waitFor();
  }));

test('the map with the eyes of a persona, side by side, and what the panel says of its experience', () =>
  visit(po, addressOf(id), '.jm-grid', async (page) => {
    const persona = map.personas[0];
    await show(page, '&view=pair&persona=' + persona);
    await page.locator('.jm-pair td').first().waitFor();
    for (const [at, text] of HOSTILE.entries()) {
      await show(page, `&persona=${persona}&also=0&touchpoint=${map.touchpoints[at].id}`);
      await page.waitForFunction(
        (wanted) => (document.querySelector('.jm-panel .jm-name-field textarea') || {}).value === wanted,
        map.touchpoints[at].name,
      );
      // the panel's head is painted first, and what stands below it a moment later (ADR 40)
      const reaction = page.getByLabel('Reaction', { exact: true });
      for (let i = 0; i < 100 && (await reaction.inputValue()) !== text; i++) await page.waitForTimeout(50);
      assert.equal(await reaction.inputValue(), text);
      await page.locator('.jm-feeling').first().waitFor();
    }
  }));

test('the library of personas, and the form of one', () =>
  visit(po, home + '&tab=personas', '.jm-persona-card', async (page) => {
    const names = await page.locator('.jm-persona-card h3').allTextContents();
    HOSTILE.forEach((text) => assert.ok(names.includes(text.trim()), text));
    await page.locator('.jm-persona-card').first().getByRole('button', { name: 'Edit' }).click();
    await page.locator('.jm-rank li').first().waitFor();
  }));

test('the map of a reader who may not edit', () =>
  visit(viewer, addressOf(id, '&touchpoint=' + map.touchpoints[0].id), '.jm-panel', async (page) => {
    await page.getByRole('complementary').getByText(HOSTILE[0], { exact: true }).first().waitFor();
  }));

test('about the map, what an export leaves out, and two texts in conflict', () =>
  visit(po, addressOf(id), '.jm-grid', async (page) => {
    await fromMenu(page, 'About the map');
    await page.getByLabel('Desired experience').waitFor();
    await fromMenu(page, 'Export');
    await page.getByText(HOSTILE[0]).last().waitFor();
    await show(page, '&touchpoint=' + map.touchpoints[0].id);
    const text = page.getByLabel('Description', { exact: true });
    await text.focus();
    const { version } = (await rest(page, 'GET', '/maps/' + id)).data;
    await rest(page, 'PATCH', `/maps/${id}/touchpoints/${map.touchpoints[0].id}`, { description: HOSTILE[1] }, version);
    await text.fill(HOSTILE[2]);
    await text.blur();
    await page.getByRole('alert').getByText(HOSTILE[1]).waitFor();
    await page.getByRole('button', { name: 'Take theirs' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  }));

test('the panel of every improvement, the history with its versions, and the log of the library', async () => {
  await visit(po, addressOf(id), '.jm-grid', async (page) => {
    for (const [at, text] of HOSTILE.entries()) {
      const [{ id: improvement }] = map.touchpoints[at].improvements;
      await show(page, '&improvement=' + improvement);
      await page.waitForFunction(
        (wanted) => (document.querySelector('.jm-panel #jm-f-improvement-' + wanted + '-rationale') || {}).value,
        improvement,
      );
      assert.equal(await page.locator(`#jm-f-improvement-${improvement}-rationale`).inputValue(), text);
    }
    await fromMenu(page, 'History');
    await page.getByRole('complementary').getByRole('listitem').nth(9).waitFor();
  });
  await visit(po, home + '&tab=personas', '.jm-persona-card', async (page) => {
    await page.locator('.jm-library-history > summary').click();
    await page.locator('.jm-library-history li').first().waitFor();
  });
});

test('the issues, each with its places on the map', async () => {
  for (let issue = 1; issue * PER_ISSUE < HOSTILE.length + PER_ISSUE; issue++) {
    await visit(po, base + '/browse/ITSD-' + issue, '.jm-places', async (page) => {
      await page.locator('.jm-places-more > summary').click();
      const shown = await page.locator('.jm-places').innerText();
      texts(issue)
        .filter((text) => text.trim())
        .forEach((text) =>
          assert.ok(flat(shown).includes(flat(text)) && flat(shown).includes(flat('Help: ' + text)), text),
        );
    });
  }
});

test('issues whose summary and description are hostile', async () => {
  const created = (await rest(po.page, 'GET', `/maps/${id}/issues`)).data.issues
    .map((one) => one.key)
    .filter((key) => key.startsWith('BACK'));
  for (const key of created.filter((_, at) => at % PER_ISSUE === 0)) {
    await visit(po, base + '/browse/' + key, '.jm-places', () => undefined);
  }
});

test('the preview of an import, with a hostile name of the file, of columns and in cells', () =>
  visit(po, home + '&create=import', '.jm-drop', async (page) => {
    await choose(page, 'good', ['touchpoint', ...HOSTILE.map(quoted)].join('\n'));
    await page.getByRole('heading', { name: 'This will be created' }).waitFor();
    await choose(
      page,
      'cells',
      ['touchpoint,experienced_emotion', ...HOSTILE.map((text) => [text, text].map(quoted))].join('\n'),
    );
    await page.getByRole('heading', { name: 'Problems' }).waitFor();
    for (const text of HOSTILE) {
      await choose(page, text.slice(0, 200), [['touchpoint', text].map(quoted), ['x', text].map(quoted)].join('\n'));
      await page.locator('.jm-problems td').first().waitFor();
    }
  }));

test('nothing ran, nothing was reported, nothing was asked of another host', () => {
  [po, viewer].forEach((one) => assert.deepEqual(one.seen, []));
  assert.deepEqual(but(po.complaints, 400, 412), []);
  assert.deepEqual(viewer.complaints, []);
});

/** A window in which dialogs, scripts that ran, reports of the policy and requests to others are seen. */
async function watched(user) {
  const window_ = await logIn(browser, user);
  const seen = [];
  const { page } = window_;
  page.on('dialog', (dialog) => seen.push('dialog ' + dialog.message()) && dialog.dismiss());
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(new URL(base).origin) &&
      !request.url().startsWith('blob:') &&
      seen.push('request ' + request.url()),
  );
  await page.exposeFunction('seen', (what) => seen.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      window.seen('policy ' + event.violatedDirective + ' ' + event.blockedURI),
    ),
  );
  return { ...window_, seen };
}

async function visit(user, address, ready, look) {
  const { page } = user;
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  await look(page);
  assert.equal(await page.evaluate(() => window.__xss), undefined);
  assert.deepEqual(await intruders(page), []);
  assert.deepEqual(user.seen, []);
}

/** Elements that only a text that became markup could have made. */
function intruders(page) {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll(
        '#content :is(img, script, iframe, object, embed, video, math, style, link, base, meta, marquee), [onerror], [onload], [onclick], [onmouseover], [onfocus], [ontoggle], a[href^="javascript"]',
      ),
      (one) => one.tagName + ' ' + one.className,
    ),
  );
}

/** Shows another place of the open map, as the browser's back button does. */
async function show(page, place) {
  await page.evaluate(
    (address) => {
      window.history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    },
    addressOf(id, place),
  );
}

/** The texts that an issue of the demo data is linked to. */
function texts(issue) {
  return HOSTILE.slice((issue - 1) * PER_ISSUE, issue * PER_ISSUE);
}

async function choose(page, name, text) {
  const read = page.waitForResponse((response) => response.url().endsWith('/preview'));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: name.replaceAll(/[/\0]/g, '_') + '.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await read;
  await page.locator('.jm-waiting').waitFor({ state: 'detached' });
}

function flat(text) {
  return text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();
}
