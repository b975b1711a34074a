/** Where the reader is, what the map is about, whether all is saved, and what can be added. */
import { h } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { MapContext } from './map-context.js';
import * as parts from '../ui/parts.js';
import * as icons from '../ui/icons.js';
import { UndoButtons } from './undo-buttons.js';
import { LookBar } from './look-bar.js';
import { Menu } from '../ui/menu.js';
import { menuEntries } from './menu-entries.js';
import { Apart } from '../ui/apart.js';
import { CompanySign } from './company-sign.js';
import { StateSign } from './state-sign.js';
import { FocusSign } from './focus-sign.js';
import * as words from '../words.js';

const SIGN_TIME = 4000;

function breadcrumbs(project, go) {
  return h(
    'nav',
    { class: 'jm-crumbs', 'aria-label': AJS.I18n.getText('jm.crumbs') },
    h(
      'ol',
      { class: 'aui-nav aui-nav-breadcrumbs' },
      h('li', null, h('a', { href: project.home }, project.name)),
      h('li', null, parts.link(go, {}, project.href({}), null, AJS.I18n.getText('jm.maps.title'))),
    ),
  );
}

/** "Saved" stays for a moment; problems stay until they are solved. */
function useSaved(savedCount) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!savedCount) return undefined;
    setShown(true);
    const timer = setTimeout(() => setShown(false), SIGN_TIME);
    return () => clearTimeout(timer);
  }, [savedCount]);
  return shown;
}

function SaveState() {
  const { state, showUnsaved } = useContext(MapContext);
  const saved = useSaved(state.savedCount);
  const all = Object.values(state.saves);
  const open = all.filter((save) => save.status !== 'saving').length;
  const sign = (className, icon, text) => h('span', { class: 'jm-sign ' + className }, icon && icons.icon(icon), text);
  if (!state.connected) return sign('jm-sign-warning', 'warning', state.lost);
  if (open) {
    return h(
      'button',
      { type: 'button', class: 'aui-button aui-button-link jm-sign jm-sign-warning', onClick: showUnsaved },
      icons.icon('warning'),
      AJS.I18n.getText('jm.save.open', String(open)),
    );
  }
  if (all.length) return sign('', undefined, AJS.I18n.getText('jm.save.saving'));
  return saved ? sign('', 'check', AJS.I18n.getText('jm.save.saved')) : null;
}

function intent(label, text) {
  return text && h('div', { class: 'jm-intent' }, h('dt', null, label), h('dd', null, text));
}

function adding({ state, show }) {
  if (!state.map.abilities.edit) return null;
  const add = (what, label) =>
    h(
      'button',
      { type: 'button', class: 'aui-button', onClick: () => show('add-' + what) },
      icons.icon('plus'),
      ' ',
      label,
    );
  return [add('touchpoint', AJS.I18n.getText('jm.touchpoint')), add('stage', AJS.I18n.getText('jm.stage'))];
}

function menu(context) {
  const entries = menuEntries(context.state.map).map((entry) =>
    Object.assign({}, entry, { run: () => (entry.run ? entry.run(context) : context.show(entry.panel)) }),
  );
  return h(Menu, { label: AJS.I18n.getText('jm.menu'), entries });
}

/**
 * props: view.
 * @param {{ view: string }} props
 * @returns {VNode}
 */
export function MapHeader({ view }) {
  const context = useContext(MapContext);
  const { map } = context.state;
  return h(
    'header',
    { class: 'aui-page-header jm-header' },
    h(
      'div',
      { class: 'aui-page-header-inner' },
      h(
        'div',
        { class: 'aui-page-header-main' },
        h(
          'div',
          { class: 'jm-crumbs-line' },
          breadcrumbs(context.project, context.go),
          h(CompanySign, null),
          context.state.news && h(Apart, { name: 'NewsSign', resource: 'jm-map-tools', quiet: true }),
        ),
        h(
          'div',
          { class: 'jm-title-line' },
          h('h1', { id: 'jm-map-title' }, map.name),
          h(StateSign, null),
          h(FocusSign, null),
        ),
      ),
      h(
        'div',
        { class: 'aui-page-header-actions jm-actions' },
        h(SaveState, null),
        map.abilities.contribute && h(UndoButtons, null),
        adding(context),
        menu(context),
      ),
    ),
    h(
      'div',
      { class: 'jm-toolbar' },
      h(
        'dl',
        { class: 'jm-intents' },
        intent(AJS.I18n.getText('jm.map.perspective'), map.perspective),
        intent(AJS.I18n.getText('jm.map.desired'), map.desiredExperience),
        intent(AJS.I18n.getText('jm.map.goal'), [map.goal, words.measure(map)].filter(Boolean).join(' \u00b7 ')),
      ),
      h(LookBar, { view }),
    ),
  );
}
