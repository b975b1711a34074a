// Tasks on an open map: its texts, its order, its emotions, and the ways to look at it. Each is done in every way.
import { addressOf } from './jira.mjs';
import { listed } from './task-list.mjs';

const at = ({ id }) => addressOf(id);
const names = async (all) => (await all.map()).touchpoints.map((one) => one.name);
const stages = async (all) => (await all.map()).stages.map((one) => one.name);
const stageOf = async (all, name) => {
  const map = await all.map();
  return (map.stages.find((one) => one.id === map.touchpoints.find((other) => other.name === name).stageId) || {}).name;
};

const tasks = {
  'edits a text in its cell': async (way, all) => {
    await way.cell('Does', 'Orders it', 'Fills in a form');
    await all.stored(async () => (await all.touchpoint('Orders it')).customerAction, 'Fills in a form');
    await way.cell('Thinks', 'Waits', 'Have they forgotten me?');
    await all.stored(async () => (await all.touchpoint('Waits')).experience.thoughts, 'Have they forgotten me?');
  },

  'gives the touchpoint and its stage other names': async (way, all) => {
    await way.headMenu('Gets a survey', 'Rename');
    await way.named('Is asked');
    await all.stored(async () => (await names(all)).includes('Is asked'), true);
    await way.headMenu('Day one', 'Rename');
    await way.named('The first day');
    await all.stored(async () => (await stages(all))[1], 'The first day');
  },

  'puts a touchpoint between two others, copies it, moves both, and takes them off': async (way, all) => {
    await way.headMenu('Orders it', 'New touchpoint after this one');
    await way.named('Asks a friend');
    await all.stored(async () => (await names(all)).slice(0, 2), ['Orders it', 'Asks a friend']);
    await way.headMenu('Asks a friend', 'Duplicate');
    await all.stored(async () => (await names(all))[2], 'Asks a friend (copy)');
    await way.headMenu('Asks a friend', 'Move left');
    await all.stored(async () => (await names(all))[0], 'Asks a friend');
    await way.headMenu('Asks a friend (copy)', 'Move to Later');
    await all.stored(() => stageOf(all, 'Asks a friend (copy)'), 'Later');
    await way.headMenu('Asks a friend', 'Remove from the map');
    await all.stored(async () => (await names(all)).includes('Asks a friend'), false);
    await way.press(/^Undo/);
    await all.stored(async () => (await names(all)).includes('Asks a friend'), true);
    await way.press(/^Redo/);
    await all.stored(async () => (await names(all)).includes('Asks a friend'), false);
    await way.headMenu('Asks a friend (copy)', 'Remove from the map');
    await all.stored(async () => (await names(all)).length, 4);
  },

  'puts a touchpoint away and brings it back': async (way, all) => {
    await way.headMenu('Waits', 'Not placed yet');
    await all.stored(async () => (await stageOf(all, 'Waits')) === undefined, true);
    await way.press('Waits', (page) => page.locator('.jm-tray'));
    await way.choose('Stage', 'Before day one', 'panel');
    await all.stored(() => stageOf(all, 'Waits'), 'Before day one');
    await way.close();
  },

  'adds a touchpoint to a stage': async (way, all) => {
    await way.press('Touchpoint');
    await way.write('Name of the touchpoint', 'Says thanks', 'panel');
    await way.choose('Stage', 'Later', 'panel');
    await way.press('Add', 'panel');
    await all.stored(() => stageOf(all, 'Says thanks'), 'Later');
  },

  'adds a stage, moves it, says when it is, and takes it off': async (way, all) => {
    await way.press('Stage');
    await way.write('Name of the stage', 'A year later', 'panel');
    await way.choose('Period', 'After', 'panel');
    await way.press('Add', 'panel');
    await all.stored(async () => (await stages(all)).at(-1), 'A year later');
    await way.headMenu('A year later', 'Move left');
    await all.stored(async () => (await stages(all)).at(-2), 'A year later');
    await way.headMenu('A year later', 'About the stage');
    await way.choose('Period', 'During', 'panel');
    await all.stored(async () => (await all.map()).stages.at(-2).period, 'during');
    await way.write('Company goal', 'They stay', 'panel');
    await all.stored(async () => (await all.map()).stages.at(-2).companyGoal, 'They stay');
    await way.close();
    await way.headMenu('A year later', 'Remove from the map');
    await all.stored(async () => (await stages(all)).length, 3);
  },

  'moves a stage and a touchpoint in the panels': async (way, all) => {
    await way.menu('More', 'About the map');
    await way.press('Move Later earlier', 'panel');
    await all.stored(async () => (await stages(all))[1], 'Later');
    await way.press('Move Later later', 'panel');
    await all.stored(async () => (await stages(all))[2], 'Later');
    await way.close();
    await way.open('Waits');
    await way.press('Earlier', 'panel');
    await all.stored(async () => (await names(all))[0], 'Waits');
    await way.press('Later', 'panel');
    await all.stored(async () => (await names(all))[1], 'Waits');
    await way.close();
  },

  'says what is expected and what is experienced': async (way, all) => {
    await way.open('Waits');
    await way.radio('Neutral', 'Expected emotion', 'panel');
    await all.stored(async () => (await all.touchpoint('Waits')).experience.expected, 0);
    await way.radio('Very negative', 'Experienced emotion', 'panel');
    await all.stored(async () => (await all.touchpoint('Waits')).experience.experienced, -2);
    await way.press('Half a step higher', 'Experienced emotion');
    await all.stored(async () => (await all.touchpoint('Waits')).experience.experienced, -1.5);
    await way.press('Half a step lower', 'Experienced emotion');
    await all.stored(async () => (await all.touchpoint('Waits')).experience.experienced, -2);
    await way.press('Next touchpoint', 'panel');
    await way.radio('Positive', 'Experienced emotion', 'panel');
    await way.press('Clear', 'Experienced emotion');
    await all.stored(
      async () => ((await all.touchpoint('Collects it')).experience || {}).experienced === undefined,
      true,
    );
    await way.radio('Positive', 'Experienced emotion', 'panel');
    await all.stored(async () => (await all.touchpoint('Collects it')).experience.experienced, 1);
    await way.close();
  },
};

export default listed(tasks, at);
