/** The named versions of the map: name one, compare, restore, rename and forget them. */
import { h } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as parts from '../ui/parts.js';
import * as locale from '../locale.js';
import { LineForm } from '../ui/line-form.js';
import { CompareView } from './compare-view.js';

const FIRST = 1;

function useVersions(session, version) {
  const [versions, setVersions] = useState(undefined);
  const [failed, setFailed] = useState(undefined);
  useEffect(() => {
    session.past.versions().then(
      (found) => {
        setVersions(found);
        setFailed(undefined);
      },
      (error) => setFailed(error.texts || [String(error)]),
    );
  }, [version]);
  return [versions, failed];
}

const beginning = () => ({ id: 0, revision: FIRST, name: AJS.I18n.getText('jm.version.start') });
const now = () => ({ id: -1, name: AJS.I18n.getText('jm.version.now') });

/** Asks in place, without a dialog; focus starts on the answer that changes nothing. */
function Sure({ version, restore, close }) {
  const no = useRef(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(undefined);
  useLayoutEffect(() => no.current.focus(), []);
  const yes = () => {
    setBusy(true);
    restore().catch((error) => {
      setFailed(error.texts || [String(error)]);
      setBusy(false);
    });
  };
  const onKeyDown = (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return h(
    'div',
    { class: 'jm-sure', role: 'group', 'aria-labelledby': 'jm-restore-sure', onKeyDown },
    h(
      'p',
      { id: 'jm-restore-sure' },
      h('strong', null, AJS.I18n.getText('jm.version.restore.named', version.name), '?'),
      ' ',
      AJS.I18n.getText('jm.version.sure'),
    ),
    failed && parts.message('error', failed),
    h(
      'div',
      { class: 'jm-buttons' },
      h(
        'button',
        { type: 'button', class: 'aui-button aui-button-primary', disabled: busy, onClick: yes },
        AJS.I18n.getText('jm.version.restore'),
      ),
      h(
        'button',
        { type: 'button', class: 'aui-button aui-button-link', ref: no, onClick: close },
        AJS.I18n.getText('jm.cancel'),
      ),
    ),
  );
}

function action(label, named, onClick, expanded) {
  return h(
    'button',
    {
      type: 'button',
      class: 'aui-button aui-button-link jm-history-undo',
      'aria-label': named,
      'aria-expanded': expanded,
      onClick,
    },
    label,
  );
}

/** props: version, edit, compare(), restore(), rename(name), remove(). */
function Version({ version, edit, compare, restore, rename, remove }) {
  const [asked, ask] = useState(undefined);
  const close = () => ask(undefined);
  const renaming = asked === 'rename';
  return h(
    'li',
    { class: 'jm-history-entry' },
    renaming
      ? h(LineForm, {
          id: 'jm-version-' + version.id,
          label: AJS.I18n.getText('jm.version.name'),
          start: version.name,
          required: true,
          submit: AJS.I18n.getText('jm.why.save'),
          send: (name) => rename(name).then(close),
          close,
        })
      : h('p', null, h('strong', null, version.name)),
    version.at &&
      h(
        'p',
        { class: 'jm-quiet' },
        version.author || AJS.I18n.getText('jm.history.unknown'),
        ' \u00b7 ',
        h('time', { dateTime: version.at }, locale.moment(version.at)),
      ),
    h(
      'p',
      { class: 'jm-version-actions' },
      action(
        AJS.I18n.getText('jm.version.compare'),
        AJS.I18n.getText('jm.version.compare.named', version.name),
        compare,
      ),
      edit &&
        action(
          AJS.I18n.getText('jm.version.restore'),
          AJS.I18n.getText('jm.version.restore.named', version.name),
          () => ask(asked === 'restore' ? undefined : 'restore'),
          String(asked === 'restore'),
        ),
      edit &&
        version.id > 0 &&
        action(AJS.I18n.getText('jm.version.rename'), AJS.I18n.getText('jm.version.rename.named', version.name), () =>
          ask('rename'),
        ),
      edit &&
        version.id > 0 &&
        action(
          AJS.I18n.getText('jm.version.remove'),
          AJS.I18n.getText('jm.version.remove.named', version.name),
          remove,
        ),
    ),
    asked === 'restore' && h(Sure, { version, close, restore: () => restore().then(close) }),
  );
}

function useDeeds(session, announce) {
  const [said, setSay] = useState(undefined);
  const say = (type, texts) => {
    setSay({ type, texts });
    announce(texts.join(' '));
  };
  const run = (deed, text) => deed.then((data) => say('success', [text(data)]));
  return {
    said,
    name: (name) => run(session.act('post', '/versions', { name }), () => AJS.I18n.getText('jm.version.named', name)),
    rename: (version, name) =>
      run(session.act('patch', '/versions/' + version.id, { name }, session.state.map.version), () =>
        AJS.I18n.getText('jm.version.named', name),
      ),
    remove: (version) =>
      run(session.act('remove', '/versions/' + version.id), () => AJS.I18n.getText('jm.removed', version.name)).catch(
        (error) => say('error', error.texts || [String(error)]),
      ),
    restore: (version) =>
      run(session.restore(version.revision), (kept) =>
        AJS.I18n.getText('jm.version.restored.done', version.name, kept.name),
      ),
  };
}

/**
 * @returns {Drawn}
 */
export function Versions() {
  const { session, state, announce } = useContext(MapContext);
  const [versions, failed] = useVersions(session, state.map.version);
  const [compared, setCompared] = useState(undefined);
  const deeds = useDeeds(session, announce);
  const { edit } = state.map.abilities;
  if (failed) return parts.message('error', failed);
  if (!versions) return parts.waiting(AJS.I18n.getText('jm.loading'));
  const all = versions.concat(beginning());
  if (compared)
    return h(CompareView, {
      versions: [now()].concat(all),
      from: compared.from,
      to: compared.to,
      choose: (from, to) => setCompared({ from, to }),
      close: () => setCompared(undefined),
    });
  return [
    deeds.said && parts.message(deeds.said.type, deeds.said.texts),
    edit &&
      h(LineForm, {
        id: 'jm-version-new',
        label: AJS.I18n.getText('jm.version.new'),
        placeholder: AJS.I18n.getText('jm.version.placeholder'),
        required: true,
        submit: AJS.I18n.getText('jm.version.make'),
        send: deeds.name,
      }),
    h(
      'ol',
      { class: 'jm-plain jm-history' },
      all.map((version) =>
        h(Version, {
          key: version.id,
          version,
          edit,
          compare: () => setCompared({ from: version.revision, to: undefined }),
          restore: () => deeds.restore(version),
          rename: (name) => deeds.rename(version, name),
          remove: () => deeds.remove(version),
        }),
      ),
    ),
  ];
}
