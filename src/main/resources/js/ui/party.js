/** Users and groups in words: by the name that people know them by, or as gone. */
import { h } from 'preact';

/**
 * One line of text, for labels and announcements.
 * @param {Party} party
 * @returns {string}
 */
export function text(party) {
  if (party.label) return party.label;
  return party.kind === 'group'
    ? AJS.I18n.getText('jm.party.gone.group', party.name)
    : AJS.I18n.getText('jm.party.gone.user', party.name);
}

/**
 * @param {Party} party
 * @returns {VNode}
 */
export function name(party) {
  return h(
    'span',
    { class: 'jm-party' + (party.label ? '' : ' jm-party-gone') },
    text(party),
    party.label &&
      party.kind === 'group' &&
      h('span', { class: 'jm-tag jm-party-kind' }, AJS.I18n.getText('jm.party.group')),
  );
}

/**
 * @param {Party} party
 * @returns {string}
 */
export const id = (party) => party.kind + ' ' + party.name;
