/** Chooses among the cards: by how far the maps have come or when they were reviewed, in the order asked for. */
import { h } from 'preact';
import * as review from '../model/review.js';

function show(key) {
  switch (key) {
    case 'draft':
      return AJS.I18n.getText('jm.life.draft');
    case 'ready':
      return AJS.I18n.getText('jm.life.ready');
    case 'archived':
      return AJS.I18n.getText('jm.life.archived');
    case 'due':
      return AJS.I18n.getText('jm.review.due');
    case 'never':
      return AJS.I18n.getText('jm.review.never');
    case 'all':
      return AJS.I18n.getText('jm.cards.all');
    default:
      return AJS.I18n.getText('jm.cards.open');
  }
}

function order(key) {
  switch (key) {
    case 'pains':
      return AJS.I18n.getText('jm.cards.by.pains');
    case 'review':
      return AJS.I18n.getText('jm.cards.by.review');
    default:
      return AJS.I18n.getText('jm.map.name');
  }
}

function select(id, label, value, options, onChange) {
  return h(
    'div',
    { class: 'jm-card-filter-part' },
    h('label', { for: id, class: 'jm-label' }, label),
    h(
      'select',
      { id, class: 'select', value, onChange: (event) => onChange(event.target.value) },
      options.map((option) =>
        h('option', { key: option.id, value: option.id, selected: option.id === value }, option.name),
      ),
    ),
  );
}

export const NONE = { show: 'open', order: 'name' };

/**
 * props: chosen {show, order}, set.
 * @param {{ chosen: any, set: (patch: any) => void }} props
 * @returns {VNode}
 */
export function CardFilter({ chosen, set }) {
  const choose = (name) => (value) => set(Object.assign({}, chosen, { [name]: value }));
  return h(
    'div',
    { class: 'jm-card-filter', role: 'group', 'aria-label': AJS.I18n.getText('jm.cards.choose') },
    select(
      'jm-cards-show',
      AJS.I18n.getText('jm.cards.show'),
      chosen.show,
      review.SHOWS.map((id) => ({ id, name: show(id) })),
      choose('show'),
    ),
    select(
      'jm-cards-order',
      AJS.I18n.getText('jm.cards.order'),
      chosen.order,
      review.ORDERS.map((id) => ({ id, name: order(id) })),
      choose('order'),
    ),
  );
}
