// Tasks on the lanes of a map: the team's own ones, their order, and what is hidden.
import { addressOf } from './jira.mjs';
import { listed } from './task-list.mjs';

const at = ({ id }) => addressOf(id);

async function arrange(way) {
  await way.menu('More', 'About the map');
  await way.unfold(/^Lanes$/, 'panel');
}

const tasks = {
  'adds a lane of its own, and writes into it': async (way, all) => {
    await arrange(way);
    await way.write('New lane', 'What we measure', 'panel');
    await way.press('Add', (page) => page.locator('.jm-panel form', { has: page.getByLabel('New lane') }));
    await all.stored(async () => (await all.map()).lane1, 'What we measure');
    await way.close();
    await way.cell('What we measure', 'Waits', 'Hours');
    await all.stored(async () => (await all.touchpoint('Waits')).lane1, 'Hours');
  },

  'moves a lane, and goes back to the usual order': async (way, all) => {
    await arrange(way);
    await way.press('Move What we measure up', 'panel');
    await way.press('Move What we measure up', 'panel');
    await all.stored(async () => Boolean((await all.map()).laneOrder), true);
    await way.press('Back to the usual order', 'panel');
    await all.stored(async () => Boolean((await all.map()).laneOrder), false);
    await way.close();
  },

  'hides a lane, shows it again, and removes it once it is empty': async (way, all) => {
    const shown = (count) => all.stored(() => way.page.getByRole('row', { name: 'What we measure' }).count(), count);
    await arrange(way);
    await way.press('Hide What we measure', 'panel');
    await shown(0);
    await way.press('Show What we measure', 'panel');
    await shown(1);
    await way.close();
    await way.cell('What we measure', 'Waits', '');
    await all.stored(async () => (await all.touchpoint('Waits')).lane1 === undefined, true);
    await arrange(way);
    await way.press('Remove What we measure', 'panel');
    await all.stored(async () => (await all.map()).lane1 === undefined, true);
    await way.close();
  },
};

export default listed(tasks, at);
