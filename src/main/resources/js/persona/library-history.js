/** What was changed in the project's library, newest first; folded, and read when it is opened. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as rest from '../rest.js';
import * as parts from '../ui/parts.js';
import * as locale from '../locale.js';

function fieldOf(subject, name) {
  const labels = {
    name: AJS.I18n.getText('jm.persona.name'),
    oneLine: AJS.I18n.getText('jm.persona.oneline'),
    segmentId: AJS.I18n.getText('jm.segment'),
    potential: AJS.I18n.getText('jm.persona.kind'),
    needs: subject === 'segment' ? AJS.I18n.getText('jm.segment.needs') : AJS.I18n.getText('jm.persona.needs'),
    demographics: AJS.I18n.getText('jm.persona.demographics'),
    purchaseBehaviour: AJS.I18n.getText('jm.persona.purchase'),
    channelUse: AJS.I18n.getText('jm.persona.channeluse'),
    preferredChannels: AJS.I18n.getText('jm.persona.channels'),
    who: AJS.I18n.getText('jm.segment.who'),
    howSegmented: AJS.I18n.getText('jm.segment.how'),
    behaviour: AJS.I18n.getText('jm.segment.behaviour'),
  };
  return labels[name] || name;
}

function valueOf({ subject, field }, value) {
  if (value === undefined) return '\u2013';
  if (field !== 'potential') return value;
  const existing =
    subject === 'segment' ? AJS.I18n.getText('jm.segment.existing') : AJS.I18n.getText('jm.persona.existing');
  const potential =
    subject === 'segment' ? AJS.I18n.getText('jm.segment.potential') : AJS.I18n.getText('jm.persona.potential');
  return value === 'true' ? potential : existing;
}

function deed({ subject, field, before }) {
  if (field) return fieldOf(subject, field);
  return before === undefined ? AJS.I18n.getText('jm.history.added') : AJS.I18n.getText('jm.history.removed');
}

function entry(change) {
  const subject = change.subject === 'segment' ? AJS.I18n.getText('jm.segment') : AJS.I18n.getText('jm.search.persona');
  return h(
    'li',
    { key: change.id, class: 'jm-history-entry' },
    h('p', { class: 'jm-history-what' }, h('strong', null, deed(change)), ' \u00b7 ', subject, ': ', change.name),
    change.field &&
      h(
        'p',
        { class: 'jm-history-values' },
        h('del', null, valueOf(change, change.before)),
        ' \u2192 ',
        h('ins', null, valueOf(change, change.after)),
      ),
    h(
      'p',
      { class: 'jm-quiet' },
      change.author || AJS.I18n.getText('jm.history.unknown'),
      ' \u00b7 ',
      h('time', { dateTime: change.at }, locale.moment(change.at)),
    ),
  );
}

/**
 * props: project, library (read again whenever it is another one).
 * @param {{ project: Project, library: any }} props
 * @returns {VNode}
 */
export function LibraryHistory({ project, library }) {
  const [open, setOpen] = useState(false);
  const [{ changes, more, failed }, setKnown] = useState(/** @type {any} */ ({}));
  const path = '/projects/' + encodeURIComponent(project.key) + '/library/history';
  const read = (before) =>
    rest.get(path + (before.length ? '?before=' + before[before.length - 1].id : '')).then(
      ({ data }) => setKnown({ changes: before.concat(data.changes), more: data.more }),
      (error) => setKnown({ changes: before, failed: error.texts || [String(error)] }),
    );
  useEffect(() => {
    if (open) read([]);
  }, [open, library]);
  return h(
    'details',
    { class: 'jm-library-history', onToggle: (event) => setOpen(event.currentTarget.open) },
    h('summary', null, AJS.I18n.getText('jm.history')),
    failed && parts.message('error', failed),
    !changes && !failed && parts.waiting(AJS.I18n.getText('jm.loading')),
    changes && !changes.length && !failed && h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.library.history.none')),
    changes && h('ol', { class: 'jm-plain jm-history' }, changes.map(entry)),
    more &&
      h(
        'button',
        { type: 'button', class: 'aui-button', onClick: () => read(changes) },
        AJS.I18n.getText('jm.history.older'),
      ),
  );
}
