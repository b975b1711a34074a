/** Backs a touchpoint with a source: one of the project's library, or a new one that is described (M08). */
import { h } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as form from '../ui/form.js';
import * as parts from '../ui/parts.js';
import * as locale from '../locale.js';
import { Combobox } from '../ui/combobox.js';
import * as sources from './source-details.js';

const MOST = 8;
const PAUSE = 150;

const small = (text) => text.trim().toLocaleLowerCase();

/** The sources of the project's library that fit what is typed, and whether they are known yet; they are asked for when typing pauses. */
function useFound(session, taken, text) {
  const sought = text.trim();
  const [answer, setAnswer] = useState({ sought: '', sources: [] });
  useEffect(() => {
    if (!sought) return undefined;
    let wanted = true;
    const take = ({ sources }) => wanted && setAnswer({ sought, sources });
    const query = new URLSearchParams({ text: sought, limit: MOST + taken.length });
    const timer = setTimeout(() => session.read('/sources?' + query).then(take, () => take({ sources: [] })), PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [sought]);
  const fitting = answer.sources
    .filter((one) => !taken.includes(one.id) && small(one.title).includes(small(text)))
    .slice(0, MOST);
  return [fitting, answer.sought === sought];
}

function choicesOf(found, text) {
  if (!text.trim()) return undefined;
  const choices = found.map((source) => ({
    key: source.id,
    source,
    content: [
      source.title,
      h(
        'span',
        { class: 'jm-quiet' },
        [source.date && locale.date(source.date), source.sample].filter(Boolean).join(' \u00b7 '),
      ),
    ],
  }));
  return choices.concat({ key: 'new', content: AJS.I18n.getText('jm.evidence.new', text.trim()) });
}

function Search({ session, taken, choose, describe, cancel }) {
  const [text, setText] = useState('');
  const [found, known] = useFound(session, taken, text);
  const [wanted, want] = useState(false);
  const take = ({ source }) => (source ? choose(source) : describe(text.trim()));
  /** Whoever presses Enter before the library has answered gets its first choice when it has. */
  useEffect(() => {
    if (!wanted || !known) return;
    want(false);
    take({ source: found[0] });
  }, [wanted, known]);
  const type = (typed) => {
    want(false);
    setText(typed);
  };
  const escape = () => {
    if (text) setText('');
    else cancel();
    return true;
  };
  return h(
    'div',
    { class: 'field-group jm-picker' },
    h('label', { for: 'jm-source' }, AJS.I18n.getText('jm.evidence.which')),
    h(Combobox, {
      id: 'jm-source',
      label: AJS.I18n.getText('jm.evidence.which'),
      className: 'text jm-wide',
      text,
      choices: choicesOf(found, text),
      first: known ? 0 : -1,
      type,
      take,
      escape,
      enter: () => want(text.trim() !== ''),
      aria: { 'aria-describedby': 'jm-source-help', autoFocus: true },
    }),
    h('div', { class: 'description', id: 'jm-source-help' }, AJS.I18n.getText('jm.evidence.which.help')),
  );
}

/**
 * props: touchpoint, done.
 * @param {{ touchpoint: Touchpoint, done: () => void }} props
 * @returns {VNode}
 */
export function SourceForm({ touchpoint, done }) {
  const { session, state, announce } = useContext(MapContext);
  const kinds = sources.useKinds(session);
  const [described, setDescribed] = useState(false);
  const [refused, setRefused] = useState(undefined);
  const taken = (touchpoint.sources || []).map((one) => one.id);
  const added = () => {
    announce(AJS.I18n.getText('jm.evidence.added'));
    done();
  };
  const fields = form.useForm(sources.EMPTY, async (values) => {
    await session.add('sources', { touchpointId: touchpoint.id, ...sources.said(values) });
    added();
  });
  const choose = (source) =>
    session
      .act(
        'patch',
        '/touchpoints/' + touchpoint.id + '/sources',
        { sources: taken.concat(source.id) },
        state.map.version,
      )
      .then(added, (error) => setRefused(error.texts || [String(error)]));
  const describe = (title) => {
    fields.change('title', title);
    setDescribed(true);
  };
  const problems = (refused || []).concat(fields.general, fields.errors.title || []);
  return h(
    'form',
    {
      class: 'aui top-label jm-form jm-card',
      onSubmit: described ? fields.onSubmit : (event) => event.preventDefault(),
    },
    problems.length > 0 && parts.message('error', problems),
    described
      ? [
          h('p', { key: 't', class: 'jm-text' }, h('strong', null, fields.values.title)),
          sources.details(fields, kinds, true),
        ]
      : h(Search, { session, taken, choose, describe, cancel: done }),
    described
      ? form.buttons(fields, AJS.I18n.getText('jm.add'), done)
      : h(
          'div',
          { class: 'jm-buttons' },
          h(
            'button',
            { type: 'button', class: 'aui-button aui-button-link', onClick: done },
            AJS.I18n.getText('jm.cancel'),
          ),
        ),
  );
}
