/** A persona of the map: who it is, how much of the journey it speaks of itself, and the ways to see and to edit it (P03, P05, L01). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as parts from '../ui/parts.js';
import * as locale from '../locale.js';
import { Panel } from '../panel/panel.js';
import * as seen from '../model/seen.js';

const line = (label, text) => text && h('div', null, h('dt', null, label), h('dd', { class: 'jm-text' }, text));

function channels(words) {
  return (
    words.length > 0 &&
    h(
      'div',
      null,
      h('dt', null, AJS.I18n.getText('jm.persona.channels')),
      h(
        'dd',
        null,
        h(
          'ol',
          { class: 'jm-ranked' },
          words.map((word, at) =>
            h(
              'li',
              { key: word, class: 'jm-tag' },
              h('span', { class: 'jm-quiet', 'aria-hidden': 'true' }, at + 1 + ' '),
              word,
            ),
          ),
        ),
      ),
    )
  );
}

/** How many touchpoints it says something of, and to how many it does not come. */
function told(map, id) {
  const own = map.touchpoints.map((one) => seen.own(one, id));
  const away = own.filter((felt) => felt.meets === false).length;
  const says = own.filter((felt) => felt.meets !== false && Object.keys(felt).length > 1).length;
  return AJS.I18n.getText(
    'jm.persona.told',
    locale.number(says),
    locale.number(map.touchpoints.length),
    locale.number(away),
  );
}

/**
 * props: persona (its id).
 * @param {{ persona: number }} props
 * @returns {VNode}
 */
export function PersonaPanel({ persona: id }) {
  const { state, named, place, go, project } = useContext(MapContext);
  const persona = (named || []).find((one) => one.id === id);
  const { map } = state;
  const edit = { tab: 'personas', persona: id };
  if (!persona) return h(Panel, { title: seen.nameOf(id) }, parts.waiting(AJS.I18n.getText('jm.loading')));
  return h(
    Panel,
    { title: persona.name },
    persona.potential &&
      h('p', null, h('span', { class: 'aui-lozenge aui-lozenge-subtle' }, AJS.I18n.getText('jm.persona.potential'))),
    persona.oneLine && h('p', { class: 'jm-text' }, persona.oneLine),
    h('p', { class: 'jm-quiet' }, told(map, id)),
    h(
      'dl',
      { class: 'jm-portrait' },
      line(AJS.I18n.getText('jm.persona.needs'), persona.needs),
      line(AJS.I18n.getText('jm.persona.demographics'), persona.demographics),
      line(AJS.I18n.getText('jm.persona.purchase'), persona.purchaseBehaviour),
      channels(persona.preferredChannels),
      line(AJS.I18n.getText('jm.persona.channeluse'), persona.channelUse),
    ),
    h(
      'div',
      { class: 'jm-buttons' },
      seen.inFront(map, place) !== id &&
        h(
          'button',
          { type: 'button', class: 'aui-button', onClick: () => go(Object.assign({}, place, { persona: id }), true) },
          AJS.I18n.getText('jm.persona.see', persona.name),
        ),
      map.abilities.edit &&
        map.projectKey === project.key &&
        parts.link(
          go,
          edit,
          project.href(edit),
          { class: 'aui-button' },
          AJS.I18n.getText('jm.persona.edit.named', persona.name),
        ),
    ),
  );
}
