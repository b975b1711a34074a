/** Who reviewed the map when and because of what, when it is due again, and the way to mark it as reviewed (P31, P32, D07, D24). */
import { h } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as words from '../words.js';
import * as locale from '../locale.js';
import * as parts from '../ui/parts.js';
import * as form from '../ui/form.js';
import * as review from '../model/review.js';
import * as mapState from './map-state.js';
import * as model from '../model/map-model.js';

const TRIGGERS = ['routine', 'expectation', 'platform', 'technology', 'segment', 'other'];
const MONTHS = [1, 3, 6, 12, 24];

function when(map) {
  switch (review.state(map, new Date())) {
    case 'never':
      return AJS.I18n.getText('jm.review.never');
    case 'due':
      return AJS.I18n.getText('jm.review.due.since', locale.day(review.next(map.reviewed, map.reviewEvery)));
    case 'planned':
      return AJS.I18n.getText('jm.review.next', locale.day(review.next(map.reviewed, map.reviewEvery)));
    default:
      return AJS.I18n.getText('jm.review.last', locale.day(new Date(map.reviewed)));
  }
}

function Cadence({ map }) {
  const known =
    map.reviewEvery && !MONTHS.includes(map.reviewEvery)
      ? MONTHS.concat(map.reviewEvery).sort((a, b) => a - b)
      : MONTHS;
  const options = [{ id: '', name: AJS.I18n.getText('jm.review.noplan') }].concat(
    known.map((months) => ({ id: String(months), name: words.months(months) })),
  );
  return h(mapState.Choice, {
    field: 'reviewEvery',
    label: AJS.I18n.getText('jm.review.every'),
    options,
    usual: '',
    read: (id) => (id ? Number(id) : null),
  });
}

/** After a walk the note begins with how far it went. */
function MarkForm({ done }) {
  const { session, announce, walk } = useContext(MapContext);
  const note = walk && walk.count ? AJS.I18n.getText('jm.walk.note', String(walk.count), String(walk.all)) : '';
  const fields = form.useForm({ trigger: 'routine', note }, async (values) => {
    await session.add('reviews', { trigger: values.trigger, note: values.note.trim() || null });
    announce(AJS.I18n.getText('jm.review.marked'));
    done();
  });
  return h(
    'form',
    { class: 'aui top-label jm-form jm-card', onSubmit: fields.onSubmit },
    form.select(fields, {
      name: 'trigger',
      label: AJS.I18n.getText('jm.review.trigger'),
      autoFocus: true,
      options: TRIGGERS.map((id) => ({ id, name: words.trigger(id) })),
    }),
    form.area(fields, {
      name: 'note',
      label: AJS.I18n.getText('jm.review.note'),
      help: AJS.I18n.getText('jm.review.note.help'),
    }),
    fields.general.length > 0 && parts.message('error', fields.general),
    form.buttons(fields, AJS.I18n.getText('jm.review.mark'), done),
  );
}

/** The reviews read so far, newest first; a new version of the map begins again. */
function useReviews(session, version) {
  const [found, setFound] = useState(/** @type {any} */ ({}));
  const read = async (before, earlier) => {
    try {
      const page = await session.reviews(before);
      setFound({ reviews: earlier.concat(page.reviews), more: page.more });
    } catch (failure) {
      setFound({ reviews: earlier, error: failure.texts || [String(failure)] });
    }
  };
  useEffect(() => {
    read(undefined, []);
  }, [version]);
  const older = () => read(found.reviews[found.reviews.length - 1].id, found.reviews);
  return Object.assign({ older }, found);
}

/** What begins a review: to walk through what is there, or to say what came of it at once. */
function begin({ state, select, setWalk }, mark) {
  const first = model.columns(state.map).find(({ touchpoint }) => touchpoint);
  const walk = () => {
    setWalk({ seen: [] });
    select(first.touchpoint.id, undefined, undefined, 'title');
  };
  return h(
    'div',
    { class: 'jm-buttons' },
    first && h('button', { type: 'button', class: 'aui-button', onClick: walk }, AJS.I18n.getText('jm.walk')),
    h('button', { type: 'button', class: 'aui-button', onClick: mark }, AJS.I18n.getText('jm.review.mark')),
  );
}

function entry(one) {
  return h(
    'li',
    { key: one.id, class: 'jm-history-entry' },
    h('p', null, h('strong', null, words.trigger(one.trigger)), one.note && [' \u00b7 ', one.note]),
    h(
      'p',
      { class: 'jm-quiet' },
      one.by ? one.by.name : AJS.I18n.getText('jm.history.unknown'),
      ' \u00b7 ',
      h('time', { dateTime: one.at }, locale.moment(one.at)),
    ),
  );
}

/**
 * @returns {VNode}
 */
export function Reviews() {
  const context = useContext(MapContext);
  const { session, state, walk, setWalk } = context;
  const { map } = state;
  const [marking, setMarking] = useState(Boolean(walk && walk.over));
  const found = useReviews(session, map.reviewed);
  const done = () => {
    setMarking(false);
    setWalk(undefined);
  };
  return h(
    'section',
    { class: 'jm-section', 'aria-labelledby': 'jm-h-reviews' },
    h('h3', { id: 'jm-h-reviews' }, AJS.I18n.getText('jm.review.title')),
    h('p', { class: 'jm-fact' }, when(map)),
    map.abilities.edit && h(Cadence, { map }),
    found.error && parts.message('error', found.error),
    found.reviews && found.reviews.length > 0 && h('ol', { class: 'jm-plain jm-history' }, found.reviews.map(entry)),
    found.more &&
      h('button', { type: 'button', class: 'aui-button', onClick: found.older }, AJS.I18n.getText('jm.history.older')),
    map.abilities.edit && (marking ? h(MarkForm, { done }) : begin(context, () => setMarking(true))),
  );
}
