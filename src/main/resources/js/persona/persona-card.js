/** One persona or segment of the library at a glance, with where it is used and what can be done to it. */
import { h } from 'preact';
import { useState } from 'preact/hooks';
import * as parts from '../ui/parts.js';

const line = (label, text) =>
  text && h('div', { class: 'jm-fact-row' }, h('dt', null, label), h('dd', { class: 'jm-text' }, text));

/** The first letters of a name's first two words. */
function initials(name) {
  return name
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => Array.from(word)[0].toLocaleUpperCase())
    .join('');
}

function potential(label) {
  return h('span', { class: 'aui-lozenge aui-lozenge-subtle' }, label);
}

function channels(words) {
  return (
    words.length > 0 &&
    h(
      'ol',
      { class: 'jm-ranked', 'aria-label': AJS.I18n.getText('jm.persona.channels') },
      words.map((word, at) =>
        h(
          'li',
          { key: word, class: 'jm-tag' },
          h('span', { class: 'jm-quiet', 'aria-hidden': 'true' }, at + 1 + ' '),
          word,
        ),
      ),
    )
  );
}

function used({ maps, hidden }, { project, go }) {
  const link = (map) =>
    h('li', { key: map.id }, parts.link(go, { map: map.id }, project.href({ map: map.id }), null, map.name));
  return h(
    'div',
    { class: 'jm-used' },
    h('h4', null, AJS.I18n.getText('jm.persona.used')),
    maps.length > 0 && h('ul', { class: 'jm-plain' }, maps.map(link)),
    hidden > 0 && h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.issues.hidden', String(hidden))),
    !maps.length && !hidden && h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.persona.unused')),
  );
}

/** Edit, and delete after one question; what refuses it is shown here. props: name, abilities, edit, remove. */
function Tools({ name, abilities, edit, remove }) {
  const [asking, ask] = useState(false);
  const [failed, fail] = useState(undefined);
  const button = (label, named, onClick) =>
    h('button', { type: 'button', class: 'aui-button aui-button-link', 'aria-label': named, onClick }, label);
  const go = () =>
    remove().catch((error) => {
      ask(false);
      fail(error.texts || [String(error)]);
    });
  if (asking) {
    return h(
      'div',
      { class: 'jm-asking', role: 'group', 'aria-label': AJS.I18n.getText('jm.persona.delete.named', name) },
      h('p', null, AJS.I18n.getText('jm.persona.delete.sure', name)),
      h(
        'div',
        { class: 'jm-buttons' },
        h('button', { type: 'button', class: 'aui-button', onClick: go }, AJS.I18n.getText('jm.persona.delete')),
        h(
          'button',
          { type: 'button', class: 'aui-button aui-button-link', onClick: () => ask(false) },
          AJS.I18n.getText('jm.cancel'),
        ),
      ),
    );
  }
  return [
    failed && parts.message('error', failed),
    h(
      'div',
      { class: 'jm-card-tools' },
      abilities.edit &&
        button(AJS.I18n.getText('jm.persona.edit'), AJS.I18n.getText('jm.persona.edit.named', name), edit),
      abilities.remove &&
        button(AJS.I18n.getText('jm.persona.delete'), AJS.I18n.getText('jm.persona.delete.named', name), () =>
          ask(true),
        ),
    ),
  ];
}

function more(persona) {
  const { demographics, purchaseBehaviour, channelUse } = persona;
  return (
    (demographics || purchaseBehaviour || channelUse) &&
    h(
      'details',
      null,
      h('summary', null, AJS.I18n.getText('jm.persona.more', persona.name)),
      h(
        'dl',
        { class: 'jm-facts' },
        line(AJS.I18n.getText('jm.persona.demographics'), demographics),
        line(AJS.I18n.getText('jm.persona.purchase'), purchaseBehaviour),
        line(AJS.I18n.getText('jm.persona.channeluse'), channelUse),
      ),
    )
  );
}

/**
 * props: placed {persona, maps, hidden}, project, go, abilities, edit, remove.
 * @param {any} props
 * @returns {VNode}
 */
export function PersonaCard(props) {
  const { persona } = props.placed;
  return h(
    'li',
    { class: 'jm-persona-card' },
    h(
      'div',
      { class: 'jm-persona-head' },
      h('span', { class: 'jm-avatar', 'aria-hidden': 'true' }, initials(persona.name)),
      h('div', null, h('h3', null, persona.name), persona.oneLine && h('p', { class: 'jm-subtle' }, persona.oneLine)),
    ),
    persona.potential && h('p', null, potential(AJS.I18n.getText('jm.persona.potential'))),
    persona.needs && h('dl', { class: 'jm-facts' }, line(AJS.I18n.getText('jm.persona.needs'), persona.needs)),
    channels(persona.preferredChannels),
    more(persona),
    used(props.placed, props),
    h(Tools, { name: persona.name, abilities: props.abilities, edit: props.edit, remove: props.remove }),
  );
}

/**
 * props: segment, count (of its personas), abilities, edit, remove.
 * @param {{ segment: Segment, count: number, abilities: any, edit: () => void, remove: () => void }} props
 * @returns {VNode}
 */
export function SegmentHead({ segment, count, abilities, edit, remove }) {
  return h(
    'div',
    { class: 'jm-segment-head' },
    h(
      'div',
      { class: 'jm-segment-title' },
      h(
        'h2',
        { id: 'jm-segment-' + segment.id },
        segment.name,
        ' ',
        segment.potential && potential(AJS.I18n.getText('jm.segment.potential')),
        h('span', { class: 'jm-badge' }, count),
      ),
      h(Tools, { name: segment.name, abilities, edit, remove }),
    ),
    segment.who && h('p', { class: 'jm-text' }, segment.who),
    (segment.howSegmented || segment.needs || segment.behaviour) &&
      h(
        'details',
        null,
        h('summary', null, AJS.I18n.getText('jm.persona.more', segment.name)),
        h(
          'dl',
          { class: 'jm-facts' },
          line(AJS.I18n.getText('jm.segment.how'), segment.howSegmented),
          line(AJS.I18n.getText('jm.segment.needs'), segment.needs),
          line(AJS.I18n.getText('jm.segment.behaviour'), segment.behaviour),
        ),
      ),
  );
}
