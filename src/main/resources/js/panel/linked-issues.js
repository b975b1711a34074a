/** The issues of a finding, each with a way to take its link away. */
import { h } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as icons from '../ui/icons.js';
import * as parts from '../ui/parts.js';
import * as chips from '../ui/issue-chip.js';

/** Asks in place, without a dialog; focus starts on the answer that changes nothing. */
function Sure({ issue, remove, close }) {
  const no = useRef(null);
  const [failed, setFailed] = useState([]);
  const [busy, setBusy] = useState(false);
  useLayoutEffect(() => no.current.focus(), []);
  const answer = () => {
    setBusy(true);
    remove().catch((error) => {
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
    { class: 'jm-sure', role: 'group', 'aria-labelledby': 'jm-sure-text', onKeyDown },
    h('p', { id: 'jm-sure-text' }, AJS.I18n.getText('jm.issue.unlink.sure', issue.key)),
    failed.length > 0 && parts.message('error', failed),
    h(
      'div',
      { class: 'jm-buttons' },
      h(
        'button',
        { type: 'button', class: 'aui-button', disabled: busy, onClick: answer },
        AJS.I18n.getText('jm.issue.unlink.submit'),
      ),
      h(
        'button',
        { type: 'button', class: 'aui-button aui-button-link', ref: no, onClick: close },
        AJS.I18n.getText('jm.cancel'),
      ),
    ),
  );
}

function row(issue, asked, ask, close, remove) {
  return h(
    'li',
    { key: issue.key, class: 'jm-linked' },
    h(
      'div',
      { class: 'jm-linked-line' },
      h(chips.IssueChip, { issue, long: true }),
      ask &&
        h(
          'button',
          {
            type: 'button',
            class: 'jm-icon-button jm-subtle',
            'data-unlink': issue.key,
            title: AJS.I18n.getText('jm.issue.unlink', issue.key),
            'aria-label': AJS.I18n.getText('jm.issue.unlink', issue.key),
            'aria-expanded': String(asked === issue.key),
            onClick: () => ask(asked === issue.key ? undefined : issue.key),
          },
          icons.icon('close'),
        ),
    ),
    asked === issue.key && h(Sure, { issue, remove: () => remove(issue.key), close }),
  );
}

/**
 * props: findingId, link {issues, hidden}, contribute, removed() to move focus on.
 * @param {{ findingId: number, link: any, contribute: boolean, removed: any }} props
 * @returns {Drawn}
 */
export function LinkedIssues({ findingId, link, contribute, removed }) {
  const { session, announce } = useContext(MapContext);
  const [asked, setAsked] = useState(undefined);
  const list = useRef(null);
  const back = useRef(undefined);
  useLayoutEffect(() => {
    const button = back.current && list.current && list.current.querySelector('[data-unlink="' + back.current + '"]');
    if (button) button.focus();
    back.current = undefined;
  }, [asked]);
  const close = () => {
    back.current = asked;
    setAsked(undefined);
  };
  const remove = async (key) => {
    await session.unlinkIssue(findingId, key);
    setAsked(undefined);
    announce(AJS.I18n.getText('jm.issue.unlinked', key));
    removed();
  };
  return [
    link.issues.length > 0 &&
      h(
        'ul',
        { class: 'jm-plain', ref: list },
        link.issues.map((issue) => row(issue, asked, contribute && setAsked, close, remove)),
      ),
    link.hidden > 0 && h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.issues.hidden', String(link.hidden))),
  ];
}
