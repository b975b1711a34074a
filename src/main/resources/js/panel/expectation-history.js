/** How what customers expect at a touchpoint has changed, when and why (D06). */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as changes from '../model/changes.js';
import { Why } from './why.js';
import { Apart } from '../ui/apart.js';

/**
 * Asks for the reason right after the reader has changed the expectation; no answer is needed.
 * @param {{ touchpoint: Touchpoint, persona: number }} props
 * @returns {VNode}
 */
export function AskWhy({ touchpoint, persona }) {
  const { state } = useContext(MapContext);
  const [told, setTold] = useState(undefined);
  const saved = state.lastSaved;
  if (!saved || saved.key !== changes.key({ kind: 'experience', id: touchpoint.id, field: 'expected', persona }))
    return null;
  const change = told && told.revision === saved.revision ? told : { revision: saved.revision, mine: true };
  return h(Why, { key: saved.revision, change, told: setTold, question: AJS.I18n.getText('jm.why.expectation') });
}

/**
 * @param {{ touchpoint: Touchpoint, persona: number }} props
 * @returns {VNode}
 */
export function Fold({ touchpoint, persona }) {
  const [open, setOpen] = useState(false);
  return h(
    'details',
    { class: 'jm-expectation', onToggle: (event) => setOpen(event.currentTarget.open) },
    h('summary', null, AJS.I18n.getText('jm.expectation.history')),
    open && h(Apart, { key: persona || 0, name: 'ExpectationList', resource: 'jm-map-tools', touchpoint, persona }),
  );
}
