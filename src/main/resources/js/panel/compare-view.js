/** Two versions of the map beside each other: before and after, by touchpoint, in the words of the map. */
import { h } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as model from '../model/map-model.js';
import * as parts from '../ui/parts.js';
import * as words from './history-words.js';

function useCompared(session, version, from, to) {
  const [compared, setCompared] = useState(/** @type {any} */ ({}));
  useEffect(() => {
    let wanted = true;
    const take = (found) => wanted && setCompared(found);
    const fail = (error) => take({ failed: error.texts || [String(error)] });
    const read = (before) =>
      session.past.compare(from, to, before.length).then(({ differences, more }) => {
        const known = before.concat(differences);
        take({ differences: known, next: more && (() => read(known)) });
      }, fail);
    read([]);
    return () => (wanted = false);
  }, [version, from, to]);
  return compared;
}

/** Differences in the server's order, one group for the map with its stages and one for each touchpoint. */
function groups(map, differences) {
  return differences.reduce((found, one) => {
    const last = found[found.length - 1];
    if (last && last.id === one.touchpointId) last.differences.push(one);
    else found.push({ id: one.touchpointId, title: title(map, one), differences: [one] });
    return found;
  }, []);
}

function title(map, { touchpointId, touchpoint }) {
  if (touchpointId === undefined) return AJS.I18n.getText('jm.kind.map');
  const place = model.place(map, touchpointId);
  const name = touchpoint || AJS.I18n.getText('jm.history.gone');
  return place && place.number ? place.number + ' ' + name : name;
}

function difference(map, one) {
  const said = words.describe(map, one);
  const own = one.subject === 'touchpoint' || one.subject === 'experience' || one.subject === 'map';
  const name = own && one.field ? undefined : said.name;
  return h(
    'li',
    { key: one.subject + one.id + one.field, class: 'jm-compared' },
    h('p', null, h('strong', null, said.deed), (name || !own) && [' \u00b7 ', said.subject, name && [': ', name]]),
    said.values &&
      h(
        'div',
        { class: 'jm-compared-values' },
        h('del', null, parts.hidden(AJS.I18n.getText('jm.compare.before') + ': '), said.values.before),
        h('ins', null, parts.hidden(AJS.I18n.getText('jm.compare.after') + ': '), said.values.after),
      ),
  );
}

function group(map, { id, title: name, differences }) {
  return h(
    'section',
    { key: id || 0, class: 'jm-section' },
    h('h3', null, name),
    h(
      'ol',
      { class: 'jm-plain' },
      differences.map((one) => difference(map, one)),
    ),
  );
}

/** Two names may stand for one revision: then the first of them is shown. */
function choice(id, label, versions, value, choose) {
  const chosen = versions.find((one) => one.revision === value);
  return h(
    'div',
    { class: 'jm-filter-field' },
    h('label', { for: id, class: 'jm-label' }, label),
    h(
      'select',
      {
        id,
        class: 'select',
        onChange: (event) => choose(event.target.value === '' ? undefined : Number(event.target.value)),
      },
      versions.map((one) =>
        h(
          'option',
          { key: one.id, value: one.revision === undefined ? '' : one.revision, selected: one === chosen },
          one.name,
        ),
      ),
    ),
  );
}

function counted(count, more) {
  if (!count) return AJS.I18n.getText('jm.compare.same');
  return more
    ? AJS.I18n.getText('jm.compare.partial', String(count))
    : AJS.I18n.getText('jm.compare.count', String(count));
}

function told(map, { failed, differences, next }) {
  if (failed) return parts.message('error', failed);
  if (!differences) return parts.waiting(AJS.I18n.getText('jm.loading'));
  return [
    h(
      'p',
      { class: 'jm-quiet jm-compared-count', role: 'status' },
      counted(differences.length, next),
      ' ',
      AJS.I18n.getText('jm.compare.links'),
    ),
    groups(map, differences).map((one) => group(map, one)),
    next &&
      h(
        'button',
        { type: 'button', class: 'aui-button aui-button-link', onClick: next },
        AJS.I18n.getText('jm.search.more'),
      ),
  ];
}

/**
 * props: versions [{id, revision (undefined: now), name}], from, to, choose(from, to), close.
 * @param {{ versions: any[], from: number, to: number, choose: (from: number, to: number) => void, close: () => void }} props
 * @returns {Drawn}
 */
export function CompareView({ versions, from, to, choose, close }) {
  const { session, state } = useContext(MapContext);
  const compared = useCompared(session, state.map.version, from, to);
  const past = versions.filter((one) => one.revision !== undefined);
  return [
    h(
      'button',
      { type: 'button', class: 'aui-button aui-button-link jm-back', onClick: close },
      '\u2039 ',
      AJS.I18n.getText('jm.versions'),
    ),
    h(
      'div',
      { class: 'jm-filter-fields' },
      choice('jm-compare-from', AJS.I18n.getText('jm.compare.before'), past, from, (revision) => choose(revision, to)),
      choice('jm-compare-to', AJS.I18n.getText('jm.compare.after'), versions, to, (revision) => choose(from, revision)),
    ),
    told(state.map, compared),
  ];
}
