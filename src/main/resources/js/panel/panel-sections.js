/** The parts of a touchpoint's panel that are lists: findings, improvements, promises, evidence. */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as icons from '../ui/icons.js';
import * as words from '../words.js';
import * as locale from '../locale.js';
import { TextField } from '../ui/text-field.js';
import * as scale from '../ui/scale.js';
import * as chips from '../ui/issue-chip.js';
import { SaveSign } from '../ui/save-sign.js';
import { findingLabel } from '../ui/finding-label.js';
import { FindingForm } from './finding-form.js';
import { ImprovementForm } from './improvement-form.js';
import { ChoiceField } from '../ui/choice-field.js';
import { LateFold } from '../ui/late-fold.js';
import { Apart } from '../ui/apart.js';
import * as parts from '../ui/parts.js';

const PHASES = ['idea', 'waiting', 'progress', 'done', 'dropped'];

/**
 * @param {string} name
 * @param {string} title
 * @param {boolean | number} open
 * @param {Drawn} children
 * @returns {VNode}
 */
export function fold(name, title, open, children) {
  return h(
    'details',
    { class: 'jm-section jm-fold', open: Boolean(open), key: name },
    h('summary', null, h('h3', null, title)),
    children,
  );
}

/**
 * @param {{ touchpoint: Touchpoint }} props
 * @returns {VNode}
 */
export function MomentOfTruth({ touchpoint }) {
  const { session, state } = useContext(MapContext);
  const target = { kind: 'touchpoint', id: touchpoint.id, field: 'momentOfTruth' };
  const on = Boolean(touchpoint.momentOfTruth);
  const name = [icons.diamond(), ' ', AJS.I18n.getText('jm.moment.of.truth')];
  if (!state.map.abilities.edit) return on ? h('p', { class: 'jm-fact' }, name) : null;
  const toggle = () => session.save(Object.assign({ value: !on, version: state.map.version }, target));
  return h(
    'div',
    { class: 'jm-field' },
    h(
      'label',
      { class: 'jm-check', title: AJS.I18n.getText('jm.moment.of.truth.help') },
      h('input', { type: 'checkbox', checked: on, onChange: toggle }),
      name,
    ),
    h(SaveSign, { target }),
  );
}

function findingItem(finding, link, open) {
  return h(
    'li',
    { key: finding.id },
    h(
      'button',
      { type: 'button', class: 'jm-finding jm-finding-' + finding.kind, onClick: () => open(finding.id) },
      findingLabel(finding),
    ),
    finding.state && h('p', { class: 'jm-quiet jm-finding-state' }, words.state(finding.state)),
    h(chips.IssueChips, { links: [link] }),
  );
}

/**
 * props: record (the map, a stage or a touchpoint), at (what says so to the server: {touchpointId}, {stageId} or {}).
 * @param {{ record: any, at: any }} props
 * @returns {VNode}
 */
export function Findings({ record, at }) {
  const { state, links, select } = useContext(MapContext);
  const [form, setForm] = useState(undefined);
  const findings = record.findings || [];
  const add = (kind, label) =>
    h('button', { type: 'button', class: 'aui-button', onClick: () => setForm(kind) }, icons.icon('plus'), ' ', label);
  return h(
    'section',
    { class: 'jm-section', id: 'jm-section-findings', 'data-of': record.id, 'aria-labelledby': 'jm-h-findings' },
    h('h3', { id: 'jm-h-findings' }, AJS.I18n.getText('jm.section.findings')),
    findings.length
      ? h(
          'ul',
          { class: 'jm-plain' },
          findings.map((one) =>
            findingItem(one, links.get(one.id), (id) => select(at.touchpointId, undefined, id, 'title')),
          ),
        )
      : h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.findings.none')),
    state.map.abilities.contribute &&
      (form
        ? h(FindingForm, { key: form, kind: form, at, done: () => setForm(undefined) })
        : h(
            'div',
            { class: 'jm-buttons' },
            add('pain', AJS.I18n.getText('jm.pain')),
            add('gain', AJS.I18n.getText('jm.gain')),
          )),
  );
}

/**
 * One improvement with what can be said of it at once. props: improvement, record (what it hangs on), links, open
 * (whether the rest is shown as well).
 * @param {{ improvement: Improvement, record: any, links: LinksByFinding, open?: boolean }} props
 * @returns {VNode}
 */
export function Improvement({ improvement, record, links, open }) {
  const target = (field) => ({ kind: 'improvement', id: improvement.id, field });
  return h(
    'div',
    null,
    h(TextField, {
      target: target('text'),
      label: AJS.I18n.getText('jm.improvement'),
      hideLabel: true,
      multiline: true,
      required: true,
    }),
    h(ChoiceField, {
      target: target('phase'),
      label: AJS.I18n.getText('jm.phase'),
      usual: 'idea',
      read: (id) => (id === 'idea' ? null : id),
      options: PHASES.map((id) => ({ id, name: words.phase(id) })),
    }),
    h(Apart, { name: 'AddressedPains', resource: 'jm-map-records', quiet: true, improvement, holder: record }),
    h(scale.ScaleField, { target: target('feasibility'), legend: AJS.I18n.getText('jm.feasibility') }),
    h(scale.ScaleField, { target: target('impact'), legend: AJS.I18n.getText('jm.impact') }),
    h(chips.IssueChips, { links: (improvement.addresses || []).map((id) => links.get(id)) }),
    h(LateFold, {
      className: 'jm-fold-small',
      title: AJS.I18n.getText('jm.improvement.more'),
      open,
      part: 'ImprovementMore',
      takes: { improvement },
    }),
  );
}

/**
 * props: as those of Findings.
 * @param {{ record: any, at: any }} props
 * @returns {VNode}
 */
export function Improvements({ record, at }) {
  const { state, links } = useContext(MapContext);
  const [form, setForm] = useState(false);
  const improvements = record.improvements || [];
  const { contribute } = state.map.abilities;
  if (!improvements.length && !contribute) return null;
  return fold('improvements', AJS.I18n.getText('jm.section.improvements'), improvements.length || at.touchpointId, [
    improvements.length > 0 &&
      h(
        'ul',
        { class: 'jm-plain' },
        improvements.map((improvement) =>
          h('li', { key: improvement.id, class: 'jm-card' }, h(Improvement, { improvement, record, links })),
        ),
      ),
    contribute &&
      (form
        ? h(ImprovementForm, { at, done: () => setForm(false) })
        : h(
            'div',
            { class: 'jm-buttons' },
            h(
              'button',
              { type: 'button', class: 'aui-button', onClick: () => setForm(true) },
              icons.icon('plus'),
              ' ',
              AJS.I18n.getText('jm.improvement'),
            ),
          )),
  ]);
}

/**
 * @param {{ touchpoint: Touchpoint }} props
 * @returns {VNode}
 */
export function Promises({ touchpoint }) {
  const messages = touchpoint.messages || [];
  if (!messages.length) return null;
  const lozenge = { kept: 'aui-lozenge-success', broken: 'aui-lozenge-removed' };
  return fold(
    'promises',
    AJS.I18n.getText('jm.section.promises'),
    true,
    h(
      'ul',
      { class: 'jm-plain' },
      messages.map((one) =>
        h(
          'li',
          { key: one.id, class: 'jm-line' },
          h('span', null, one.text),
          ' ',
          h(
            'span',
            { class: 'aui-lozenge aui-lozenge-subtle ' + (lozenge[one.promise] || '') },
            words.promise(one.promise),
          ),
        ),
      ),
    ),
  );
}

function sourceItem(one, show, remove) {
  const facts = [one.type && one.type.name, one.date && locale.date(one.date), one.sample]
    .filter(Boolean)
    .join(' \u00b7 ');
  return h(
    'li',
    { key: one.id, class: 'jm-line jm-source' },
    h(
      'span',
      { class: 'jm-source-text' },
      one.link ? h('a', { href: one.link, target: '_blank', rel: 'noopener noreferrer' }, one.title) : one.title,
      ' ',
      h('span', { class: 'jm-quiet' }, facts),
    ),
    parts.iconButton({
      name: 'file',
      label: AJS.I18n.getText('jm.persona.about', one.title),
      onClick: () => show('source', one.id),
    }),
    remove &&
      parts.iconButton({
        name: 'close',
        label: AJS.I18n.getText('jm.party.remove', one.title),
        onClick: () => remove(one.id),
      }),
  );
}

/**
 * What backs a touchpoint; without it what is said there is an assumption (M08, B15).
 * @param {{ touchpoint: Touchpoint }} props
 * @returns {VNode}
 */
export function Evidence({ touchpoint }) {
  const { session, state, tell, show } = useContext(MapContext);
  const [adding, setAdding] = useState(false);
  const sources = touchpoint.sources || [];
  const { edit } = state.map.abilities;
  const remove = (id) =>
    session
      .act(
        'patch',
        '/touchpoints/' + touchpoint.id + '/sources',
        { sources: sources.map((one) => one.id).filter((other) => other !== id) },
        state.map.version,
      )
      .catch((error) => tell(error.texts || [String(error)]));
  return fold('evidence', AJS.I18n.getText('jm.section.evidence'), sources.length, [
    sources.length
      ? h(
          'ul',
          { class: 'jm-plain' },
          sources.map((one) => sourceItem(one, show, edit && remove)),
        )
      : h('p', { class: 'jm-quiet' }, h('span', { class: 'jm-assumption' }), AJS.I18n.getText('jm.evidence.none')),
    edit &&
      (adding
        ? h(Apart, { name: 'SourceForm', resource: 'jm-map-records', touchpoint, done: () => setAdding(false) })
        : h(
            'div',
            { class: 'jm-buttons' },
            h(
              'button',
              { type: 'button', class: 'aui-button', onClick: () => setAdding(true) },
              icons.icon('plus'),
              ' ',
              AJS.I18n.getText('jm.evidence.source'),
            ),
          )),
  ]);
}
