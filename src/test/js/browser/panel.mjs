// What the panel of a touchpoint shows, and what it should show for the touchpoint that REST gives.

const PERIODS = { before: 'Before', during: 'During', after: 'After' };
const PROMISES = { kept: 'Kept', broken: 'Broken', unknown: 'Not known' };
const WORDS = ['Very negative', 'Negative', 'Neutral', 'Positive', 'Very positive'];
const TEXTS = {
  name: 'Name of the touchpoint',
  description: 'Description',
  customerAction: 'Action',
  customerGoal: 'Customer goal',
  frontStage: 'Visible to the customer',
  backStage: 'Back stage',
  thoughts: 'Thoughts',
  waiting: 'Waiting time (hours)',
};

/** Reads everything from the panel by label and role, as an English reader finds it. */
export async function readPanel(panel) {
  const shown = {};
  for (const [field, label] of Object.entries(TEXTS))
    shown[field] = await panel.getByLabel(label, { exact: true }).inputValue();
  shown.Stage = await textsOf(
    panel
      .locator('.jm-fact-row', { has: panel.page().getByRole('term').getByText('Stage', { exact: true }) })
      .getByRole('definition'),
  );
  for (const word of ['Type', 'Channel', 'Department'])
    shown[word] = await panel.getByRole('combobox', { name: word, exact: true }).inputValue();
  shown.momentOfTruth = await panel.getByRole('checkbox', { name: 'Moment of truth' }).isChecked();
  shown.expected = await readEmotion(panel.getByRole('group', { name: 'Expected emotion' }));
  shown.experienced = await readEmotion(panel.getByRole('group', { name: 'Experienced emotion' }));
  shown.feelings = await textsOf(panel.locator('.jm-tag'));
  shown.findings = await textsOf(panel.locator('#jm-section-findings .jm-finding'));
  shown.improvements = await readImprovements(panel);
  shown.promises = await textsOf(section(panel, 'Promises').getByRole('listitem'));
  shown.evidence = await textsOf(section(panel, 'Evidence').getByRole('listitem'));
  return shown;
}

/** The same for a touchpoint as JSON. */
export function expectedPanel(map, touchpoint) {
  const { experience = {} } = touchpoint;
  const stage = map.stages.find((one) => one.id === touchpoint.stageId);
  const texts = {
    ...touchpoint,
    thoughts: experience.thoughts,
    waiting: touchpoint.waitingMinutes && String(touchpoint.waitingMinutes / 60),
  };
  return {
    ...Object.fromEntries(Object.keys(TEXTS).map((field) => [field, texts[field] || ''])),
    Stage: [stage.name + ' · ' + PERIODS[stage.period]],
    Type: nameOf(touchpoint.type),
    Channel: nameOf(touchpoint.channel),
    Department: nameOf(touchpoint.department),
    momentOfTruth: touchpoint.momentOfTruth,
    expected: emotion(experience.expected),
    experienced: emotion(experience.experienced),
    feelings: (experience.feelings || []).map((feeling) => feeling.name),
    findings: touchpoint.findings.map((one) =>
      flat(
        (one.kind === 'pain' ? 'Pain point: ' : 'Gain: ') +
          one.text +
          (one.severity ? ', Severity ' + one.severity : ''),
      ),
    ),
    improvements: touchpoint.improvements.map((one) => [one.text, one.feasibility, one.impact]),
    promises: touchpoint.messages.map((one) => one.text + ' ' + PROMISES[one.promise]),
    evidence: touchpoint.sources.map((one) =>
      flat(one.title + ' ' + [one.type && one.type.name, one.date && date(one.date)].filter(Boolean).join(' · ')),
    ),
  };
}

function section(panel, heading) {
  return panel.locator('details', { has: panel.page().getByRole('heading', { name: heading, exact: true }) });
}

async function textsOf(locator) {
  return (await locator.allTextContents()).map(flat);
}

async function readEmotion(group) {
  const radios = await group
    .getByRole('radio')
    .evaluateAll((all) => all.filter((one) => one.checked).map((one) => Number(one.value)));
  return { chosen: radios[0], said: flat(await group.locator('output').textContent()) };
}

async function readImprovements(panel) {
  const cards = await section(panel, 'Improvements').locator('.jm-card').all();
  return Promise.all(
    cards.map(async (card) => [
      await card.getByLabel('Improvement', { exact: true }).inputValue(),
      await scale(card, 'Feasibility'),
      await scale(card, 'Impact'),
    ]),
  );
}

async function scale(card, name) {
  const chosen = await card
    .getByRole('group', { name })
    .getByRole('radio')
    .evaluateAll((all) => all.filter((one) => one.checked).map((one) => Number(one.value)));
  return chosen[0];
}

/** Whole steps are chosen words; half steps are said only. */
function emotion(value) {
  if (value === undefined) return { chosen: undefined, said: 'Not known yet' };
  const word = (step) => WORDS[step + 2];
  const said = Number.isInteger(value)
    ? word(value)
    : `between ${word(Math.floor(value))} and ${word(Math.ceil(value))}`;
  return {
    chosen: Number.isInteger(value) ? value : undefined,
    said: (value > 0 ? '+' : '') + String(value).replace('-', '\u2212') + ' · ' + said,
  };
}

function nameOf(word) {
  return word ? word.name : '';
}

function date(iso) {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(iso));
}

function flat(text) {
  return text.replace(/\s+/g, ' ').trim();
}
