// The reference map of the quality goals: 20 stages, 500 touchpoints with four texts of 40 characters, 200 findings, 300 issue
// links; and larger ones of the same kind.
import { rest } from './jira.mjs';

const STAGES = 20;
const TOUCHPOINTS = 500;
const FINDINGS = 200;
const LINKS = 300;
const WORDS = 'the customer waits for an answer and asks again where it is now'.split(' ');
const COLUMNS = [
  'stage',
  'period',
  'touchpoint',
  'description',
  'customer_action',
  'thoughts',
  'back_stage',
  'channel',
  'expected_emotion',
  'experienced_emotion',
  'pain',
  'pain_severity',
  'improvement',
];

/** Forty characters of words, another for every number. */
function forty(number) {
  const words = Array.from({ length: 14 }, (_, at) => WORDS[(number * 7 + at * (1 + (number % 5))) % WORDS.length]);
  return (number + ' ' + words.join(' ')).slice(0, 40).trim().padEnd(40, '.');
}

function row(at, touchpoints) {
  const stage = Math.floor(at / (touchpoints / STAGES));
  const pain = at < FINDINGS * 2 && at % 2 === 0;
  return [
    'Stage ' + (stage + 1),
    stage < 5 ? 'before' : stage < 15 ? 'during' : 'after',
    'Touchpoint ' + (at + 1),
    forty(at),
    forty(at + 1000),
    forty(at + 2000),
    forty(at + 3000),
    ['e-mail', 'phone', 'website', 'chat'][at % 4],
    String(((at * 3) % 9) / 2 - 2),
    String(((at * 5) % 9) / 2 - 2),
    pain ? forty(at + 4000) : '',
    pain ? String(1 + (at % 5)) : '',
    pain && at % 4 === 0 ? forty(at + 5000) : '',
  ];
}

/** Creates one with so many touchpoints through REST and gives its id. */
export async function largeMap(page, touchpoints, name) {
  const lines = [COLUMNS, ...Array.from({ length: touchpoints }, (_, at) => row(at, touchpoints))].map((cells) =>
    cells.join(';'),
  );
  const { status, data } = await rest(page, 'POST', '/projects/ITSD/imports', {
    fileName: 'reference.csv',
    content: Buffer.from(lines.join('\n')).toString('base64'),
    name,
  });
  if (status !== 201) throw new Error(JSON.stringify(data));
  return data.id;
}

/** The reference map with its links. */
export async function referenceMap(page) {
  const id = await largeMap(page, TOUCHPOINTS, 'Reference map');
  const map = (await rest(page, 'GET', '/maps/' + id)).data;
  const findings = map.touchpoints.flatMap((one) => one.findings);
  for (let at = 0; at < LINKS; at++) {
    const issueKey = 'ITSD-' + (1 + ((at + Math.floor(at / findings.length)) % 50));
    const linked = await rest(page, 'POST', `/maps/${id}/findings/${findings[at % findings.length].id}/links`, {
      issueKey,
    });
    if (linked.status !== 201) throw new Error(JSON.stringify(linked.data));
  }
  return id;
}

/** From now on the page reads this map as one with so many touchpoints, each a copy of one that it has. */
export async function pretendLarger(page, id, touchpoints) {
  await page.route(new RegExp('/rest/journeymaps/1.0/maps/' + id + '(\\?.*)?$'), async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    if (route.request().headers()['if-none-match']) return route.fulfill({ status: 304 });
    const map = await (await route.fetch()).json();
    const each = touchpoints / map.stages.length;
    const copies = map.stages.flatMap((stage, at) =>
      Array.from({ length: each }, (_, more) =>
        copy(map.touchpoints[(at * each + more) % map.touchpoints.length], stage.id, at * each + more),
      ),
    );
    return route.fulfill({ json: { ...map, touchpoints: copies }, headers: { ETag: 'W/"larger"' } });
  });
}

const MANY = 1_000_000;

/** Ids of its own, above all that exist. */
function copy(one, stageId, number) {
  const findings = (one.findings || []).map((finding, at) => ({ ...finding, id: MANY + number * 10 + at }));
  return { ...one, id: MANY + number, stageId, name: 'Copy ' + (number + 1), findings, improvements: [] };
}
