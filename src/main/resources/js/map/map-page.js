/** One open journey map: its header, the map or the list, and the panel beside it. */
import { h } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { MapContext } from './map-context.js';
import { useSession } from './use-session.js';
import { useSelection } from './use-selection.js';
import { useWidth } from '../ui/use-width.js';
import * as model from '../model/map-model.js';
import * as parts from '../ui/parts.js';
import * as words from '../words.js';
import * as emotion from '../model/emotion.js';
import * as unsaved from './unsaved.js';
import { MapHeader } from './map-header.js';
import { Grid } from './grid.js';
import { ListView } from './list-view.js';
import { Tray } from './tray.js';
import { Side } from './side.js';
import { usePageTitle } from '../ui/page-title.js';
import { createDeeds } from './deeds.js';
import * as lanes from './lanes.js';
import { Apart } from '../ui/apart.js';
import * as seen from '../model/seen.js';
import { usePeople } from '../persona/people.js';
import * as filter from '../model/filter.js';
import { fit } from './fit.js';
import { AfterChoice } from '../ui/later.js';

function summary(map) {
  const count = model.count(map);
  const low = model.lowest(map)[0];
  const said = [words.stages(count.stages), words.touchpoints(count.touchpoints)];
  if (low)
    said.push(
      AJS.I18n.getText(
        'jm.map.lowest.one',
        low.number + ' ' + low.touchpoint.name,
        words.emotionWord(low.touchpoint.experience.experienced),
      ),
    );
  return said.join(', ') + '.';
}

/**
 * Text for the live region; the same text twice is still said twice.
 * @returns {[string, (text: string) => void]}
 */
function useAnnouncer(state) {
  const [said, setSaid] = useState('');
  const announce = useCallback((text) => setSaid((before) => (before === text ? text + '\u00a0' : text)), []);
  const failed = unsaved.changes(state).length;
  useEffect(() => {
    if (state.savedCount > 0) announce(AJS.I18n.getText('jm.save.saved'));
  }, [state.savedCount]);
  useEffect(() => {
    if (failed > 0) announce(AJS.I18n.getText('jm.save.failed'));
  }, [failed]);
  return [said, announce];
}

/** A key pressed on a cell of the curve sets the experienced emotion there. */
function chooseByKey(session, announce, touchpoint, key) {
  const { experienced, persona, meets, from = [] } = model.experience(touchpoint);
  const value = meets === false ? undefined : emotion.byKey(key, experienced);
  if (value === undefined) return false;
  if (value !== experienced || from.includes('experienced'))
    session.save({
      kind: 'experience',
      id: touchpoint.id,
      field: 'experienced',
      persona,
      value,
      version: session.state.map.version,
    });
  announce(AJS.I18n.getText('jm.experience.feels', words.emotionWord(value)));
  return true;
}

async function createTouchpoint(session, announce, selection, stageId, name, left) {
  const { touchpoint } = await session.add('touchpoints', { stageId, name });
  announce(AJS.I18n.getText('jm.touchpoint.added', name));
  if (!left) selection.focus('[data-cell="' + touchpoint.id + '"]');
}

/** The address has it in percent. */
function zoom(place) {
  return place.zoom ? Math.min(2, Math.max(0.3, place.zoom / 100)) : 1;
}

/** The part of the map that the address asks for; how many fit is said. */
function useFound(map, place, persona, announce) {
  const [next] = useState(filter.following);
  const found = useMemo(() => next(map, place.filter, persona), [map, place.filter, persona]);
  const [filtering, setFiltering] = useState(Boolean(place.filter));
  useEffect(() => {
    if (filtering) announce(AJS.I18n.getText('jm.filter.count', String(found.count), String(found.all)));
  }, [place.filter]);
  return { found, filtering, setFiltering };
}

/** Everything that the parts of an open map share. */
function useShared({ session, place, go, project }) {
  const { state } = session;
  const selection = useSelection(place, go);
  const [said, announce] = useAnnouncer(state);
  const [told, tell] = useState(undefined);
  const links = useMemo(() => model.linksByFinding(state.links), [state.links]);
  const choose = useCallback((touchpoint, key) => chooseByKey(session, announce, touchpoint, key), []);
  const addTouchpoint = useCallback(
    (stageId, name, left) => createTouchpoint(session, announce, selection, stageId, name, left),
    [],
  );
  const [aimed, aim] = useState(undefined);
  const deeds = useMemo(() => createDeeds({ session, announce, tell, focus: selection.focus, aim }), [session]);
  const mapNow = useCallback(() => session.state.map, [session]);
  const [goal, setGoal] = useState(undefined);
  const [capture, setCapture] = useState(undefined);
  const [walk, setWalk] = useState(undefined);
  const jump = (lane, id) => {
    selection.hide();
    go(
      Object.assign({}, place, {
        view: 'map',
        lens: lanes.lensWith(lane, place.lens),
        touchpoint: undefined,
        finding: undefined,
        filter: undefined,
      }),
      true,
    );
    setGoal({ lane, id });
  };
  const selected = model.chosen(state.map, place);
  const persona = seen.inFront(state.map, place);
  const also = seen.others(state.map, place);
  const map = useMemo(() => seen.by(state.map, persona), [state.map, persona]);
  const narrowing = useFound(map, place, persona, announce);
  const named = usePeople(session, state.map.personas);
  return Object.assign(narrowing, {
    session,
    state,
    map,
    persona,
    also,
    named,
    saves: state.saves,
    links,
    project,
    place,
    go,
    said,
    announce,
    told,
    tell,
    aimed,
    aim,
    choose,
    addTouchpoint,
    deeds,
    mapNow,
    focus: selection.focus,
    selected,
    selectedFinding: place.finding,
    addressed: model.addressedBy(state.map, place.improvement),
    selectImprovement: selection.selectImprovement,
    panel: selection.panel,
    shownPanel: selected === undefined ? selection.panel.kind : undefined,
    select: selection.select,
    show: selection.show,
    drawn: selection.drawn,
    closePanel: selection.closePanel,
    showUnsaved: () => unsaved.showFirst(state, selection),
    summary: useMemo(() => summary(state.map), [state.map]),
    lens: place.lens,
    zoom: zoom(place),
    goal,
    jump,
    capture,
    setCapture,
    walk,
    setWalk,
  });
}

/** A workshop sees the map as wide as the screen, unless somebody chose a size; larger where it is short, and never too small to read. */
const FAR = { least: 100, most: 150 };

/** The map as a workshop sees it: large, what is said, and where they are. */
function workshop(shared) {
  const rated = shared.map.touchpoints.some((one) => emotion.known(model.experience(one).experienced));
  const size = shared.place.zoom ? shared.zoom : fit(shared.map, FAR.least, FAR.most) / 100;
  return Object.assign({}, shared, {
    zoom: size,
    lens: rated ? 'capture rated' : 'capture',
    selected: shared.capture,
    selectedFinding: undefined,
  });
}

/** The map or the list of what was asked for; a workshop sees all. */
function looked(shared, view, capturing) {
  if (view === 'pair') return h(Apart, { resource: 'jm-map-tools', name: 'SideBySide' });
  const { found, place, go } = shared;
  if (capturing) return h(Grid, workshop(shared));
  if (found.all > 0 && !found.count) {
    return h(
      'p',
      { class: 'jm-hint' },
      AJS.I18n.getText('jm.filter.none'),
      ' ',
      h(
        'button',
        {
          type: 'button',
          class: 'aui-button aui-button-link',
          onClick: () => go(Object.assign({}, place, { filter: undefined }), true),
        },
        AJS.I18n.getText('jm.filter.clear'),
      ),
    );
  }
  if (view === 'priorities')
    return h(Apart, { key: view, resource: 'jm-map-records', name: 'Priorities', found: found.map });
  return h(view === 'map' ? Grid : ListView, Object.assign({}, shared, { map: found.map, sort: place.sort }));
}

function main(shared, view, covered) {
  const { map, state } = shared;
  const capturing = view === 'map' && shared.capture !== undefined && shared.capture !== false;
  return h(
    'div',
    { class: 'jm-main' + (capturing ? ' jm-capturing' : ''), inert: covered },
    shared.filtering &&
      view !== 'pair' &&
      !capturing &&
      h(Apart, { resource: 'jm-map-asked', name: 'FilterBar', quiet: true, found: shared.found }),
    capturing &&
      h(Apart, {
        resource: 'jm-map-tools',
        name: 'CaptureBar',
        current: shared.capture,
        setCurrent: shared.setCapture,
        leave: () => shared.setCapture(undefined),
      }),
    map.abilities.edit && map.touchpoints.length === 0 && h('p', { class: 'jm-hint' }, AJS.I18n.getText('jm.map.hint')),
    shared.told &&
      parts.message(
        'warning',
        shared.told,
        h(
          'button',
          { type: 'button', class: 'aui-button aui-button-link', onClick: () => shared.tell(undefined) },
          AJS.I18n.getText('jm.panel.close'),
        ),
      ),
    shared.aimed &&
      h(Apart, {
        key: shared.aimed.kind + shared.aimed.id,
        resource: 'jm-map-asked',
        name: 'FocusQuestion',
        quiet: true,
        on: shared.aimed,
        done: () => shared.aim(undefined),
      }),
    unsaved.stageSigns(state),
    state.links.partial && parts.message('info', [AJS.I18n.getText('jm.issues.partial')]),
    looked(shared, view, capturing),
    h(Tray, shared),
  );
}

function Open(props) {
  const shared = useShared(props);
  const asked = props.place.view === 'pair' && !(shared.state.map.personas || []).length ? undefined : props.place.view;
  const view = useWidth(640) && !asked ? 'list' : asked || 'map';
  const shown =
    shared.selected !== undefined ||
    shared.panel.kind !== 'none' ||
    Boolean(
      model.holderOf(shared.map, 'findings', props.place.finding) ||
      model.holderOf(shared.map, 'improvements', props.place.improvement),
    );
  const covered = useWidth(800) && shown;
  const header = useMemo(() => h(MapHeader, { view }), [view]);
  usePageTitle(shared.map.name);
  return h(
    MapContext.Provider,
    { value: shared },
    h(
      'div',
      { inert: covered },
      h(AfterChoice, null, header),
      h('p', { id: 'jm-map-summary', class: 'jm-hidden' }, shared.summary),
    ),
    h('div', { class: 'jm-work' }, main(shared, view, covered), h(Side, null)),
    h('div', { class: 'jm-hidden', role: 'status', 'aria-live': 'polite' }, shared.said),
  );
}

/**
 * props: mapId, place, go, project.
 * @param {{ mapId: number, place: Place, go: Go, project: Project }} props
 * @returns {VNode}
 */
export function MapPage({ mapId, place, go, project }) {
  const session = useSession(mapId);
  const { map, error } = session.state;
  if (error)
    return parts.message(
      'error',
      error.texts || [String(error)],
      h('p', null, parts.link(go, {}, project.href({}), null, AJS.I18n.getText('jm.maps.back'))),
    );
  if (!map) return parts.waiting(AJS.I18n.getText('jm.loading'));
  return h(Open, { session, place, go, project });
}
