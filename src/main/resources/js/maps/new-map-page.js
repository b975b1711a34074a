/** Starts a map: what it begins with, three questions, then straight to its first cell. */
import { h } from 'preact';
import { useState } from 'preact/hooks';
import * as parts from '../ui/parts.js';
import * as form from '../ui/form.js';
import { CreateHeader } from './create-header.js';
import * as questions from './map-questions.js';
import * as starts from './starts.js';

const EMPTY = { name: '', perspective: '', desiredExperience: '' };

/** The example's own words come with it, unless something was written already. */
function follow(fields, key) {
  const own = starts.example();
  Object.keys(EMPTY).forEach((name) => {
    if (key === 'example' && !fields.values[name]) fields.change(name, own[name]);
    if (key !== 'example' && fields.values[name] === own[name]) fields.change(name, '');
  });
}

/**
 * props: project, go, start (what to begin with).
 * @param {{ project: Project, go: Go, start: any }} props
 * @returns {VNode}
 */
export function NewMapPage({ project, go, start }) {
  const [chosen, setChosen] = useState(start);
  const fields = form.useForm(start === 'example' ? starts.example() : EMPTY, async (values) =>
    go({ map: await starts.create(project, chosen, questions.filled(values)) }),
  );
  const choose = (key) => {
    setChosen(key);
    follow(fields, key);
  };
  return h(
    'div',
    null,
    h(CreateHeader, { project, go, title: AJS.I18n.getText('jm.blank.title') }),
    h(
      'form',
      { class: 'aui top-label jm-form jm-form-page', onSubmit: fields.onSubmit },
      fields.general.length > 0 && parts.message('error', fields.general),
      questions.controls(fields, true),
      h(starts.Choice, { project, value: chosen, onChange: choose }),
      form.buttons(fields, AJS.I18n.getText('jm.create.submit'), () => go({})),
    ),
  );
}
