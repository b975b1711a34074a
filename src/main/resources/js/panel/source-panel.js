/**
 * One source: what is said of it, what it backs here, and the ways to correct it and to take it off (M08). A correction holds for this
 * map: others, which the reader may not be allowed to change, keep what they rest on (ADR 26).
 */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as model from '../model/map-model.js';
import * as parts from '../ui/parts.js';
import * as locale from '../locale.js';
import * as words from '../words.js';
import { Panel } from './panel.js';
import * as form from '../ui/form.js';
import * as sources from './source-details.js';

const line = (label, text) => text && h('div', { class: 'jm-fact-row' }, h('dt', null, label), h('dd', null, text));

function origin(value) {
  switch (value) {
    case 'customer':
      return AJS.I18n.getText('jm.evidence.origin.customer');
    case 'staff':
      return AJS.I18n.getText('jm.evidence.origin.staff');
    default:
      return AJS.I18n.getText('jm.evidence.origin.data');
  }
}

const idsOf = (touchpoint) => (touchpoint.sources || []).map((one) => one.id);

/** Every touchpoint that a source backs gets another one in its place, or none; all of it is one step. */
async function exchange({ session, state }, source, described) {
  const backed = state.map.touchpoints.filter((one) => idsOf(one).includes(source.id));
  const choose = (touchpoint, ids, version) =>
    session.act(
      'patch',
      '/touchpoints/' + touchpoint.id + '/sources',
      { sources: ids.filter((id, at) => ids.indexOf(id) === at) },
      version,
    );
  return session.asOne(async () => {
    const added = described && (await session.add('sources', { touchpointId: backed[0].id, ...described }));
    for (const touchpoint of backed) {
      const ids = idsOf(touchpoint).flatMap((id) => (id !== source.id ? id : added ? added.source.id : []));
      await choose(touchpoint, ids, added && touchpoint === backed[0] ? added.version : state.map.version);
    }
    return added && added.source.id;
  });
}

function Correct({ source, done }) {
  const context = useContext(MapContext);
  const kinds = sources.useKinds(context.session);
  const start = Object.assign({}, sources.EMPTY, source, { type: (source.type || {}).name || '' });
  const values = Object.fromEntries(Object.keys(sources.EMPTY).map((name) => [name, start[name]]));
  const fields = form.useForm(values, async (typed) => {
    if (Object.keys(values).every((name) => values[name] === typed[name].trim())) return done();
    const id = await exchange(context, source, sources.said(typed));
    context.announce(AJS.I18n.getText('jm.save.saved'));
    return context.show('source', id);
  });
  return h(
    'form',
    { class: 'aui top-label jm-form jm-card', onSubmit: fields.onSubmit },
    fields.general.length > 0 && parts.message('error', fields.general),
    form.text(fields, { name: 'title', label: AJS.I18n.getText('jm.evidence.title'), required: true, autoFocus: true }),
    sources.details(
      fields,
      kinds.some((one) => one.name === values.type) || !values.type ? kinds : kinds.concat({ name: values.type }),
    ),
    h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.evidence.correct.help')),
    form.buttons(fields, AJS.I18n.getText('jm.persona.save'), done),
  );
}

/** Says what it backs before it is taken off. */
function Remove({ source, count }) {
  const context = useContext(MapContext);
  const [asking, ask] = useState(false);
  const [refused, setRefused] = useState(undefined);
  const remove = () =>
    exchange(context, source).then(
      () => {
        context.announce(AJS.I18n.getText('jm.removed', source.title));
        context.closePanel();
      },
      (error) => setRefused(error.texts || [String(error)]),
    );
  if (!asking)
    return h(
      'button',
      { type: 'button', class: 'aui-button', onClick: () => ask(true) },
      AJS.I18n.getText('jm.remove'),
    );
  return h(
    'div',
    { class: 'jm-sure', role: 'group', 'aria-label': AJS.I18n.getText('jm.remove.named', source.title) },
    refused && parts.message('error', refused),
    h('p', null, AJS.I18n.getText('jm.evidence.remove.sure', words.touchpoints(count))),
    h(
      'div',
      { class: 'jm-buttons' },
      h('button', { type: 'button', class: 'aui-button', onClick: remove }, AJS.I18n.getText('jm.remove')),
      h(
        'button',
        { type: 'button', class: 'aui-button aui-button-link', onClick: () => ask(false) },
        AJS.I18n.getText('jm.cancel'),
      ),
    ),
  );
}

/**
 * props: source (as the map has it).
 * @param {{ source: Source }} props
 * @returns {VNode}
 */
export function SourcePanel({ source }) {
  const { state, select } = useContext(MapContext);
  const [correcting, correct] = useState(false);
  const { map } = state;
  const backed = map.touchpoints.filter((one) => idsOf(one).includes(source.id));
  const jump = (touchpoint) =>
    h(
      'li',
      { key: touchpoint.id },
      h(
        'button',
        { type: 'button', class: 'jm-jump', onClick: () => select(touchpoint.id, undefined, undefined, 'title') },
        h('span', { class: 'jm-number' }, model.place(map, touchpoint.id).number),
        h('span', null, touchpoint.name),
      ),
    );
  return h(
    Panel,
    { title: [parts.hidden(AJS.I18n.getText('jm.evidence.source') + ' '), source.title] },
    correcting
      ? h(Correct, { source, done: () => correct(false) })
      : h(
          'dl',
          { class: 'jm-facts' },
          line(AJS.I18n.getText('jm.evidence.type'), (source.type || {}).name),
          line(AJS.I18n.getText('jm.evidence.origin'), source.origin && origin(source.origin)),
          line(AJS.I18n.getText('jm.evidence.date'), source.date && locale.date(source.date)),
          line(AJS.I18n.getText('jm.evidence.sample'), source.sample),
          line(
            AJS.I18n.getText('jm.evidence.link'),
            source.link && h('a', { href: source.link, target: '_blank', rel: 'noopener noreferrer' }, source.link),
          ),
        ),
    h(
      'section',
      { class: 'jm-section', 'aria-labelledby': 'jm-h-backs' },
      h('h3', { id: 'jm-h-backs' }, AJS.I18n.getText('jm.evidence.backs')),
      h('ul', { class: 'jm-plain' }, backed.map(jump)),
    ),
    map.abilities.edit &&
      !correcting &&
      h(
        'div',
        { class: 'jm-buttons' },
        h(
          'button',
          { type: 'button', class: 'aui-button', onClick: () => correct(true) },
          AJS.I18n.getText('jm.evidence.correct'),
        ),
        h(Remove, { source, count: backed.length }),
      ),
  );
}
