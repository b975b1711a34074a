// Tasks on people: the library of personas and segments, and a map with the eyes of each of them.
import { addressOf, base } from './jira.mjs';
import { listed } from './task-list.mjs';

const LIBRARY = base + '/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link&tab=personas';
const atMap = ({ id }) => addressOf(id);
const library = async (all, name) =>
  ((await all.read('/projects/ITSD/personas')).personas.find(({ persona }) => persona.name === name) || {}).persona;
const segments = async (all) => (await all.read('/projects/ITSD/segments')).segments.map((one) => one.name);
const felt = async (all, name) =>
  ((await all.touchpoint('Waits')).experiences || []).find((one) => one.persona === all.ids[name]);

const inLibrary = {
  'describes a segment': async (way, all) => {
    await way.press('New segment');
    await way.write('Name', 'Newcomers', 'form');
    await way.write('Who they are', 'In their first months', 'form');
    await way.write('How they are told apart', 'By their first day', 'form');
    await way.press('Save');
    await all.stored(async () => (await segments(all)).includes('Newcomers'), true);
  },

  'describes a persona with LINK\u2019s fields, and ranks its channels': async (way, all) => {
    await way.press('New persona');
    for (const [field, text] of [
      ['Name', 'Maja'],
      ['In one line', 'New employee, 28'],
      ['Real needs', 'To be useful'],
      ['Demographics', 'Lives in Odense'],
      ['Purchase behaviour', 'Buys online'],
      ['How they use channels', 'In the evening'],
    ])
      await way.write(field, text, 'form');
    await way.choose('Segment', 'Newcomers', 'form');
    await way.radio('Potential customer', 'Relationship', 'form');
    for (const word of ['Phone', 'Teams', 'SMS']) {
      await way.write('Another channel', word, 'form');
      await way.press('Add channel', 'form');
    }
    await way.press('Move SMS up', 'form');
    await way.press('Move SMS up', 'form');
    await way.press('Move SMS down', 'form');
    await way.press('Remove Teams', 'form');
    await way.press('Save', 'form');
    await all.stored(async () => {
      const one = await library(all, 'Maja');
      return [one.potential, one.preferredChannels, one.demographics, one.purchaseBehaviour];
    }, [true, ['Phone', 'SMS'], 'Lives in Odense', 'Buys online']);
  },

  'corrects a persona': async (way, all) => {
    await way.press('Edit Maja');
    await way.write('In one line', 'New employee, 29', 'form');
    await way.press('Save', 'form');
    await all.stored(async () => (await library(all, 'Maja')).oneLine, 'New employee, 29');
  },

  'deletes a persona that is on no map, after one question': {
    as: 'admin',
    run: async (way, all) => {
      await way.press('Delete Maja');
      await way.press('Cancel', 'Delete Maja');
      await way.press('Delete Maja');
      await way.press('Delete', 'Delete Maja');
      await all.stored(async () => Boolean(await library(all, 'Maja')), false);
      await way.press('Delete Newcomers');
      await way.press('Delete', 'Delete Newcomers');
      await all.stored(async () => (await segments(all)).includes('Newcomers'), false);
    },
  },
};

const onTheMap = {
  'chooses whom a map is about': async (way, all) => {
    await way.menu('More', 'About the map');
    for (const name of ['Ann', 'Bea']) {
      await way.find('Add persona', name, new RegExp('^' + name), 'panel');
      await all.stored(async () => (await all.map()).personas.includes(all.ids[name]), true);
    }
    await way.press('Move Bea up', 'panel');
    await all.stored(async () => (await all.map()).personas, [all.ids.Bea, all.ids.Ann]);
    await way.close();
  },

  'sees the map with the eyes of one, and says there what she feels': async (way, all) => {
    await way.choose('Seen by', 'Ann');
    await way.open('Waits');
    await way.write('Expectation', 'An answer in a day', 'panel');
    await way.choose('Where the expectation comes from', 'Another industry', 'panel');
    await way.radio('Positive', 'Expected emotion', 'panel');
    await way.press('Why has the expectation changed?', 'panel');
    await way.write('Why has the expectation changed?', 'Others are faster', 'panel');
    await way.press('Save', 'panel');
    for (const word of ['angry', 'Left alone']) {
      await way.write('Feeling', word, 'panel');
      await way.press('Add feeling', 'panel');
    }
    await way.write('angry: How we reduce it', 'We call back', 'panel');
    await way.choose('Expected or experienced: Left alone', 'expected', 'panel');
    await way.write('Thoughts', 'Have they forgotten me?', 'panel');
    await way.write('Reaction', 'Calls her leader', 'panel');
    await all.stored(async () => {
      const one = await felt(all, 'Ann');
      return [
        one.expectation,
        one.expectationSource,
        one.expected,
        one.thoughts,
        one.reaction,
        one.feelings.map((each) => [each.name, each.kind, each.response]),
      ];
    }, [
      'An answer in a day',
      'industry',
      1,
      'Have they forgotten me?',
      'Calls her leader',
      [
        ['angry', null, 'We call back'],
        ['Left alone', 'expected', null],
      ],
    ]);
    await way.press('Remove Left alone', 'panel');
    await all.stored(async () => (await felt(all, 'Ann')).feelings.length, 1);
    await way.close();
  },

  'says who does not come to a touchpoint': async (way, all) => {
    await way.open('Waits');
    await way.choose('Experience of', 'Bea', 'panel');
    await way.tick('Bea meets this touchpoint', 'panel');
    await all.stored(async () => (await felt(all, 'Bea')).meets, false);
    await way.tick('Bea meets this touchpoint', 'panel');
    await all.stored(async () => ((await felt(all, 'Bea')) || {}).meets !== false, true);
    await way.close();
  },

  'compares her with others, over each other and side by side, and reads about her': async (way) => {
    await way.menu('Compare with', 'Everyone');
    await way.page.waitForURL(/also=/);
    await way.press('Side by side');
    await way.page.locator('.jm-pair').waitFor();
    await way.press('Map');
    await way.press(/^About (Ann|Bea)$/);
    await way.page
      .getByRole('complementary')
      .getByText(/^Speaks of/)
      .waitFor();
    await way.close();
    await way.choose('Seen by', 'Everyone');
  },

  'takes somebody off the map': async (way, all) => {
    await way.menu('More', 'About the map');
    await way.press('Remove Ann', 'panel');
    await way.press('Remove Bea', 'panel');
    await all.stored(async () => ((await all.map()).personas || []).length, 0);
    await way.close();
  },
};

export default [...listed(onTheMap, atMap), ...listed(inLibrary, () => LIBRARY)];
