// Tasks on what hangs on a map: pains, gains, improvements, their issues, and sources.
import { addressOf } from './jira.mjs';
import { listed } from './task-list.mjs';

const at = ({ id }) => addressOf(id);
const findings = async (all, name = 'Orders it') => (await all.touchpoint(name)).findings;
const pain = async (all) => (await findings(all)).find((one) => one.kind === 'pain');
const improvement = async (all) => (await all.touchpoint('Orders it')).improvements[0];
const sources = async (all, name) => (await all.touchpoint(name)).sources.map((one) => one.title);
const issues = async (all, id) =>
  (await all.read(`/maps/${all.id}/issues`)).issues.filter((one) => one.findingId === id).map((one) => one.key);

const tasks = {
  'reports a pain and a gain, and says more about the pain': async (way, all) => {
    await way.open('Orders it');
    await way.press('Pain point', 'panel');
    await way.write('What hurts here?', 'Nobody tells me', 'panel');
    await way.radio('4', 'Severity', 'panel');
    await way.press('Add', 'panel');
    await all.stored(async () => (await pain(all)).severity, 4);
    await way.press('Gain', 'panel');
    await way.write('What is good here?', 'It is quick', 'panel');
    await way.press('Add', 'panel');
    await all.stored(async () => (await findings(all)).length, 2);
    await way.press(/Nobody tells me/, 'panel');
    await way.radio('3', 'Severity', 'panel');
    await all.stored(async () => (await pain(all)).severity, 3);
    await way.unfold('More about it', 'panel');
    await way.choose('Kind', 'Internal barrier: rigid structure', 'panel');
    await way.choose('Experienced or potential', 'Potential', 'panel');
    await way.radio('2', 'Frequency', 'panel');
    await way.find('Choose an owner', 'Anders', /Anders Agent/, 'panel');
    await all.stored(async () => {
      const { category, occurrence, frequency, owner } = await pain(all);
      return [category, occurrence, frequency, owner.name];
    }, ['rigid', 'potential', 2, 'Anders Agent']);
    await way.press('Remove Anders Agent', 'panel');
    await all.stored(async () => (await pain(all)).owner === undefined, true);
    await way.choose('State', 'Planned', 'panel');
    await all.stored(async () => (await pain(all)).state, 'planned');
    await way.choose('State', 'Accepted', 'panel');
    await way.write('Why do you accept it?', 'It is the law', 'panel');
    await way.press('Accept', 'panel');
    await all.stored(async () => (await pain(all)).state, 'accepted');
    await way.close();
  },

  'says something about a touchpoint, answers it and resolves it': async (way, all) => {
    const said = async () => {
      const { id } = await all.touchpoint('Orders it');
      return (await all.read(`/maps/${all.id}/comments?kind=touchpoint&id=${id}`)).comments;
    };
    await way.open('Orders it');
    await way.unfold('Comments', 'panel');
    await way.write('New comment', 'Who says so?', 'panel');
    await way.press('Comment', 'panel');
    await all.stored(async () => (await said()).length, 1);
    await way.press('Answer', 'panel');
    await way.write('Answer', 'The law', 'panel');
    await way.press('Answer', 'panel');
    await all.stored(async () => (await said()).map((one) => one.text), ['Who says so?', 'The law']);
    await way.press('Resolve', 'panel');
    await all.stored(async () => (await said())[0].resolved, true);
    await way.close();
  },

  'makes an issue of a pain, links another, and takes that link away': async (way, all) => {
    const { id } = await pain(all);
    await way.inCell('Pains and gains', 'Orders it', /Nobody tells me/);
    await way.press('Create issue', 'panel');
    await way.choose('Project', 'Backlog (BACK)', 'panel');
    await way.press('Create', 'panel');
    await all.stored(async () => (await issues(all, id)).length, 1);
    await way.press('Link existing issue', 'panel');
    await way.write('Issue key', 'BACK-2', 'panel');
    await way.press('Link', 'panel');
    await all.stored(async () => (await issues(all, id)).includes('BACK-2'), true);
    await way.press('Remove the link to BACK-2', 'panel');
    await way.press('Remove link', 'panel');
    await all.stored(async () => (await issues(all, id)).includes('BACK-2'), false);
    await way.close();
  },

  'proposes an improvement for a pain, and says why, when and by whom': async (way, all) => {
    await way.inCell('Pains and gains', 'Orders it', /Nobody tells me/);
    await way.press('Improvement', 'panel');
    await way.write('What would make it better?', 'Send a mail', 'panel');
    await way.press('Add', 'panel');
    await all.stored(async () => (await improvement(all)).addresses.length, 1);
    await way.press(/^Send a mail/, 'panel');
    await way.choose('How far', 'In progress', 'panel');
    await way.radio('4', 'Feasibility', 'panel');
    await way.radio('5', 'Impact', 'panel');
    await way.write('Why it will help', 'They know when', 'panel');
    await way.choose('Benefit', 'Less manual work', 'panel');
    await way.choose('Proposed by', 'A leader', 'panel');
    await way.find('Who decided?', 'Paula', /Paula Owner/, 'panel');
    await way.day('Decided on', ['2026', '04', '14'], 'panel');
    await all.stored(async () => {
      const one = await improvement(all);
      return [
        one.phase,
        one.feasibility,
        one.impact,
        one.rationale,
        one.benefit,
        one.proposedBy,
        one.decidedBy.name,
        one.decidedAt,
      ];
    }, ['progress', 4, 5, 'They know when', 'manual', 'leader', 'Paula Owner', '2026-04-14']);
    await way.press('Remove Nobody tells me', 'panel');
    await all.stored(async () => ((await improvement(all)).addresses || []).length, 0);
    await way.find('Add a pain that it addresses', 'Nobody', /Nobody tells me/, 'panel');
    await all.stored(async () => (await improvement(all)).addresses.length, 1);
    await way.close();
  },

  'takes a gain off the map, and an improvement of a touchpoint': async (way, all) => {
    await way.inCell('Pains and gains', 'Orders it', /It is quick/);
    await way.press('Remove from the map', 'panel');
    await all.stored(async () => (await findings(all)).length, 1);
    await way.close();
    await way.open('Waits');
    await way.unfold('Improvements', 'panel');
    await way.press('Improvement', 'panel');
    await way.write('What would make it better?', 'Somebody answers', 'panel');
    await way.press('Add', 'panel');
    await all.stored(async () => (await all.touchpoint('Waits')).improvements.length, 1);
    await way.unfold('Why, and who decided', 'panel');
    await way.press('Remove from the map', (page) => page.locator('.jm-panel .jm-card'));
    await all.stored(async () => (await all.touchpoint('Waits')).improvements.length, 0);
    await way.close();
  },

  'backs two touchpoints with one source, corrects it, and takes it off': async (way, all) => {
    await way.open('Waits');
    await way.unfold('Evidence', 'panel');
    await way.press('Source', 'panel');
    await way.find('Which source?', 'Calls in spring', /^New source/, 'panel');
    await way.choose('From', 'Customers', 'panel');
    await way.day('Date', ['2026', '04', '14'], 'panel');
    await way.write('Sample', '12 calls', 'panel');
    await way.press('Add', 'panel');
    await all.stored(() => sources(all, 'Waits'), ['Calls in spring']);
    await way.close();
    await way.open('Collects it');
    await way.unfold('Evidence', 'panel');
    await way.press('Source', 'panel');
    await way.find('Which source?', 'spring', /^Calls in spring/, 'panel');
    await all.stored(() => sources(all, 'Collects it'), ['Calls in spring']);
    await way.press('About Calls in spring', 'panel');
    await way.press('Correct', 'panel');
    await way.write('Title', 'Calls in April', 'panel');
    await way.press('Save', 'panel');
    await all.stored(() => sources(all, 'Waits'), ['Calls in April']);
    await way.press('Remove from the map', 'panel');
    await way.press('Remove from the map', (page) => page.locator('.jm-sure'));
    await all.stored(() => sources(all, 'Collects it'), []);
  },

  'says of a stage and of the whole map what hurts and what would help': async (way, all) => {
    await way.headMenu('Later', 'About the stage');
    await way.press('Pain point', 'panel');
    await way.write('What hurts here?', 'It ends suddenly', 'panel');
    await way.press('Add', 'panel');
    await all.stored(async () => (await all.map()).stages[2].findings.length, 1);
    await way.close();
    await way.menu('More', 'About the map');
    await way.press('Gain', 'panel');
    await way.write('What is good here?', 'All are friendly', 'panel');
    await way.press('Add', 'panel');
    await all.stored(async () => (await all.map()).findings.length, 1);
    await way.unfold(/^Improvements$/, 'panel');
    await way.press('Improvement', 'panel');
    await way.write('What would make it better?', 'Ask them', 'panel');
    await way.press('Add', 'panel');
    await all.stored(async () => (await all.map()).improvements.length, 1);
    await way.close();
  },
};

export default listed(tasks, at);
