// Tasks of who looks at a map: lenses, size, filter, list, focus, what is missing, capture, history, what leads out of it.
import assert from 'node:assert/strict';
import { addressOf } from './jira.mjs';
import { listed } from './task-list.mjs';

const at = ({ id }) => addressOf(id);
const asked = (way, pattern) => way.page.waitForURL(pattern);
const focusOf = async (all) => ((await all.map()).focus || {}).kind;

const tasks = {
  'looks through another lens, larger, smaller and at its width': async (way, all) => {
    await way.choose('Lens', 'Blueprint');
    await asked(way, /lens=blueprint/);
    await all.seen(/Back stage/);
    await way.press('Larger');
    await asked(way, /zoom=110/);
    await way.press('Smaller');
    await way.press('Smaller');
    await asked(way, /zoom=90/);
    await way.press('Fit to the width');
    await way.press(/^Size /);
    await way.page.waitForURL((url) => !url.search.includes('zoom'));
    await way.choose('Lens', 'Experience');
  },

  'narrows the map to what hurts, and sees all again': async (way) => {
    await way.press('Filter');
    await way.choose('Period', 'During', 'Filter');
    await asked(way, /filter=period/);
    await way.press('Show all', 'Filter');
    await way.page.waitForURL((url) => !url.search.includes('filter'));
    await way.press('Filter');
  },

  'reads it as a list, sorts that, and opens a touchpoint there': async (way) => {
    await way.press('List');
    await way.choose('Sort by', 'Worst experience');
    await asked(way, /sort=feeling/);
    await way.choose('Sort by', 'The customer\u2019s order');
    await way.press(/Orders it$/);
    await way.page.getByRole('complementary').waitFor();
    await way.close();
    await way.press('Map');
    await way.page.getByRole('grid').waitFor();
  },

  'assesses an improvement among all of them, and finds it in the matrix': async (way, all) => {
    await all.rest('POST', `/maps/${all.id}/improvements`, { text: 'Ask before closing' });
    const scores = async () =>
      ((await all.map()).improvements || [])
        .filter((one) => one.text === 'Ask before closing')
        .map((one) => [one.impact, one.feasibility]);
    const item = (page) =>
      page
        .getByRole('region', { name: /^Not assessed yet/ })
        .getByRole('listitem')
        .filter({ hasText: 'Ask before closing' });
    await way.press('Priorities');
    await way.radio('5', 'Impact', item);
    await way.radio('4', 'Feasibility', item);
    await all.stored(scores, [[5, 4]]);
    await way.press(/Ask before closing$/, (page) => page.locator('.jm-matrix'));
    await way.press('Remove from the map', 'panel');
    await all.stored(scores, []);
    await way.close();
    await way.press('Map');
  },

  'makes a touchpoint the focus, replaces it by a stage, and ends that': async (way, all) => {
    await way.headMenu('Waits', 'Make this the focus');
    await all.stored(() => focusOf(all), 'touchpoint');
    await way.headMenu('Later', 'Make this the focus');
    await way.press('No, replace it');
    await all.stored(() => focusOf(all), 'stage');
    await way.press(/^Focus: Later/);
    await way.press('End the focus', 'panel');
    await way.press('Yes, it is done');
    await all.stored(async () => (await all.map()).focus.done, true);
    if (await way.page.getByRole('complementary').count()) await way.close();
  },

  'goes from what is missing to where it belongs': async (way, all) => {
    await way.press(/^What is missing/);
    await way.press('No desired experience', 'panel');
    await way.write('Desired experience', 'It just works', 'panel');
    await all.stored(async () => (await all.map()).desiredExperience, 'It just works');
    await way.close();
    await way.press(/^What is missing/);
    await way.unfold('Without thoughts', 'panel');
    await way.press(/Orders it$/, (page) => page.locator('.jm-panel details', { hasText: 'Without thoughts' }));
    await way.named('Is this all?');
    await all.stored(async () => (await all.touchpoint('Orders it')).experience.thoughts, 'Is this all?');
  },

  'captures what a workshop says': async (way, all) => {
    await way.press('Capture');
    await way.capture('2 - approval is stuck');
    await all.stored(
      async () => (await all.touchpoint('Waits')).findings.map((one) => one.text).includes('approval is stuck'),
      true,
    );
    await way.capture('+ friendly');
    await all.stored(async () => (await all.touchpoint('Waits')).findings.at(-1).kind, 'gain');
    await way.press('Stop capturing');
    await way.page.locator('.jm-capture').waitFor({ state: 'detached' });
  },

  'reads the history, narrows it, and undoes a step there': async (way, all) => {
    await way.cell('Does', 'Collects it', 'Fetches the box');
    await all.stored(async () => (await all.touchpoint('Collects it')).customerAction, 'Fetches the box');
    await way.menu('More', 'History');
    await way.unfold('Filter', 'panel');
    await way.choose('What', 'Touchpoint', 'panel');
    await way.press('Tell why', (page) => page.locator('.jm-panel .jm-history-entry').first());
    await way.write('Why', 'Somebody asked', 'panel');
    await way.press('Save', 'panel');
    await all.seen('Why: Somebody asked');
    await way.press('Undo', (page) => page.locator('.jm-panel .jm-history-entry').first());
    await all.stored(async () => (await all.touchpoint('Collects it')).customerAction === 'Fetches the box', false);
    await way.press('Clear the filter', 'panel');
    await way.close();
  },

  'keeps a version, compares it, gives it another name, restores and forgets it': async (way, all) => {
    const versions = async () => (await all.read(`/maps/${all.id}/versions`)).versions.map((one) => one.name);
    await way.menu('More', 'History');
    await way.press('Versions', 'panel');
    await way.write('Keep the map as it is now under a name', 'First draft', 'panel');
    await way.press('Keep version', 'panel');
    await all.stored(versions, ['First draft']);
    await way.press('Rename First draft', 'panel');
    await way.write('Name of the version', 'The draft', 'panel');
    await way.press('Save', 'panel');
    await all.stored(versions, ['The draft']);
    await way.cell('Thinks', 'Collects it', 'At last');
    await way.press('Compare The draft', 'panel');
    await all.seen(/^Differences: 1/);
    await way.press('\u2039 Versions', 'panel');
    await way.press('Restore The draft', 'panel');
    await way.press('Restore', (page) => page.locator('.jm-sure'));
    await all.stored(async () => (await versions()).length, 2);
    await way.press('Delete The draft', 'panel');
    await all.stored(async () => (await versions()).includes('The draft'), false);
    await way.close();
  },

  'downloads it': async (way) => {
    await way.menu('More', 'Export');
    await way.choose('Between the columns', 'Semicolon', 'panel');
    const [download] = await Promise.all([way.page.waitForEvent('download'), way.follow('Download', 'panel')]);
    assert.match(download.suggestedFilename(), /\.csv$/);
    await way.close();
  },

  'says who gets at it': async (way, all) => {
    const grants = async () => (await all.read(`/maps/${all.id}/access`)).grants.map((one) => one.level);
    await way.menu('More', 'Access');
    await way.find('Add a user or group', 'Anders', /Anders Agent/, 'panel');
    await all.stored(grants, ['edit']);
    await way.choose('What Anders Agent may do', 'Contribute', 'panel');
    await all.stored(grants, ['contribute']);
    await way.press('Remove Anders Agent', 'panel');
    await all.stored(grants, []);
    await way.radio('Only those named here', 'Who may see it', 'panel');
    await all.stored(async () => (await all.read(`/maps/${all.id}/access`)).narrowed, true);
    await way.radio('Everybody in its projects', 'Who may see it', 'panel');
    await all.stored(async () => (await all.read(`/maps/${all.id}/access`)).narrowed, false);
    await way.write('Show it in another project as well', 'BACK', 'panel');
    await way.press('Show there', 'panel');
    await all.stored(async () => (await all.read(`/maps/${all.id}/access`)).projects.length, 1);
    await way.press('Remove Backlog', 'panel');
    await all.stored(async () => (await all.read(`/maps/${all.id}/access`)).projects.length, 0);
    await way.close();
  },

  'chooses between two texts when somebody else wrote as well': async (way, all) => {
    for (const [choice, kept] of [
      ['Keep mine', 'What I wrote'],
      ['Take theirs', 'And she'],
    ]) {
      await way.cell('Does', 'Waits');
      const { id } = await all.touchpoint('Waits');
      await all.rest(
        'PATCH',
        `/maps/${all.id}/touchpoints/${id}`,
        { customerAction: 'And she' },
        (await all.map()).version,
      );
      await way.named(kept === 'And she' ? 'And again' : kept);
      await way.press(/^Not saved yet: /);
      await way.unfold('What the customer does', 'panel');
      await way.press(choice, 'panel');
      await all.stored(async () => (await all.touchpoint('Waits')).customerAction, kept);
      await way.close();
    }
  },

  'pastes rows of a spreadsheet': {
    only: 'keyboard',
    because: 'to paste into a cell is a key of the keyboard; a finger brings the same rows in as a file',
    run: async (way, all) => {
      await way.paste('Collects it', 'Reads it\tOpens the mail\nAnswers it\tWrites\n');
      await all.stored(async () => (await all.touchpoint('Answers it')).customerAction, 'Writes');
      await way.press(/^Undo/);
      await all.stored(async () => Boolean(await all.touchpoint('Answers it')), false);
    },
  },
};

export default listed(tasks, at);
