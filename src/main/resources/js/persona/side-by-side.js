/** Two personas beside each other at every touchpoint: what they think, expect, feel and do (P04). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as model from '../model/map-model.js';
import * as seen from '../model/seen.js';
import * as words from '../words.js';

function line(label, text, mark, className) {
  return (
    text &&
    h(
      'div',
      { class: 'jm-list-line' },
      h('dt', null, label),
      h(
        'dd',
        null,
        h('span', { class: className }, text),
        mark && h('span', { class: 'jm-everyone-mark' }, AJS.I18n.getText('jm.everyone.mark')),
      ),
    )
  );
}

function cell(touchpoint, persona) {
  const felt = seen.experience(touchpoint, persona);
  if (felt.meets === false)
    return h('td', { class: 'jm-not-met' }, AJS.I18n.getText('jm.not.met', seen.nameOf(persona)));
  const from = (field) => (felt.from || []).includes(field);
  return h(
    'td',
    null,
    h('p', { class: 'jm-pair-name' }, seen.nameOf(persona)),
    h(
      'dl',
      null,
      line(AJS.I18n.getText('jm.lane.thinks'), felt.thoughts, from('thoughts'), 'jm-quoted'),
      line(AJS.I18n.getText('jm.expectation'), felt.expectation, from('expectation')),
      line(
        AJS.I18n.getText('jm.lane.feels'),
        (felt.experienced !== undefined || felt.expected !== undefined || (felt.feelings || []).length > 0) &&
          words.experience(felt),
        from('experienced') || from('expected'),
      ),
      line(AJS.I18n.getText('jm.reaction'), felt.reaction, from('reaction')),
    ),
  );
}

function head(label, value, all, choose, id) {
  return h(
    'th',
    { scope: 'col' },
    h('label', { class: 'jm-hidden', for: id }, label),
    h(
      'select',
      { id, class: 'select', value: String(value), onChange: (event) => choose(Number(event.target.value)) },
      all.map((one) => h('option', { key: one, value: String(one), selected: one === value }, seen.nameOf(one))),
    ),
  );
}

/**
 * @returns {VNode}
 */
export function SideBySide() {
  const { state, place, go, select, selected } = useContext(MapContext);
  const { map } = state;
  const all = [0].concat(map.personas || []);
  const left = seen.inFront(map, place) || 0;
  const right = seen.others(map, place)[0] === undefined ? all.find((id) => id !== left) : seen.others(map, place)[0];
  const look = (change) => go(Object.assign({}, place, change), true);
  /** @param {Column} column */
  const row = ({ touchpoint, number }) =>
    h(
      'tr',
      { key: touchpoint.id, class: touchpoint.id === selected ? 'jm-selected' : undefined },
      h(
        'th',
        { scope: 'row' },
        h(
          'button',
          { type: 'button', class: 'jm-list-name', onClick: (event) => select(touchpoint.id, event) },
          h('span', { class: 'jm-number' }, number),
          h('span', null, touchpoint.name),
        ),
      ),
      cell(touchpoint, left),
      cell(touchpoint, right),
    );
  return h(
    'div',
    { class: 'jm-pair-frame' },
    h(
      'table',
      { class: 'jm-pair', 'aria-labelledby': 'jm-map-title' },
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          h('th', { scope: 'col' }, AJS.I18n.getText('jm.touchpoint')),
          head(
            AJS.I18n.getText('jm.seen.as'),
            left,
            all,
            (id) => look({ persona: id || undefined, also: [id === right ? left : right] }),
            'jm-pair-left',
          ),
          head(
            AJS.I18n.getText('jm.seen.compare'),
            right,
            all.filter((id) => id !== left),
            (id) => look({ also: [id] }),
            'jm-pair-right',
          ),
        ),
      ),
      model
        .groups(map)
        .map(({ stage, columns }) =>
          h(
            'tbody',
            { key: stage.id },
            h('tr', { class: 'jm-pair-stage' }, h('th', { scope: 'colgroup', colSpan: 3 }, stage.name)),
            columns.filter((one) => one.touchpoint).map(row),
          ),
        ),
    ),
  );
}
