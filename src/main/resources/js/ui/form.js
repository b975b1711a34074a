/** Plain AUI forms: values, one request at a time, and the server's errors at the fields they name. */
import { h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Errors at known fields stay there; all others become general ones.
 * @param {any} error
 * @param {object} values
 * @returns {{ fields: {}, general: any }}
 */
export function sort(error, values) {
  const fields = {};
  const general = (error.messages || []).slice();
  Object.entries(error.fields || {}).forEach(([name, text]) => {
    if (name in values) fields[name] = text;
    else general.push(text);
  });
  if (!general.length && !Object.keys(fields).length) general.push(...(error.texts || [String(error)]));
  return { fields, general };
}

function focusFirstError(element) {
  const wrong = element && element.querySelector('[aria-invalid="true"]');
  if (wrong) wrong.focus();
}

/**
 * send(values) may throw a RestError.
 * @param {any} initial
 * @param {(values: any) => Promise<void>} send
 * @returns {Form}
 */
export function useForm(initial, send) {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState({ fields: {}, general: [] });
  const [busy, setBusy] = useState(false);
  const element = useRef(null);
  useLayoutEffect(() => focusFirstError(element.current), [errors]);

  async function onSubmit(event) {
    event.preventDefault();
    element.current = event.target;
    if (busy) return;
    setBusy(true);
    setErrors({ fields: {}, general: [] });
    try {
      await send(values);
    } catch (error) {
      setErrors(sort(error, values));
      setBusy(false);
    }
  }

  const change = (name, value) => setValues((all) => Object.assign({}, all, { [name]: value }));
  const again = () => setBusy(false);
  return { values, change, again, errors: errors.fields, general: errors.general, busy, onSubmit };
}

function group(fields, { name, label, help, required }, control) {
  const error = fields.errors[name];
  const id = 'jm-form-' + name;
  return h(
    'div',
    { class: 'field-group' },
    h('label', { for: id }, label, required && h('span', { class: 'aui-icon icon-required', 'aria-hidden': 'true' })),
    control(id, {
      'aria-invalid': error ? 'true' : undefined,
      'aria-describedby': error ? id + '-error' : help ? id + '-help' : undefined,
      required,
    }),
    error && h('div', { class: 'error', id: id + '-error' }, error),
    help && h('div', { class: 'description', id: id + '-help' }, help),
  );
}

function useFocus(wanted) {
  const element = useRef(null);
  useLayoutEffect(() => {
    if (wanted) element.current.focus();
  }, []);
  return element;
}

/** @param {{ tag: string, wanted?: boolean, props: object, children?: Drawn }} props */
function Control({ tag, wanted, props, children }) {
  return h(tag, Object.assign({ ref: useFocus(wanted) }, props), children);
}

function control(fields, field, tag, extra, children) {
  return group(fields, field, (id, aria) =>
    h(
      Control,
      {
        tag,
        wanted: field.autoFocus,
        props: Object.assign(
          {
            id,
            name: field.name,
            value: fields.values[field.name],
            onInput: (event) => fields.change(field.name, event.target.value),
          },
          aria,
          extra,
        ),
      },
      children,
    ),
  );
}

/**
 * @param {Form} fields
 * @param {FormField} field
 * @returns {VNode}
 */
export function text(fields, field) {
  return control(fields, field, 'input', {
    type: field.type || 'text',
    class: 'text jm-wide',
    maxLength: field.maxLength || 255,
    autoComplete: 'off',
  });
}

/**
 * @param {Form} fields
 * @param {FormField} field
 * @returns {VNode}
 */
export function area(fields, field) {
  return control(fields, field, 'textarea', { class: 'textarea jm-wide', rows: field.rows || 3 });
}

/**
 * field.options: [{id, name}].
 * @param {Form} fields
 * @param {FormField} field
 * @returns {VNode}
 */
export function select(fields, field) {
  return control(
    fields,
    field,
    'select',
    { class: 'select jm-wide' },
    field.options.map((option) =>
      h('option', { key: option.id, value: option.id, selected: option.id === fields.values[field.name] }, option.name),
    ),
  );
}

/**
 * @param {Form} fields
 * @param {string} label
 * @param {() => void} cancel
 * @returns {VNode}
 */
export function buttons(fields, label, cancel) {
  return h(
    'div',
    { class: 'jm-buttons' },
    h(
      'button',
      {
        type: 'submit',
        class: 'aui-button aui-button-primary',
        disabled: fields.busy,
        'aria-busy': String(fields.busy),
      },
      label,
    ),
    h(
      'button',
      { type: 'button', class: 'aui-button aui-button-link', onClick: cancel },
      AJS.I18n.getText('jm.cancel'),
    ),
  );
}
