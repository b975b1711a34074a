/** The project's settings, for its admins: whether it has journey maps, and who edits all of them. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as rest from '../rest.js';
import * as parts from '../ui/parts.js';
import * as locale from '../locale.js';
import * as party from '../ui/party.js';
import { PartyPicker } from '../ui/party-picker.js';
import { ProjectHeader } from '../maps/project-header.js';
import { usePageTitle } from '../ui/page-title.js';

/** The settings as the server has them; every change is sent at once, one after the other. */
function useSettings(project, turned) {
  const [state, setState] = useState(/** @type {any} */ ({}));
  const path = '/projects/' + encodeURIComponent(project.key) + '/settings';

  async function run(request, said) {
    setState((before) => Object.assign({}, before, { busy: true, failed: undefined }));
    try {
      const { data } = await request();
      setState({ settings: data, said });
      turned(data.on);
    } catch (error) {
      setState((before) => ({ settings: before.settings, failed: error.texts || [String(error)] }));
    }
  }

  useEffect(() => {
    run(() => rest.get(path), '');
  }, [path]);
  return Object.assign({}, state, {
    turn: (on) =>
      run(
        () => rest.patch(path, { on }),
        on ? AJS.I18n.getText('jm.settings.on') : AJS.I18n.getText('jm.settings.off'),
      ),
    name: (one, edits) =>
      run(
        () => rest.put(path + '/editors', { kind: one.kind, name: one.name, edits }),
        edits
          ? AJS.I18n.getText('jm.settings.named', party.text(one))
          : AJS.I18n.getText('jm.settings.unnamed', party.text(one)),
      ),
  });
}

function onOrOff({ settings, busy, turn }) {
  return h(
    'section',
    { class: 'jm-setting', 'aria-labelledby': 'jm-h-on' },
    h('h2', { id: 'jm-h-on' }, AJS.I18n.getText('jm.settings.maps')),
    h('p', null, settings.on ? AJS.I18n.getText('jm.settings.on') : AJS.I18n.getText('jm.settings.off')),
    h(
      'p',
      { class: 'jm-setting-help' },
      settings.on ? AJS.I18n.getText('jm.settings.on.help') : AJS.I18n.getText('jm.settings.off.help'),
    ),
    h(
      'div',
      { class: 'jm-buttons' },
      h(
        'button',
        {
          type: 'button',
          class: 'aui-button' + (settings.on ? '' : ' aui-button-primary'),
          disabled: busy,
          onClick: () => turn(!settings.on),
        },
        settings.on ? AJS.I18n.getText('jm.settings.turn.off') : AJS.I18n.getText('jm.settings.turn.on'),
      ),
    ),
  );
}

function editors({ settings, busy, name }) {
  const entry = (one) =>
    h(
      'li',
      { key: party.id(one) },
      party.name(one),
      parts.iconButton({
        name: 'close',
        label: AJS.I18n.getText('jm.party.remove', party.text(one)),
        disabled: busy,
        onClick: () => name(one, false),
      }),
    );
  return h(
    'section',
    { class: 'jm-setting', 'aria-labelledby': 'jm-h-editors' },
    h('h2', { id: 'jm-h-editors' }, AJS.I18n.getText('jm.settings.editors')),
    h('p', { class: 'jm-setting-help' }, AJS.I18n.getText('jm.settings.editors.help')),
    settings.editors.length
      ? h('ul', { class: 'jm-plain jm-parties' }, settings.editors.map(entry))
      : h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.settings.editors.none')),
    h(
      'form',
      { class: 'aui top-label jm-form', onSubmit: (event) => event.preventDefault() },
      h(PartyPicker, {
        id: 'jm-editors',
        label: AJS.I18n.getText('jm.settings.editors.add'),
        help: AJS.I18n.getText('jm.party.help'),
        kinds: ['user', 'group'],
        pick: (one) => name(one, true),
      }),
    ),
  );
}

function sentence(change) {
  const by = party.text(change.by);
  switch (change.what) {
    case 'on':
      return AJS.I18n.getText('jm.settings.log.on', by);
    case 'off':
      return AJS.I18n.getText('jm.settings.log.off', by);
    case 'named':
      return AJS.I18n.getText('jm.settings.log.named', by, party.text(change.about));
    default:
      return AJS.I18n.getText('jm.settings.log.unnamed', by, party.text(change.about));
  }
}

function log({ settings }) {
  return (
    settings.changes.length > 0 &&
    h(
      'section',
      { class: 'jm-setting', 'aria-labelledby': 'jm-h-log' },
      h('h2', { id: 'jm-h-log' }, AJS.I18n.getText('jm.settings.log')),
      h(
        'ul',
        { class: 'jm-plain' },
        settings.changes.map((change) =>
          h(
            'li',
            { key: change.at + change.what },
            h('time', { class: 'jm-quiet', dateTime: change.at }, locale.moment(change.at)),
            ' ',
            sentence(change),
          ),
        ),
      ),
    )
  );
}

/**
 * props: project, go, turned(on).
 * @param {{ project: Project, go: Go, turned: (on: boolean) => void }} props
 * @returns {VNode}
 */
export function SettingsPage({ project, go, turned }) {
  const state = useSettings(project, turned);
  usePageTitle(AJS.I18n.getText('jm.tab.settings'));
  return h(
    'div',
    null,
    h(ProjectHeader, { project, go, tab: 'settings' }),
    state.failed && parts.message('error', state.failed),
    state.settings
      ? h('div', { class: 'jm-settings' }, onOrOff(state), editors(state), log(state))
      : !state.failed && parts.waiting(AJS.I18n.getText('jm.loading')),
    h('div', { class: 'jm-hidden', role: 'status', 'aria-live': 'polite' }, state.said),
  );
}
