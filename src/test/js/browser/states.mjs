// The states of the screens that accessibility is checked in: how a reader gets to each.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addressOf, base, fromMenu, importMap, rest } from './jira.mjs';

const samples = resolve('docs/samples');
const laptop = resolve(samples, 'new-employee-laptop.da.csv');
const maps = (project) => base + '/projects/' + project + '?selectedItem=org.journeymaps.jira:jm-sidebar-link';

/** Makes what the states show: an imported map with issues at a pain, an empty one, and a spreadsheet with problems. */
export async function prepare(page) {
  const id = await importMap(page, laptop, {
    name: 'I get my laptop',
    perspective: 'Maja, new employee',
    desiredExperience: 'Everything works on day one',
  });
  const blank = (
    await rest(page, 'POST', '/projects/ITSD/maps', { name: 'Just begun', stages: ['Before', 'During', 'After'] })
  ).data.id;
  await rest(page, 'POST', `/maps/${id}/touchpoints`, { name: 'Asks for a docking station' });
  const { touchpoints } = (await rest(page, 'GET', '/maps/' + id)).data;
  const waits = touchpoints[2];
  for (const touchpoint of [waits, touchpoints[6]]) {
    for (const issueKey of ['BACK-1', 'BACK-2'])
      await rest(page, 'POST', `/maps/${id}/findings/${touchpoint.findings[0].id}/links`, { issueKey });
  }
  const about = { kind: 'touchpoint', id: waits.id };
  const said = await rest(page, 'POST', `/maps/${id}/comments`, { ...about, text: 'Is that so for everybody?' });
  await rest(page, 'POST', `/maps/${id}/comments`, { ...about, text: 'Yes', replyTo: said.data.comment.id });
  const segment = (
    await rest(page, 'POST', '/projects/ITSD/segments', {
      name: 'New employees',
      who: 'Everybody in the first three months',
      needs: 'To get going',
    })
  ).data.segment;
  const persona = {
    name: 'Maja',
    oneLine: 'New employee, 28',
    segmentId: segment.id,
    needs: 'To be useful',
    demographics: '28, Aarhus',
    preferredChannels: ['sms', 'Teams'],
  };
  await rest(page, 'POST', '/projects/ITSD/personas', persona);
  await rest(page, 'POST', '/projects/ITSD/personas', { name: 'Eva', potential: true });
  return { id, blank, touchpoint: waits.id, finding: waits.findings[0].id, wrong: wrongFile() };
}

/** A spreadsheet with a problem in each of its two rows. */
function wrongFile() {
  const file = resolve('target', 'wrong.csv');
  writeFileSync(
    file,
    'stage;period;touchpoint;experienced_emotion\nBefore;sometimes;Orders;9\nBefore;before;Waits;happy\n',
  );
  return file;
}

async function at(page, address, ready) {
  await page.goto(address);
  await page.locator(ready).first().waitFor();
}

async function chooseFile(page, file, ready) {
  await at(page, maps('ITSD') + '&create=import', '.jm-drop');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: ready }).waitFor();
}

const map = (page, { id }, place = '') => at(page, addressOf(id, place), '.jm-grid, .jm-list');
const pain = (page, world) => map(page, world, '&finding=' + world.finding);

/** By name: a function of the page and what was prepared, in English. */
export const STATES = {
  'an empty project': (page) => at(page, maps('BACK'), '.jm-starts'),
  'the maps of a project': (page) => at(page, maps('ITSD'), '.jm-map-card'),
  'the settings of a project': async (page) => {
    await at(page, maps('BACK') + '&tab=settings', '.jm-settings');
    await page.getByRole('combobox', { name: 'Add a user or group' }).fill('a');
    await page.locator('.jm-option').first().waitFor();
  },
  'the library of personas': (page) => at(page, maps('ITSD') + '&tab=personas', '.jm-persona-card'),
  'an empty library of personas': (page) => at(page, maps('BACK') + '&tab=personas', '.jm-empty'),
  'a persona being edited': async (page) => {
    await at(page, maps('ITSD') + '&tab=personas', '.jm-persona-card');
    await page.getByRole('button', { name: 'Edit Maja' }).click();
    await page.locator('.jm-rank').waitFor();
  },
  'a search': (page) => at(page, maps('ITSD') + '&search=godkendelse', '.jm-found'),
  'a search that is narrowed': (page) =>
    at(page, maps('ITSD') + '&search=er&only=kind%3Dfinding%26severity%3D3', '.jm-found'),
  'a search that finds nothing': (page) => at(page, maps('ITSD') + '&search=elephant', '[role=status]'),
  'choosing a spreadsheet': (page) => at(page, maps('ITSD') + '&create=import', '.jm-drop'),
  'a preview': (page) => chooseFile(page, laptop, 'This will be created'),
  'a preview with problems': (page, world) => chooseFile(page, world.wrong, 'Problems'),
  'the questions of a new map': (page) => at(page, maps('ITSD') + '&create=blank', '.jm-form'),
  'a map without touchpoints': (page, { blank }) => at(page, addressOf(blank), '.jm-new-name'),
  'a map': map,
  'a cell being edited': async (page, world) => {
    await map(page, world);
    await page.getByRole('row', { name: 'Thinks' }).getByRole('gridcell').first().click();
    await page.locator('.jm-cell-editor').waitFor();
  },
  'a touchpoint': (page, world) => map(page, world, '&touchpoint=' + world.touchpoint),
  'a new pain': async (page, world) => {
    await map(page, world, '&touchpoint=' + world.touchpoint);
    await page.getByRole('complementary').getByRole('button', { name: 'Pain point', exact: true }).click();
  },
  'a pain with issues': pain,
  'an issue being written': async (page, world) => {
    await pain(page, world);
    await page.getByRole('button', { name: 'Create issue' }).click();
    await page.getByLabel('Summary').fill('');
    await page.locator('form.jm-card').evaluate((form) => form.setAttribute('novalidate', ''));
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page.locator('.jm-card .error').waitFor();
  },
  'a key that is wrong': async (page, world) => {
    await pain(page, world);
    await page.getByRole('button', { name: 'Link existing issue' }).click();
    await page.getByLabel('Issue key').fill('BACK-999');
    await page.keyboard.press('Enter');
    await page.locator('.jm-card .error').waitFor();
  },
  'a link about to be removed': async (page, world) => {
    await pain(page, world);
    await page.getByRole('button', { name: 'Remove the link to BACK-2' }).click();
  },
  'two texts in conflict': async (page, world) => {
    await map(page, world, '&touchpoint=' + world.touchpoint);
    const text = page.getByLabel('Description', { exact: true });
    await text.focus();
    await rest(
      page,
      'PATCH',
      `/maps/${world.id}/touchpoints/${world.touchpoint}`,
      { description: 'Theirs ' + Date.now() },
      (await rest(page, 'GET', '/maps/' + world.id)).data.version,
    );
    await text.fill('Mine');
    await text.blur();
    await page.getByRole('alert').waitFor();
  },
  'an export': async (page, world) => {
    await map(page, world);
    await fromMenu(page, 'Export');
    await page.getByRole('link', { name: 'Download' }).waitFor();
  },
  'who gets at the map': async (page, world) => {
    await map(page, world);
    await fromMenu(page, 'Access');
    await page.getByRole('heading', { name: 'People' }).waitFor();
  },
  'the history, filtered and explained': async (page, world) => {
    await map(page, world);
    await fromMenu(page, 'History');
    const panel = page.getByRole('complementary');
    await panel.locator('.jm-history-entry').first().waitFor();
    await panel.getByText('Filter', { exact: true }).click();
    await panel.getByRole('button', { name: 'Tell why' }).first().click();
  },
  'a version about to be restored': async (page, world) => {
    await map(page, world);
    await fromMenu(page, 'History');
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'Versions' }).click();
    await panel.getByRole('button', { name: 'Restore The beginning' }).click();
  },
  'two versions beside each other': async (page, world) => {
    await map(page, world);
    await fromMenu(page, 'History');
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'Versions' }).click();
    await panel.getByRole('button', { name: 'Compare The beginning' }).click();
    await panel.locator('.jm-compared-count').waitFor();
  },
  'about the map': async (page, world) => {
    await map(page, world);
    await fromMenu(page, 'About the map');
  },
  'a new touchpoint': async (page, world) => {
    await map(page, world);
    await page.getByRole('button', { name: 'Touchpoint', exact: true }).click();
  },
  'everything that is missing': async (page, { blank }) => {
    await at(page, addressOf(blank), '.jm-grid, .jm-list');
    await page.getByRole('button', { name: /^What is missing/ }).click();
    await page.locator('.jm-panel .jm-jump').first().waitFor();
  },
  'a workshop': async (page, world) => {
    await map(page, world);
    await page.getByRole('button', { name: 'Capture' }).click();
    await page.locator('.jm-capture').waitFor();
  },
  'all lanes': (page, world) => map(page, world, '&lens=all'),
  'the menu of a touchpoint': async (page, world) => {
    await map(page, world);
    await page.locator('.jm-touchpoint').first().hover();
    await page.locator('.jm-touchpoint .jm-head-menu button').first().click();
    await page.getByRole('menuitem').first().waitFor();
  },
  'the list': async (page, world) => {
    await map(page, world);
    await page.getByRole('button', { name: 'List' }).click();
  },
  'what to do first': async (page, world) => {
    const read = async () => (await rest(page, 'GET', '/maps/' + world.id)).data;
    const before = await read();
    const [one, another] = before.touchpoints.flatMap((touchpoint) => touchpoint.improvements || []);
    for (const [id, impact] of [
      [one.id, 5],
      [another.id, 4],
    ])
      await rest(
        page,
        'PATCH',
        `/maps/${world.id}/improvements/${id}`,
        { impact, feasibility: 5 },
        (await read()).version,
      );
    await at(page, addressOf(world.id, '&view=priorities'), '.jm-matrix-chip');
  },
  'an issue on the map': async (page) => {
    await at(page, base + '/browse/BACK-2', '.jm-places');
    await page.locator('.jm-places summary').click();
  },
};
