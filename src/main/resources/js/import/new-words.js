/** The words of a file that are not in the project's lists yet. */
import { h } from 'preact';
import * as parts from '../ui/parts.js';
import * as words from '../words.js';

/**
 * @param {(Word & { kind: string })[]} newTerms
 * @returns {VNode}
 */
export function newWords(newTerms) {
  if (!newTerms.length) return null;
  const kinds = Array.from(new Set(newTerms.map((term) => term.kind)));
  return h(
    'section',
    { 'aria-labelledby': 'jm-terms-title' },
    h('h2', { id: 'jm-terms-title' }, AJS.I18n.getText('jm.import.terms')),
    h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.import.terms.help')),
    h(
      'dl',
      { class: 'jm-facts' },
      kinds.map((kind) =>
        h(
          'div',
          { key: kind, class: 'jm-fact-row' },
          h('dt', null, words.termKind(kind)),
          h(
            'dd',
            null,
            newTerms.filter((term) => term.kind === kind).map((term) => parts.tag(term.name)),
          ),
        ),
      ),
    ),
  );
}
