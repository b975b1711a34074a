/** A pain or gain on its button: sign, words, and how much it hurts; each said as well as shown. */
import { h } from 'preact';
import * as icons from './icons.js';
import * as parts from './parts.js';
import * as words from '../words.js';

/**
 * @param {Finding} finding
 * @returns {VNode[]}
 */
export function findingLabel(finding) {
  return [
    icons.icon(finding.kind === 'pain' ? 'pain' : 'gain'),
    parts.hidden(words.finding(finding.kind) + ': '),
    h('span', { class: 'jm-finding-text' }, finding.text),
    finding.state && parts.hidden(', ' + words.state(finding.state)),
    finding.severity &&
      h(
        'span',
        { class: 'jm-severity', title: AJS.I18n.getText('jm.severity') },
        parts.hidden(', ' + AJS.I18n.getText('jm.severity') + ' '),
        finding.severity,
      ),
  ];
}
