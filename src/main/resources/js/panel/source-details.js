/** What is said of a source, as the fields of a form (M08). */
import { useEffect, useState } from 'preact/hooks';
import * as form from '../ui/form.js';
import * as locale from '../locale.js';

export const EMPTY = { title: '', type: '', origin: '', date: '', sample: '', link: '' };

/**
 * @param {Session} session
 * @returns {any[]}
 */
export function useKinds(session) {
  const [kinds, setKinds] = useState([]);
  useEffect(() => {
    session.all('/words?kind=evidence', 'words').then(setKinds, () => undefined);
  }, []);
  return kinds;
}

/**
 * first: whether its first field takes the focus.
 * @param {Form} fields
 * @param {any} kinds
 * @param {boolean} [first]
 * @returns {VNode[]}
 */
export function details(fields, kinds, first) {
  const none = { id: '', name: AJS.I18n.getText('jm.not.said') };
  const types = kinds
    .map(({ name }) => ({ id: name, name }))
    .sort((one, other) => one.name.localeCompare(other.name, locale.language()));
  const origins = [
    { id: 'customer', name: AJS.I18n.getText('jm.evidence.origin.customer') },
    { id: 'staff', name: AJS.I18n.getText('jm.evidence.origin.staff') },
    { id: 'data', name: AJS.I18n.getText('jm.evidence.origin.data') },
  ];
  return [
    form.select(fields, {
      name: 'type',
      label: AJS.I18n.getText('jm.evidence.type'),
      options: [none].concat(types),
      autoFocus: first,
    }),
    form.select(fields, {
      name: 'origin',
      label: AJS.I18n.getText('jm.evidence.origin'),
      options: [none].concat(origins),
    }),
    form.text(fields, { name: 'date', type: 'date', label: AJS.I18n.getText('jm.evidence.date') }),
    form.text(fields, {
      name: 'sample',
      label: AJS.I18n.getText('jm.evidence.sample'),
      help: AJS.I18n.getText('jm.evidence.sample.help'),
    }),
    form.text(fields, { name: 'link', label: AJS.I18n.getText('jm.evidence.link'), maxLength: 2000 }),
  ];
}

/**
 * What is filled in.
 * @param {object} values
 * @returns {{ [k: string]: any }}
 */
export const said = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim()));
