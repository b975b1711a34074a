/** What else must hold for a place to be found: controls for it, and how the page's address keeps it. */
import { h } from 'preact';
import { useWidth } from '../ui/use-width.js';
import * as historyWords from '../panel/history-words.js';

const KINDS = ['map', 'stage', 'touchpoint', 'experience', 'finding', 'improvement'];
const NAMES = ['kind', 'period', 'channel', 'severity', 'persona', 'owner', 'unbacked', 'stale', 'mine', 'unowned'];
const MINE = 'mine';
const NOBODY = 'unowned';

/**
 * Reads the address's parameter; what is unknown in it is left out.
 * @param {string} only
 * @returns {{ [k: string]: string }}
 */
export function parse(only) {
  const params = new URLSearchParams(only || '');
  return Object.fromEntries(NAMES.filter((name) => params.get(name)).map((name) => [name, params.get(name)]));
}

/**
 * Writes the address's parameter; nothing when nothing is asked for.
 * @param {any} chosen
 * @returns {string}
 */
export function format(chosen) {
  const params = new URLSearchParams();
  NAMES.filter((name) => chosen[name]).forEach((name) => params.set(name, chosen[name]));
  return params.toString() || undefined;
}

function field(name, label, control) {
  const id = 'jm-search-' + name;
  return h('div', { class: 'jm-card-filter-part' }, h('label', { for: id, class: 'jm-label' }, label), control(id));
}

function select(name, label, value, options, choose) {
  return field(name, label, (id) =>
    h(
      'select',
      { id, class: 'select', onChange: (event) => choose({ [name]: event.target.value }) },
      options.map((one) => h('option', { key: one.id, value: one.id, selected: one.id === (value || '') }, one.name)),
    ),
  );
}

function check(name, label, value, choose) {
  return h(
    'label',
    { class: 'jm-check jm-search-check' },
    h('input', { type: 'checkbox', checked: !!value, onChange: () => choose({ [name]: value ? '' : 'true' }) }),
    label,
  );
}

function all() {
  return [{ id: '', name: AJS.I18n.getText('jm.history.all') }];
}

function kinds() {
  const everything = [{ id: '', name: AJS.I18n.getText('jm.history.everything') }];
  return everything.concat(historyWords.kinds().filter((one) => KINDS.includes(one.id)));
}

function periods() {
  return all().concat([
    { id: 'before', name: AJS.I18n.getText('jm.period.before') },
    { id: 'during', name: AJS.I18n.getText('jm.period.during') },
    { id: 'after', name: AJS.I18n.getText('jm.period.after') },
  ]);
}

function severities() {
  return all().concat(
    [2, 3, 4, 5].map((least) => ({ id: String(least), name: AJS.I18n.getText('jm.search.least', least) })),
  );
}

function owners(names) {
  return all().concat(
    [
      { id: '=' + MINE, name: AJS.I18n.getText('jm.search.mine') },
      { id: '=' + NOBODY, name: AJS.I18n.getText('jm.search.nobody') },
    ],
    names.map((name) => ({ id: name, name })),
  );
}

function ownerOf(chosen) {
  return (chosen[MINE] && '=' + MINE) || (chosen[NOBODY] && '=' + NOBODY) || chosen.owner;
}

function owned(by) {
  return {
    owner: by.startsWith('=') ? '' : by,
    [MINE]: by === '=' + MINE ? 'true' : '',
    [NOBODY]: by === '=' + NOBODY ? 'true' : '',
  };
}

/** A word that is typed or chosen from a list. */
function word(name, label, value, known, choose) {
  return field(name, label, (id) => [
    h('input', {
      key: 'input',
      id,
      class: 'text',
      list: id + '-known',
      maxLength: 255,
      value: value || '',
      onChange: (event) => choose({ [name]: event.target.value.trim() }),
    }),
    h(
      'datalist',
      { key: 'list', id: id + '-known' },
      known.map((one) => h('option', { key: one, value: one })),
    ),
  ]);
}

function controls(props) {
  const { chosen, set } = props;
  const choose = (part) => set(Object.assign({}, chosen, part));
  return h(
    'div',
    { class: 'jm-card-filter', role: 'group', 'aria-label': AJS.I18n.getText('jm.history.filter') },
    select('kind', AJS.I18n.getText('jm.history.kind'), chosen.kind, kinds(), choose),
    select('period', AJS.I18n.getText('jm.lane.period'), chosen.period, periods(), choose),
    word('channel', AJS.I18n.getText('jm.channel'), chosen.channel, props.channels, choose),
    select('severity', AJS.I18n.getText('jm.severity'), chosen.severity, severities(), choose),
    word('persona', AJS.I18n.getText('jm.search.persona'), chosen.persona, props.personas, choose),
    select('owner', AJS.I18n.getText('jm.owner'), ownerOf(chosen), owners(props.owners), (part) =>
      choose(owned(part.owner)),
    ),
    check('unbacked', AJS.I18n.getText('jm.search.unbacked'), chosen.unbacked, choose),
    check('stale', AJS.I18n.getText('jm.search.stale'), chosen.stale, choose),
    format(chosen) &&
      h(
        'button',
        { type: 'button', class: 'aui-button aui-button-link', onClick: () => set({}) },
        AJS.I18n.getText('jm.history.clear'),
      ),
  );
}

/**
 * Folded where it would push what was found out of sight. props: chosen, set(chosen), owners, channels, personas
 * (names to choose from).
 * @param {any} props
 * @returns {Drawn}
 */
export function SearchFilter(props) {
  if (!useWidth(640)) return controls(props);
  return h(
    'details',
    { class: 'jm-filter', open: Boolean(format(props.chosen)) },
    h('summary', null, AJS.I18n.getText('jm.history.filter')),
    controls(props),
  );
}
