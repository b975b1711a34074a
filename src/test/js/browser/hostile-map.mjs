// A map that holds every hostile text in every field, and all that hangs around it (QS2).
import assert from 'node:assert/strict';
import { rest } from './jira.mjs';
import { HOSTILE } from './hostile-texts.mjs';

export const PER_ISSUE = 10;

const COLUMNS = [
  'stage',
  'period',
  'touchpoint',
  'description',
  'type',
  'channel',
  'customer_goal',
  'customer_action',
  'thoughts',
  'expected_emotion',
  'experienced_emotion',
  'emotion_words',
  'promise',
  'promise_kept',
  'front_stage',
  'back_stage',
  'department',
  'waiting_hours',
  'critical',
  'pain',
  'pain_severity',
  'gain',
  'improvement',
  'feasibility',
  'impact',
  'evidence_type',
  'evidence_source',
  'evidence_date',
];
const FIXED = {
  period: 'during',
  expected_emotion: '1',
  experienced_emotion: '-2',
  promise_kept: 'no',
  waiting_hours: '3',
  critical: 'yes',
  pain_severity: '5',
  feasibility: '1',
  impact: '5',
  evidence_date: '2026-04-14',
};

let id;
let map;

/** One map with every text in every field of a touchpoint; a card for each text; issues with hostile summaries. */
export async function fill(page) {
  const lines = HOSTILE.map((text) =>
    COLUMNS.map((column) =>
      quoted(FIXED[column] || shielded(column === 'emotion_words' ? text.replaceAll(',', ';') : text)),
    ),
  );
  const content = Buffer.from([COLUMNS, ...lines].map((line) => line.join(',')).join('\r\n')).toString('base64');
  const head = { perspective: HOSTILE.join(' ').slice(0, 255), desiredExperience: HOSTILE.join(' ').slice(0, 4000) };
  id = (
    await made(
      rest(page, 'POST', '/projects/ITSD/imports', {
        fileName: HOSTILE[0] + '.csv',
        content,
        name: HOSTILE.slice(0, 4).join(' '),
        ...head,
      }),
    )
  ).id;
  for (const text of HOSTILE)
    await made(
      rest(page, 'POST', '/projects/ITSD/maps', {
        name: text,
        perspective: text,
        desiredExperience: text,
        stages: [text],
      }),
    );
  for (const text of HOSTILE) {
    const texts_ = Object.fromEntries(
      ['name', 'oneLine', 'needs', 'demographics', 'purchaseBehaviour', 'channelUse'].map((field) => [
        field,
        text.slice(0, 255),
      ]),
    );
    await made(rest(page, 'POST', '/projects/ITSD/personas', { ...texts_, preferredChannels: [text.slice(0, 100)] }));
    await made(
      rest(
        page,
        'POST',
        '/projects/ITSD/segments',
        Object.fromEntries(
          ['name', 'who', 'howSegmented', 'needs', 'behaviour'].map((field) => [field, text.slice(0, 255)]),
        ),
      ),
    );
  }
  await experienced(page);
  await made(rest(page, 'POST', `/maps/${id}/stages`, { name: 'Empty ' + HOSTILE[0], period: 'after' }));
  await made(rest(page, 'POST', `/maps/${id}/touchpoints`, { name: HOSTILE[4] }));
  map = (await rest(page, 'GET', '/maps/' + id)).data;
  await told(page);
  for (const [at, text] of HOSTILE.entries()) {
    const findings = `/maps/${id}/findings/${map.touchpoints[at].findings[0].id}`;
    const short = text.slice(0, 255);
    await changed(page, `/touchpoints/${map.touchpoints[at].id}`, {
      guidance: 'Help: ' + text,
      competence: text,
      system: short,
      external: short,
      moment: short,
      lane1: text,
      lane5: text,
    });
    await changed(page, `/findings/${map.touchpoints[at].findings[0].id}`, { reason: text });
    await changed(page, `/improvements/${map.touchpoints[at].improvements[0].id}`, { rationale: text });
    await changed(page, `/stages/${map.touchpoints[at].stageId}`, { customerGoal: text, companyGoal: text });
    await made(rest(page, 'POST', findings + '/links', { issueKey: 'ITSD-' + (Math.floor(at / PER_ISSUE) + 1) }));
    await made(
      rest(page, 'POST', findings + '/issues', {
        projectKey: 'BACK',
        issueTypeId: '10001',
        summary: text.replace(/[\r\n\u2028\u2029]/g, ' '),
        description: text,
      }),
    );
  }
  return { id, map };
}

async function changed(page, path, values) {
  const { status, data } = await rest(page, 'PATCH', '/maps/' + id + path, values, map.version);
  assert.equal(status, 200, path + JSON.stringify(data));
}

/** What is said of the map as a whole, and of what was done to it. */
async function told(page) {
  const all = HOSTILE.join(' ');
  await changed(page, '', {
    goal: all.slice(0, 4000),
    scope: all.slice(0, 4000),
    expectations: all.slice(0, 4000),
    goalMetric: all.slice(0, 255),
  });
  await changed(
    page,
    '',
    Object.fromEntries(
      [0, 1, 2, 3, 4].map((n) => [
        'lane' + (n + 1),
        HOSTILE.slice(n * 10, n * 10 + 10)
          .join(' ')
          .slice(0, 255),
      ]),
    ),
  );
  for (const text of HOSTILE) {
    await made(rest(page, 'POST', `/maps/${id}/versions`, { name: text.slice(0, 255) }));
    await made(rest(page, 'POST', `/maps/${id}/reviews`, { trigger: 'technology', note: text }));
  }
  for (const text of HOSTILE.slice(0, 20))
    await made(rest(page, 'POST', `/maps/${id}/templates`, { name: text.slice(0, 255) }));
}

/** What a persona with a hostile name experiences at the first touchpoints, and the words for it. */
async function experienced(page) {
  const { touchpoints } = (await rest(page, 'GET', '/maps/' + id)).data;
  const { persona } = (await rest(page, 'GET', '/projects/ITSD/personas')).data.personas[0];
  let { version } = (await rest(page, 'GET', '/maps/' + id)).data;
  version = (await rest(page, 'PATCH', `/maps/${id}/personas`, { personas: [persona.id] }, version)).data.version;
  for (const [at, text] of HOSTILE.entries()) {
    const said = {
      thoughts: text,
      expectation: text,
      reaction: text,
      feelings: [{ name: text.slice(0, 255), response: text }],
    };
    for (const who of ['', '/' + persona.id]) {
      const { status, data } = await rest(
        page,
        'PATCH',
        `/maps/${id}/touchpoints/${touchpoints[at].id}/experience${who}`,
        said,
        version,
      );
      assert.equal(status, 200, JSON.stringify(data));
      version = data.version;
    }
  }
}

async function made(sending) {
  const { status, data } = await sending;
  assert.equal(status, 201, JSON.stringify(data).slice(0, 300));
  return data;
}

export function quoted(text) {
  return '"' + text.replaceAll('"', '""') + '"';
}

/** A spreadsheet keeps a formula as text behind an apostrophe, which the import takes away again. */
function shielded(text) {
  return /^[=+\-@\t\r']/.test(text) ? "'" + text : text;
}
