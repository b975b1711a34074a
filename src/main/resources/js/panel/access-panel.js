/** Who gets at the map: its home and owner, the projects it is shown in, whom it names, and the way to delete it. */
import { h } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as form from '../ui/form.js';
import * as parts from '../ui/parts.js';
import * as party from '../ui/party.js';
import { PartyPicker } from '../ui/party-picker.js';
import { Panel } from './panel.js';
import { DeleteMap } from './delete-map.js';

/** What the server says; run(deed, below, body) changes it and reads it again. */
function useRules(session, announce) {
  const [state, setState] = useState(/** @type {any} */ ({}));
  const read = () =>
    session.read('/access').then(
      (rules) => setState({ rules }),
      (error) => setState({ failed: error.texts || [String(error)] }),
    );

  async function run(deed, below, body) {
    setState((before) => Object.assign({}, before, { busy: true, failed: undefined }));
    try {
      await session.tell(deed, '/access' + below, body);
      announce(AJS.I18n.getText('jm.save.saved'));
      await read();
    } catch (error) {
      setState((before) => ({ rules: before.rules, failed: error.texts || [String(error)] }));
    }
  }

  useEffect(() => {
    read();
  }, [session.state.map.version]);
  return Object.assign({}, state, { run });
}

function section(id, title, ...children) {
  return h(
    'section',
    { class: 'jm-section', 'aria-labelledby': 'jm-h-' + id },
    h('h3', { id: 'jm-h-' + id }, title),
    children,
  );
}

function remove(text, props) {
  return parts.iconButton(Object.assign({ name: 'close', label: AJS.I18n.getText('jm.party.remove', text) }, props));
}

function picker(props) {
  return h(
    'form',
    { class: 'aui top-label jm-form', onSubmit: (event) => event.preventDefault() },
    h(PartyPicker, Object.assign({ help: AJS.I18n.getText('jm.party.help') }, props)),
  );
}

function owner({ rules, run }) {
  const pass = (one) => run('put', '/owner', { owner: one.name });
  return section(
    'owner',
    AJS.I18n.getText('jm.owner'),
    h('p', null, party.name(rules.owner)),
    rules.abilities.manage &&
      picker({
        id: 'jm-owner',
        label: AJS.I18n.getText('jm.access.owner.new'),
        kinds: ['user'],
        pick: pass,
        help: AJS.I18n.getText('jm.access.owner.help'),
      }),
  );
}

const gone = AJS.I18n.getText('jm.access.project.hidden');

function guest(one, { busy, run }) {
  const name = one.name || gone;
  return h(
    'li',
    { key: one.id },
    h('span', { class: 'jm-party' + (one.name ? '' : ' jm-party-gone') }, name),
    remove(name, { disabled: busy, onClick: () => run('remove', '/projects/' + one.id, undefined) }),
  );
}

function ShareForm({ run }) {
  const fields = form.useForm({ projectKey: '' }, async ({ projectKey }) => {
    await run('post', '/projects', { projectKey: projectKey.trim().toUpperCase() });
    fields.change('projectKey', '');
    fields.again();
  });
  return h(
    'form',
    { class: 'aui top-label jm-form', onSubmit: fields.onSubmit },
    form.text(fields, {
      name: 'projectKey',
      label: AJS.I18n.getText('jm.access.share'),
      help: AJS.I18n.getText('jm.access.share.help'),
      maxLength: 255,
    }),
    h(
      'div',
      { class: 'jm-buttons' },
      h(
        'button',
        { type: 'submit', class: 'aui-button', disabled: fields.busy },
        AJS.I18n.getText('jm.access.share.submit'),
      ),
    ),
  );
}

function projects(state) {
  const { rules } = state;
  return section(
    'projects',
    AJS.I18n.getText('jm.access.projects'),
    h('p', { class: 'jm-setting-help' }, AJS.I18n.getText('jm.access.projects.help')),
    h(
      'ul',
      { class: 'jm-plain jm-parties' },
      h(
        'li',
        { key: 'home' },
        h('span', { class: 'jm-party' }, (rules.home || {}).name || gone),
        h('span', { class: 'jm-tag' }, AJS.I18n.getText('jm.access.home')),
      ),
      rules.projects.map((one) => guest(one, state)),
    ),
    h(ShareForm, state),
  );
}

function scope({ rules, run }) {
  const option = (narrowed, label) =>
    h(
      'div',
      null,
      h(
        'label',
        { class: 'jm-check' },
        h('input', {
          class: 'radio',
          type: 'radio',
          name: 'jm-narrowed',
          checked: rules.narrowed === narrowed,
          disabled: !rules.abilities.manage,
          onChange: () => run('patch', '', { narrowed }),
        }),
        label,
      ),
    );
  return h(
    'form',
    { class: 'aui top-label jm-form', onSubmit: (event) => event.preventDefault() },
    h(
      'fieldset',
      { class: 'group jm-scope' },
      h('legend', null, h('span', null, AJS.I18n.getText('jm.access.who'))),
      option(false, AJS.I18n.getText('jm.access.open')),
      option(true, AJS.I18n.getText('jm.access.narrowed')),
    ),
  );
}

function levels() {
  return [
    { id: 'view', name: AJS.I18n.getText('jm.access.view') },
    { id: 'contribute', name: AJS.I18n.getText('jm.access.contribute') },
    { id: 'edit', name: AJS.I18n.getText('jm.access.edit') },
  ];
}

function grant(one, { rules, busy, run }) {
  const text = party.text(one);
  const give = (level) => run('put', '/grants', { kind: one.kind, name: one.name, level });
  return h(
    'li',
    { key: party.id(one) },
    party.name(one),
    h(
      'select',
      {
        class: 'select jm-level-choice',
        'aria-label': AJS.I18n.getText('jm.access.level', text),
        disabled: !rules.abilities.manage,
        onChange: (event) => give(event.target.value),
      },
      levels().map((level) =>
        h('option', { key: level.id, value: level.id, selected: level.id === one.level }, level.name),
      ),
    ),
    rules.abilities.manage && remove(text, { disabled: busy, onClick: () => give(null) }),
  );
}

function people(state) {
  const { rules, run } = state;
  const first = rules.narrowed ? 'view' : 'edit';
  const add = (one) => run('put', '/grants', { kind: one.kind, name: one.name, level: first });
  return section(
    'people',
    AJS.I18n.getText('jm.access.people'),
    scope(state),
    h(
      'p',
      { class: 'jm-setting-help' },
      rules.narrowed ? AJS.I18n.getText('jm.access.narrowed.help') : AJS.I18n.getText('jm.access.open.help'),
    ),
    h(
      'ul',
      { class: 'jm-plain jm-parties' },
      rules.grants.map((one) => grant(one, state)),
    ),
    rules.abilities.manage &&
      picker({
        id: 'jm-grants',
        label: AJS.I18n.getText('jm.settings.editors.add'),
        kinds: ['user', 'group'],
        pick: add,
      }),
  );
}

/**
 * @returns {VNode}
 */
export function AccessPanel() {
  const { session, announce } = useContext(MapContext);
  const state = useRules(session, announce);
  return h(
    Panel,
    { title: AJS.I18n.getText('jm.access.title') },
    state.failed && parts.message('error', state.failed),
    state.rules
      ? [people(state), projects(state), owner(state), state.rules.abilities.manage && h(DeleteMap, null)]
      : !state.failed && parts.waiting(AJS.I18n.getText('jm.loading')),
  );
}
