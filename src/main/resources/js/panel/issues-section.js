/** What solves a pain: its issues, and the ways to create one or to link one that exists. */
import { h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Apart } from '../ui/apart.js';
import { LinkForm } from './link-form.js';
import { LinkedIssues } from './linked-issues.js';

const NO_LINK = { issues: [], hidden: 0 };
const FORMS = {
  create: (props) => h(Apart, { name: 'IssueForm', resource: 'jm-map-asked', ...props }),
  link: LinkForm,
};

function buttons(open) {
  const button = (form, label, primary) =>
    h(
      'button',
      {
        type: 'button',
        class: 'aui-button' + (primary ? ' aui-button-primary' : ''),
        'data-opens': form,
        onClick: () => open(form),
      },
      label,
    );
  return h(
    'div',
    { class: 'jm-buttons' },
    button('create', AJS.I18n.getText('jm.issue.create'), true),
    button('link', AJS.I18n.getText('jm.issue.link')),
  );
}

/** The open form, and focus back on the button that opened it, or on the first one after a link was removed. */
function useForms(section) {
  const [form, setForm] = useState(undefined);
  const back = useRef(undefined);
  useLayoutEffect(() => {
    const button = back.current && section.current.querySelector('[data-opens="' + back.current + '"]');
    if (button) button.focus();
    back.current = undefined;
  });
  const done = () => {
    back.current = form;
    setForm(undefined);
  };
  const removed = () => {
    back.current = 'link';
  };
  return { form, open: setForm, done, removed };
}

/**
 * props: finding, link {issues, hidden} or nothing, contribute.
 * @param {{ finding: Finding, link: any, contribute: boolean }} props
 * @returns {VNode}
 */
export function IssuesSection({ finding, link, contribute }) {
  const section = useRef(null);
  const { form, open, done, removed } = useForms(section);
  const shown = link || NO_LINK;
  const none = !shown.issues.length && !shown.hidden;
  return h(
    'section',
    { class: 'jm-section', ref: section, 'aria-labelledby': 'jm-h-issues' },
    h('h3', { id: 'jm-h-issues' }, AJS.I18n.getText('jm.section.issues')),
    none && h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.issues.none')),
    h(LinkedIssues, { findingId: finding.id, link: shown, contribute, removed }),
    contribute &&
      finding.kind === 'pain' &&
      (form
        ? h(FORMS[form], { findingId: finding.id, linked: shown.issues.map((issue) => issue.key), done })
        : buttons(open)),
  );
}
