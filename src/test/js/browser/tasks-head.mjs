// Tasks in the side panel of the map and of a touchpoint: every field of theirs.
import { addressOf } from './jira.mjs';
import { listed } from './task-list.mjs';

const at = ({ id }) => addressOf(id);

/** What is stored in some fields of what `read` gives. */
const of =
  (read, ...fields) =>
  async () => {
    const record = await read();
    return fields.map((field) => (record[field] && record[field].name) || record[field]);
  };

const tasks = {
  'says what the map is for, how that is measured, and what customers expect': async (way, all) => {
    await way.menu('More', 'About the map');
    await way.write('For whom', 'Maja', 'panel');
    await way.write('Goal', 'Happier people', 'panel');
    await way.unfold('How it is measured', 'panel');
    await way.choose('What the goal is about', 'Loyalty', 'panel');
    await way.write('What is measured', 'NPS', 'panel');
    await way.write('Baseline', '3.4', 'panel');
    await way.write('Target', '4', 'panel');
    await way.day('To be reached by', ['2027', '01', '31'], 'panel');
    await way.write('Scope', 'From order to first day', 'panel');
    await all.stored(
      of(all.map, 'perspective', 'goal', 'goalKind', 'goalMetric', 'goalBaseline', 'goalTarget', 'goalDate', 'scope'),
      ['Maja', 'Happier people', 'loyalty', 'NPS', 3.4, 4, '2027-01-31', 'From order to first day'],
    );
    await way.close();
  },

  'confirms that expectations are realistic, and says that the map is ready': async (way, all) => {
    await way.press(/^Draft/);
    await way.choose('State', 'Ready', 'panel');
    await all.seen('Not saved yet.');
    await way.press('Undo my change', 'panel');
    await way.write('What customers expect', 'An answer in a day', 'panel');
    await way.tick('These expectations are realistic', 'panel');
    await all.stored(of(all.map, 'expectations', 'realistic'), ['An answer in a day', true]);
    await way.choose('State', 'Ready', 'panel');
    await all.stored(async () => (await all.map()).life, 'ready');
    await way.choose('State', 'Draft', 'panel');
    await all.stored(async () => (await all.map()).life, 'draft');
    await way.close();
  },

  'plans reviews, and marks the map as reviewed': async (way, all) => {
    await way.menu('More', 'About the map');
    await way.choose('Review every', '6 months', 'panel');
    await all.stored(async () => (await all.map()).reviewEvery, 6);
    await way.press('Mark as reviewed', 'panel');
    await way.choose('Because of', 'New technology', 'panel');
    await way.write('What came of it', 'Still true', 'panel');
    await way.press('Mark as reviewed', 'panel');
    await all.stored(
      async () => (await all.read(`/maps/${all.id}/reviews`)).reviews.map((one) => [one.trigger, one.note])[0],
      ['technology', 'Still true'],
    );
    await way.close();
  },

  'describes a touchpoint': async (way, all) => {
    const waits = () => all.touchpoint('Waits');
    await way.open('Waits');
    await way.write('Description', 'Nothing happens', 'panel');
    await way.find('Type', 'wait', /^waiting/i, 'panel');
    await way.find('Channel', 'mail', /^E-mail/i, 'panel');
    await way.find('Department', 'Happiness by ' + way.name, /^New word/, 'panel');
    await way.write('Waiting time (hours)', '1.5', 'panel');
    await way.tick('Moment of truth', 'panel');
    await all.stored(of(waits, 'description', 'type', 'channel', 'department', 'waitingMinutes', 'momentOfTruth'), [
      'Nothing happens',
      'waiting',
      'E-mail',
      'Happiness by ' + way.name,
      90,
      true,
    ]);
    await way.unfold('What the customer does', 'panel');
    await way.write('Customer goal', 'A laptop', 'panel');
    await way.unfold('What we do', 'panel');
    await way.write('Visible to the customer', 'An answer', 'panel');
    await way.write('Back stage', 'A queue', 'panel');
    await all.stored(of(waits, 'customerGoal', 'frontStage', 'backStage'), ['A laptop', 'An answer', 'A queue']);
    await way.close();
  },

  'says how important it is, what it is marked as, who answers for it, and how agents help there': async (way, all) => {
    const waits = () => all.touchpoint('Waits');
    await way.open('Waits');
    await way.unfold('Importance and marks', 'panel');
    await way.radio('5', 'Importance', 'panel');
    await way.write('When', 'On Mondays', 'panel');
    const marks = [
      'Communication influences a decision here',
      'Could add value',
      'Can be made more efficient',
      'An internal goal makes it harder for the customer',
    ];
    for (const mark of marks) await way.tick(mark, 'panel');
    await all.stored(
      of(waits, 'importance', 'moment', 'decision', 'addedValue', 'moreEfficient', 'internalGoalHurts'),
      [5, 'On Mondays', true, true, true, true],
    );
    await way.unfold('Who answers and helps', 'panel');
    await way.find('Choose an owner', 'Anders', /Anders Agent/, 'panel');
    await way.write('How agents help here', 'Listen first', 'panel');
    await way.write('Competence and authority needed', 'May approve', 'panel');
    await way.tick('This is in place', 'panel');
    await way.write('System or data source', 'The portal', 'panel');
    await way.write('Provided by someone else', 'The landlord', 'panel');
    await all.stored(of(waits, 'owner', 'guidance', 'competence', 'inPlace', 'system', 'external'), [
      'Anders Agent',
      'Listen first',
      'May approve',
      true,
      'The portal',
      'The landlord',
    ]);
    await way.close();
  },

  'walks through the whole map again before it marks that as reviewed': async (way, all) => {
    const reviews = async () => (await all.read(`/maps/${all.id}/reviews`)).reviews;
    const before = (await reviews()).length;
    await way.menu('More', 'About the map');
    await way.press('Walk through the map', 'panel');
    await way.press('Looked at, next', 'panel');
    await way.press('Looked at, next', 'panel');
    await way.press('End here', 'panel');
    await way.press('Mark as reviewed', 'panel');
    await all.stored(async () => (await reviews()).length, before + 1);
    await way.close();
  },
};

export default listed(tasks, at);
