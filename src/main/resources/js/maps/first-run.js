/** What an empty project shows: three ways to a first map, others below, or a friendly word to those who may not make one. */
import { h } from 'preact';
import { useState } from 'preact/hooks';
import * as parts from '../ui/parts.js';
import * as icons from '../ui/icons.js';
import * as starts from './starts.js';

function card(icon, title, text, error) {
  return h(
    'li',
    { class: 'jm-start' },
    icons.icon(icon, 'jm-start-icon'),
    h('h2', null, title),
    h('p', null, text),
    error,
  );
}

function linked({ go, project }, create, label) {
  return parts.link(go, { create }, project.href({ create }), { class: 'jm-start-link' }, label);
}

/** One click makes the example and opens it. */
function ExampleCard({ project, go }) {
  const [error, setError] = useState(null);
  const [busy, setBusy] = useState(false);
  async function open() {
    if (busy) return;
    setBusy(true);
    try {
      go({ map: await starts.create(project, 'example', starts.example()) });
    } catch (failure) {
      setBusy(false);
      setError(failure);
    }
  }
  return card(
    'blank',
    h(
      'button',
      { type: 'button', class: 'jm-start-link jm-start-button', onClick: open, 'aria-busy': String(busy) },
      AJS.I18n.getText('jm.first.example'),
    ),
    AJS.I18n.getText('jm.first.example.text'),
    error && parts.message('error', error.texts || [String(error)]),
  );
}

function others(props) {
  return h(
    'p',
    { class: 'jm-other-starts' },
    AJS.I18n.getText('jm.first.others'),
    ' ',
    ['channels', 'levels', 'blank'].map((create, index) => [
      index > 0 && ' \u00b7 ',
      parts.link(props.go, { create }, props.project.href({ create }), { key: create }, starts.name(create)),
    ]),
  );
}

/**
 * props: project, go, create (may the reader create maps?).
 * @param {any} props
 * @returns {VNode}
 */
export function FirstRun(props) {
  return h(
    'section',
    { class: 'jm-first-run' },
    h('p', { class: 'jm-lead' }, AJS.I18n.getText('jm.first.what')),
    props.create
      ? [
          h(
            'ul',
            { class: 'jm-starts' },
            h(ExampleCard, props),
            card(
              'sign',
              linked(props, 'ticket', AJS.I18n.getText('jm.first.ticket')),
              AJS.I18n.getText('jm.first.ticket.text'),
            ),
            card(
              'file',
              linked(props, 'import', AJS.I18n.getText('jm.create.import')),
              AJS.I18n.getText('jm.first.import'),
            ),
          ),
          others(props),
        ]
      : h('p', null, AJS.I18n.getText('jm.first.viewer')),
  );
}
