// Tasks on the maps of a project: how each begins, how one is found, copied, deleted and brought back, and the project's settings.
import { resolve } from 'node:path';
import { base } from './jira.mjs';
import { listed } from './task-list.mjs';

const HOME = base + '/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link';
const FILE = resolve('docs/samples/new-employee-laptop.da.csv');
const maps = async (all) => (await all.read('/projects/ITSD/maps?limit=50')).maps;
const has = (all, name) => async () => (await maps(all)).some((one) => one.name === name);
const onMap = (way) => way.page.locator('.jm-grid').waitFor();
const home = (way) => way.follow('Journey maps', (page) => page.getByRole('navigation', { name: 'Where you are' }));

/** Fills in what every new map is asked, and begins it. */
async function begin(way, all, name) {
  await way.write('Name', name);
  await way.write('For whom', 'Maja');
  await way.press('Create journey map');
  await all.stored(has(all, name), true);
  await onMap(way);
}

const tasks = {
  'begins with nothing but its first touchpoint': async (way, all) => {
    await way.follow('New journey map');
    await begin(way, all, 'From nothing');
    await way.named('I call the service desk');
    await all.stored(async () => (await maps(all)).find((one) => one.name === 'From nothing').touchpoints, 1);
    await home(way);
  },

  'begins with each template, and with the example': async (way, all) => {
    for (const start of [
      'Ticket life cycle',
      'A purchase in five stages',
      'A customer relationship in seven stages',
      'The example: a new employee gets a laptop',
    ]) {
      await way.follow('New journey map');
      await way.radio(start, 'Start from');
      await begin(way, all, start.slice(0, 20));
      await home(way);
    }
  },

  'becomes a template, from which another begins, and which is deleted': async (way, all) => {
    await way.follow('From nothing');
    await onMap(way);
    await way.menu('More', 'Save as template');
    await way.write('Name of the template', 'Our way', 'panel');
    await way.press('Save template', 'panel');
    await all.seen(/Saved as the template Our way/);
    await way.close();
    await home(way);
    await way.unfold('Templates of this project');
    await way.follow('Begin a map from Our way');
    await begin(way, all, 'From our way');
    await home(way);
    await way.unfold('Templates of this project');
    await way.press('Delete the template Our way');
    await all.stored(async () => (await all.read('/projects/ITSD/saved-templates')).templates.length, 0);
  },

  'comes from a spreadsheet': async (way, all) => {
    await way.follow('Import a file');
    await way.give('Choose a file', FILE);
    await way.page.getByRole('heading', { name: 'This will be created' }).waitFor();
    await begin(way, all, 'From a file');
    await home(way);
  },

  'is copied': async (way, all) => {
    await way.follow('Copy From nothing');
    await way.write('Name', 'The copy');
    await way.press('Create the copy');
    await all.stored(has(all, 'The copy'), true);
    await onMap(way);
    await home(way);
  },

  'is found by how far it has come, and by its words': async (way) => {
    await way.choose('Show', 'Archived');
    await way.page.getByText('No map fits.').waitFor();
    await way.choose('Show', 'All');
    await way.choose('Order by', 'Most pain points');
    await way.page
      .locator('.jm-map-card')
      .first()
      .getByText(/[1-9]\d* pain/)
      .waitFor();
    await way.write('Search all journey maps', 'Lederen');
    await way.press('Search');
    await way.page.locator('.jm-found-place').first().waitFor();
    await way.choose('What', 'Touchpoint', 'Filter');
    await way.page.waitForURL(/only=kind/);
    await way.tick('Without evidence', 'Filter');
    await way.page.waitForURL(/unbacked/);
    await way.press('Clear the filter', 'Filter');
    await way.page.waitForURL((url) => !url.search.includes('only'));
    await home(way);
  },

  'is deleted, brought back at once, deleted again and restored from the list': async (way, all) => {
    const remove = async () => {
      await way.follow('The copy');
      await onMap(way);
      await way.menu('More', 'Access');
      await way.press('Delete map', 'panel');
      await way.press('Delete for everybody', 'panel');
      await all.stored(has(all, 'The copy'), false);
    };
    await remove();
    await way.press('Undo');
    await all.stored(has(all, 'The copy'), true);
    await remove();
    await way.unfold('Deleted maps');
    await way.press('Restore The copy');
    await all.stored(has(all, 'The copy'), true);
  },
};

const settings = {
  'names who edits all maps, and turns them off and on': {
    as: 'admin',
    run: async (way, all) => {
      const read = async () => await all.read('/projects/ITSD/settings');
      await way.find('Add a user or group', 'Anders', /Anders Agent/);
      await all.stored(async () => (await read()).editors.length, 1);
      await way.press('Remove Anders Agent');
      await all.stored(async () => (await read()).editors.length, 0);
      await way.press('Switch off');
      await all.stored(async () => (await read()).on, false);
      await way.press('Switch on');
      await all.stored(async () => (await read()).on, true);
    },
  },
};

const issue = {
  'leads from an issue to its place on the map': async (way) => {
    await way.follow('Orders it');
    await way.page
      .getByRole('complementary')
      .getByRole('heading', { name: /Orders it/ })
      .waitFor();
    await way.press('Close', 'panel');
  },
};

export default [
  ...listed(tasks, () => HOME),
  ...listed(settings, () => HOME + '&tab=settings'),
  ...listed(issue, ({ issue: key }) => base + '/browse/' + key),
];
