/** One map that says what was looked for, and each place on it, with the way there. */
import { h } from 'preact';
import * as parts from '../ui/parts.js';
import * as historyWords from '../panel/history-words.js';
import * as locale from '../locale.js';

const AT = { touchpoint: 'touchpoint', experience: 'touchpoint', finding: 'finding', improvement: 'improvement' };

function placeOf(map, one) {
  return Object.assign({ map: map.id }, AT[one.kind] && { [AT[one.kind]]: one.id });
}

/** A link inside the page, or to the page of the project where the map is. */
function link(project, go, map, place, children) {
  if (map.project.key === project.key) return parts.link(go, place, project.href(place), null, children);
  const href = AJS.contextPath() + '/projects/' + encodeURIComponent(map.project.key) + project.href(place);
  return h('a', { href }, children);
}

function nameOf(choices, id) {
  return (choices.find((one) => one.id === id) || {}).name;
}

function label(one) {
  const field =
    one.field === 'message'
      ? AJS.I18n.getText('jm.section.promises')
      : nameOf(historyWords.fields(), historyWords.split(one.field).name);
  const subject = nameOf(historyWords.kinds(), one.kind);
  return one.field === 'text' || one.kind === 'experience' || !field
    ? one.kind === 'experience'
      ? field
      : subject
    : subject + ' \u00b7 ' + field;
}

/** The words looked for stand out; nothing of the text becomes markup. */
function marked(text, words) {
  const lower = text.toLowerCase();
  const at = words
    .map((word) => lower.indexOf(word))
    .filter((index) => index >= 0)
    .sort((one, other) => one - other)[0];
  if (at === undefined || lower.length !== text.length) return text;
  const word = words.find((one) => lower.startsWith(one, at));
  return [text.slice(0, at), h('mark', null, text.slice(at, at + word.length)), text.slice(at + word.length)];
}

/**
 * props: map, words, project, go.
 * @param {{ map: any, words: string[], project: Project, go: Go }} props
 * @returns {VNode}
 */
export function FoundMap({ map, words, project, go }) {
  return h(
    'li',
    { class: 'jm-found' },
    h(
      'h2',
      null,
      link(project, go, map, { map: map.id }, map.name),
      map.project.key !== project.key && h('span', { class: 'jm-quiet' }, ' ', map.project.name),
    ),
    h(
      'ul',
      { class: 'jm-plain' },
      map.places.map((one) =>
        h(
          'li',
          { key: one.kind + one.id + one.field, class: 'jm-found-place' },
          h('span', { class: 'jm-found-kind' }, label(one)),
          link(project, go, map, placeOf(map, one), marked(one.text, words)),
        ),
      ),
    ),
    map.more > 0 && h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.search.more.places', locale.number(map.more))),
  );
}
