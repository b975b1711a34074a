/** What is said about something on the map: comments with their answers, open ones first to come to an end (T25). */
import { h } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as comments from '../model/comments.js';
import * as locale from '../locale.js';
import * as form from '../ui/form.js';
import * as parts from '../ui/parts.js';

/** The comments as they are now: read again whenever the map has moved on. */
function useComments({ kind, id }) {
  const { session, state } = useContext(MapContext);
  const [found, setFound] = useState(/** @type {any} */ ({}));
  useEffect(() => {
    let left = false;
    session.all('/comments?kind=' + kind + '&id=' + id, 'comments').then(
      (all) => left || setFound({ threads: comments.threads(all) }),
      (error) => left || setFound((before) => ({ threads: before.threads, error: error.texts || [String(error)] })),
    );
    return () => (left = true);
  }, [kind, id, state.map.version]);
  return found;
}

/**
 * One text to write or to change; what is refused stands below it and stays as it was typed.
 * @param {{ name: string, label: string, start?: string, submit: string, send: (text: string) => Promise<any>, close?: () => void }} props
 * @returns {VNode}
 */
function WriteForm({ name, label, start, submit, send, close }) {
  const field = 'comment-' + name;
  const fields = form.useForm({ [field]: start || '' }, async (values) => {
    await send(values[field].trim());
    fields.again();
    if (close) close();
    else fields.change(field, '');
  });
  const onKeyDown = (event) => {
    if (event.key !== 'Escape' || !close || event.isComposing) return;
    event.stopPropagation();
    close();
  };
  return h(
    'form',
    {
      class: 'aui top-label jm-form jm-comment-form',
      onSubmit: fields.onSubmit,
      onKeyDown,
      'data-write': name.replace(/-.*/, ''),
    },
    form.area(fields, { name: field, label, required: true, autoFocus: Boolean(close) }),
    fields.general.length > 0 && parts.message('error', fields.general),
    h(
      'div',
      { class: 'jm-buttons' },
      h('button', { type: 'submit', class: 'aui-button', disabled: fields.busy }, submit),
      close &&
        h(
          'button',
          { type: 'button', class: 'aui-button aui-button-link', onClick: close },
          AJS.I18n.getText('jm.cancel'),
        ),
    ),
  );
}

const link = (label, onClick, what) =>
  h('button', { type: 'button', class: 'aui-button aui-button-link jm-comment-act', 'data-act': what, onClick }, label);

function said(one) {
  return h(
    'p',
    { class: 'jm-quiet jm-comment-by' },
    h('strong', null, (one.author && one.author.name) || AJS.I18n.getText('jm.history.unknown')),
    one.at && [' \u00b7 ', h('time', { dateTime: one.at }, locale.moment(one.at))],
  );
}

/**
 * A comment or an answer, and what its reader may do to it.
 * @param {{ one: any, acts?: Drawn }} props
 * @returns {Drawn}
 */
function Said({ one, acts }) {
  const { session, state, tell } = useContext(MapContext);
  const [editing, setEditing] = useState(false);
  const { edit, contribute } = state.map.abilities;
  const path = '/comments/' + one.id;
  const save = (text) => session.act('patch', path, { text }, state.map.version);
  const remove = () =>
    session.act('remove', path, undefined, undefined).catch((error) => tell(error.texts || [String(error)]));
  if (editing)
    return h(WriteForm, {
      name: 'edit-' + one.id,
      label: AJS.I18n.getText('jm.comment.text'),
      start: one.text,
      submit: AJS.I18n.getText('jm.comment.save'),
      send: save,
      close: () => setEditing(false),
    });
  return [
    said(one),
    h('p', { class: 'jm-comment-text' }, one.text),
    contribute &&
      h(
        'div',
        { class: 'jm-comment-acts' },
        acts,
        one.own && link(AJS.I18n.getText('jm.comment.edit'), () => setEditing(true), 'edit'),
        (one.own || edit) && link(AJS.I18n.getText('jm.comment.remove'), remove, 'remove'),
      ),
  ];
}

function Thread({ thread, at }) {
  const { session, state, tell, announce } = useContext(MapContext);
  const [answering, setAnswering] = useState(false);
  const { comment, answers } = thread;
  const resolve = () =>
    session
      .act('patch', '/comments/' + comment.id, { resolved: !comment.resolved }, state.map.version)
      .then(() =>
        announce(comment.resolved ? AJS.I18n.getText('jm.comment.opened') : AJS.I18n.getText('jm.comment.done')),
      )
      .catch((error) => tell(error.texts || [String(error)]));
  const answer = (text) => session.add('comments', Object.assign({ text, replyTo: comment.id }, at));
  const acts = [
    !comment.resolved && !answering && link(AJS.I18n.getText('jm.comment.answer'), () => setAnswering(true), 'answer'),
    link(
      comment.resolved ? AJS.I18n.getText('jm.comment.reopen') : AJS.I18n.getText('jm.comment.resolve'),
      resolve,
      'resolve',
    ),
  ];
  return h(
    'li',
    { class: 'jm-card jm-comment' + (comment.resolved ? ' jm-comment-resolved' : ''), 'data-comment': comment.id },
    comment.resolved &&
      h(
        'span',
        { class: 'aui-lozenge aui-lozenge-success aui-lozenge-subtle' },
        AJS.I18n.getText('jm.comment.resolved'),
      ),
    h(Said, { one: comment, acts }),
    answers.length > 0 &&
      h(
        'ul',
        { class: 'jm-plain jm-comment-answers' },
        answers.map((one) => h('li', { key: one.id, 'data-comment': one.id }, h(Said, { one }))),
      ),
    answering &&
      h(WriteForm, {
        name: 'answer-' + comment.id,
        label: AJS.I18n.getText('jm.comment.answer'),
        submit: AJS.I18n.getText('jm.comment.answer'),
        send: answer,
        close: () => setAnswering(false),
      }),
  );
}

/**
 * props: kind and id of what the comments are about.
 * @param {{ kind: string, id: number }} props
 * @returns {Drawn}
 */
export function Comments({ kind, id }) {
  const { session, state } = useContext(MapContext);
  const found = useComments({ kind, id });
  const list = useRef(null);
  const { contribute } = state.map.abilities;
  const write = (text) => session.add('comments', { kind, id, text });
  return [
    found.error && parts.message('error', found.error),
    !found.threads && !found.error && parts.waiting(AJS.I18n.getText('jm.loading')),
    found.threads &&
      found.threads.length > 0 &&
      h(
        'ul',
        { class: 'jm-plain jm-comments', ref: list },
        found.threads.map((thread) => h(Thread, { key: thread.comment.id, thread, at: { kind, id } })),
      ),
    found.threads &&
      !found.threads.length &&
      !contribute &&
      h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.comments.none')),
    contribute &&
      h(WriteForm, {
        key: 'write' + kind + id,
        name: 'comment',
        label: AJS.I18n.getText('jm.comment.new'),
        submit: AJS.I18n.getText('jm.comment.send'),
        send: write,
      }),
  ];
}
