/** What can be done to touchpoints and stages as a whole, from menus, keys and by dragging; every deed is one step to undo. */
import * as places from '../model/places.js';
import * as changes from '../model/changes.js';
import * as focuses from '../model/focus.js';

const EXPERIENCE = ['thoughts', 'expectation', 'expectationSource', 'reaction', 'expected', 'experienced', 'feelings'];

const WORDS = ['type', 'channel', 'department'];

const NOTHING = {};

/** The values of some fields that a record has. */
function having(record, fields) {
  return fields
    .filter((field) => record[field] !== undefined && record[field] !== null && record[field] !== '')
    .reduce((values, field) => Object.assign(values, { [field]: record[field] }), {});
}

/** The fields of a row that are neither experienced nor words. */
const own = (values) => Object.keys(values).filter((field) => !EXPERIENCE.concat(WORDS, 'name').includes(field));

/** The names of the words that a record has. */
function named(record) {
  const words = having(record, WORDS);
  return Object.keys(words).reduce((names, field) => Object.assign(names, { [field]: words[field].name }), {});
}

function idsIn(map, stageId) {
  return map.touchpoints.filter((one) => one.stageId === stageId).map((one) => one.id);
}

/** Where a touchpoint goes by one step: within its stage, else to the near end of the next stage. */
function stepOf(map, touchpoint, way) {
  const { stageId } = touchpoint;
  const near = places.neighbours(idsIn(map, stageId), touchpoint.id)[way];
  if (near) return { stageId: stageId === undefined ? null : stageId, behind: near.behind };
  const at = map.stages.findIndex((stage) => stage.id === stageId);
  const next = at < 0 ? undefined : map.stages[at + (way === 'later' ? 1 : -1)];
  if (!next) return undefined;
  const there = idsIn(map, next.id);
  return { stageId: next.id, behind: way === 'later' || !there.length ? null : there[there.length - 1] };
}

/**
 * shared: session, announce(text), tell(texts), focus(selector), aim({kind, id}: asks about the focus of the map).
 * @param {{ session: Session, announce: (text: string) => void, tell: (texts: string[]) => void, focus: (place: string) => void, aim: (focus: any) => void }} props
 * @returns {TouchpointActions}
 */
export function createDeeds({ session, announce, tell, focus, aim }) {
  const map = () => session.state.map;
  const find = (id) => changes.touchpointOf(map(), id);

  /** @type {Promise<any>} */
  let line = Promise.resolve();

  async function attempt(deed, said) {
    try {
      const done = await session.asOne(deed);
      if (done !== NOTHING) announce(said);
      return done;
    } catch (error) {
      tell(error.texts || [String(error)]);
      return undefined;
    }
  }

  /** Does something after all that was asked for before, says what became of it, and shows a refusal. */
  function run(deed, said) {
    line = line.then(() => attempt(deed, said));
    return line;
  }

  const path = (touchpoint) => '/touchpoints/' + touchpoint.id;
  const moved = (name) => AJS.I18n.getText('jm.moved', name);

  function place(touchpoint, to) {
    return run(() => session.act('post', path(touchpoint) + '/move', to), moved(touchpoint.name));
  }

  function step(touchpoint, way) {
    return run(() => {
      const to = stepOf(map(), find(touchpoint.id) || touchpoint, way);
      return to ? session.act('post', path(touchpoint) + '/move', to) : NOTHING;
    }, moved(touchpoint.name));
  }

  function intoStage(touchpoint, stageId) {
    const there = idsIn(map(), stageId === null ? undefined : stageId);
    return place(touchpoint, { stageId, behind: there.length ? there[there.length - 1] : null });
  }

  /** Right before or behind another touchpoint. */
  function beside(touchpoint, other, before) {
    const ids = idsIn(map(), other.stageId).filter((id) => id !== touchpoint.id);
    const at = ids.indexOf(other.id);
    const behind = before ? (at > 0 ? ids[at - 1] : null) : other.id;
    return place(touchpoint, { stageId: other.stageId === undefined ? null : other.stageId, behind });
  }

  function remove(touchpoint) {
    return run(() => session.act('remove', path(touchpoint)), AJS.I18n.getText('jm.removed', touchpoint.name));
  }

  function stepStage(stage, way) {
    return run(() => {
      const to = places.neighbours(
        map().stages.map((one) => one.id),
        stage.id,
      )[way];
      return to ? session.act('post', '/stages/' + stage.id + '/move', to) : NOTHING;
    }, moved(stage.name));
  }

  function removeStage(stage) {
    return run(() => session.act('remove', '/stages/' + stage.id), AJS.I18n.getText('jm.removed', stage.name));
  }

  /** Makes one with these values behind another (null: first, undefined: last) and gives its id. */
  async function make(stageId, behind, values) {
    const {
      version,
      touchpoint: { id },
    } = await session.act('post', '/touchpoints', { stageId, name: values.name });
    if (behind !== undefined)
      await session.act('post', '/touchpoints/' + id + '/move', {
        stageId: stageId === undefined ? null : stageId,
        behind,
      });
    for (const [below, fields] of [
      ['', having(values, own(values))],
      ['/experience', having(values, EXPERIENCE)],
      ['/words', named(values)],
    ]) {
      if (Object.keys(fields).length) await session.act('patch', '/touchpoints/' + id + below, fields, version);
    }
    return id;
  }

  /** One that says the same, right behind it; the server copies it, with the eyes of everyone and of each persona (B27). */
  async function duplicate(touchpoint) {
    const name = AJS.I18n.getText('jm.copy.of', touchpoint.name).slice(0, 255);
    const done = await run(
      () => session.act('post', path(touchpoint) + '/duplicate', { name }),
      AJS.I18n.getText('jm.touchpoint.added', name),
    );
    if (done) focus('.jm-grid [data-head="' + done.touchpoint.id + '"]');
  }

  /** Makes touchpoints of rows of values behind another one, or last in a stage. */
  async function paste(rows, stageId, behind) {
    let last = behind;
    await run(
      async () => {
        for (const values of rows) last = await make(stageId, last, values);
      },
      AJS.I18n.getText('jm.pasted', String(rows.length)),
    );
    if (last !== behind) focus('.jm-grid [data-head="' + last + '"]');
  }

  /** A new one behind another, ready to be named; gives its id. */
  function insert(stageId, behind) {
    const name = AJS.I18n.getText('jm.touchpoint.add');
    return run(() => make(stageId, behind, { name }), AJS.I18n.getText('jm.touchpoint.added', name));
  }

  /** Whether a step leads anywhere. */
  const can = (touchpoint, way) => Boolean(stepOf(map(), touchpoint, way));

  /** Whether this is the focus of the map. */
  const isAim = (kind, id) => focuses.isOn(map(), kind, id);

  return { aim, isAim, step, can, find, beside, intoStage, remove, stepStage, removeStage, duplicate, paste, insert };
}
