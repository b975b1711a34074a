/** The forms of the library: what is known of a persona (L01, P05), and of a segment (P02). */
import { h } from 'preact';
import { useRef } from 'preact/hooks';
import * as form from '../ui/form.js';
import * as parts from '../ui/parts.js';
import { ChannelRank } from './channel-rank.js';

const NEW_PERSONA = {
  name: '',
  oneLine: '',
  segmentId: '',
  potential: false,
  needs: '',
  demographics: '',
  purchaseBehaviour: '',
  channelUse: '',
  preferredChannels: [],
};
const NEW_SEGMENT = { name: '', who: '', howSegmented: '', needs: '', behaviour: '', potential: false };

function filled(empty, record) {
  return Object.keys(empty).reduce(
    (all, name) => Object.assign(all, { [name]: record[name] === undefined ? empty[name] : record[name] }),
    {},
  );
}

/**
 * The values that the reader has changed, as they are sent; what is emptied is sent as null.
 * @param {any} before
 * @param {object} values
 * @returns {{}}
 */
export function changed(before, values) {
  return Object.keys(values)
    .filter((name) => JSON.stringify(values[name]) !== JSON.stringify(before[name]))
    .reduce((all, name) => Object.assign(all, { [name]: sent(name, values[name]) }), {});
}

function sent(name, value) {
  if (name === 'segmentId') return value === '' ? null : Number(value);
  return typeof value === 'string' && value.trim() === '' ? null : value;
}

/** Says what the other person wrote, and lets the next try overwrite it. */
function explained(error, seen) {
  const { conflict } = error;
  if (!conflict) return error;
  seen.current = conflict.version;
  const theirs = Array.isArray(conflict.theirs) ? conflict.theirs.join(', ') : conflict.theirs;
  const more = AJS.I18n.getText(
    'jm.persona.theirs',
    theirs === null || theirs === undefined ? '\u2013' : String(theirs),
  );
  return {
    messages: error.messages,
    fields: { [conflict.field]: error.fields[conflict.field] + ' ' + more },
    texts: error.texts,
  };
}

function useLibraryForm(empty, { record, save, done }) {
  const before = filled(empty, record);
  const seen = useRef(record.version);
  return form.useForm(before, async (values) => {
    const change = changed(before, values);
    if (!Object.keys(change).length && record.id) return done();
    try {
      return await save(change, seen.current);
    } catch (error) {
      throw explained(error, seen);
    }
  });
}

function relationship(fields, existing, potential) {
  const choice = (value, label) =>
    h(
      'div',
      { class: 'jm-start-choice' },
      h(
        'label',
        null,
        h('input', {
          type: 'radio',
          class: 'radio',
          name: 'potential',
          checked: fields.values.potential === value,
          onChange: () => fields.change('potential', value),
        }),
        label,
      ),
    );
  return h(
    'fieldset',
    { class: 'jm-start-choices' },
    h('legend', null, AJS.I18n.getText('jm.persona.kind')),
    choice(false, existing),
    choice(true, potential),
  );
}

function frame(fields, { title, cancel, children }) {
  return h(
    'form',
    { class: 'aui top-label jm-form jm-form-page', onSubmit: fields.onSubmit, 'aria-label': title },
    h('h2', null, title),
    fields.general.length > 0 && parts.message('error', fields.general),
    children,
    form.buttons(fields, AJS.I18n.getText('jm.persona.save'), cancel),
  );
}

const part = (title, children) => h('div', { class: 'jm-form-part' }, h('h3', null, title), children);

/**
 * props: record, segments, channels (known words), save(values, version), done, title.
 * @param {any} props
 * @returns {VNode}
 */
export function PersonaForm(props) {
  const fields = useLibraryForm(NEW_PERSONA, props);
  const segments = [{ id: '', name: AJS.I18n.getText('jm.segment.none') }].concat(
    props.segments.map(({ id, name }) => ({ id, name })),
  );
  return frame(fields, {
    title: props.title,
    cancel: props.done,
    children: [
      part(AJS.I18n.getText('jm.persona.who'), [
        form.text(fields, {
          name: 'name',
          label: AJS.I18n.getText('jm.persona.name'),
          required: true,
          autoFocus: true,
        }),
        form.text(fields, {
          name: 'oneLine',
          label: AJS.I18n.getText('jm.persona.oneline'),
          help: AJS.I18n.getText('jm.persona.oneline.help'),
        }),
        form.select(fields, { name: 'segmentId', label: AJS.I18n.getText('jm.segment'), options: segments }),
        relationship(fields, AJS.I18n.getText('jm.persona.existing'), AJS.I18n.getText('jm.persona.potential')),
        form.area(fields, { name: 'needs', label: AJS.I18n.getText('jm.persona.needs') }),
      ]),
      part(AJS.I18n.getText('jm.persona.background'), [
        form.area(fields, { name: 'demographics', label: AJS.I18n.getText('jm.persona.demographics') }),
        form.area(fields, { name: 'purchaseBehaviour', label: AJS.I18n.getText('jm.persona.purchase') }),
      ]),
      part(AJS.I18n.getText('jm.persona.contact'), [
        h(ChannelRank, {
          words: fields.values.preferredChannels,
          known: props.channels,
          change: (words) => fields.change('preferredChannels', words),
        }),
        fields.errors.preferredChannels && h('div', { class: 'error' }, fields.errors.preferredChannels),
        form.area(fields, { name: 'channelUse', label: AJS.I18n.getText('jm.persona.channeluse') }),
      ]),
    ],
  });
}

/**
 * props: record, save(values, version), done, title.
 * @param {any} props
 * @returns {VNode}
 */
export function SegmentForm(props) {
  const fields = useLibraryForm(NEW_SEGMENT, props);
  return frame(fields, {
    title: props.title,
    cancel: props.done,
    children: [
      form.text(fields, { name: 'name', label: AJS.I18n.getText('jm.persona.name'), required: true, autoFocus: true }),
      relationship(fields, AJS.I18n.getText('jm.segment.existing'), AJS.I18n.getText('jm.segment.potential')),
      form.area(fields, { name: 'who', label: AJS.I18n.getText('jm.segment.who') }),
      form.area(fields, { name: 'howSegmented', label: AJS.I18n.getText('jm.segment.how') }),
      form.area(fields, { name: 'needs', label: AJS.I18n.getText('jm.segment.needs') }),
      form.area(fields, { name: 'behaviour', label: AJS.I18n.getText('jm.segment.behaviour') }),
    ],
  });
}
