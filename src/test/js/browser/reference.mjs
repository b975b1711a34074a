// The reference map of the quality goals: 20 stages, 500 touchpoints with four texts of 40 characters, 200 findings, 300 issue links.
import { rest } from './jira.mjs';

const STAGES = 20;
const TOUCHPOINTS = 500;
const FINDINGS = 200;
const LINKS = 300;
const WORDS = 'the customer waits for an answer and asks again where it is now'.split(' ');
const COLUMNS = ['stage', 'period', 'touchpoint', 'description', 'customer_action', 'thoughts', 'back_stage', 'channel', 'expected_emotion', 'experienced_emotion', 'pain', 'pain_severity', 'improvement'];

/** Forty characters of words, another for every number. */
function forty(number) {
  const words = Array.from({ length: 14 }, (_, at) => WORDS[(number * 7 + at * (1 + (number % 5))) % WORDS.length]);
  return (number + ' ' + words.join(' ')).slice(0, 40).trim().padEnd(40, '.');
}

function row(at) {
  const stage = Math.floor(at / (TOUCHPOINTS / STAGES));
  const pain = at < FINDINGS * 2 && at % 2 === 0;
  return [
    'Stage ' + (stage + 1), stage < 5 ? 'before' : stage < 15 ? 'during' : 'after', 'Touchpoint ' + (at + 1), forty(at), forty(at + 1000), forty(at + 2000), forty(at + 3000),
    ['e-mail', 'phone', 'website', 'chat'][at % 4], String(((at * 3) % 9) / 2 - 2), String(((at * 5) % 9) / 2 - 2),
    pain ? forty(at + 4000) : '', pain ? String(1 + (at % 5)) : '', pain && at % 4 === 0 ? forty(at + 5000) : '',
  ];
}

/** Creates it through REST and gives its id. */
export async function referenceMap(page) {
  const lines = [COLUMNS, ...Array.from({ length: TOUCHPOINTS }, (_, at) => row(at))].map((cells) => cells.join(';'));
  const { status, data } = await rest(page, 'POST', '/projects/ITSD/imports', { fileName: 'reference.csv', content: Buffer.from(lines.join('\n')).toString('base64'), name: 'Reference map' });
  if (status !== 201) throw new Error(JSON.stringify(data));
  const map = (await rest(page, 'GET', '/maps/' + data.id)).data;
  const findings = map.touchpoints.flatMap((one) => one.findings);
  for (let at = 0; at < LINKS; at++) {
    const issueKey = 'ITSD-' + (1 + ((at + Math.floor(at / findings.length)) % 50));
    const linked = await rest(page, 'POST', `/maps/${data.id}/findings/${findings[at % findings.length].id}/links`, { issueKey });
    if (linked.status !== 201) throw new Error(JSON.stringify(linked.data));
  }
  return data.id;
}
