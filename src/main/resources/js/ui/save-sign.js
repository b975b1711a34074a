/** What became of a field's change: nothing while all is well, else the reason and the ways out. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import * as changes from '../model/changes.js';
import { MapContext } from '../map/map-context.js';
import * as words from '../words.js';

function button(label, onClick, primary) {
  return h('button', { type: 'button', class: 'aui-button' + (primary ? ' aui-button-primary' : ''), onClick }, label);
}

function shown(target, value) {
  const coded = words.code(target.field, value);
  if (coded) return coded;
  if (value === null || value === undefined) return AJS.I18n.getText('jm.empty.value');
  if (value.name) return value.name;
  if (Array.isArray(value)) return value.map((one) => one.name).join(', ');
  if (target.field === 'expectationSource') return words.expectationSource(value);
  return target.kind === 'experience' && typeof value === 'number' ? words.emotionWord(value) : String(value);
}

function version(label, text) {
  return h('div', { class: 'jm-conflict-text' }, h('p', { class: 'jm-conflict-label' }, label), h('p', null, text));
}

function conflict(session, key, save, say) {
  return h(
    'div',
    { class: 'jm-notice jm-notice-conflict', role: 'alert' },
    h('p', null, AJS.I18n.getText('jm.conflict.title')),
    version(AJS.I18n.getText('jm.conflict.mine'), say(save.value)),
    version(AJS.I18n.getText('jm.conflict.theirs'), say(save.theirs)),
    h(
      'div',
      { class: 'jm-buttons' },
      button(AJS.I18n.getText('jm.conflict.keep.mine'), () => session.retry(key), true),
      button(AJS.I18n.getText('jm.conflict.take.theirs'), () => session.giveUp(key)),
    ),
  );
}

/** A stage's name is not shown where its failure is: the kept text must be. */
function kept(target, save, say) {
  return target.kind === 'stage' && version(AJS.I18n.getText('jm.conflict.mine'), say(save.value));
}

function failure(session, key, save, target, say) {
  return h(
    'div',
    { class: 'jm-notice jm-notice-failed', role: 'alert' },
    h('p', null, h('strong', null, AJS.I18n.getText('jm.save.failed')), ' ', save.texts.join(' ')),
    kept(target, save, say),
    h(
      'div',
      { class: 'jm-buttons' },
      button(AJS.I18n.getText('jm.save.retry'), () => session.retry(key), true),
      button(AJS.I18n.getText('jm.save.give.up'), () => session.giveUp(key)),
    ),
  );
}

/**
 * props: target {kind, id, field}, say (turns a value into words; usual fields need none).
 * @param {{ target: Target, say?: (value: any) => string }} props
 * @returns {VNode}
 */
export function SaveSign({ target, say = (value) => shown(target, value) }) {
  const { session, state } = useContext(MapContext);
  const key = changes.key(target);
  const save = state.saves[key];
  if (!save || save.status === 'saving') return null;
  return save.status === 'conflict' ? conflict(session, key, save, say) : failure(session, key, save, target, say);
}
