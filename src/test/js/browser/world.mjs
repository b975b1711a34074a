// What the tasks begin with: one small map with an issue to link, made through REST; and who does them.
import { rest } from './jira.mjs';

const STAGES = ['Before day one', 'Day one', 'Later'];
const TOUCHPOINTS = [
  ['Orders it', 0],
  ['Waits', 0],
  ['Collects it', 1],
  ['Gets a survey', 2],
];

/** Describes people, and makes an issue of a pain on a map of its own; gives what the tasks know of them. */
export async function people(page) {
  const ids = {};
  for (const name of ['Ann', 'Bea'])
    ids[name] = (await rest(page, 'POST', '/projects/ITSD/personas', { name })).data.persona.id;
  const map = await draw(page, 'A map with an issue');
  const [touchpoint] = (await rest(page, 'GET', '/maps/' + map)).data.touchpoints;
  const { finding } = (
    await rest(page, 'POST', `/maps/${map}/findings`, {
      touchpointId: touchpoint.id,
      kind: 'pain',
      text: 'It takes long',
    })
  ).data;
  await rest(page, 'POST', `/maps/${map}/findings/${finding.id}/links`, { issueKey: 'BACK-3' });
  return { ids, issue: 'BACK-3' };
}

/** Draws the map and gives its id. */
export async function draw(page, name) {
  const { id } = (await rest(page, 'POST', '/projects/ITSD/maps', { name, stages: STAGES })).data;
  const { stages } = (await rest(page, 'GET', '/maps/' + id)).data;
  for (const [touchpoint, stage] of TOUCHPOINTS)
    await rest(page, 'POST', `/maps/${id}/touchpoints`, { name: touchpoint, stageId: stages[stage].id });
  return id;
}
