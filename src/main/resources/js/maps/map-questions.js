/** The three questions that every new map is asked. */
import * as form from '../ui/form.js';

/**
 * @param {Form} fields
 * @param {any} focus
 * @returns {VNode[]}
 */
export function controls(fields, focus) {
  return [
    form.text(fields, {
      name: 'name',
      label: AJS.I18n.getText('jm.map.name'),
      help: AJS.I18n.getText('jm.map.name.help'),
      required: true,
      autoFocus: focus,
    }),
    form.text(fields, {
      name: 'perspective',
      label: AJS.I18n.getText('jm.map.perspective'),
      help: AJS.I18n.getText('jm.map.perspective.placeholder'),
    }),
    form.area(fields, {
      name: 'desiredExperience',
      label: AJS.I18n.getText('jm.map.desired'),
      help: AJS.I18n.getText('jm.map.desired.placeholder'),
    }),
  ];
}

/**
 * The answers without the empty ones.
 * @param {object} values
 * @returns {any}
 */
export function filled(values) {
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, text]) => [name, text.trim()])
      .filter(([name, text]) => text || name === 'name'),
  );
}
