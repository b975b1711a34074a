/** What to do first: improvements by feasibility and impact, as a matrix and as a ranked list, and what nobody addresses yet (P28, P16, T17, T21). */
import { h } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { MapContext } from './map-context.js';
import * as priority from '../model/priority.js';
import * as model from '../model/map-model.js';
import * as words from '../words.js';
import * as icons from '../ui/icons.js';
import * as parts from '../ui/parts.js';
import * as chips from '../ui/issue-chip.js';
import { findingLabel } from '../ui/finding-label.js';
import { Matrix } from './priority-matrix.js';
import * as scale from '../ui/scale.js';

const AT_ONCE = 50;

function title(one, { selectImprovement, place }) {
  return h(
    'button',
    {
      type: 'button',
      class: 'jm-jump jm-priority-name',
      'aria-current': place.improvement === one.record.id ? 'true' : undefined,
      onClick: () => selectImprovement(one.record.id),
    },
    icons.icon('improvement'),
    h(
      'span',
      null,
      one.record.text,
      h('span', { class: 'jm-quiet' }, [one.where, words.phase(one.record.phase)].join(' \u00b7 ')),
    ),
  );
}

function pain(record, touchpointId, { select }, where) {
  return h(
    'li',
    { key: record.id },
    h(
      'button',
      {
        type: 'button',
        class: 'jm-finding jm-finding-pain',
        onClick: () => select(touchpointId, undefined, record.id, 'title'),
      },
      findingLabel(record),
    ),
    where && h('p', { class: 'jm-quiet' }, where),
  );
}

function addressed({ pains }, context) {
  return (
    pains.length > 0 &&
    h(
      'ul',
      { class: 'jm-plain', 'aria-label': AJS.I18n.getText('jm.addresses') },
      pains.map((record) => pain(record, (model.touchpointOfFinding(context.map, record.id) || {}).id, context)),
    )
  );
}

function issues({ record }, { links }) {
  return h(chips.IssueChips, { links: (record.addresses || []).map((id) => links.get(id)) });
}

function score({ record }) {
  const sum = AJS.I18n.getText('jm.priority.sum', record.impact, record.feasibility);
  return h(
    'p',
    { class: 'jm-priority-score', title: sum },
    h('strong', null, record.impact * record.feasibility),
    h('span', { class: 'jm-quiet', 'aria-hidden': 'true' }, record.impact + ' \u00d7 ' + record.feasibility),
    parts.hidden(sum),
  );
}

function rankedItem(one, context) {
  return h(
    'li',
    { key: one.record.id, class: 'jm-priority' + (context.place.improvement === one.record.id ? ' jm-selected' : '') },
    h('span', { class: 'jm-number', 'aria-hidden': 'true' }, one.rank),
    h('div', { class: 'jm-priority-what' }, title(one, context), addressed(one, context), issues(one, context)),
    score(one),
  );
}

/** Both scores can be given where the improvement stands; it stays there until the focus leaves it. */
function unscoredItem(one, context, assess) {
  const leave = (event) => event.currentTarget.contains(event.relatedTarget) || assess(undefined);
  const field = (name, legend) =>
    h(scale.ScaleField, { target: { kind: 'improvement', id: one.record.id, field: name }, legend });
  return h(
    'li',
    { key: one.record.id, class: 'jm-priority', onFocusIn: () => assess(one.record.id), onFocusOut: leave },
    h(
      'div',
      { class: 'jm-priority-what' },
      title(one, context),
      addressed(one, context),
      issues(one, context),
      h(
        'div',
        { class: 'jm-priority-scales' },
        field('impact', AJS.I18n.getText('jm.impact')),
        field('feasibility', AJS.I18n.getText('jm.feasibility')),
      ),
    ),
  );
}

/** @param {{ id: string, title: string, hint?: string, all: any[], item: (one: any, context: any) => Drawn, ordered?: boolean }} props */
function Part({ id, title: heading, hint, all, item, ordered }) {
  const context = useContext(MapContext);
  const [most, setMost] = useState(AT_ONCE);
  if (!all.length) return null;
  return h(
    'section',
    { class: 'jm-priority-part', 'aria-labelledby': id },
    h('h2', { id }, heading, ' ', h('span', { class: 'jm-badge' }, all.length)),
    hint && h('p', { class: 'jm-quiet' }, hint),
    h(
      ordered ? 'ol' : 'ul',
      { class: 'jm-plain' },
      all.slice(0, most).map((one) => item(one, context)),
    ),
    all.length > most &&
      h(
        'button',
        { type: 'button', class: 'aui-button', onClick: () => setMost(most + AT_ONCE) },
        AJS.I18n.getText('jm.list.more', String(all.length - most)),
      ),
  );
}

const nothing = () => h('p', { class: 'jm-hint' }, AJS.I18n.getText('jm.priority.none'));

/**
 * props: found (the map, as far as the filter lets it through).
 * @param {{ found: any }} props
 * @returns {VNode}
 */
export function Priorities({ found }) {
  const { selectImprovement, place } = useContext(MapContext);
  const [assessed, assess] = useState(undefined);
  const { ranked, unscored, over, bare } = useMemo(() => priority.of(found, assessed), [found, assessed]);
  return h(
    'div',
    { class: 'jm-priorities' },
    ranked.length + unscored.length + over.length === 0 && nothing(),
    ranked.length > 0 && h(Matrix, { ranked, chosen: place.improvement, choose: selectImprovement }),
    h(
      'div',
      { class: 'jm-priority-lists' },
      h(Part, {
        id: 'jm-h-ranked',
        title: AJS.I18n.getText('jm.priority.ranked'),
        hint: AJS.I18n.getText('jm.priority.ranked.help'),
        all: ranked,
        item: rankedItem,
        ordered: true,
      }),
      h(Part, {
        id: 'jm-h-unscored',
        title: AJS.I18n.getText('jm.priority.unscored'),
        hint: AJS.I18n.getText('jm.priority.unscored.help'),
        all: unscored,
        item: (one, context) => unscoredItem(one, context, assess),
      }),
      h(Part, {
        id: 'jm-h-bare',
        title: AJS.I18n.getText('jm.priority.bare'),
        all: bare,
        item: (one, context) => pain(one.record, one.touchpointId, context, one.where),
      }),
      h(Part, {
        id: 'jm-h-over',
        title: AJS.I18n.getText('jm.priority.over'),
        all: over,
        item: (one, context) => h('li', { key: one.record.id, class: 'jm-priority' }, title(one, context)),
      }),
    ),
  );
}
